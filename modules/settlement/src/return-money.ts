import type { Tx } from '@tongshang/database';
import type { Trade, TradeOccasion } from '@tongshang/trade';
import { type Funding, lockFunding, saveFunding } from './funding-store.ts';
import { giveBack } from './give-back.ts';
import type { Poster } from './post-transfer.ts';

/**
 * Gives back what was secured when a trade is cancelled, in the transaction of the cancellation: escrow and advance to the
 * buyer, the reservation to its credit limit. The bank's fee on an advance stays with the bank; the seller returns the
 * whole.
 * @throws REFUND_NOT_COVERED when the seller no longer has the advance: then the trade is not cancelled
 */
export async function returnMoney(poster: Poster, tx: Tx, { trade, stated }: TradeOccasion): Promise<void> {
  const { tradeId } = trade;
  const { byOrganisationId: by, entryId: causedBy } = stated;
  await tx.elevated('a cancellation gives money back', async () => {
    const funding = (await lockFunding(tx, tradeId))?.funding;
    if (funding?.state !== 'secured') return;
    const returned = await giveAllBack(poster, tx, trade, funding, by, causedBy);
    tx.behind(saveFunding(tx, { ...returned, state: 'refunded' }));
  });
}

async function giveAllBack(
  poster: Poster,
  tx: Tx,
  trade: Trade,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<Funding> {
  if (funding.method === 'open-account') {
    const completion = { initiatedBy: by, causedBy, performed: true };
    await poster.completeReserved(tx, funding.transferId, { outcome: 'void', ...completion });
    return funding;
  }
  const held = funding.method === 'escrow' ? funding.released + funding.refunded : funding.refunded;
  return giveBack(poster, tx, trade, funding, funding.amount - held, { by, causedBy });
}
