import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWitnessPace, WITNESS_PACE_MS } from './witness-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function paced() {
  const advance = vi.fn<(size: number) => void>();
  const pace = createWitnessPace([{ advance }]);
  return { pace, sizes: () => advance.mock.calls.map(([size]) => size) };
}

it('asks at once, then once per pace for the newest of what came meanwhile', () => {
  const { pace, sizes } = paced();
  for (const size of [3, 5, 9]) pace.advance(size);
  expect(sizes()).toEqual([3]);
  vi.advanceTimersByTime(WITNESS_PACE_MS);
  expect(sizes()).toEqual([3, 9]);
  vi.advanceTimersByTime(10 * WITNESS_PACE_MS);
  pace.advance(9);
  expect(sizes()).toEqual([3, 9]);
  pace.advance(10);
  expect(sizes()).toEqual([3, 9, 10]);
});

it('asks at once for what is there when somebody waits, and for what comes next', () => {
  const { pace, sizes } = paced();
  pace.advance(1);
  pace.advance(2);
  pace.hurry();
  expect(sizes()).toEqual([1, 2]);
  pace.hurry();
  pace.advance(4);
  expect(sizes()).toEqual([1, 2, 4]);
  pace.advance(5);
  expect(sizes()).toEqual([1, 2, 4]);
});

it('asks no more once it is stopped', () => {
  const { pace, sizes } = paced();
  pace.advance(1);
  pace.advance(2);
  pace.stop();
  vi.advanceTimersByTime(WITNESS_PACE_MS);
  expect(sizes()).toEqual([1]);
});
