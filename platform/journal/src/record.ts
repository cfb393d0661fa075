import type { Tx } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** A further chain of an entry beside that of its file. */
export type DraftLink = {
  readonly chain: 'shipment';
  readonly id: string;
  /** Ends that chain, and counts it. */
  readonly closes?: true;
};

/** An entry that waits for its places in chains, as the function journal.record takes it. */
export type Draft = {
  readonly id: string;
  readonly file: string | null;
  readonly fileKind: string | null;
  readonly kind: string;
  readonly subject: string | null;
  readonly cause: string | null;
  /** Whether it ends the chain of its file. */
  readonly closes: boolean;
  /** Performed by the platform as a consequence, so that nobody but the audience reads it. */
  readonly performed: boolean;
  /** The entry's text around its places (`unplacedEntry`). */
  readonly before: string;
  readonly after: string;
  readonly links: readonly DraftLink[] | null;
  /** Canonical JSON, or null when nothing is private. */
  readonly disclosures: string | null;
  /** Roles and ids of organisations joined by commas; null for everyone who sees the entry. */
  readonly audience: string | null;
};

/** journal.record's SQLSTATEs: for a chain that is closed, for a cause that no entry has. */
const CHAIN_CLOSED = 'TS001';
const CAUSE_UNKNOWN = 'TS002';

/**
 * Writes the entries of one transaction in the statement that travels with its commit: their places in the chains are found in the
 * database, under lock, because the way there and back would double the time that a file is locked.
 * The transaction refuses `JOURNAL_FILE_CLOSED`.
 */
export function recordDrafts(tx: Tx, drafts: readonly Draft[]): void {
  tx.atCommit({ call: RECORD, values: parametersOf(tx, drafts), asEither: true }, refusalOf);
}

/** As `recordDrafts`, but at once. */
export async function recordNow(tx: Tx, drafts: readonly Draft[]): Promise<void> {
  await tx.run(`select ${RECORD}`, parametersOf(tx, drafts));
}

/** The fields of a draft in the order in which journal.record takes their columns. */
const COLUMNS = [
  ...(['id', 'file', 'fileKind', 'kind', 'subject', 'cause', 'closes', 'performed'] as const),
  ...(['before', 'after', 'disclosures', 'audience'] as const),
] satisfies (keyof Draft)[];

const RECORD = `journal.record(${Array.from({ length: COLUMNS.length + 4 }, (_, index) => `$${index + 1}`).join(', ')})`;

function parametersOf(tx: Tx, drafts: readonly Draft[]): unknown[] {
  const entries = inChainOrder(drafts);
  const chains = new Set(
    drafts.flatMap(({ file, links }) => [file ?? [], (links ?? []).map(({ id }) => id)].flat()),
  );
  const own = new Set(drafts.map(({ id }) => id));
  const causes = new Set(drafts.flatMap(({ cause }) => (cause === null || own.has(cause) ? [] : cause)));
  const links = entries.flatMap(({ links }, index) =>
    (links ?? []).map((link) => ({ entry: index + 1, ...link })),
  );
  return [
    ...COLUMNS.map((column) => entries.map((entry) => entry[column])),
    links.length > 0 ? JSON.stringify(links) : null,
    [...chains].sort(),
    [...causes],
    tx.now,
  ];
}

function refusalOf(error: unknown): unknown {
  const { code } = error as { code?: unknown };
  invariant(code !== CAUSE_UNKNOWN, 'what causes an entry is an entry');
  return code === CHAIN_CLOSED ? refuse('JOURNAL_FILE_CLOSED') : error;
}

/** Entries of one file together, each closing entry the last of its file. */
function inChainOrder(drafts: readonly Draft[]): Draft[] {
  const byFile = Map.groupBy(drafts, ({ file }) => file);
  return [...byFile.values()].flatMap((ofFile) => [
    ...ofFile.filter(({ closes }) => !closes),
    ...ofFile.filter(({ closes }) => closes),
  ]);
}
