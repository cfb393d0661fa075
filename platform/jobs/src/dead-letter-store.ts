import type { Tx } from '@tongshang/database';
import type { EntryId, FileId, JobId, OrganisationId, PersonId } from '@tongshang/identifier';

export type DeadLetterState = 'open' | 'retried' | 'discarded';

export type DeadLetter = {
  readonly deadLetterId: string;
  readonly source: 'job' | 'entry' | 'schedule';
  /** Of the task, saga, consumer or schedule. */
  readonly name: string;
  /** Of the saga, where it failed. */
  readonly step: string | null;
  readonly jobId: JobId | null;
  readonly entryId: EntryId | null;
  readonly leafIndex: bigint | null;
  readonly dueAt: Temporal.Instant | null;
  readonly organisationId: OrganisationId | null;
  readonly fileId: FileId | null;
  readonly errorCode: string;
  readonly errorParams: string;
  readonly attempts: number;
  readonly since: Temporal.Instant;
  readonly diedAt: Temporal.Instant;
  readonly state: DeadLetterState;
  readonly resolvedAt: Temporal.Instant | null;
  readonly reason: string | null;
};

const SELECT = `select dead_letter_id as "deadLetterId", source, name, step, job_id as "jobId", entry_id as "entryId",
  leaf_index as "leafIndex", due_at as "dueAt", organisation_id as "organisationId", file_id as "fileId",
  error_code as "errorCode", error_params as "errorParams", attempts, since, died_at as "diedAt", state,
  resolved_at as "resolvedAt", reason
  from jobs.dead_letter`;

/** Newest first, those that the transaction's role may see. */
export function listDeadLetters(
  tx: Tx,
  state: DeadLetterState,
  before: string | null,
  limit: number,
): Promise<DeadLetter[]> {
  return tx.rows<DeadLetter>(
    `${SELECT} where state = $1 and ($2::uuid is null or dead_letter_id < $2) order by dead_letter_id desc limit $3`,
    [state, before, limit],
  );
}

export function readDeadLetter(tx: Tx, deadLetterId: string): Promise<DeadLetter | undefined> {
  return tx.maybe<DeadLetter>(`${SELECT} where dead_letter_id = $1`, [deadLetterId]);
}

/** Marks an open one as resolved; false when another person was quicker. */
export async function resolveDeadLetter(
  tx: Tx,
  deadLetterId: string,
  state: 'retried' | 'discarded',
  by: { readonly organisationId: OrganisationId; readonly personId: PersonId | null },
  reason: string | null,
): Promise<boolean> {
  const touched = await tx.run(
    `update jobs.dead_letter set state = $2, resolved_at = $3, resolved_by_organisation_id = $4, resolved_by_person = $5,
       reason = $6
     where dead_letter_id = $1 and state = 'open'`,
    [deadLetterId, state, tx.now, by.organisationId, by.personId, reason],
  );
  return touched === 1;
}

export async function reviveJob(tx: Tx, jobId: JobId): Promise<void> {
  await tx.run(
    `update jobs.job set state = 'waiting', attempts = 0, run_at = $2 where job_id = $1 and state = 'dead'`,
    [jobId, tx.now],
  );
}

export async function discardJob(tx: Tx, jobId: JobId): Promise<void> {
  await tx.run(
    `update jobs.job set state = 'discarded', finished_at = $2 where job_id = $1 and state = 'dead'`,
    [jobId, tx.now],
  );
}

export async function reviveEntry(tx: Tx, consumer: string, leafIndex: bigint): Promise<void> {
  await tx.run(
    `update jobs.held_entry set state = 'due', attempts = 0, next_at = $3
     where consumer = $1 and leaf_index = $2 and state = 'dead'`,
    [consumer, leafIndex, tx.now],
  );
}

/** The entry is gone past; those of its file behind it come next. */
export async function discardEntry(tx: Tx, consumer: string, leafIndex: bigint): Promise<void> {
  await tx.run(`delete from jobs.held_entry where consumer = $1 and leaf_index = $2 and state = 'dead'`, [
    consumer,
    leafIndex,
  ]);
}

/** The schedule runs at once, for the time that failed; afterwards it keeps its beat. */
export async function reviveDueTime(tx: Tx, name: string, dueAt: Temporal.Instant): Promise<void> {
  await tx.run('update jobs.schedule set due_at = $2, next_at = $3, attempts = 0 where name = $1', [
    name,
    dueAt,
    tx.now,
  ]);
}
