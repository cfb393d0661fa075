import type { Database } from '@tongshang/database';
import { COSIGNATURE, formatKey, noteSigner } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSequencer, PACE } from './sequencer.ts';
import { createWitnessDesk } from './witness-desk.ts';
import { createWitnessPush } from './witness-push.ts';

const away = () => Promise.reject(new Refusal('DATABASE_UNAVAILABLE', {}, undefined));
const MINUTE_MS = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('after the database was away', () => {
  it('the sequencer tries again ever less often, and soon once something is appended', async () => {
    const integrate = vi.fn(away);
    const sequencer = createSequencer(
      integrate,
      async () => {},
      () => {},
    );
    sequencer.start();
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    const lonely = integrate.mock.calls.length;
    expect(lonely).toBeLessThan((1.5 * MINUTE_MS) / PACE.failedMaxMs);
    sequencer.nudge();
    await vi.advanceTimersByTimeAsync(PACE.idleMs * 2);
    expect(integrate.mock.calls.length).toBe(lonely + 1);
    await sequencer.stop();
  });

  it('witnesses are asked as soon as it is back: its failures are not theirs', async () => {
    const system = vi.fn(away);
    const onSignal = () => ({ hears: () => false });
    const close = async () => {};
    const database: Database = { transaction: away, system, signal: away, onSignal, close };
    const { key } = noteSigner('witness.example/w', COSIGNATURE, new Uint8Array(32).fill(2));
    const witness = { key: formatKey(key), submit: async () => ({ status: 500, body: '' }) };
    const push = createWitnessPush(
      database,
      witness,
      () => {},
      createWitnessDesk(database, 'test.example/log'),
    );
    push.advance(1);
    await vi.advanceTimersByTimeAsync(MINUTE_MS);
    const attempts = system.mock.calls.length;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(system.mock.calls.length).toBeGreaterThan(attempts);
    await push.stop();
  });
});
