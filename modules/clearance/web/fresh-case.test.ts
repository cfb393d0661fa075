import { expect, it } from 'vitest';
import { meansThisCase, SEEN_AFTER_MS } from './fresh-case.ts';

const seen = { shownFor: SEEN_AFTER_MS, moved: true } as const;

it.each(['mouse', 'key', 'touch'] as const)(
  'a press by %s means a case that was seen, and none that has just opened',
  (by) => {
    expect(meansThisCase({ ...seen, by })).toBe(true);
    expect(meansThisCase({ ...seen, by, shownFor: SEEN_AFTER_MS - 1 })).toBe(false);
  },
);

it('a second click where the mouse has not moved since was meant for the last case', () => {
  expect(meansThisCase({ ...seen, by: 'mouse', moved: false })).toBe(false);
  expect(meansThisCase({ ...seen, by: 'key', moved: false })).toBe(true);
  expect(meansThisCase({ ...seen, by: 'touch', moved: false })).toBe(true);
});

it('a key held down was pressed for the last case', () => {
  expect(meansThisCase({ ...seen, by: 'key', repeated: true })).toBe(false);
});
