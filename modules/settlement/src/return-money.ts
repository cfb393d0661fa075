import type { Tx } from '@tongshang/database';
import { parseMoney } from '@tongshang/money';
import { awardedToSeller, instalmentsOf, partOf, type Trade, type TradeOccasion } from '@tongshang/trade';
import { type Funding, lockFundings, saveFunding, strikePayables } from './funding-store.ts';
import { backFromEscrow, backFromSeller, type Giving } from './give-back.ts';
import type { RefundDeps } from './owe-refund.ts';

/**
 * Gives back what was secured when a trade is cancelled, in the transaction of the cancellation: escrow, transfers and what was paid on
 * credit to the buyer, the reservation to its credit limit; what was owed no longer is. The bank's fee on a transfer stays with the bank; the seller returns the whole. What came from outside
 * the platform goes back outside; what the seller no longer has it owes.
 */
export async function returnMoney(deps: RefundDeps, tx: Tx, { trade, stated }: TradeOccasion): Promise<void> {
  const { byOrganisationId: by, entryId: causedBy } = stated;
  const giving: Giving = { deps, tx, trade, because: { by, causedBy, reason: 'cancellation' } };
  await tx.elevated('a cancellation gives money back', async () => {
    const locked = await lockFundings(tx, trade.tradeId);
    for (const { funding } of locked) {
      if (funding.state !== 'secured') continue;
      const returned = await giveAllBack(giving, funding);
      tx.behind(saveFunding(tx, { ...returned, state: 'refunded' }));
    }
  });
}

/** What of an instalment claims award the seller: nothing else is earned before the goods have left, and that it keeps. */
function awardedOf(trade: Trade, { instalmentId }: Funding): bigint {
  const standing = instalmentsOf(trade).find(({ instalment }) => instalment.instalmentId === instalmentId);
  const awarded = awardedToSeller(trade).reduce((sum, award) => sum + parseMoney(award).amount, 0n);
  return standing === undefined ? awarded : partOf(standing, awarded);
}

async function giveAllBack(giving: Giving, funding: Funding): Promise<Funding> {
  const { amount, released, refunded, owedBack, transferId } = funding;
  switch (funding.method) {
    case 'credit': {
      const { by, causedBy } = giving.because;
      const completion = { initiatedBy: by, causedBy, performed: true };
      await giving.deps.poster.completeReserved(giving.tx, transferId, { outcome: 'void', ...completion });
      await strikePayables(giving.tx, funding);
      return backFromSeller(giving, funding, released - owedBack);
    }
    case 'escrow': {
      const rest = await backFromEscrow(giving, funding, amount - released - refunded);
      return backFromSeller(giving, rest, released - owedBack - awardedOf(giving.trade, funding));
    }
    case 'transfer':
      return backFromSeller(giving, funding, amount - refunded - owedBack);
  }
}
