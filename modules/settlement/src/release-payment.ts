import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { parseMoney } from '@tongshang/money';
import {
  claimsOf,
  concernsPrice,
  dueDateOf,
  earnedSoFar,
  factsOf,
  fallenDue,
  instalmentsOf,
  partOf,
  type StandingInstalment,
  type Trade,
  type TradeOccasion,
} from '@tongshang/trade';
import { creditedOf } from './claimable.ts';
import {
  advanced,
  type Funding,
  insertPayable,
  type LockedFunding,
  lockFundings,
  payablesOf,
  saveFunding,
} from './funding-store.ts';
import { giveBack } from './give-back.ts';
import { paySeller } from './pay-seller.ts';
import { type ReleaseDeps, settleWhenComplete } from './settle-trade.ts';
import { escrowKey } from './trade-accounts.ts';

/**
 * What a shipment, an invoice, a receipt or the end of a claim sets in motion, in its own transaction. A claim's end gives back to the
 * buyer what it says. Then escrow is released for what was earned; of credit, what has fallen due becomes payable. What is disputed stays
 * held. What the seller no longer has it owes. When everything is delivered, invoiced and paid, or resolved, the trade is settled.
 */
export async function releasePayment(deps: ReleaseDeps, tx: Tx, occasion: TradeOccasion): Promise<void> {
  // A shipment earns nothing; it only makes due what is owed from its document on.
  if (occasion.stated.fact === 'shipped' && !isOwedFromShipment(occasion.trade)) return;
  // An invoice ahead of the goods earns nothing either; it makes due what is owed.
  if (occasion.stated.fact === 'invoiced' && !hasEarned(occasion.trade)) return;
  const { tradeId } = occasion.trade;
  const causedBy = occasion.stated.entryId;
  await tx.elevated('a delivery moves money of buyer, seller and bank', async () => {
    const locked = await lockFundings(tx, tradeId);
    const trade = await deps.trades.readTrade(tx, tradeId);
    const stored = locked.map(({ funding }) => funding);
    if (stored.some(({ state }) => state !== 'secured')) return;
    const given = await returnClaimed(deps, tx, occasion, trade, stored);
    await moveAndSettle(deps, tx, occasion.principal, { trade, locked, given, causedBy });
  });
}

/** Releases what was earned by now, because of an entry that let it go. Elevated callers only. */
export async function releaseEarned(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  causedBy: EntryId,
): Promise<void> {
  const locked = await lockFundings(tx, tradeId);
  const trade = await deps.trades.readTrade(tx, tradeId);
  await moveAndSettle(deps, tx, principal, {
    ...{ trade, locked, causedBy },
    given: locked.map(({ funding }) => funding),
  });
}

/** Releases what was earned, settles the trade where that was all, and saves what was made of its money. Elevated callers only. */
export async function moveAndSettle(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  moving: Moving,
): Promise<void> {
  const { trade, locked, causedBy } = moving;
  const stored = locked.map(({ funding }) => funding);
  const fundings = await moveEarned(deps, tx, moving);
  if (await settleWhenComplete(deps, tx, principal, trade, fundings, causedBy)) return;
  for (const funding of fundings) if (!stored.includes(funding)) tx.behind(saveFunding(tx, funding));
}

const isOwedFromShipment = ({ terms }: Trade): boolean =>
  terms.payment.some(({ method, due }) => method === 'credit' && due.event === 'bill-of-lading');

/** Whether anything can have been earned or fallen due by now. */
const hasEarned = (trade: Trade): boolean =>
  factsOf(trade, 'delivered').length > 0 ||
  factsOf(trade, 'lost').length > 0 ||
  factsOf(trade, 'claim-resolved').length > 0 ||
  trade.terms.payment.some(({ method }) => method === 'credit');

/** What a claim about the price gives back to the buyer, now that it has ended. */
async function returnClaimed(
  deps: ReleaseDeps,
  tx: Tx,
  { stated }: TradeOccasion,
  trade: Trade,
  fundings: readonly Funding[],
): Promise<readonly Funding[]> {
  if (stated.fact !== 'claim-resolved') return fundings;
  const { details, byOrganisationId: by, entryId: causedBy } = stated;
  const claim = claimsOf(trade).find(({ claimed }) => claimed.claimId === details.claimId);
  if (!claim || !concernsPrice(claim.claimed)) return fundings;
  const isRuling = details.outcome === 'decided' && !details.outside;
  const giving = { deps, tx, trade, because: { by, causedBy, reason: 'claim' }, fromHeld: isRuling } as const;
  return giveBack(giving, fundings, parseMoney(details.toBuyer).amount);
}

type Moving = {
  readonly trade: Trade;
  readonly locked: readonly LockedFunding[];
  readonly given: readonly Funding[];
  readonly causedBy: EntryId;
};

/** Each instalment gives what of the earned falls on it. */
async function moveEarned(
  deps: ReleaseDeps,
  tx: Tx,
  { trade, locked, given, causedBy }: Moving,
): Promise<readonly Funding[]> {
  const credited = creditedOf(trade, given);
  const earned = earnedSoFar(trade, credited);
  const held = new Set(locked.filter(({ isHeld }) => isHeld).map((one) => one.funding.instalmentId));
  const fees = new Map(locked.map((one) => [one.funding.instalmentId, one.fees]));
  const after = new Map(given.map((funding) => [funding.instalmentId, funding]));
  for (const standing of instalmentsOf(trade)) {
    const funding = after.get(standing.instalment.instalmentId);
    // What its bank holds back stays held, whatever was earned.
    if (funding?.method === 'escrow' && !held.has(funding.instalmentId)) {
      const rules = fees.get(funding.instalmentId) ?? [];
      const due = partOf(standing, earned);
      after.set(funding.instalmentId, await release(deps, tx, { funding, fees: rules }, due, causedBy));
    }
    if (funding?.method === 'credit') {
      await owe(tx, trade, { standing, funding, due: fallenDue(trade, standing, credited) }, causedBy);
    }
  }
  return [...after.values()];
}

async function release(
  deps: ReleaseDeps,
  tx: Tx,
  { funding, fees }: Pick<LockedFunding, 'funding' | 'fees'>,
  due: bigint,
  causedBy: EntryId,
): Promise<Funding> {
  const amount = due - funding.released;
  if (amount <= 0n) return funding;
  const { tradeId, buyerOrganisationId: buyer, bankOrganisationId: bank, currency } = funding;
  const paid = await paySeller(tx, deps.poster, funding, {
    kind: 'escrow-release',
    from: escrowKey(tradeId, buyer, bank, currency),
    rules: fees,
    amount,
    initiatedBy: bank,
    causedBy,
    performed: true,
  });
  return advanced(funding, { released: amount, fees: paid.fees });
}

type Owing = { readonly standing: StandingInstalment; readonly funding: Funding; readonly due: bigint };

async function owe(
  tx: Tx,
  trade: Trade,
  { standing, funding, due }: Owing,
  causedBy: EntryId,
): Promise<void> {
  const { instalmentId, currency } = funding;
  const owed = (await payablesOf(tx, trade.tradeId))
    .filter((payable) => payable.instalmentId === instalmentId)
    .reduce((sum, payable) => sum + payable.amount, 0n);
  const amount = due - owed;
  if (amount <= 0n) return;
  const dueOn = dueDateOf(trade, standing.instalment) ?? tx.now.toZonedDateTimeISO('UTC').toPlainDate();
  const payable = { payableId: randomUUIDv7(), instalmentId, amount, currency, dueOn, causedBy };
  tx.behind(insertPayable(tx, trade.tradeId, payable));
}
