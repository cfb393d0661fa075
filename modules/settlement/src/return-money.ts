import type { Tx } from '@tongshang/database';
import { Refusal } from '@tongshang/refusal';
import type { TradeOccasion } from '@tongshang/trade';
import { cashKey } from './account.ts';
import { findAccounts } from './accounts.ts';
import { type Funding, lockFunding, saveFunding } from './funding-store.ts';
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
    const funding = (await lockFunding(tx, tradeId))?.funding;
    if (funding?.state !== 'secured') return;
    const returned = await giveBack(poster, tx, funding, by, causedBy);
    tx.behind(saveFunding(tx, { ...returned, state: 'refunded' }));
  });
}

async function giveBack(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<Funding> {
  switch (funding.method) {
    case 'escrow':
      return refundEscrow(poster, tx, funding, by, causedBy);
    case 'advance':
      return refundAdvance(poster, tx, funding, by, causedBy);
    case 'open-account': {
      const completion = { initiatedBy: by, causedBy, performed: true };
      await poster.completeReserved(tx, funding.transferId, { outcome: 'void', ...completion });
      return funding;
    }
  }
}

async function refundAdvance(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  by: string,
  causedBy: string,
): Promise<Funding> {
  const { bankOrganisationId: bank, currency } = funding;
  const ofSides = [funding.sellerOrganisationId, funding.buyerOrganisationId];
  const [seller, buyer] = await findAccounts(
    tx,
    ofSides.map((organisationId) => cashKey(organisationId, bank, currency)),
  );
  if (!seller || !buyer) throw refuse('ACCOUNT_MISSING', { currency });
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
      const { available = '', wanted = '' } = error.params;
      throw refuse('REFUND_NOT_COVERED', { available, wanted, currency });
    }
    throw error;
  }
  return { ...funding, released: 0n, refunded: funding.amount };
}
