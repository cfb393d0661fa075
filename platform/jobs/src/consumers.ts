import type { Database, Tx } from '@tongshang/database';
import { type IntegratedEntry, type Journal, readLog } from '@tongshang/journal';
import { invariant } from '@tongshang/refusal';
import type { Consumer } from './capability.ts';
import { failureOf, isOutage } from './failure.ts';
import { fileOf } from './file-of.ts';
import {
  heldFiles,
  holdEntry,
  knownSince,
  releaseEntry,
  takeDueEntry,
  takeUntouchedEntry,
} from './held-entry-store.ts';
import { verdictOf } from './persistence.ts';

const ENTRIES_MAX = 100;
/** After a failure, what is rolled back with it is kept small until all is well again. */
const ENTRIES_MAX_FAILING = 5;

export type ConsumerDeps = {
  readonly database: Database;
  readonly journal: Pick<Journal, 'consume'>;
  readonly clock: () => Temporal.Instant;
  readonly random: () => number;
  readonly onError: (error: unknown, where: string) => void;
};

/** An entry that the handler threw on, by entry id. */
type Failures = Map<string, unknown>;

/** The entries handed to the handler in this transaction, and the one it is at. */
type Trail = { readonly handled: IntegratedEntry[]; at: IntegratedEntry | undefined };

/**
 * Hands a consumer one batch of what is new; returns how many entries it went past. When its handler throws on one, everything
 * of the batch is undone (PostgreSQL's, and what hooks before the commit would have done) and done again with that entry set
 * aside, in one transaction with the position. Failures of the database itself are thrown and blame no entry.
 */
export async function consumeBatch(deps: ConsumerDeps, consumer: Consumer): Promise<number> {
  const failures: Failures = new Map();
  let entriesMax = ENTRIES_MAX;
  for (;;) {
    let trail: Trail = { handled: [], at: undefined };
    try {
      return await deps.journal.consume(
        consumer.name,
        async (tx, entries) => {
          trail = { handled: [], at: undefined };
          await handleAll(deps, consumer, tx, entries, failures, trail);
        },
        { entriesMax },
      );
    } catch (error) {
      const { at, handled } = trail;
      if (isOutage(error) || handled.length === 0) throw error;
      // What fails only at the commit blames nobody until an entry is alone in its transaction.
      const culprit = at ?? (handled.length === 1 ? handled[0] : undefined);
      entriesMax = culprit === undefined ? 1 : Math.min(entriesMax, ENTRIES_MAX_FAILING);
      if (culprit === undefined) continue;
      const { entryId } = culprit.entry;
      invariant(!failures.has(entryId), `${consumer.name}: what is set aside is not handled`);
      failures.set(entryId, error);
      deps.onError(error, `${consumer.name} at entry ${entryId}`);
    }
  }
}

async function handleAll(
  { clock, random }: ConsumerDeps,
  consumer: Consumer,
  tx: Tx,
  entries: readonly IntegratedEntry[],
  failures: Failures,
  trail: Trail,
): Promise<void> {
  const since = consumer.from === 'now' ? await knownSince(tx, consumer.name) : undefined;
  const wanted = entries.filter((entry) => isWanted(consumer, entry, since));
  if (wanted.length === 0) return;
  const files = [...new Set(wanted.flatMap((entry) => fileOf(entry) ?? []))];
  const held = files.length === 0 ? new Set<string>() : await heldFiles(tx, consumer.name, files);
  const now = clock();
  for (const entry of wanted) {
    const file = fileOf(entry);
    const { entryId } = entry.entry;
    if (file !== null && held.has(file)) {
      await holdEntry(tx, consumer.name, { entry, attempts: 0, failure: null, nextAt: now }, now);
    } else if (failures.has(entryId)) {
      const error = failures.get(entryId);
      await holdFailed(tx, consumer, entry, 1, error, now, random());
      if (file !== null) held.add(file);
    } else {
      trail.handled.push(entry);
      trail.at = entry;
      await consumer.handle(tx, entry);
      trail.at = undefined;
    }
  }
}

function isWanted({ kinds }: Consumer, { entry }: IntegratedEntry, since?: Temporal.Instant): boolean {
  if (kinds !== undefined && !kinds.includes(entry.kind)) return false;
  return since === undefined || Temporal.Instant.compare(entry.at, since) >= 0;
}

async function holdFailed(
  tx: Tx,
  consumer: Consumer,
  entry: IntegratedEntry,
  attempts: number,
  error: unknown,
  now: Temporal.Instant,
  chance: number,
): Promise<void> {
  const verdict = verdictOf(consumer, attempts, error, chance);
  const nextAt = verdict && now.add({ milliseconds: verdict.pauseMs });
  await holdEntry(tx, consumer.name, { entry, attempts, failure: failureOf(error), nextAt }, now);
}

/**
 * Tries the entry again that has been due longest. The row is locked from taking it to its end, so that another process takes
 * another file's. Returns whether there was one.
 */
export async function retryHeldEntry(deps: ConsumerDeps, consumer: Consumer): Promise<boolean> {
  const { database, clock, random, onError } = deps;
  let failed: { leafIndex: number; attempts: number } | undefined;
  try {
    return await database.system(`consumer ${consumer.name} tries an entry again`, async (tx) => {
      failed = undefined;
      const due = await takeDueEntry(tx, consumer.name, clock());
      if (due === undefined) return false;
      const entry = await entryAt(tx, due.leafIndex);
      failed = due;
      await consumer.handle(tx, entry);
      await releaseEntry(tx, consumer.name, due.leafIndex);
      return true;
    });
  } catch (error) {
    if (failed === undefined || isOutage(error)) throw error;
    const { leafIndex, attempts } = failed;
    onError(error, `${consumer.name} at leaf ${leafIndex}`);
    await database.system(`consumer ${consumer.name} failed again`, async (tx) => {
      // Between the two transactions another process may have tried it: then its word stands.
      const still = await takeUntouchedEntry(tx, consumer.name, leafIndex, attempts);
      if (!still) return;
      const entry = await entryAt(tx, leafIndex);
      await holdFailed(tx, consumer, entry, attempts + 1, error, clock(), random());
    });
    return true;
  }
}

async function entryAt(tx: Tx, leafIndex: number): Promise<IntegratedEntry> {
  const [entry] = await readLog(tx, leafIndex, 1);
  invariant(entry?.leafIndex === leafIndex, `the log holds leaf ${leafIndex}`);
  return entry;
}
