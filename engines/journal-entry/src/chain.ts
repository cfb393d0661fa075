import { toBase64 } from '@tongshang/merkle-log';
import { CLOSING_KIND, type SealedEntry } from './entry.ts';
import { refuse } from './refusals.ts';

/** What a checked chain of a trade's entries shows. */
export type CheckedChain = {
  readonly tradeId: string;
  readonly count: number;
  /** Whether the closing entry is there: then nothing is missing, at the end either. */
  readonly closed: boolean;
};

/**
 * Checks that these are the entries of one trade, in order and without a gap: sequence 1, 2, 3 …, each naming the
 * hash of the one before; and, where the trade is closed, that the closing entry is the last and counts them all.
 * Without a closing entry, nothing shows that no later entry exists: `closed` is false then.
 *
 * Refuses `CHAIN_EMPTY`, `CHAIN_OTHER_TRADE`, `CHAIN_SEQUENCE_GAP`, `CHAIN_PREVIOUS_MISMATCH`, `CHAIN_AFTER_CLOSING`,
 * `CHAIN_COUNT_MISMATCH`; places are `entries/<position>`.
 */
export function checkChain(
  tradeId: string,
  entries: readonly Pick<SealedEntry, 'entry' | 'leafHash'>[],
): CheckedChain {
  let previous: string | null = null;
  let closed = false;
  for (const [position, { entry, leafHash }] of entries.entries()) {
    const place = `entries/${position}`;
    const link = entry.trade;
    const expected = position + 1;
    if (link?.tradeId !== tradeId) throw refuse('CHAIN_OTHER_TRADE', { entryId: entry.entryId }, place);
    const numbers = { expected: String(expected), found: String(link.sequence) };
    if (link.sequence !== expected) throw refuse('CHAIN_SEQUENCE_GAP', numbers, place);
    if (closed) throw refuse('CHAIN_AFTER_CLOSING', { sequence: String(expected) }, place);
    if (link.previous !== previous) {
      throw refuse('CHAIN_PREVIOUS_MISMATCH', { sequence: String(expected) }, place);
    }
    if (entry.kind === CLOSING_KIND) {
      closed = true;
      if (link.count !== expected) {
        throw refuse('CHAIN_COUNT_MISMATCH', { stated: String(link.count), found: String(expected) }, place);
      }
    }
    previous = toBase64(leafHash);
  }
  if (entries.length === 0) throw refuse('CHAIN_EMPTY', {}, 'entries');
  return { tradeId, count: entries.length, closed };
}
