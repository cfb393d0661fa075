import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type WireMoney } from '@tongshang/money';
import {
  instalmentOf,
  most,
  owedBack,
  payable,
  requireRole,
  type StandingInstalment,
  type Trade,
} from '@tongshang/trade';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';

/** What somebody says about money that moved outside the platform. */
type OutsideBody = {
  readonly instalmentId: string;
  /** By default all that is open of it. */
  readonly amount?: WireMoney;
  /** The day it was sent or arrived, ISO 8601. */
  readonly on: string;
  /** The bank's reference. */
  readonly reference?: string;
};

type Said = { readonly amount: WireMoney; readonly entryId: string };

/**
 * The buyer says that it has sent an instalment. It counts as paid once the seller says that it has arrived.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, INSTALMENT_NOT_OUTSIDE, DAY_IN_FUTURE, INSTALMENT_NOT_DUE, and what the trade
 * refuses about `remitted`
 */
export async function remit(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
): Promise<Said> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  const standing = outsideOf(trade, body, tx.now);
  const said = most(standing.remitted, standing.funded);
  const amount = amountOf(trade, body, payable(trade, standing) - said);
  const details = { ...partsOf(body), amount, paidOn: body.on };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'remitted', details);
  return { amount, entryId };
}

/**
 * The seller, or a bank that it has accepted, says that an instalment has arrived. The trade goes on as paid so far.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, INSTALMENT_NOT_OUTSIDE, DAY_IN_FUTURE, INSTALMENT_NOT_DUE, and what the trade
 * refuses about `funded`
 */
export async function confirmArrival(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
): Promise<Said & { readonly settled: boolean }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'seller', 'bank');
  const standing = outsideOf(trade, body, tx.now);
  const amount = amountOf(trade, body, payable(trade, standing) - standing.funded);
  const details = { ...partsOf(body), method: 'outside' as const, amount, receivedOn: body.on };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'funded', details);
  return { amount, entryId, settled: await settled(deps, tx, principal, tradeId, entryId) };
}

/**
 * The buyer says that what it had paid outside, and no longer owes, has come back.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, INSTALMENT_NOT_OUTSIDE, DAY_IN_FUTURE, INSTALMENT_NOT_DUE, and what the trade
 * refuses about `repaid`
 */
export async function confirmRepayment(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
): Promise<Said & { readonly settled: boolean }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, 'buyer');
  const standing = outsideOf(trade, body, tx.now);
  const amount = amountOf(trade, body, owedBack(trade, standing));
  const details = { ...partsOf(body), amount, receivedOn: body.on };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'repaid', details);
  return { amount, entryId, settled: await settled(deps, tx, principal, tradeId, entryId) };
}

const settled = (deps: ReleaseDeps, tx: Tx, principal: Principal, tradeId: string, entryId: string) =>
  tx.elevated('the last payment settles the trade of both sides', () =>
    settleWhenPaid(deps, tx, principal, tradeId, entryId),
  );

const partsOf = ({ instalmentId, reference }: OutsideBody) => ({
  instalmentId,
  ...(reference === undefined ? {} : { reference }),
});

/** The instalment that is paid outside. Nothing was sent or arrived later than tomorrow's date anywhere on earth. */
function outsideOf(
  trade: Trade,
  { instalmentId, on }: OutsideBody,
  now: Temporal.Instant,
): StandingInstalment {
  const standing = instalmentOf(trade, instalmentId);
  if (standing.instalment.method !== 'outside')
    throw refuse('INSTALMENT_NOT_OUTSIDE', { instalmentId }, 'instalmentId');
  const latest = now.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
  if (on > latest) throw refuse('DAY_IN_FUTURE', { on }, 'on');
  return standing;
}

function amountOf(trade: Trade, { amount, instalmentId }: OutsideBody, open: bigint): WireMoney {
  if (amount) return amount;
  if (open <= 0n) throw refuse('INSTALMENT_NOT_DUE', { instalmentId });
  return formatMoney({ amount: open, currency: trade.terms.currency });
}
