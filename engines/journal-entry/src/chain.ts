import { toBase64 } from '@tongshang/merkle-log';
import { linkOf } from './entry.ts';
import type { ChainLink, SealedEntry } from './layout.ts';
import { refuse } from './refusals.ts';

/** What a checked chain of entries shows. */
type CheckedChain = {
  /** Of the file, or of the shipment. */
  readonly id: string;
  readonly count: number;
  /** Whether the closing entry is there: then nothing is missing, at the end either. */
  readonly closed: boolean;
};

/**
 * Checks that these are the entries of one chain, in order and without a gap: sequence 1, 2, 3 …, each naming the
 * hash of the one before; and, where the chain is closed, that the closing entry is the last and counts them all.
 * Without a closing entry, nothing shows that no later entry exists: `closed` is false then.
 *
 * Refuses `CHAIN_EMPTY`, `CHAIN_OTHER`, `CHAIN_SEQUENCE_GAP`, `CHAIN_PREVIOUS_MISMATCH`, `CHAIN_AFTER_CLOSING`,
 * `CHAIN_COUNT_MISMATCH`; places are `entries/<position>`.
 */
export function checkChain(
  id: string,
  entries: readonly Pick<SealedEntry, 'entry' | 'leafHash'>[],
  chain: ChainLink['chain'] = 'file',
): CheckedChain {
  let previous: string | null = null;
  let closed = false;
  for (const [position, { entry, leafHash }] of entries.entries()) {
    const place = `entries/${position}`;
    const link = linkOf(entry, chain, id);
    const expected = position + 1;
    if (!link) throw refuse('CHAIN_OTHER', { entryId: entry.entryId }, place);
    const numbers = { expected: String(expected), found: String(link.sequence) };
    if (link.sequence !== expected) throw refuse('CHAIN_SEQUENCE_GAP', numbers, place);
    if (closed) throw refuse('CHAIN_AFTER_CLOSING', { sequence: String(expected) }, place);
    if (link.previous !== previous) {
      throw refuse('CHAIN_PREVIOUS_MISMATCH', { sequence: String(expected) }, place);
    }
    closed = link.count !== undefined;
    if (closed && link.count !== expected) {
      throw refuse('CHAIN_COUNT_MISMATCH', { stated: String(link.count), found: String(expected) }, place);
    }
    previous = toBase64(leafHash);
  }
  if (entries.length === 0) throw refuse('CHAIN_EMPTY', {}, 'entries');
  return { id, count: entries.length, closed };
}
