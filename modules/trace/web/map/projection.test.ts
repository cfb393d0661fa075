import { describe, expect, it } from 'vitest';
import { middleLongitude, projectionFor } from './projection.ts';
import type { Position } from './sea-lanes.ts';

const frame = { width: 1200, height: 150, margin: 20 };

describe('the frame of a map', () => {
  it('lies in the middle of the shortest arc, also across the date line', () => {
    expect(
      middleLongitude([
        [100, 0],
        [120, 0],
      ]),
    ).toBeCloseTo(110);
    expect(
      middleLongitude([
        [121, 31],
        [-118, 33],
      ]),
    ).toBeCloseTo(-178.5);
    expect(
      middleLongitude([
        [170, 0],
        [-170, 0],
      ]),
    ).toBeCloseTo(180);
    expect(middleLongitude([])).toBe(0);
  });
  it.each([
    [
      'strip',
      [
        [121.9, 31.2],
        [1.35, 51.95],
      ],
    ],
    [
      'strip',
      [
        [121.9, 31.2],
        [-118.27, 33.74],
      ],
    ],
    ['full', [[121.9, 31.2]]],
    [
      'full',
      [
        [-0.1, 51.5],
        [0.1, 51.6],
      ],
    ],
    [
      'strip',
      [
        [-0.1, 51.5],
        [-0.1, 51.5],
      ],
    ],
  ] as ['strip' | 'full', Position[]][])('%s shows every place of %j', (kind, places) => {
    const projection = projectionFor(places, frame, kind);
    for (const [longitude, latitude] of places) {
      const [x = -1, y = -1] = projection([longitude, latitude]) ?? [];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(frame.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(frame.height);
    }
  });
});
