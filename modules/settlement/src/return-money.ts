import type { Tx } from '@tongshang/database';
import { Refusal } from '@tongshang/refusal';
import type { TradeOccasion } from '@tongshang/trade';
import { cashAccount } from './fund-trade.ts';
import { advanceFunding, type Funding, readFunding } from './funding-store.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import { refuse } from './refusals.ts';
import { refundEscrow } from './release-payment.ts';

/**
 * Gives back what was secured when a trade is cancelled, in the transaction of the cancellation: escrow and advance to the
 * buyer, the reservation to its credit limit. The bank's fee on an advance stays with the bank; the seller returns the
 * whole.
 * @throws REFUND_NOT_COVERED when the seller no longer has the advance: then the trade is not cancelled
 */
export async function returnMoney(
  poster: Poster,
  tx: Tx,
  { trade: { tradeId }, stated }: TradeOccasion,
): Promise<void> {
  const { byOrganisationId: by, entryId: causedBy } = stated;
  await tx.elevated('a cancellation gives money back', async () => {
    const funding = await readFunding(tx, tradeId, true);
    if (funding?.state !== 'secured') return;
    if (funding.method === 'escrow') await refundEscrow(poster, tx, funding, by, causedBy);
    if (funding.method === 'advance') await refundAdvance(poster, tx, funding, by, causedBy);
    if (funding.method === 'open-account') {
      const completion = { initiatedBy: by, causedBy, performed: true };
      await poster.completeReserved(tx, funding.transferId, { outcome: 'void', ...completion });
    }
    await advanceFunding(tx, tradeId, { state: 'refunded' });
  });
}

async function refundAdvance(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<void> {
  const { bankOrganisationId: bank, currency } = funding;
  const seller = await cashAccount(tx, funding.sellerOrganisationId, bank, currency);
  const buyer = await cashAccount(tx, funding.buyerOrganisationId, bank, currency);
  const amount = { amount: funding.amount, currency };
  try {
    await poster.postTransfer(tx, {
      kind: 'advance-refund',
      action: 'post',
      tradeId: funding.tradeId,
      initiatedBy: by,
      causedBy,
      performed: true,
      shared: true,
      lines: moveLines(seller.accountId, buyer.accountId, amount, 'refund'),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'BALANCE_TOO_LOW') {
      throw refuse('REFUND_NOT_COVERED', error.params);
    }
    throw error;
  }
  await tx.run('update settlement.funding set released = 0, refunded = amount where trade_id = $1', [
    funding.tradeId,
  ]);
}
