import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type WireMoney } from '@tongshang/money';
import { requireRole } from '@tongshang/trade';
import { cashKey } from './account.ts';
import {
  advanced,
  type Funding,
  lockFunding,
  markPaid,
  type Payable,
  payablesOf,
  saveFunding,
} from './funding-store.ts';
import { paySeller } from './pay-seller.ts';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenComplete } from './release-payment.ts';

type Paid = {
  readonly paid: WireMoney;
  readonly fees: WireMoney;
  readonly transferIds: string[];
  /** Whether the trade is settled with it. */
  readonly settled: boolean;
};

/**
 * Pays what the buyer owes on open account: one open amount, or all of them.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, NOTHING_DUE, PAYABLE_UNKNOWN, ACCOUNT_MISSING, BALANCE_TOO_LOW
 */
export async function payPayables(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  payableId: string | undefined,
): Promise<Paid> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  return tx.elevated('a payment touches accounts of buyer, seller and bank', async () => {
    const locked = await lockFunding(tx, tradeId);
    const open = (await payablesOf(tx, tradeId, true)).filter((payable) => payable.paidByTransferId === null);
    if (!locked || open.length === 0) throw refuse('NOTHING_DUE');
    const chosen = choose(open, payableId);
    const { funding, fees: rules } = locked;
    const from = cashKey(principal.organisationId, funding.bankOrganisationId, funding.currency);
    let after: Funding = funding;
    const transferIds: string[] = [];
    let lastEntryId = '';
    for (const payable of chosen) {
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
      after = advanced(after, { released: payable.amount, fees: done.fees });
      transferIds.push(done.transferId);
    }
    const wire = (amount: bigint) => formatMoney({ amount, currency: funding.currency });
    const settled = await settleWhenComplete(deps, tx, principal, trade, after, lastEntryId);
    if (!settled) tx.behind(saveFunding(tx, after));
    const paid = wire(after.released - funding.released);
    return { paid, fees: wire(after.fees - funding.fees), transferIds, settled };
  });
}

function choose(open: readonly Payable[], payableId: string | undefined): readonly Payable[] {
  if (payableId === undefined) return open;
  const one = open.find((payable) => payable.payableId === payableId);
  if (!one) throw refuse('PAYABLE_UNKNOWN', { payableId });
  return [one];
}
