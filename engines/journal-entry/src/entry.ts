import { canonicalize, type Json, parseCanonical } from '@tongshang/canonical-json';
import { leafHash } from '@tongshang/merkle-log';
import { checkCommitments } from './disclosure.ts';
import {
  type ChainLink,
  ENTRY_FORMAT,
  ENTRY_FORMAT_1,
  type FileRef,
  type JournalEntry,
  type SealedEntry,
} from './layout.ts';
import { checkLinks } from './links.ts';
import { refuse } from './refusals.ts';
import { isRecord, matches, UUID } from './shape.ts';
import { checkVersion1, normalised, VERSION_1_FIELDS } from './version-1.ts';
import { checkWord } from './word.ts';

/** The text of an entry before and after its places in chains, which are known only when it is recorded. */
type UnplacedEntry = { readonly before: string; readonly after: string };

const encoder = new TextEncoder();

/** The place of an entry in a chain; undefined when it is not part of one. */
export function linkOf(
  { chains }: JournalEntry,
  chain: ChainLink['chain'],
  id?: string,
): ChainLink | undefined {
  return chains.find((link) => link.chain === chain && (id === undefined || link.id === id));
}

/**
 * The text of an entry but for its places, so that it can be written before they are known. (Names are sorted: `at` and
 * `causedBy` come before `chains`, everything else after.) Refuses `ENTRY_MALFORMED` and what canonical JSON refuses.
 */
export function unplacedEntry(fields: Omit<JournalEntry, 'format' | 'chains'>): UnplacedEntry {
  const { at, causedBy, ...rest } = { ...fields, format: ENTRY_FORMAT };
  checkVersion2({ at, ...(causedBy === undefined ? {} : { causedBy }), ...rest });
  const head = canonicalize({ at, ...(causedBy === undefined ? {} : { causedBy }) });
  return { before: head.slice(0, -1), after: `,${canonicalize(rest as Json).slice(1)}` };
}

/** The whole text of an entry: with its places. */
function placeEntry({ before, after }: UnplacedEntry, chains: readonly ChainLink[]): string {
  return `${before},"chains":${canonicalize(chains as unknown as Json)}${after}`;
}

/**
 * Seals an entry: its canonical text (RFC 8785) and its leaf hash (RFC 6962).
 * Refuses `ENTRY_MALFORMED` and what canonical JSON refuses.
 */
export function sealEntry(fields: Omit<JournalEntry, 'format'>): SealedEntry {
  const { chains, ...rest } = fields;
  checkLinks(chains, rest.file, (reason) => malformed(reason, ''));
  const canonical = placeEntry(unplacedEntry(rest), chains);
  return { entry: { ...fields, format: ENTRY_FORMAT }, canonical, leafHash: entryLeafHash(canonical) };
}

/**
 * Reads an entry of either format from its canonical text, as a dossier or the database carries it.
 * Refuses `ENTRY_MALFORMED`, `JSON_MALFORMED`, `JSON_NOT_CANONICAL`.
 */
export function readEntry(canonical: string, place = ''): SealedEntry {
  const value = parseCanonical(canonical, place);
  if (!isRecord(value)) throw malformed('not an object', place);
  const fail = (reason: string) => malformed(reason, place);
  const hash = entryLeafHash(canonical);
  if (value.format === ENTRY_FORMAT_1) {
    checkFields(value, VERSION_1_FIELDS, fail);
    checkVersion1(value, fail);
    return { entry: normalised(value), canonical, leafHash: hash };
  }
  checkVersion2(value, place);
  checkLinks(value.chains, value.file as FileRef | undefined, fail);
  return { entry: value as JournalEntry, canonical, leafHash: hash };
}

/** The hash that stands in the log for an entry: RFC 6962's leaf hash of its canonical text in UTF-8. */
function entryLeafHash(canonical: string): Uint8Array {
  return leafHash(encoder.encode(canonical));
}

const KIND = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;
const FILE_KIND = /^[a-z][a-z-]*$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z$/;
const FIELDS = [
  ...['format', 'entryId', 'kind', 'at', 'organisationId', 'causedBy', 'word', 'file', 'chains', 'subject'],
  ...['public', 'commitments'],
];

/** Everything but its places. */
function checkVersion2(entry: Readonly<Record<string, unknown>>, place = ''): void {
  const fail = (reason: string) => malformed(reason, place);
  if (entry.format !== ENTRY_FORMAT)
    throw fail(`the format is neither ${ENTRY_FORMAT} nor ${ENTRY_FORMAT_1}`);
  checkFields(entry, FIELDS, fail);
  if ('causedBy' in entry && !matches(entry.causedBy, UUID)) throw fail('causedBy is not a UUID');
  if (entry.causedBy !== undefined && entry.causedBy === entry.entryId) throw fail('an entry causes itself');
  if ('word' in entry) checkWord(entry.word, fail);
  else if (entry.organisationId !== null) throw fail('an act of an organisation is somebody’s word');
  if ('file' in entry) checkFile(entry.file, fail);
}

/** What both formats have in common. */
function checkFields(
  entry: Readonly<Record<string, unknown>>,
  fields: readonly string[],
  fail: (reason: string) => Error,
): void {
  const unknown = Object.keys(entry).find((name) => !fields.includes(name));
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

function checkFile(file: unknown, fail: (reason: string) => Error): void {
  if (!isRecord(file) || Object.keys(file).sort().join() !== 'fileId,kind')
    throw fail('file is not an id and a kind');
  if (!matches(file.fileId, UUID)) throw fail('fileId is not a UUID');
  if (!matches(file.kind, FILE_KIND)) throw fail('the kind of the file is not a word');
}

const malformed = (reason: string, place: string) =>
  refuse('ENTRY_MALFORMED', { reason }, place || undefined);
