import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney } from '@tongshang/money';
import {
  earnedSoFar,
  instalmentsOf,
  isContact,
  isMet,
  isPaid,
  most,
  openPriceClaims,
  partOf,
  priceOf,
  ruleOf,
  type Trade,
  type TradeCapability,
} from '@tongshang/trade';
import { chargesOf } from './bank-charges.ts';
import { creditedOf, givenBackOf } from './claimable.ts';
import { advanced, type Funding, lockFundings, payablesOf, settleFundings } from './funding-store.ts';
import { backFromEscrow, backFromSeller, type Giving, partiesOf } from './give-back.ts';
import { accountsOfDebts, freeOf, oweRefund, type RefundDeps } from './owe-refund.ts';
import type { Poster } from './post-transfer.ts';

export type ReleaseDeps = RefundDeps & { readonly trades: TradeCapability };

/** As `settleWhenComplete`, for a command that has paid an instalment. Elevated callers only. */
export async function settleWhenPaid(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  causedBy: EntryId,
): Promise<boolean> {
  const trade = await deps.trades.readTrade(tx, tradeId);
  if (!isComplete(trade)) return false;
  const fundings = (await lockFundings(tx, tradeId)).map(({ funding }) => funding);
  return settleWhenComplete(deps, tx, principal, trade, fundings, causedBy);
}

/** Whether goods, papers and claims are where a trade ends, and every instalment is held, promised or paid. */
function isComplete(trade: Trade): boolean {
  return (
    trade.status === 'open' &&
    openPriceClaims(trade).length === 0 &&
    ruleOf('settled').needs.every((need) => isMet(trade, need)) &&
    isPaid(trade)
  );
}

/**
 * Has `settled` stated, as a consequence of an entry, once all goods are delivered and invoiced and nothing is owed any more. Elevated callers only.
 * @param fundings locked, as the command has made them so far; they are saved when the trade is settled
 * @returns whether it did
 */
export async function settleWhenComplete(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  trade: Trade,
  fundings: readonly Funding[],
  causedBy: EntryId,
): Promise<boolean> {
  if (fundings.some(({ state }) => state !== 'secured') || !isComplete(trade)) return false;
  const credited = creditedOf(trade, fundings);
  const left = parseMoney(trade.total).amount - credited - earnedSoFar(trade, credited);
  const isAdvance = fundings.length > 0 && fundings.every(({ method }) => method === 'transfer');
  if (!isAdvance && left > 0n) return false;
  if (await isOwing(tx, trade, fundings)) return false;
  const spare = await returnSpare(deps, tx, trade, fundings, causedBy);
  if (!spare) return false;
  await endPromises(deps.poster, tx, spare, causedBy);
  const transferIds = await settleFundings(tx, trade.tradeId, spare);
  const details = { ...sumsOf(trade, spare), transferIds };
  const by = fundings.length > 0 ? undefined : statedBy(trade);
  await deps.trades.performFact(tx, principal, trade.tradeId, 'settled', details, causedBy, by);
  return true;
}

/** Where no money was ever here, no bank and no contact settles: the side that says it was paid, else the one that says it has paid. */
function statedBy({ parties }: Trade): 'seller' | 'buyer' {
  return parties.some((party) => party.role === 'seller' && !isContact(party)) ? 'seller' : 'buyer';
}

/** Whether something that fell due of a credit is not paid. Of other ways of paying nothing falls due by itself. */
async function isOwing(tx: Tx, { tradeId }: Trade, fundings: readonly Funding[]): Promise<boolean> {
  if (!fundings.some(({ method }) => method === 'credit')) return false;
  return (await payablesOf(tx, tradeId)).some((payable) => payable.paidByTransferId === null);
}

