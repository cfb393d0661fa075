import { canonicalize, type Json, parseCanonical } from '@tongshang/canonical-json';
import { leafHash } from '@tongshang/merkle-log';
import { checkCommitments, HASH_TEXT } from './disclosure.ts';
import { refuse } from './refusals.ts';

/** Names the layout of an entry; another layout gets another name. */
export const ENTRY_FORMAT = 'tongshang.journal-entry.v1';

/** The kind of entry that ends a trade's chain and states how many entries it has. */
export const CLOSING_KIND = 'trade.closed';

/** An entry's place among the entries of its trade. */
export type ChainLink = {
  readonly tradeId: string;
  /** 1 for the trade's first entry. */
  readonly sequence: number;
  /** Leaf hash of the trade's entry before this one, base64; null for the first. */
  readonly previous: string | null;
  /** In the closing entry only: how many entries the trade has, this one included. */
  readonly count?: number;
};

/** What the log commits to, in the clear: ids, hashes and kinds, never a price, a name or personal data. */
export type JournalEntry = {
  readonly format: typeof ENTRY_FORMAT;
  /** UUIDv7. */
  readonly entryId: string;
  /** `<module>.<past tense>`, such as `document.issued`. */
  readonly kind: string;
  /** Instant of the transaction, RFC 3339 in UTC. */
  readonly at: string;
  /** Who acted; null for the platform itself. */
  readonly organisationId: string | null;
  /** Absent for entries that belong to no trade. */
  readonly trade?: ChainLink;
  /** Id of what the entry is about, such as a document's. */
  readonly subject?: string;
  readonly public: { readonly [name: string]: Json };
  /** For each private field, the base64 hash that binds it (`commitmentOf`). */
  readonly commitments: { readonly [field: string]: string };
};

/** An entry with the text that is hashed and the hash itself. */
export type SealedEntry = {
  readonly entry: JournalEntry;
  readonly canonical: string;
  readonly leafHash: Uint8Array;
};

const encoder = new TextEncoder();

/**
 * The beginning of an entry's text, all but its place in a chain and the closing brace: what can be written before the
 * place is known. (Names are sorted, and `trade` sorts last.) Refuses `ENTRY_MALFORMED` and what canonical JSON refuses.
 */
export function entryHead(fields: Omit<JournalEntry, 'format' | 'trade'>): string {
  const entry = { format: ENTRY_FORMAT, ...fields };
  checkEntry(entry);
  return canonicalize(entry).slice(0, -1);
}

/** The whole text of an entry: its beginning, and its place in the chain of a trade if it has one. */
export function completeEntry(head: string, link: ChainLink | undefined): string {
  return link === undefined ? `${head}}` : `${head},"trade":${canonicalize(link)}}`;
}

/**
 * Seals an entry: its canonical text (RFC 8785) and its leaf hash (RFC 6962).
 * Refuses `ENTRY_MALFORMED` and what canonical JSON refuses.
 */
export function sealEntry(fields: Omit<JournalEntry, 'format'>): SealedEntry {
  const { trade, ...rest } = fields;
  checkPlace(trade, rest.kind, (reason) => malformed(reason, ''));
  const canonical = completeEntry(entryHead(rest), trade);
  return { entry: { format: ENTRY_FORMAT, ...fields }, canonical, leafHash: entryLeafHash(canonical) };
}

/**
 * Reads an entry from its canonical text, as a dossier or the database carries it.
 * Refuses `ENTRY_MALFORMED`, `JSON_MALFORMED`, `JSON_NOT_CANONICAL`.
 */
export function readEntry(canonical: string, place = ''): SealedEntry {
  const value = parseCanonical(canonical, place);
  if (!isRecord(value)) throw malformed('not an object', place);
  checkEntry(value, place);
  checkPlace(value.trade, value.kind, (reason) => malformed(reason, place));
  return { entry: value as JournalEntry, canonical, leafHash: entryLeafHash(canonical) };
}

/** The hash that stands in the log for an entry: RFC 6962's leaf hash of its canonical text in UTF-8. */
export function entryLeafHash(canonical: string): Uint8Array {
  return leafHash(encoder.encode(canonical));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const KIND = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const FIELDS = [
  'format',
  'entryId',
  'kind',
  'at',
  'organisationId',
  'trade',
  'subject',
  'public',
  'commitments',
];
const CHAIN_FIELDS = ['tradeId', 'sequence', 'previous', 'count'];

function checkEntry(entry: Readonly<Record<string, unknown>>, place = ''): void {
  const fail = (reason: string) => malformed(reason, place);
  if (entry.format !== ENTRY_FORMAT) throw fail(`the format is not ${ENTRY_FORMAT}`);
  const unknown = Object.keys(entry).find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw fail(`an unknown field ${unknown}`);
  if (!matches(entry.entryId, UUID)) throw fail('entryId is not a UUID');
  if (!matches(entry.kind, KIND)) throw fail('kind is not <module>.<past tense>');
  if (!matches(entry.at, INSTANT)) throw fail('at is not an instant in UTC');
  if (entry.organisationId !== null && !matches(entry.organisationId, UUID)) {
    throw fail('organisationId is not a UUID');
  }
  if ('subject' in entry && (typeof entry.subject !== 'string' || entry.subject === '')) {
    throw fail('subject is not a text');
  }
  if (!isRecord(entry.public)) throw fail('public is not an object');
  if (!isRecord(entry.commitments)) throw fail('commitments is not an object');
  checkCommitments(entry.commitments, fail);
}

function checkPlace(link: unknown, kind: unknown, fail: (reason: string) => Error): void {
  const closing = kind === CLOSING_KIND;
  if (link !== undefined) checkLink(link, closing, fail);
  else if (closing) throw fail('a closing entry belongs to a trade');
}

function checkLink(link: unknown, closing: boolean, fail: (reason: string) => Error): void {
  if (!isRecord(link)) throw fail('trade is not an object');
  if (Object.keys(link).some((name) => !CHAIN_FIELDS.includes(name))) throw fail('an unknown field in trade');
  const { tradeId, sequence, previous, count } = link;
  if (!matches(tradeId, UUID)) throw fail('tradeId is not a UUID');
  if (!Number.isSafeInteger(sequence) || (sequence as number) < 1) throw fail('sequence is not 1 or more');
  if ((sequence === 1) !== (previous === null)) throw fail('all but the first entry name the previous one');
  if (previous !== null && !matches(previous, HASH_TEXT)) throw fail('previous is not a hash');
  if (closing !== 'count' in link) throw fail('the closing entry, and no other, has a count');
  if (closing && !(Number.isSafeInteger(count) && (count as number) >= 1))
    throw fail('count is not a number');
}

const matches = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const malformed = (reason: string, place: string) =>
  refuse('ENTRY_MALFORMED', { reason }, place || undefined);
