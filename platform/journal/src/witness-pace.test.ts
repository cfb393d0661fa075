import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWitnessPace, WITNESS_PACE_MS } from './witness-pace.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function paced(isOurs = async () => true) {
  const advance = vi.fn<(size: number) => void>();
  const pace = createWitnessPace([{ advance }], isOurs);
  return { pace, sizes: () => advance.mock.calls.map(([size]) => size) };
}

it('asks at once, then once per pace for the newest of what came meanwhile', async () => {
  const { pace, sizes } = paced();
  for (const size of [3, 5, 9]) pace.advance(size);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([3]);
  await vi.advanceTimersByTimeAsync(WITNESS_PACE_MS);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([3, 9]);
  await vi.advanceTimersByTimeAsync(10 * WITNESS_PACE_MS);
  pace.advance(9);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([3, 9]);
  pace.advance(10);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([3, 9, 10]);
});

it('asks at once for what is there when somebody waits, and for what comes next', async () => {
  const { pace, sizes } = paced();
  pace.advance(1);
  pace.advance(2);
  pace.hurry();
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([1, 2]);
  pace.hurry();
  pace.advance(4);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([1, 2, 4]);
  pace.advance(5);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([1, 2, 4]);
});

it('asks no more once it is stopped', async () => {
  const { pace, sizes } = paced();
  pace.advance(1);
  pace.advance(2);
  await vi.advanceTimersByTimeAsync(0);
  pace.stop();
  await vi.advanceTimersByTimeAsync(WITNESS_PACE_MS);
  await vi.advanceTimersByTimeAsync(0);
  expect(sizes()).toEqual([1]);
});

it('leaves the asking to the process whose turn it is, and takes over when that has ended', async () => {
  let ours = false;
  const isOurs = vi.fn(async () => ours);
  const { pace, sizes } = paced(isOurs);
  pace.advance(4);
  await vi.advanceTimersByTimeAsync(3_000);
  expect([sizes(), isOurs.mock.calls.length]).toEqual([[], 4]);
  ours = true;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sizes()).toEqual([4]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([sizes(), isOurs.mock.calls.length]).toEqual([[4], 5]);
});
