import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import { CLOSING_KIND, commitTo, entryHead, SALT_BYTES } from '@tongshang/journal-entry';
import type { TradeRole } from '@tongshang/trade-facts';
import { type Draft, recordDrafts } from './record.ts';

export type NewEntry = {
  /** `<module>.<past tense>`, such as `document.issued`. `trade.closed` ends the trade's chain. */
  readonly kind: string;
  readonly tradeId: string | null;
  /** Id of what the entry is about. */
  readonly subject?: string;
  /** Readable by every party, for ever: ids, hashes, kinds. No personal data, no price, no name in clear. */
  readonly public?: { readonly [name: string]: Json };
  /** Each field is committed to with its own salt, and can be disclosed on its own. */
  readonly private?: { readonly [field: string]: Json };
  /** Roles in the trade that may read the private fields, besides the acting organisation. Default: every party. */
  readonly audience?: readonly TradeRole[];
};

export type Append = (tx: Tx, entry: NewEntry) => { readonly entryId: string };

/**
 * Appends to the journal within the transaction: recorded just before its commit, or not at all. Entries keep their
 * order, except that a closing entry comes last among those of its trade.
 *
 * Refuses at once what canonical JSON refuses (places start with `public` or `private`) and `ENTRY_MALFORMED` for a
 * kind that is none; at the commit, `JOURNAL_TRADE_CLOSED`.
 */
export function createAppend(recorded: () => void): Append {
  const waiting = new WeakMap<Tx, Draft[]>();
  return (tx, entry) => {
    const draft = draftOf(tx, entry);
    const drafts = waiting.get(tx);
    if (drafts !== undefined) {
      drafts.push(draft);
      return { entryId: draft.id };
    }
    waiting.set(tx, [draft]);
    tx.beforeCommit(async () => {
      const all = waiting.get(tx) ?? [];
      waiting.delete(tx);
      const closing = (one: Draft) => one.kind === CLOSING_KIND;
      await recordDrafts(tx, [...all.filter((one) => !closing(one)), ...all.filter(closing)]);
      recorded();
    });
    return { entryId: draft.id };
  };
}

function draftOf(tx: Tx, entry: NewEntry): Draft {
  const { kind, tradeId, subject } = entry;
  const entryId = randomUUIDv7();
  const { commitments, disclosures } = commitTo(entry.private ?? {}, nextSalt);
  const head = entryHead({
    entryId,
    kind,
    at: tx.now.toString(),
    organisationId: tx.organisationId,
    ...(subject === undefined ? {} : { subject }),
    public: entry.public ?? {},
    commitments,
  });
  return {
    id: entryId,
    trade: tradeId,
    kind,
    subject: subject ?? null,
    head,
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
