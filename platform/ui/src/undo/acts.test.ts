import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHeldActs, UNDO_MS } from './acts.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const RELEASE = { subject: 'case 1', said: 'Release of case 1', page: '/cases/1' };
function held() {
  const acts = createHeldActs();
  const send = vi.fn(async () => {});
  acts.hold(RELEASE, send);
  return { acts, send };
}

it('an act is sent when its time is over, once', async () => {
  const { acts, send } = held();
  await vi.advanceTimersByTimeAsync(UNDO_MS - 1);
  expect([send.mock.calls.length, acts.waiting()]).toMatchObject([0, [RELEASE]]);
  await vi.advanceTimersByTimeAsync(1);
  await acts.sendAll();
  expect([send.mock.calls, acts.waiting()]).toEqual([[[{ leaving: false }]], []]);
});

it('what was taken back is never sent', async () => {
  const { acts, send } = held();
  acts.takeBack(RELEASE.subject);
  await vi.advanceTimersByTimeAsync(2 * UNDO_MS);
  await acts.sendAll(true);
  expect([send.mock.calls, acts.waiting()]).toEqual([[], []]);
});

it('whoever leaves has decided: all is sent at once, and not again', async () => {
  const { acts, send } = held();
  void acts.sendAll(true);
  await vi.advanceTimersByTimeAsync(2 * UNDO_MS);
  expect(send.mock.calls).toEqual([[{ leaving: true }]]);
});

it('a second act about the same holds nothing more and hurries nothing', async () => {
  const { acts, send } = held();
  const second = vi.fn(async () => {});
  await vi.advanceTimersByTimeAsync(UNDO_MS / 2);
  acts.hold(RELEASE, second);
  await vi.advanceTimersByTimeAsync(UNDO_MS);
  expect([send.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
});

it('whoever listens learns of each that comes and goes', () => {
  const acts = createHeldActs();
  const seen: number[] = [];
  const end = acts.subscribe(() => seen.push(acts.waiting().length));
  acts.hold(RELEASE, async () => {});
  acts.hold({ ...RELEASE, subject: 'case 2' }, async () => {});
  acts.takeBack('case 1');
  end();
  acts.takeBack('case 2');
  expect(seen).toEqual([1, 2, 1]);
});

it('what was refused when it was sent is kept with its reason until it is put away', async () => {
  const acts = createHeldActs();
  const error = new Error('held by another seat');
  acts.hold(RELEASE, () => Promise.reject(error));
  await acts.send(RELEASE.subject);
  const [refused] = acts.failed();
  expect([refused, acts.waiting()]).toEqual([{ ...RELEASE, error }, []]);
  if (refused) acts.putAway(refused);
  expect(acts.failed()).toEqual([]);
});
