import { hash } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { emailKey } from './person-store.ts';
import { refuse } from './refusals.ts';

/** Failures that cost nothing but the answer. */
const freeFailures = 5;
const firstDelaySeconds = 30;
/** A delay stays short enough that nobody can lock another out for good. */
const longestDelaySeconds = 900;

/**
 * How long an address is closed after so many failures in a row: nothing up to five, then 30 s, doubling up to 15
 * minutes.
 */
export function delayAfter(failures: number): number {
  if (failures < freeFailures) return 0;
  return Math.min(longestDelaySeconds, firstDelaySeconds * 2 ** (failures - freeFailures));
}

/**
 * Counts an attempt as failed before its password is looked at, so that attempts made at once cannot outrun the
 * count; `forgiveAttempts` takes it back. Counts for addresses without an account alike. Failures are forgotten a day
 * after the last.
 * Errors: SIGN_IN_DELAYED.
 */
export async function countAttempt(tx: Tx, email: string): Promise<void> {
  const key = emailHash(email);
  await tx.run(
    `insert into party.sign_in_failure (email_hash, failures, last_at) values ($1, 0, $2)
     on conflict (email_hash) do nothing`,
    [key, tx.now],
  );
  const state = await tx.one<{
    failures: number;
    lastAt: Temporal.Instant;
    lockedUntil: Temporal.Instant | null;
  }>(
    `select failures, last_at as "lastAt", locked_until as "lockedUntil" from party.sign_in_failure
     where email_hash = $1 for update`,
    [key],
  );
  if (state.lockedUntil !== null && Temporal.Instant.compare(state.lockedUntil, tx.now) > 0) {
    const wait = tx.now.until(state.lockedUntil).total('seconds');
    throw refuse('SIGN_IN_DELAYED', { seconds: String(Math.ceil(wait)) });
  }
  const isOld = Temporal.Instant.compare(state.lastAt.add({ hours: 24 }), tx.now) <= 0;
  const failures = (isOld ? 0 : state.failures) + 1;
  const delay = delayAfter(failures);
  await tx.run(
    'update party.sign_in_failure set failures = $2, last_at = $3, locked_until = $4 where email_hash = $1',
    [key, failures, tx.now, delay === 0 ? null : tx.now.add({ seconds: delay })],
  );
}

export async function forgiveAttempts(tx: Tx, email: string): Promise<void> {
  await tx.run('delete from party.sign_in_failure where email_hash = $1', [emailHash(email)]);
}

function emailHash(email: string): Uint8Array {
  return hash('sha256', `tongshang sign-in ${emailKey(email)}`, 'buffer');
}
