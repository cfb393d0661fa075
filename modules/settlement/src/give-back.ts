import type { Tx } from '@tongshang/database';
import { Refusal } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import { cashKey } from './account.ts';
import { findAccounts } from './accounts.ts';
import { cashAccount, escrowKey } from './fund-trade.ts';
import { advanced, type Funding, payablesOf, reducePayable } from './funding-store.ts';
import { moveLines, type Poster } from './post-transfer.ts';
import { earnedSoFar, least } from './price-of-goods.ts';
import { refuse } from './refusals.ts';

/** In whose name, and because of which entry. */
type Because = { readonly by: string; readonly causedBy: string };

/**
 * Gives a part of the price back to the buyer: out of escrow, from the seller's cash, or by owing less. Elevated callers only.
 * @returns the funding as it then stands, for the caller to save
 * @throws REFUND_NOT_COVERED when the seller no longer has what it was paid
 */
export async function giveBack(
  poster: Poster,
  tx: Tx,
  trade: Trade,
  funding: Funding,
  amount: bigint,
  because: Because,
): Promise<Funding> {
  if (amount === 0n) return funding;
  switch (funding.method) {
    case 'escrow':
      return fromEscrow(poster, tx, funding, amount, because);
    case 'advance':
      return fromSeller(poster, tx, funding, amount, because);
    case 'open-account':
      return byOwingLess(poster, tx, trade, funding, amount, because);
  }
}

async function fromEscrow(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  amount: bigint,
  { by, causedBy }: Because,
): Promise<Funding> {
  const { tradeId, buyerOrganisationId: buyer, bankOrganisationId: bank, currency } = funding;
  const [escrow] = await findAccounts(tx, [escrowKey(tradeId, buyer, bank, currency)]);
  if (!escrow) throw refuse('ACCOUNT_MISSING', { currency });
  const cash = await cashAccount(tx, buyer, bank, currency);
  await poster.postTransfer(tx, {
    ...{
      kind: 'escrow-refund',
      action: 'post',
      tradeId,
      initiatedBy: by,
      causedBy,
      performed: true,
      shared: true,
    },
    lines: moveLines(escrow.accountId, cash.accountId, { amount, currency }, 'refund'),
  });
  return advanced(funding, { refunded: amount });
}

async function fromSeller(
  poster: Poster,
  tx: Tx,
  funding: Funding,
  amount: bigint,
  { by, causedBy }: Because,
): Promise<Funding> {
  const { tradeId, bankOrganisationId: bank, currency } = funding;
  const ofSides = [funding.sellerOrganisationId, funding.buyerOrganisationId];
  const [seller, buyer] = await findAccounts(
    tx,
    ofSides.map((organisationId) => cashKey(organisationId, bank, currency)),
  );
  if (!seller || !buyer) throw refuse('ACCOUNT_MISSING', { currency });
  try {
    await poster.postTransfer(tx, {
      ...{
        kind: 'advance-refund',
        action: 'post',
        tradeId,
        initiatedBy: by,
        causedBy,
        performed: true,
        shared: true,
      },
      lines: moveLines(seller.accountId, buyer.accountId, { amount, currency }, 'refund'),
    });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'BALANCE_TOO_LOW') {
      const { available = '', wanted = '' } = error.params;
      throw refuse('REFUND_NOT_COVERED', { available, wanted, currency });
    }
    throw error;
  }
  return advanced(funding, { released: -amount, refunded: amount });
}

/** Of what was payable the latest first; what was paid already, the seller pays back. */
async function byOwingLess(
  poster: Poster,
  tx: Tx,
  trade: Trade,
  funding: Funding,
  amount: bigint,
  because: Because,
): Promise<Funding> {
  const payables = await payablesOf(tx, funding.tradeId, true);
  const owed = payables.reduce((sum, payable) => sum + payable.amount, 0n);
  // What is disputed or still to come never became payable, and needs no taking back.
  const tooMuch = owed - earnedSoFar(trade, { refunded: funding.refunded + amount });
  let left = least(tooMuch, amount);
  for (const payable of payables.filter(({ paidByTransferId }) => paidByTransferId === null).reverse()) {
    if (left <= 0n) break;
    const less = least(payable.amount, left);
    await reducePayable(tx, funding.tradeId, payable, less);
    left -= less;
  }
  const credited = advanced(funding, { refunded: left > 0n ? amount - left : amount });
  return left > 0n ? fromSeller(poster, tx, credited, left, because) : credited;
}
