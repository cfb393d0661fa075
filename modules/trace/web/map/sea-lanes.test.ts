import { describe, expect, it } from 'vitest';
import { distanceKm, type Position, seaRoute } from './sea-lanes.ts';

const shanghai: Position = [121.9, 31.2];
const felixstowe: Position = [1.35, 51.95];
const losAngeles: Position = [-118.27, 33.74];
const lengthKm = (way: readonly Position[]) =>
  way.slice(1).reduce((sum, place, at) => sum + distanceKm(way[at] ?? place, place), 0);

describe('sea routes', () => {
  it('measures the globe: a degree of latitude is about 111 km', () => {
    expect(distanceKm([0, 0], [0, 1])).toBeCloseTo(111.2, 0);
    expect(distanceKm([179.5, 0], [-179.5, 0])).toBeCloseTo(111.2, 0);
  });
  it('Shanghai to Felixstowe goes by Singapore and Suez, some 19,000 to 20,500 km', () => {
    const way = seaRoute(shanghai, felixstowe);
    expect(way[0]).toBe(shanghai);
    expect(way.at(-1)).toBe(felixstowe);
    expect(way).toContainEqual([32.6, 29.7]);
    expect(way).toContainEqual([104.4, 1.3]);
    expect(lengthKm(way)).toBeGreaterThan(18_500);
    expect(lengthKm(way)).toBeLessThan(20_800);
  });
  it('Shanghai to Los Angeles crosses the Pacific', () => {
    const way = seaRoute(shanghai, losAngeles);
    expect(lengthKm(way)).toBeGreaterThan(9_500);
    expect(lengthKm(way)).toBeLessThan(12_500);
  });
  it('is the same length both ways and never shorter than the straight line', () => {
    const ports: Position[] = [shanghai, felixstowe, losAngeles, [151.2, -33.9], [-46.3, -24], [72.9, 18.9]];
    for (const one of ports)
      for (const other of ports) {
        if (one === other) continue;
        const there = lengthKm(seaRoute(one, other));
        expect(there).toBeCloseTo(lengthKm(seaRoute(other, one)), 3);
        expect(there).toBeGreaterThanOrEqual(distanceKm(one, other) - 1);
      }
  });
});
