import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { linkOf } from '@tongshang/journal-entry';
import type { TradeContext } from './context.ts';

/** The journal entries of a trade, with what of them is disclosed to the caller. @throws TRADE_NOT_FOUND */
export async function readEntries(context: TradeContext, tx: Tx, tradeId: TradeId) {
  const [, entries] = await Promise.all([
    context.files.read(tx, tradeId),
    context.journal.readFileEntries(tx, tradeId),
  ]);
  return entries.map(({ entry, canonical, leafHash, leafIndex, disclosures }) => ({
    entryId: entry.entryId,
    kind: entry.kind,
    at: entry.at,
    organisationId: entry.organisationId,
    causedBy: entry.causedBy ?? null,
    word: entry.word ?? null,
    sequence: linkOf(entry, 'file')?.sequence ?? 0,
    leafIndex,
    leafHash: Buffer.from(leafHash).toString('base64'),
    canonical,
    disclosures,
  }));
}
