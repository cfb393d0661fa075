import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { FileId } from '@tongshang/identifier';
import type { IntegratedEntry } from '@tongshang/journal';
import type { Failure } from './capability.ts';
import { fileOf } from './file-of.ts';

/** An entry that is tried again, because nothing of its file stands before it. */
type DueEntry = { readonly leafIndex: number; readonly attempts: number };

/** Which of these files have entries that are held back. */
export async function heldFiles(tx: Tx, consumer: string, files: readonly string[]): Promise<Set<string>> {
  const rows = await tx.rows<{ fileId: FileId }>(
    `select distinct file_id as "fileId" from jobs.held_entry where consumer = $1 and file_id = any ($2::uuid[])`,
    [consumer, files],
  );
  return new Set(rows.map(({ fileId }) => fileId));
}

/** Since when the consumer is known: from now on, if it was not. */
export async function knownSince(tx: Tx, consumer: string): Promise<Temporal.Instant> {
  await tx.run('insert into jobs.consumer (name, known_since) values ($1, $2) on conflict do nothing', [
    consumer,
    tx.now,
  ]);
  const row = await tx.one<{ knownSince: Temporal.Instant }>(
    'select known_since as "knownSince" from jobs.consumer where name = $1',
    [consumer],
  );
  return row.knownSince;
}

type Held = {
  readonly entry: IntegratedEntry;
  readonly attempts: number;
  /** Null for an entry that only waits for those before it. */
  readonly failure: Failure | null;
  /** Null: it has failed for good. */
  readonly nextAt: Temporal.Instant | null;
};

/** Sets an entry aside: one that failed, or one behind it. A dead one gets its dead letter. */
export async function holdEntry(tx: Tx, consumer: string, held: Held, now: Temporal.Instant): Promise<void> {
  const { entry, attempts, failure, nextAt } = held;
  await tx.run(
    `insert into jobs.held_entry (consumer, leaf_index, entry_id, organisation_id, file_id, state, attempts, next_at, held_at,
       error_code, error_params)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (consumer, leaf_index) do update set state = excluded.state, attempts = excluded.attempts,
       next_at = excluded.next_at, error_code = excluded.error_code, error_params = excluded.error_params`,
    [
      consumer,
      entry.leafIndex,
      entry.entry.entryId,
      entry.entry.organisationId,
      fileOf(entry),
      nextAt === null ? 'dead' : 'due',
      attempts,
      nextAt ?? now,
      now,
      failure?.code ?? null,
      failure === null ? null : JSON.stringify(failure.params),
    ],
  );
  if (nextAt !== null) return;
  await tx.run(
    `insert into jobs.dead_letter (dead_letter_id, source, name, entry_id, leaf_index, organisation_id, file_id, error_code,
       error_params, attempts, since, died_at)
     select $3, 'entry', consumer, entry_id, leaf_index, organisation_id, file_id, error_code, error_params, attempts,
       held_at, $4
     from jobs.held_entry where consumer = $1 and leaf_index = $2`,
    [consumer, entry.leafIndex, randomUUIDv7(), now],
  );
}

/** Of `h`, at the time $2: it is to be tried again, and nothing of its file stands before it. */
export const IS_DUE_HEAD = `h.state = 'due' and h.next_at <= $2 and not exists (
  select from jobs.held_entry before
  where before.consumer = h.consumer and before.file_id = h.file_id and before.leaf_index < h.leaf_index)`;

/** Takes, until the transaction ends, the entry that has been due longest. */
export async function takeDueEntry(
  tx: Tx,
  consumer: string,
  now: Temporal.Instant,
): Promise<DueEntry | undefined> {
  const row = await tx.maybe<{ leafIndex: bigint; attempts: number }>(
    `select h.leaf_index as "leafIndex", h.attempts from jobs.held_entry h where h.consumer = $1 and ${IS_DUE_HEAD}
     order by h.next_at, h.leaf_index limit 1 for update skip locked`,
    [consumer, now],
  );
  return row && { leafIndex: Number(row.leafIndex), attempts: row.attempts };
}

export async function releaseEntry(tx: Tx, consumer: string, leafIndex: number): Promise<void> {
  await tx.run('delete from jobs.held_entry where consumer = $1 and leaf_index = $2', [consumer, leafIndex]);
}

/** Takes an entry that nobody has tried since. */
export async function takeUntouchedEntry(
  tx: Tx,
  consumer: string,
  leafIndex: number,
  attempts: number,
): Promise<boolean> {
  const row = await tx.maybe(
    `select from jobs.held_entry
     where consumer = $1 and leaf_index = $2 and attempts = $3 and state = 'due' for update`,
    [consumer, leafIndex, attempts],
  );
  return row !== undefined;
}
