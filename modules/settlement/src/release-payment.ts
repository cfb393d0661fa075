import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney } from '@tongshang/money';
import {
  claimsOf,
  concernsPrice,
  factsOf,
  isMet,
  openPriceClaims,
  ruleOf,
  type Trade,
  type TradeCapability,
  type TradeOccasion,
} from '@tongshang/trade';
import { escrowKey } from './fund-trade.ts';
import {
  advanced,
  type Funding,
  insertPayable,
  type LockedFunding,
  lockFunding,
  payablesOf,
  saveFunding,
  settleFunding,
} from './funding-store.ts';
import { giveBack } from './give-back.ts';
import { paySeller } from './pay-seller.ts';
import type { Poster } from './post-transfer.ts';
import { earnedSoFar } from './price-of-goods.ts';

export type ReleaseDeps = { readonly poster: Poster; readonly trades: TradeCapability };

/**
 * What a receipt, an invoice or the end of a claim sets in motion, in its own transaction. A claim's end gives back to the buyer what
 * it says. Then escrow is released for what was earned; on open account that becomes payable. What is disputed stays held. When
 * everything is delivered and invoiced, or resolved, the trade is settled.
 * @throws REFUND_NOT_COVERED when the seller no longer has what it is to give back
 */
export async function releasePayment(deps: ReleaseDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  const { tradeId } = occasion.trade;
  const causedBy = occasion.stated.entryId;
  await tx.elevated('a delivery moves money of buyer, seller and bank', async () => {
    const locked = await lockFunding(tx, tradeId);
    if (locked?.funding.state !== 'secured') return;
    const { funding: stored, fees } = locked;
    const trade = await deps.trades.readTrade(tx, tradeId);
    const given = await returnClaimed(deps, tx, occasion, stored);
    const due = earnedSoFar(trade, given);
    const funding =
      given.method === 'escrow' ? await release(deps, tx, { funding: given, fees }, due, causedBy) : given;
    if (funding.method === 'open-account') await owe(tx, trade, funding, due, causedBy);
    const isSettled = await settleWhenComplete(deps, tx, occasion.principal, trade, funding, causedBy);
    if (!isSettled && funding !== stored) tx.behind(saveFunding(tx, funding));
  });
}

/** What a claim about the price gives back to the buyer, now that it has ended. */
async function returnClaimed(
  { poster }: ReleaseDeps,
  tx: Tx,
  { trade, stated }: TradeOccasion,
  funding: Funding,
): Promise<Funding> {
  if (stated.fact !== 'claim-resolved') return funding;
  const { details, byOrganisationId: by, entryId: causedBy } = stated;
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === details.claimId);
  if (!claim || !concernsPrice(claim.claimed)) return funding;
  return giveBack(poster, tx, trade, funding, parseMoney(details.toBuyer).amount, { by, causedBy });
}

async function release(
  deps: ReleaseDeps,
  tx: Tx,
  { funding, fees }: LockedFunding,
  due: bigint,
  causedBy: string,
): Promise<Funding> {
  const amount = due - funding.released;
  if (amount <= 0n) return funding;
  const paid = await paySeller(tx, deps.poster, funding, {
    kind: 'escrow-release',
    from: escrowOf(funding),
    rules: fees,
    amount,
    initiatedBy: funding.bankOrganisationId,
    causedBy,
    performed: true,
  });
  return advanced(funding, { released: amount, fees: paid.fees });
}

function escrowOf(funding: Funding) {
  return escrowKey(
    funding.tradeId,
    funding.buyerOrganisationId,
    funding.bankOrganisationId,
    funding.currency,
  );
}

async function owe(tx: Tx, trade: Trade, funding: Funding, due: bigint, causedBy: string): Promise<void> {
  const owed = (await payablesOf(tx, trade.tradeId)).reduce((sum, payable) => sum + payable.amount, 0n);
  const amount = due - owed;
  if (amount <= 0n) return;
  const last = factsOf(trade, 'delivered').at(-1);
  const received = Temporal.Instant.from(last?.details.receivedAt ?? tx.now.toString());
  const dueOn = received
    .toZonedDateTimeISO('UTC')
    .toPlainDate()
    .add({ days: trade.terms.openAccountDays ?? 0 });
  tx.behind(
    insertPayable(tx, trade.tradeId, {
      payableId: randomUUIDv7(),
      amount,
      currency: funding.currency,
      dueOn,
      causedBy,
    }),
  );
}

/**
 * Has `settled` stated, as a consequence of an entry, once all goods are delivered and invoiced and nothing is owed any more. Elevated callers only.
 * @param funding locked, as the command has made it so far; it is saved when the trade is settled
 * @returns whether it did
 */
export async function settleWhenComplete(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  funding: Funding,
  causedBy: string,
): Promise<boolean> {
  if (funding.state !== 'secured') return false;
  if (openPriceClaims(trade).length > 0 || !ruleOf('settled').needs.every((need) => isMet(trade, need)))
    return false;
  const left = parseMoney(trade.total).amount - funding.refunded - earnedSoFar(trade, funding);
  if (funding.method !== 'advance' && left > 0n) return false;
  if (funding.method === 'open-account') {
    const open = (await payablesOf(tx, trade.tradeId)).some((payable) => payable.paidByTransferId === null);
    if (open) return false;
    await deps.poster.completeReserved(tx, funding.transferId, {
      ...{ outcome: 'void', initiatedBy: funding.bankOrganisationId, causedBy, performed: true },
    });
  }
  const refunded =
    funding.method === 'escrow' ? await returnSpare(deps.poster, tx, trade, funding, causedBy) : funding;
  if (!refunded) return false;
  const transferIds = await settleFunding(tx, refunded);
  const wire = (amount: bigint) => formatMoney({ amount, currency: refunded.currency });
  const details = {
    released: wire(refunded.released),
    ...(refunded.refunded > 0n ? { refunded: wire(refunded.refunded) } : {}),
    feesTotal: wire(refunded.fees),
    transferIds,
    method: refunded.method,
  };
  await deps.trades.performFact(tx, principal, trade.tradeId, 'settled', details, causedBy);
  return true;
}

/**
 * What was held beyond the total, because an amendment lowered it later, goes back. Nothing else is ever left here: what was not
 * delivered or not accepted is given back by the end of a claim. Undefined where more is left, from receipts older than claims: then a
 * claim resolves it.
 */
async function returnSpare(
  poster: Poster,
  tx: Tx,
  trade: Trade,
  funding: Funding,
  causedBy: string,
): Promise<Funding | undefined> {
  const spare = funding.amount - parseMoney(trade.total).amount;
  if (funding.amount - funding.released - funding.refunded !== spare) return undefined;
  return giveBack(poster, tx, trade, funding, spare, { by: funding.bankOrganisationId, causedBy });
}
