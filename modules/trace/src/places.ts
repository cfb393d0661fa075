import type { Place } from '@tongshang/trade';
import { PLACE_FACTS } from './places.facts.ts';
import { refuse } from './refusals.ts';

type KnownPlace = {
  readonly unlocode: string;
  readonly name: { readonly en: string; readonly 'zh-CN': string };
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** IANA. */
  readonly timeZone: string;
  readonly modes: readonly ('sea' | 'air' | 'rail')[];
};

const MODES = { s: 'sea', a: 'air', r: 'rail' } as const;

export const PLACES: ReadonlyMap<string, KnownPlace> = new Map(
  PLACE_FACTS.trim()
    .split('\n')
    .map((row): [string, KnownPlace] => {
      const [unlocode = '', en = '', zh = '', latitude, longitude, timeZone = '', modes = ''] =
        row.split('|');
      const place: KnownPlace = {
        unlocode,
        name: { en, 'zh-CN': zh },
        country: unlocode.slice(0, 2),
        latitude: Number(latitude),
        longitude: Number(longitude),
        timeZone,
        modes: [...modes].map((letter) => MODES[letter as keyof typeof MODES]),
      };
      return [unlocode, place];
    }),
);

/**
 * Places whose UN/LOCODE or name, in English or Chinese, begins with the text, then those that contain it.
 * @param country ISO 3166-1 alpha-2
 */
export function findPlaces(
  text: string,
  { country, mode }: { country?: string; mode?: KnownPlace['modes'][number] },
  limit: number,
): KnownPlace[] {
  const wanted = folded(text);
  const ranked: [rank: number, place: KnownPlace][] = [];
  for (const place of PLACES.values()) {
    if (country !== undefined && place.country !== country) continue;
    if (mode !== undefined && !place.modes.includes(mode)) continue;
    const names = [place.unlocode, place.name.en, place.name['zh-CN']].map(folded);
    if (names.includes(wanted)) ranked.push([0, place]);
    else if (names.some((name) => name.startsWith(wanted))) ranked.push([1, place]);
    else if (names.some((name) => name.includes(wanted))) ranked.push([2, place]);
  }
  ranked.sort(([left], [right]) => left - right);
  return ranked.slice(0, limit).map(([, place]) => place);
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .toLowerCase()
    .replace(/[\s'’-]/g, '');
}

/**
 * A place with what its UN/LOCODE tells and it does not say itself: position and time zone.
 * @throws TRACE_PLACE_DIFFERS when its country is another
 */
export function located(place: Place, at: string): Place {
  const known = place.unlocode === undefined ? undefined : PLACES.get(place.unlocode);
  if (!known) return place;
  const { unlocode, country, latitude, longitude, timeZone } = known;
  if (place.country !== country) {
    throw refuse('TRACE_PLACE_DIFFERS', { unlocode, country, stated: place.country }, `${at}/country`);
  }
  return { latitude, longitude, timeZone, ...place };
}
