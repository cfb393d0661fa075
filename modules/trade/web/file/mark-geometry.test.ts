import { expect, it } from 'vitest';
import { labelTopOf, leaderOf, markSize, stackStep } from './mark-geometry.ts';

it.each([
  [1, 1, 1],
  [2, 2, 1],
  [1, 2, 1],
  [3, 3, 1],
  [2, 4, 1],
])(
  'the line to a label of a column of %i in a lane of %i stands between its last mark and the label',
  (depth, stacks, row) => {
    const place = { stack: 0, row, depth };
    const line = leaderOf(place, stacks);
    const lastMarkEnds = (depth - 1) * stackStep + markSize;
    expect(line?.top).toBe(lastMarkEnds);
    expect((line?.top ?? 0) + (line?.height ?? 0)).toBe(labelTopOf(place, stacks) - 1);
    expect(line?.height).toBeGreaterThan(0);
  },
);

it('a label right below its column needs no line, nor do the further marks of a column', () => {
  expect(leaderOf({ stack: 0, row: 0, depth: 2 }, 2)).toBeUndefined();
  expect(leaderOf({ stack: 1, row: 1, depth: 2 }, 2)).toBeUndefined();
});
