import type { Tx } from '@tongshang/database';
import { isKind, type Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import {
  type DeadLetter,
  type DeadLetterState,
  discardEntry,
  discardJob,
  listDeadLetters,
  readDeadLetter,
  resolveDeadLetter,
  reviveDueTime,
  reviveEntry,
  reviveJob,
} from './dead-letter-store.ts';
import { refuse } from './refusals.ts';

/** Row-level security shows an organisation its own; the operator of the platform sees all, which is said here once. */
export function asReader<T>(tx: Tx, principal: Principal, read: () => Promise<T>): Promise<T> {
  return isKind(principal, 'operator')
    ? tx.elevated('the operator sees to failed work of everyone', read)
    : read();
}

export function deadLetters(
  tx: Tx,
  principal: Principal,
  state: DeadLetterState,
  before: string | null,
  limit: number,
): Promise<DeadLetter[]> {
  return asReader(tx, principal, () => listDeadLetters(tx, state, before, limit));
}

/** Errors: DEAD_LETTER_NOT_FOUND. */
export async function deadLetter(tx: Tx, principal: Principal, deadLetterId: string): Promise<DeadLetter> {
  const found = await asReader(tx, principal, () => readDeadLetter(tx, deadLetterId));
  if (found === undefined) throw refuse('DEAD_LETTER_NOT_FOUND');
  return found;
}

/** Has failed work tried again, with all its attempts. Errors: DEAD_LETTER_NOT_FOUND, DEAD_LETTER_RESOLVED. */
export async function retryDeadLetter(
  tx: Tx,
  principal: Principal,
  deadLetterId: string,
): Promise<DeadLetter> {
  const letter = await deadLetter(tx, principal, deadLetterId);
  await tx.elevated('who may see failed work may have it tried again', async () => {
    await resolve(tx, principal, letter, 'retried', null);
    if (letter.jobId !== null) await reviveJob(tx, letter.jobId);
    else if (letter.leafIndex !== null) await reviveEntry(tx, letter.name, letter.leafIndex);
    else await reviveDueTime(tx, letter.name, dueTimeOf(letter));
  });
  return deadLetter(tx, principal, deadLetterId);
}

/**
 * Gives failed work up: a job is not done, an entry is gone past, a due time is left out.
 * Errors: DEAD_LETTER_NOT_FOUND, DEAD_LETTER_RESOLVED, JOBS_OPERATOR_NEEDED.
 */
export async function discardDeadLetter(
  tx: Tx,
  principal: Principal,
  deadLetterId: string,
  reason: string,
  isOwnersToDiscard: (name: string) => boolean,
): Promise<DeadLetter> {
  const letter = await deadLetter(tx, principal, deadLetterId);
  const { name } = letter;
  if (!isKind(principal, 'operator') && !isOwnersToDiscard(name))
    throw refuse('JOBS_OPERATOR_NEEDED', { name });
  await tx.elevated('who may give up failed work does so', async () => {
    await resolve(tx, principal, letter, 'discarded', reason);
    if (letter.jobId !== null) await discardJob(tx, letter.jobId);
    else if (letter.leafIndex !== null) await discardEntry(tx, name, letter.leafIndex);
  });
  return deadLetter(tx, principal, deadLetterId);
}

async function resolve(
  tx: Tx,
  principal: Principal,
  { deadLetterId }: DeadLetter,
  state: 'retried' | 'discarded',
  reason: string | null,
): Promise<void> {
  if (!(await resolveDeadLetter(tx, deadLetterId, state, principal, reason)))
    throw refuse('DEAD_LETTER_RESOLVED');
}

function dueTimeOf({ dueAt }: DeadLetter): Temporal.Instant {
  invariant(dueAt !== null, 'the dead letter of a schedule has its due time');
  return dueAt;
}
