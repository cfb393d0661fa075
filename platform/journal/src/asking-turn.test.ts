import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAskingTurn } from './asking-turn.ts';
import { type JournalFixture, journalFixture } from './journal.fixture.ts';

let t: JournalFixture;
beforeEach(async () => {
  t = await journalFixture();
});
afterEach(() => t.close());

const ORIGIN = 'test.example/log';

it('is one process’s at a time, another’s as soon as it lets go, and for each log apart', async () => {
  const taken = vi.fn();
  const [one, other] = [
    createAskingTurn(t.database, ORIGIN, taken),
    createAskingTurn(t.database, ORIGIN, taken),
  ];
  const turns = await Promise.all([one.isOurs(), other.isOurs()]);
  expect(turns.filter(Boolean)).toHaveLength(1);
  const [holder, waiting] = turns[0] ? [one, other] : [other, one];
  expect([await holder.isOurs(), await waiting.isOurs(), taken.mock.calls.length]).toEqual([true, false, 1]);
  expect(await createAskingTurn(t.database, `${ORIGIN}/epoch-2`, taken).isOurs()).toBe(true);
  await waiting.release();
  expect(await waiting.isOurs()).toBe(false);
  await holder.release();
  expect([await waiting.isOurs(), taken.mock.calls.length]).toEqual([true, 3]);
});

it('is another’s when the process has ended without a word', async () => {
  const ended = createAskingTurn(t.database, ORIGIN, () => {}, 200);
  expect(await ended.isOurs()).toBe(true);
  const heir = createAskingTurn(t.database, ORIGIN, () => {});
  expect(await heir.isOurs()).toBe(false);
  await expect.poll(() => heir.isOurs()).toBe(true);
});
