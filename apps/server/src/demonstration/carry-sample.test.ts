import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOfProcess } from '@tongshang/database';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { carrySample, isSampleUnfinished } from './carry-sample.ts';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'tongshang-sample-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

const pauses: number[] = [];
const wait = async (ms: number) => void pauses.push(ms);

it('tries again by itself, and leaves to the next start what still fails', async () => {
  /** Fails as often as is said, and then does not. */
  const failing = (times: number) => {
    const left = Array.from({ length: times }, (_, at) => `not yet ${at + 1}`);
    return async () => left.shift();
  };
  expect(await carrySample(home, failing(9), wait)).toBe('not yet 3');
  expect(pauses).toEqual([2_000, 10_000]);
  expect(await isSampleUnfinished(home)).toBe(true);

  expect(await carrySample(home, failing(1), wait)).toBeUndefined();
  expect([pauses.length, await isSampleUnfinished(home)]).toEqual([3, false]);
});

it('is left alone while another process carries it', async () => {
  const file = join(home, 'demonstration.sample-unfinished');
  const start = await startOfProcess(process.ppid);
  await writeFile(file, JSON.stringify({ pid: process.ppid, start }));
  expect(await isSampleUnfinished(home)).toBe(false);
  // Another program has its number by now, or nothing more was written than half a mark.
  for (const left of [JSON.stringify({ pid: process.ppid, start: 'before' }), '{"pid": 1']) {
    await writeFile(file, left);
    expect(await isSampleUnfinished(home)).toBe(true);
  }
});
