import { hash } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { emailKey } from './person-store.ts';
import { refuse } from './refusals.ts';

/** Failures of one device or network that cost nothing but the answer. */
const freeFailures = 5;
/** The same of all networks together, for an address that somebody tries from many. */
const freeFailuresOfAll = 50;
const firstDelaySeconds = 30;
/** A delay stays short enough that nobody can lock another out for good. */
const longestDelaySeconds = 900;

/**
 * Where an attempt comes from: a device on which the person has signed in before, or a session of theirs; else a network. What strangers
 * do in their networks never closes the person's own devices.
 */
export type Source = { readonly known: string } | { readonly network: string };

/** Attempts that are counted together; `isShared` with those of strangers. */
type Count = { readonly key: Uint8Array; readonly free: number; readonly isShared: boolean };

/** In the order in which their rows are locked. */
function countsOf(email: string, source: Source): readonly Count[] {
  const keyOf = (...parts: string[]) =>
    hash('sha256', JSON.stringify(['tongshang sign-in', emailKey(email), ...parts]), 'buffer');
  if ('known' in source) return [{ key: keyOf('known', source.known), free: freeFailures, isShared: false }];
  return [
    { key: keyOf('everywhere'), free: freeFailuresOfAll, isShared: true },
    { key: keyOf('network', source.network), free: freeFailures, isShared: false },
  ];
}

/** For how many seconds attempts are refused after so many failures in a row: none while they are free, then 30, doubling up to 15 minutes. */
export function delayAfter(failures: number, free = freeFailures): number {
  if (failures < free) return 0;
  return Math.min(longestDelaySeconds, firstDelaySeconds * 2 ** (failures - free));
}

/**
 * Counts an attempt as failed before its password is looked at, so that attempts made at once cannot outrun the
 * count; `forgiveAttempt` takes it back. Counts for addresses without an account alike. Failures are forgotten a day
 * after the last.
 * Errors: SIGN_IN_DELAYED.
 */
export async function countAttempt(tx: Tx, email: string, source: Source): Promise<void> {
  for (const count of countsOf(email, source)) await addFailure(tx, count);
}

async function addFailure(tx: Tx, { key, free }: Count): Promise<void> {
  await tx.run(
    `insert into party.sign_in_failure (attempts_of, failures, last_at) values ($1, 0, $2)
     on conflict (attempts_of) do nothing`,
    [key, tx.now],
  );
  const state = await tx.one<{
    failures: number;
    lastAt: Temporal.Instant;
    lockedUntil: Temporal.Instant | null;
  }>(
    `select failures, last_at as "lastAt", locked_until as "lockedUntil" from party.sign_in_failure
     where attempts_of = $1 for update`,
    [key],
  );
  if (state.lockedUntil !== null && Temporal.Instant.compare(state.lockedUntil, tx.now) > 0) {
    const wait = tx.now.until(state.lockedUntil).total('seconds');
    throw refuse('SIGN_IN_DELAYED', { seconds: String(Math.ceil(wait)) });
  }
  const isOld = Temporal.Instant.compare(state.lastAt.add({ hours: 24 }), tx.now) <= 0;
  const failures = (isOld ? 0 : state.failures) + 1;
  const delay = delayAfter(failures, free);
  await tx.run(
    'update party.sign_in_failure set failures = $2, last_at = $3, locked_until = $4 where attempts_of = $1',
    [key, failures, tx.now, delay === 0 ? null : tx.now.add({ seconds: delay })],
  );
}

/** The attempt was none: its own failures are forgotten, those of strangers are not. */
export async function forgiveAttempt(tx: Tx, email: string, source: Source): Promise<void> {
  for (const { key, isShared } of countsOf(email, source)) {
    await tx.run(
      isShared
        ? 'update party.sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null where attempts_of = $1'
        : 'delete from party.sign_in_failure where attempts_of = $1',
      [key],
    );
  }
}

/** The attempt was neither right nor wrong: only its own count goes back. */
export async function takeAttemptBack(tx: Tx, email: string, source: Source): Promise<void> {
  for (const { key } of countsOf(email, source)) {
    await tx.run(
      'update party.sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null where attempts_of = $1',
      [key],
    );
  }
}
