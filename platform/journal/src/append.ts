import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { EntryId, OrganisationId } from '@tongshang/identifier';
import { commitTo, type FileRef, SALT_BYTES, unplacedEntry, type Word } from '@tongshang/journal-entry';
import { invariant } from '@tongshang/refusal';
import { type Draft, type DraftLink, recordDrafts, recordNow } from './record.ts';

export type NewEntry = {
  /** `<module>.<past tense>`, such as `document.issued`. */
  readonly kind: string;
  /** The file it belongs to; without one it is the acting organisation's own. */
  readonly file?: FileRef;
  /** The shipment within the file whose chain it continues. */
  readonly shipment?: DraftLink;
  /** Ends the chain of its file, and counts it; nothing can follow. */
  readonly closes?: true;
  /** Id of what the entry is about. */
  readonly subject?: string;
  /** Readable by everyone who takes part in the file, for ever: ids, hashes, kinds. No personal data, no price, no name in clear. */
  readonly public?: { readonly [name: string]: Json };
  /** Each field is committed to with its own salt, and can be disclosed on its own. */
  readonly private?: { readonly [field: string]: Json };
  /** Roles in the file, or organisations by their ids, that may read the private fields, besides whoever acted. Default: everyone who takes part. */
  readonly audience?: readonly string[];
};

/** Something that the caller's organisation did. */
export type NewAct = NewEntry & {
  /** The entry that this act answers or carries out; absent where a chain of causes begins. */
  readonly causedBy?: EntryId | undefined;
  /** Whose word it is; default: the acting organisation's own, stated by itself. */
  readonly word?: Word;
};

/** Something that the platform does because of an entry, whoever set that off: readable by its audience alone. */
type NewConsequence = NewEntry & { readonly file: FileRef; readonly causedBy: EntryId };

type Appended = { readonly entryId: EntryId };

/**
 * Appends to the journal within the transaction: recorded just before its commit, or not at all. Entries keep their
 * order, except that a closing entry comes last among those of its file.
 *
 * Both refuse at once what canonical JSON refuses (places start with `public` or `private`) and `ENTRY_MALFORMED` for a
 * kind that is none; at the commit, `JOURNAL_FILE_CLOSED`.
 */
export type Appending = {
  append(tx: Tx, act: NewAct): Appended;
  appendConsequence(tx: Tx, consequence: NewConsequence): Appended;
};

/** @param recorded hears of every transaction that has recorded entries, before it commits */
export function createAppending(recorded: () => void): Appending {
  const waiting = new WeakMap<Tx, Draft[]>();
  const take = (tx: Tx, draft: Draft): Appended => {
    const drafts = waiting.get(tx);
    if (drafts !== undefined) {
      drafts.push(draft);
      return { entryId: draft.id };
    }
    waiting.set(tx, [draft]);
    tx.beforeCommit(async () => {
      const all = waiting.get(tx) ?? [];
      waiting.delete(tx);
      recordDrafts(tx, all);
      recorded();
    });
    return { entryId: draft.id };
  };
  return {
    append(tx, { word, ...act }) {
      const { organisationId } = tx;
      if (organisationId === null) return take(tx, draftOf(tx, act, { organisationId }));
      const own: Word = { by: organisationId, grade: 'stated', evidence: [] };
      return take(tx, draftOf(tx, act, { organisationId, word: word ?? own }));
    },
    appendConsequence: (tx, consequence) => take(tx, draftOf(tx, consequence, { organisationId: null })),
  };
}

/** Appends an entry of the platform's own at once, so that later statements of the transaction see it. */
export async function appendNow(tx: Tx, entry: NewEntry): Promise<Appended> {
  const draft = draftOf(tx, entry, { organisationId: null });
  await recordNow(tx, [draft]);
  return { entryId: draft.id };
}

type Actor = { readonly organisationId: OrganisationId | null; readonly word?: Word };

function draftOf(tx: Tx, entry: NewEntry & { readonly causedBy?: EntryId | undefined }, actor: Actor): Draft {
  const { kind, file, shipment, closes = false, subject, causedBy } = entry;
  invariant(!(closes && !file), 'what closes belongs to a file');
  invariant(!(shipment && !file), 'a shipment belongs to a file');
  const entryId = randomUUIDv7();
  const { commitments, disclosures } = commitTo(entry.private ?? {}, nextSalt);
  const { before, after } = unplacedEntry({
    entryId,
    kind,
    at: tx.now.toString(),
    ...actor,
    ...(causedBy === undefined ? {} : { causedBy }),
    ...(file === undefined ? {} : { file: { fileId: file.fileId, kind: file.kind } }),
    ...(subject === undefined ? {} : { subject }),
    public: entry.public ?? {},
    commitments,
  });
  return {
    id: entryId,
    file: file?.fileId ?? null,
    fileKind: file?.kind ?? null,
    kind,
    subject: subject ?? null,
    cause: causedBy ?? null,
    closes,
    performed: actor.organisationId === null,
    before,
    after,
    links: shipment ? [shipment] : null,
    disclosures: disclosures === '{}' ? null : disclosures,
    audience: entry.audience?.join(',') ?? null,
  };
}

/** Random bytes are drawn for many salts at once: the call costs more than the bytes. */
const pool = { bytes: new Uint8Array(256 * SALT_BYTES), used: 256 * SALT_BYTES };

function nextSalt(): Uint8Array {
  if (pool.used === pool.bytes.length) {
    pool.bytes = randomBytes(pool.bytes.length);
    pool.used = 0;
  }
  pool.used += SALT_BYTES;
  return pool.bytes.subarray(pool.used - SALT_BYTES, pool.used);
}
