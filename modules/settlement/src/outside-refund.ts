import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { fileOfTrade, instalmentOf, least, requireRole, type Trade } from '@tongshang/trade';
import { cashKey } from './account.ts';
import { findAccounts } from './accounts.ts';
import { dated, type OutsideBody } from './outside-body.ts';
import { outsideDebts, REFUND_SENT } from './outside-debts.ts';
import { accountsOfDebts, DEBT_AUDIENCE, oweMore } from './owe-refund.ts';
import { openOf, underWayOf } from './refund-debt.ts';
import { debtsOfTrade, type RefundDebt, saveDebt } from './refund-debt-store.ts';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';

/**
 * The seller says that it has sent what it owes back by a bank outside the platform. That pays nothing; for some days it is not taken from its
 * account here as well, and stays there.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, DAY_IN_FUTURE, DAY_BEFORE_ORDER, NOTHING_OWED_BACK, REFUND_EXCEEDS_DEBT
 */
export async function stateRefund(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: OutsideBody,
): Promise<{ readonly amount: WireMoney; readonly entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller');
  if (instalmentOf(trade, body.instalmentId).instalment.method === 'outside')
    return stateOutside(deps, tx, trade, body);
  const debts = await openDebts(tx, trade, body);
  const { instalmentId, on, reference } = dated(trade, body, 'seller', tx.now);
  const amount = amountOf(
    trade,
    body,
    sumOf(debts, (debt) => openOf(debt) - underWayOf(debt)),
  );
  const [first] = debts;
  invariant(first, 'what is owed has a debt');
  const wire = formatMoney({ amount, currency: trade.terms.currency });
  const { entryId } = deps.journal.append(tx, {
    ...{ kind: REFUND_SENT, file: fileOfTrade(tradeId), causedBy: first.entryId },
    public: {},
    private: { sent: { instalmentId, amount: { ...wire }, on, ...(reference ? { reference } : {}) } },
    audience: DEBT_AUDIENCE,
  });
  await tx.elevated('what the seller says concerns both sides', async () => {
    for (const [debt, part] of spread(debts, amount, (one) => openOf(one) - underWayOf(one))) {
      // What arrived without a word of it is no longer under way.
      const sent = debt.arrived + underWayOf(debt) + part;
      const said = { sentOn: Temporal.PlainDate.from(on), sentReference: reference ?? null };
      tx.behind(saveDebt(tx, { ...debt, sent, ...said, sentAt: debt.sentAt ?? tx.now }));
    }
  });
  return { amount: wire, entryId };
}

/** The same of what was paid outside: nothing of it is here to be taken or spared. */
async function stateOutside(
  { journal }: ReleaseDeps,
  tx: Tx,
  trade: Trade,
  body: OutsideBody,
): Promise<{ readonly amount: WireMoney; readonly entryId: EntryId }> {
  const { tradeId } = trade;
  const owed = (await outsideDebts(journal, tx, trade)).find((one) => one.instalmentId === body.instalmentId);
  const { instalmentId, on, reference } = dated(trade, body, 'seller', tx.now);
  const open = owed ? owed.open - owed.underWay : 0n;
  const amount = formatMoney({
    amount: amountOf(trade, body, open),
    currency: trade.terms.currency,
  });
  const { entryId } = journal.append(tx, {
    ...{ kind: REFUND_SENT, file: fileOfTrade(tradeId), causedBy: owed?.causedBy },
    public: {},
    private: { sent: { instalmentId, amount: { ...amount }, on, ...(reference ? { reference } : {}) } },
    audience: DEBT_AUDIENCE,
  });
  return { amount, entryId };
}

/**
 * The buyer says that what the seller owed back of an instalment paid here has come from outside: so much is owed no longer.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, DAY_IN_FUTURE, DAY_BEFORE_ORDER, NOTHING_OWED_BACK, REFUND_EXCEEDS_DEBT, and
 * what the trade refuses about `repaid`
 */
export async function confirmRefund(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: OutsideBody,
): Promise<{ readonly amount: WireMoney; readonly entryId: EntryId; readonly settled: boolean }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  const debts = await openDebts(tx, trade, body);
  const { instalmentId, on, reference } = dated(trade, body, 'buyer', tx.now);
  const amount = amountOf(trade, body, sumOf(debts, openOf));
  const wire = formatMoney({ amount, currency: trade.terms.currency });
  const details = { instalmentId, amount: wire, receivedOn: on, ...(reference ? { reference } : {}) };
  const because = { causedBy: debts[0]?.entryId };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'repaid', details, because);
  const settled = await tx.elevated('what came back frees the account of the seller', async () => {
    await accountsOfDebts(tx, debts);
    for (const [debt, part] of spread(debts, amount, openOf)) {
      const { debtorOrganisationId, bankOrganisationId, currency } = debt;
      const [debtor] = await findAccounts(tx, [cashKey(debtorOrganisationId, bankOrganisationId, currency)]);
      invariant(debtor, 'an account that is missing is opened');
      oweMore(tx, debtor, -part);
      tx.behind(saveDebt(tx, { ...debt, arrived: debt.arrived + part }));
    }
    return settleWhenPaid(deps, tx, principal, tradeId, entryId);
  });
  return { amount: wire, entryId, settled };
}

async function openDebts(
  tx: Tx,
  trade: Trade,
  { instalmentId }: Pick<OutsideBody, 'instalmentId'>,
): Promise<readonly RefundDebt[]> {
  instalmentOf(trade, instalmentId);
  const debts = await debtsOfTrade(tx, trade.tradeId);
  const open = debts.filter((debt) => debt.instalmentId === instalmentId && openOf(debt) > 0n);
  if (open.length === 0) throw refuse('NOTHING_OWED_BACK', { instalmentId }, 'instalmentId');
  return open;
}

const sumOf = (debts: readonly RefundDebt[], of: (debt: RefundDebt) => bigint): bigint =>
  debts.reduce((sum, debt) => sum + of(debt), 0n);

/** The first debts first. */
function spread(
  debts: readonly RefundDebt[],
  amount: bigint,
  room: (debt: RefundDebt) => bigint,
): readonly (readonly [RefundDebt, bigint])[] {
  let left = amount;
  return debts.flatMap((debt) => {
    const part = least(room(debt), left);
    left -= part;
    return part > 0n ? [[debt, part] as const] : [];
  });
}

function amountOf(trade: Trade, { amount, instalmentId }: OutsideBody, open: bigint): bigint {
  const { currency } = trade.terms;
  if (open <= 0n) throw refuse('NOTHING_OWED_BACK', { instalmentId }, 'instalmentId');
  if (!amount) return open;
  const given = parseMoney(amount, 'amount');
  if (given.currency === currency && given.amount > 0n && given.amount <= open) return given.amount;
  const words = { open: formatMoney({ amount: open, currency }).amount, given: amount.amount };
  throw refuse('REFUND_EXCEEDS_DEBT', { ...words, currency, instalmentId }, 'amount');
}
