import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import { formatMoney, type WireMoney } from '@tongshang/money';
import {
  dayWhere,
  type FactDetails,
  instalmentOf,
  most,
  orderedOn,
  owedBack,
  payable,
  requireRole,
  type StandingInstalment,
  type Trade,
  type TradeRole,
} from '@tongshang/trade';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';

/** What somebody says about money that moved outside the platform. */
type OutsideBody = {
  readonly instalmentId: string;
  /** By default all that is open of it. */
  readonly amount?: WireMoney;
  /** The day it was sent or arrived, ISO 8601; without one today, where who sent or got it is. */
  readonly on?: string;
  /** The bank's reference. */
  readonly reference?: string;
};

type DatedBody = OutsideBody & { readonly on: string };

type Said = { readonly amount: WireMoney; readonly entryId: string };
type SaidLast = Said & { readonly settled: boolean };

/** One thing that may be said: who says it, of how much by default, and the fact that it states. */
type Saying = {
  readonly roles: readonly TradeRole[];
  /** Where it happens. */
  readonly at: 'seller' | 'buyer';
  open(trade: Trade, standing: StandingInstalment): bigint;
  state(body: DatedBody, amount: WireMoney): StatedPayment;
};
type StatedPayment =
  | readonly ['remitted', FactDetails['remitted']]
  | readonly ['funded', FactDetails['funded']]
  | readonly ['repaid', FactDetails['repaid']];

/**
 * The buyer says that it has sent an instalment. It counts as paid once the seller says that it has arrived.
 * @throws TRADE_NOT_FOUND, NOT_YOUR_PART, INSTALMENT_UNKNOWN, INSTALMENT_NOT_OUTSIDE, DAY_IN_FUTURE, DAY_BEFORE_ORDER, INSTALMENT_NOT_DUE, and what the trade
 * refuses about `remitted`
 */
export const remit = (deps: ReleaseDeps, tx: Tx, principal: Principal, tradeId: string, body: OutsideBody) =>
  say(deps, tx, principal, tradeId, body, {
    roles: ['buyer'],
    at: 'buyer',
    open: (trade, standing) => payable(trade, standing) - most(standing.remitted, standing.funded),
    state: ({ on }, amount) => ['remitted', { ...partsOf(body), amount, paidOn: on }],
  });

/**
 * The seller, or a bank that it has accepted, says that an instalment has arrived. The trade goes on as paid so far.
 * @throws as `remit`, and what the trade refuses about `funded`
 */
export const confirmArrival = (
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
): Promise<SaidLast> =>
  sayLast(deps, tx, principal, tradeId, body, {
    roles: ['seller', 'bank'],
    at: 'seller',
    open: (trade, standing) => payable(trade, standing) - standing.funded,
    state: ({ on }, amount) => ['funded', { ...partsOf(body), method: 'outside', amount, receivedOn: on }],
  });

/**
 * The buyer says that what it had paid outside, and no longer owes, has come back.
 * @throws as `remit`, and what the trade refuses about `repaid`
 */
export const confirmRepayment = (
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
): Promise<SaidLast> =>
  sayLast(deps, tx, principal, tradeId, body, {
    roles: ['buyer'],
    at: 'buyer',
    open: owedBack,
    state: ({ on }, amount) => ['repaid', { ...partsOf(body), amount, receivedOn: on }],
  });

async function say(
  { trades }: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
  { roles, at, open, state }: Saying,
): Promise<Said> {
  const trade = await trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, ...roles);
  const dated = { ...body, on: body.on ?? dayWhere(trade, at, tx.now) };
  const amount = amountOf(trade, body, open(trade, outsideOf(trade, dated, tx.now)));
  const [fact, details] = state(dated, amount);
  const { entryId } = await trades.recordFact(tx, principal, tradeId, fact, details);
  return { amount, entryId };
}

/** As `say`, of what may be the last that the trade was waiting for. */
async function sayLast(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: string,
  body: OutsideBody,
  saying: Saying,
): Promise<SaidLast> {
  const said = await say(deps, tx, principal, tradeId, body, saying);
  const settled = await tx.elevated('the last payment settles the trade of both sides', () =>
    settleWhenPaid(deps, tx, principal, tradeId, said.entryId),
  );
  return { ...said, settled };
}

const partsOf = ({ instalmentId, reference }: OutsideBody) => ({
  instalmentId,
  ...(reference === undefined ? {} : { reference }),
});

/**
 * The instalment that is paid outside. Nothing was sent or arrived later than tomorrow's date anywhere on earth, nor before the
 * order: its own date, else the day it was placed where the buyer is, less a day for who writes dates of another zone.
 */
function outsideOf(trade: Trade, { instalmentId, on }: DatedBody, now: Temporal.Instant): StandingInstalment {
  const standing = instalmentOf(trade, instalmentId);
  if (standing.instalment.method !== 'outside')
    throw refuse('INSTALMENT_NOT_OUTSIDE', { instalmentId }, 'instalmentId');
  const latest = now.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
  if (on > latest) throw refuse('DAY_IN_FUTURE', { on }, 'on');
  const placed = orderedOn(trade);
  if (placed && on < placed.subtract({ days: 1 }).toString())
    throw refuse('DAY_BEFORE_ORDER', { on, ordered: placed.toString() }, 'on');
  return standing;
}

function amountOf(trade: Trade, { amount, instalmentId }: OutsideBody, open: bigint): WireMoney {
  if (amount) return amount;
  if (open <= 0n) throw refuse('INSTALMENT_NOT_DUE', { instalmentId });
  return formatMoney({ amount: open, currency: trade.terms.currency });
}
