import { Refusal } from '@tongshang/refusal';
import { describe, expect, it } from 'vitest';
import type { ClaimedJob } from './job-store.ts';
import type { Outcome } from './outcome.ts';
import { settlementOf } from './settlement.ts';

const now = Temporal.Instant.from('2026-03-02T08:00:00Z');
const job: ClaimedJob = {
  ...{ jobId: 'id', task: 'test.task', key: 'k', organisationId: null, fileId: null, payload: 'null' },
  ...{ attempts: 2, claims: 5n, cancelRequested: false, undoing: false, errorCode: null },
};
const refused = new Refusal('TEST_REFUSED', { why: 'x'.repeat(400) }, undefined);
const away = new Refusal('DATABASE_UNAVAILABLE', {}, undefined);
const policy = { attemptsMax: 3, backoffMs: 1_000 };
type Case = [string, Partial<ClaimedJob> & { isSaga?: boolean }, Outcome, object];

describe('the end of an attempt', () => {
  it.each<Case>([
    ['done', {}, { is: 'done', result: '7' }, { state: 'done', result: '7', attempts: 2 }],
    ['handed back', {}, { is: 'handed back' }, { state: 'waiting', attempts: 1, runAt: now }],
    [
      'cancelled',
      {},
      { is: 'cancelled' },
      { state: 'cancelled', errorCode: 'JOB_CANCELLED', undoing: false },
    ],
    [
      'cancelled saga',
      { isSaga: true },
      { is: 'cancelled' },
      { state: 'waiting', undoing: true, attempts: 0 },
    ],
    [
      'failed',
      {},
      { is: 'failed', error: refused },
      {
        state: 'waiting',
        attempts: 2,
        errorCode: 'TEST_REFUSED',
        runAt: now.add({ seconds: 2 }),
        death: null,
      },
    ],
    [
      'failed for good',
      { attempts: 3 },
      { is: 'failed', error: refused },
      { state: 'dead', attempts: 3, death: { step: null, attempts: 3, code: 'TEST_REFUSED' } },
    ],
    [
      'database away',
      { attempts: 3 },
      { is: 'failed', error: away },
      { state: 'waiting', attempts: 2, errorCode: null, runAt: now.add({ seconds: 5 }) },
    ],
    [
      'saga failed for good',
      { isSaga: true, attempts: 3 },
      { is: 'failed', error: refused, step: 'pay', attempts: 3 },
      { state: 'waiting', undoing: true, attempts: 0, errorCode: 'TEST_REFUSED', death: null },
    ],
    [
      'undoing failed for good',
      { isSaga: true, undoing: true, attempts: 3, errorCode: 'EARLIER' },
      { is: 'failed', error: refused, step: 'pay', attempts: 3 },
      { state: 'dead', undoing: true, errorCode: null, death: { step: 'pay', attempts: 3 } },
    ],
    ['undone', { isSaga: true, undoing: true, errorCode: 'X' }, { is: 'undone' }, { state: 'undone' }],
    [
      'undone after a cancellation',
      { isSaga: true, undoing: true, errorCode: 'JOB_CANCELLED' },
      { is: 'undone' },
      { state: 'cancelled' },
    ],
  ])('%s', (_, { isSaga = false, ...of }, outcome, expected) => {
    expect(settlementOf({ ...policy, isSaga }, { ...job, ...of }, outcome, now, 0)).toMatchObject(expected);
  });

  it('keeps no more of a refusal than a text needs', () => {
    const settled = settlementOf({ ...policy, isSaga: false }, job, { is: 'failed', error: refused }, now, 0);
    expect(JSON.parse(settled.errorParams ?? '').why).toHaveLength(300);
  });
});
