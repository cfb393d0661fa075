import { readFileSync } from 'node:fs';
import { PLACES } from '@tongshang/places';
import { expect } from 'vitest';
import { conformanceSuite, dataFiles } from './data-folder.ts';

type Port = { name: string; coordinates?: [longitude: number, latitude: number]; unlocs?: string[] };

/** The reference itself misplaces a few ports by hundreds of kilometres; so many of a hundred may differ. */
const MISPLACED_PERCENT = 2;
const NEAR_KM = 60;

function distanceKm(port: [number, number], latitude: number, longitude: number): number {
  const toRadians = Math.PI / 180;
  const [x, y] = [(port[0] - longitude) * Math.cos(latitude * toRadians), port[1] - latitude];
  return Math.hypot(x, y) * 111.2;
}

conformanceSuite(
  'positions of ports',
  dataFiles('ref', (name) => /ports\.json$/.test(name)),
  (file) => {
    const ports = JSON.parse(readFileSync(file.path, 'utf8')) as Record<string, Port>;
    const byCode = new Map(
      Object.entries(ports).flatMap(([code, port]) =>
        [code, ...(port.unlocs ?? [])].map((one) => [one, port] as const),
      ),
    );
    const known = [...PLACES.values()].flatMap((place) => {
      const coordinates = byCode.get(place.unlocode)?.coordinates;
      return coordinates ? [{ place, coordinates }] : [];
    });
    return [
      {
        name: `${file.name}: the UN/LOCODEs of the starter table lie where the reference has them`,
        check: () => {
          expect(known.length).toBeGreaterThan(100);
          const far = known.filter(
            ({ place, coordinates }) => distanceKm(coordinates, place.latitude, place.longitude) > NEAR_KM,
          );
          const shown = far.map(({ place }) => place.unlocode);
          expect(shown.length, shown.join(', ')).toBeLessThanOrEqual(
            (known.length * MISPLACED_PERCENT) / 100,
          );
        },
      },
    ];
  },
);