/** What each instalment brought the seller, and what they brought together. */
function sumsOf(trade: Trade, fundings: readonly Funding[]) {
  const { currency } = trade.terms;
  const wire = (amount: bigint) => formatMoney({ amount, currency });
  const payments = instalmentsOf(trade).map(({ instalment: { instalmentId, method }, funded }) => {
    const booked = fundings.find((funding) => funding.instalmentId === instalmentId);
    return { instalmentId, method, paid: booked ? booked.released : funded };
  });
  const sum = (of: (funding: Funding) => bigint) => fundings.reduce((all, one) => all + of(one), 0n);
  const refunded = givenBackOf(trade, { back: sum((funding) => funding.refunded), owed: 0n });
  const charges = chargesOf(trade);
  return {
    released: wire(payments.reduce((all, { paid }) => all + paid, 0n)),
    ...(refunded > 0n ? { refunded: wire(refunded) } : {}),
    feesTotal: wire(sum(({ fees }) => fees)),
    ...(charges > 0n ? { chargesTotal: wire(charges) } : {}),
    payments: payments.map(({ paid, ...payment }) => ({ ...payment, amount: wire(paid) })),
  };
}

/** A credit limit is free again once what it stood for is paid. */
async function endPromises(
  poster: Poster,
  tx: Tx,
  fundings: readonly Funding[],
  causedBy: EntryId,
): Promise<void> {
  for (const { method, transferId, bankOrganisationId } of fundings) {
    if (method !== 'credit') continue;
    const completion = { initiatedBy: bankOrganisationId, causedBy, performed: true };
    await poster.completeReserved(tx, transferId, { outcome: 'void', ...completion });
  }
}

/**
 * What instalments hold or brought beyond their part of the price, because an amendment lowered it later, goes back: out of escrow, or from
 * the seller. Nothing else is ever left in escrow here: what was not delivered or not accepted is given back by the end of a claim.
 * @returns undefined where it cannot be: more is left in escrow, from receipts older than claims, which a claim resolves; or the seller still
 * owes what it no longer had, this or what claims gave the buyer. What came back of such debts is then counted as given back.
 */
async function returnSpare(
  deps: RefundDeps,
  tx: Tx,
  trade: Trade,
  fundings: readonly Funding[],
  causedBy: EntryId,
): Promise<readonly Funding[] | undefined> {
  const price = priceOf(trade, creditedOf(trade, fundings));
  const sparing = instalmentsOf(trade).flatMap((standing) => {
    const funding = fundings.find(({ instalmentId }) => instalmentId === standing.instalment.instalmentId);
    return funding ? [{ funding, ...spareOf(funding, partOf(standing, price)) }] : [];
  });
  if (sparing.some(({ isLeft }) => isLeft)) return undefined;
  const spare = sparing.reduce((sum, { fromSeller }) => sum + fromSeller, 0n);
  if (spare > 0n && !(await hasAtHand(tx, fundings, spare))) {
    const of = { reason: 'amendment', causedBy } as const;
    for (const { funding, fromSeller: amount } of sparing)
      if (amount > 0n) await oweRefund(deps, tx, { ...of, funding, amount });
    return undefined;
  }
  if (fundings.some(({ owedBack, paidBack }) => paidBack < owedBack)) return undefined;
  const after: Funding[] = [];
  for (const { funding, fromEscrow, fromSeller } of sparing) {
    const because = { by: funding.bankOrganisationId, causedBy, reason: 'amendment' } as const;
    const giving: Giving = { deps, tx, trade, because };
    const given = await backFromSeller(giving, await backFromEscrow(giving, funding, fromEscrow), fromSeller);
    after.push(advanced(given, { released: -funding.owedBack, refunded: funding.owedBack }));
  }
  return after;
}

/** What of an instalment lies beyond its part of the price, and where; whether escrow would keep anything. */
function spareOf({ method, amount, released, refunded, owedBack }: Funding, part: bigint) {
  const held = method === 'escrow' ? amount - released - refunded : 0n;
  const kept = released - owedBack;
  return { fromEscrow: held, fromSeller: most(kept - part, 0n), isLeft: held > 0n && kept < part };
}

/** Whether the seller has an amount at the bank of the trade that it owes to nobody else. */
async function hasAtHand(tx: Tx, [funding]: readonly Funding[], amount: bigint): Promise<boolean> {
  if (!funding) return false;
  const [cash] = await accountsOfDebts(tx, [partiesOf(funding)]);
  return cash !== undefined && freeOf(cash) >= amount;
}
