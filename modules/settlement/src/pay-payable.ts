import type { Tx } from '@tongshang/database';
import type { TradeId, TransferId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { instalmentsOf, least, partOf, priceOf, requireRole, type Trade } from '@tongshang/trade';
import { cashKey } from './account.ts';
import {
  advanced,
  type LockedFunding,
  lockFundings,
  markPaid,
  type Payable,
  payablesOf,
  reducePayable,
  saveFunding,
} from './funding-store.ts';
import { paySeller } from './pay-seller.ts';
import { performRefunds } from './perform-refunds.ts';
import { openOf } from './refund-debt.ts';
import { debtsOfTrade } from './refund-debt-store.ts';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenComplete, settleWhenPaid } from './settle-trade.ts';

type Paid = {
  readonly paid: WireMoney;
  readonly fees: WireMoney;
  readonly transferIds: TransferId[];
  /** Whether the trade is settled with it. */
  readonly settled: boolean;
};

/**
 * Pays what the buyer owes on credit: one open amount, or all of them.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, NOTHING_DUE, PAYABLE_UNKNOWN, ACCOUNT_MISSING, BALANCE_TOO_LOW
 */
export async function payPayables(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  payableId: string | undefined,
): Promise<Paid> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  if (trade.status === 'cancelled') throw refuse('NOTHING_DUE');
  return tx.elevated('a payment touches accounts of buyer, seller and bank', async () => {
    const locked = await lockFundings(tx, tradeId);
    await owePriceAtMost(tx, trade, locked);
    const open = (await payablesOf(tx, tradeId, true)).filter((payable) => payable.paidByTransferId === null);
    if (open.length === 0) {
      // What kept a paid trade from settling may be gone: the seller has what it is to give back.
      const debts = (await debtsOfTrade(tx, tradeId)).filter((debt) => openOf(debt) > 0n);
      if ((await performRefunds(deps, tx, debts, principal)).has(tradeId))
        return { paid: zeroOf(trade), fees: zeroOf(trade), transferIds: [], settled: true };
      if (await settleWhenPaid(deps, tx, principal, tradeId, trade.facts.at(-1)?.entryId ?? ''))
        return { paid: zeroOf(trade), fees: zeroOf(trade), transferIds: [], settled: true };
      throw refuse('NOTHING_DUE');
    }
    const after = new Map(locked.map(({ funding }) => [funding.instalmentId, funding]));
    const transferIds: TransferId[] = [];
    let lastEntryId = '';
    const sum = { paid: 0n, fees: 0n };
    for (const payable of choose(open, payableId)) {
      const funding = after.get(payable.instalmentId);
      invariant(funding, 'what is payable was promised');
      const rules = locked.find((one) => one.funding.instalmentId === payable.instalmentId)?.fees ?? [];
      const from = cashKey(principal.organisationId, funding.bankOrganisationId, funding.currency);
      const done = await paySeller(tx, deps.poster, funding, {
        kind: 'payment',
        from,
        rules,
        amount: payable.amount,
        initiatedBy: principal.organisationId,
        causedBy: payable.causedBy ?? undefined,
      });
      lastEntryId = done.entryId;
      await markPaid(tx, tradeId, payable.payableId, done.transferId);
      after.set(payable.instalmentId, advanced(funding, { released: payable.amount, fees: done.fees }));
      transferIds.push(done.transferId);
      sum.paid += payable.amount;
      sum.fees += done.fees;
    }
    const wire = (amount: bigint) => formatMoney({ amount, currency: trade.terms.currency });
    const fundings = [...after.values()];
    const settled = await settleWhenComplete(deps, tx, principal, trade, fundings, lastEntryId);
    if (!settled) for (const funding of fundings) tx.behind(saveFunding(tx, funding));
    return { paid: wire(sum.paid), fees: wire(sum.fees), transferIds, settled };
  });
}

const zeroOf = ({ terms: { currency } }: Trade): WireMoney => formatMoney({ amount: 0n, currency });

/** An amendment may have lowered the total since something fell due: nobody owes more of an instalment than its part of the price. */
async function owePriceAtMost(tx: Tx, trade: Trade, locked: readonly LockedFunding[]): Promise<void> {
  const payables = await payablesOf(tx, trade.tradeId, true);
  for (const standing of instalmentsOf(trade)) {
    const { instalmentId } = standing.instalment;
    if (!locked.some(({ funding }) => funding.instalmentId === instalmentId)) continue;
    const own = payables.filter((payable) => payable.instalmentId === instalmentId);
    let tooMuch = own.reduce((sum, { amount }) => sum + amount, 0n) - partOf(standing, priceOf(trade));
    for (const payable of own.filter(({ paidByTransferId }) => paidByTransferId === null).reverse()) {
      if (tooMuch <= 0n) break;
      const less = least(payable.amount, tooMuch);
      await reducePayable(tx, trade.tradeId, payable, less);
      tooMuch -= less;
    }
  }
}

function choose(open: readonly Payable[], payableId: string | undefined): readonly Payable[] {
  if (payableId === undefined) return open;
  const one = open.find((payable) => payable.payableId === payableId);
  if (!one) throw refuse('PAYABLE_UNKNOWN', { payableId });
  return [one];
}
