import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { addMoney, formatMoney, parseMoney, type WireMoney } from '@tongshang/money';
import {
  type FactDetails,
  factsOf,
  instalmentOf,
  most,
  owedBack,
  payable,
  requireRole,
  type StandingInstalment,
  type Trade,
  type TradeRole,
} from '@tongshang/trade';
import { acceptedCharges, arrivedOf, type ChargesBody } from './bank-charges.ts';
import { type DatedBody, dated, type OutsideBody } from './outside-body.ts';
import { confirmRefund } from './outside-refund.ts';
import { refuse } from './refusals.ts';
import { type ReleaseDeps, settleWhenPaid } from './settle-trade.ts';

type Said = { readonly amount: WireMoney; readonly entryId: EntryId };
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
export const remit = (deps: ReleaseDeps, tx: Tx, principal: Principal, tradeId: TradeId, body: OutsideBody) =>
  say(deps, tx, principal, tradeId, body, {
    roles: ['buyer'],
    at: 'buyer',
    open: (trade, standing) => payable(trade, standing) - most(standing.remitted, standing.funded),
    state: ({ on }, amount) => ['remitted', { ...partsOf(body), amount, paidOn: on }],
  });

/**
 * The seller, or a bank that it has accepted, says that an instalment has arrived. The trade goes on as paid so far. What banks on the way kept
 * stays owed, unless the seller itself takes it as its own cost.
 * @throws as `remit`, CHARGES_NOT_YOURS, CHARGES_EXCEED_SENT, CHARGES_ABOVE_BOUND, AMOUNT_NOT_POSITIVE, CURRENCY_MISMATCH, and what the trade refuses about `funded`
 */
export async function confirmArrival(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { charges, ...body }: ArrivalBody,
): Promise<SaidLast> {
  if (!charges) return sayLast(deps, tx, principal, tradeId, body, arrival());
  const trade = await deps.trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, ...ARRIVAL_BY);
  const open = openOfArrival(trade, outsideOf(trade, body));
  const arrived = body.amount && amountIn(trade, body.amount);
  const whole = (kept: bigint) => (arrived === undefined ? open : arrived + kept);
  // Charges alone are what was kept of a payment that came short: they are measured by it.
  const sent = arrived === 0n ? () => saidSent(trade, body) : whole;
  const kept = acceptedCharges(trade, principal, charges, sent, arrivedOf(trade, body.instalmentId));
  const amount = formatMoney({ amount: whole(kept), currency: trade.terms.currency });
  const borne = { charges: { amount: charges.amount, bearer: charges.bearer } };
  return sayLast(deps, tx, principal, tradeId, { ...body, amount }, arrival(borne));
}

/** What arrived beside charges may be nothing where the rest arrived before. @throws AMOUNT_NOT_POSITIVE, CURRENCY_MISMATCH */
function amountIn({ terms: { currency } }: Trade, wire: WireMoney): bigint {
  const { amount } = addMoney({ amount: 0n, currency }, parseMoney(wire, 'amount'));
  if (amount < 0n) throw refuse('AMOUNT_NOT_POSITIVE', {}, 'amount');
  return amount;
}

/** The largest payment that the buyer said to have sent of an instalment, in minor units. */
const saidSent = (trade: Trade, { instalmentId }: OutsideBody): bigint =>
  factsOf(trade, 'remitted')
    .filter(({ details }) => details.instalmentId === instalmentId)
    .reduce((largest, { details }) => most(largest, parseMoney(details.amount).amount), 0n);

const ARRIVAL_BY = ['seller', 'bank'] as const;

const openOfArrival = (trade: Trade, standing: StandingInstalment): bigint =>
  payable(trade, standing) - standing.funded;

const arrival = (borne: Pick<FactDetails['funded'], 'charges'> = {}): Saying => ({
  roles: ARRIVAL_BY,
  at: 'seller',
  open: openOfArrival,
  state: (body, amount) => [
    'funded',
    { ...partsOf(body), ...borne, method: 'outside', amount, receivedOn: body.on },
  ],
});

type ArrivalBody = OutsideBody & {
  /** What banks on the way kept, which the seller takes as its own cost: `amount` is without it. */
  readonly charges?: ChargesBody;
};

/**
 * The buyer says that what it had paid, and no longer owes, has come back from outside: of an instalment that was paid outside, or of one paid
 * here whose seller owes it back.
 * @throws as `remit`, and what the trade refuses about `repaid`
 */
export async function confirmRepayment(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: OutsideBody,
): Promise<SaidLast> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  if (instalmentOf(trade, body.instalmentId).instalment.method !== 'outside')
    return confirmRefund(deps, tx, principal, tradeId, body);
  return sayLast(deps, tx, principal, tradeId, body, {
    roles: ['buyer'],
    at: 'buyer',
    open: owedBack,
    state: ({ on }, amount) => ['repaid', { ...partsOf(body), amount, receivedOn: on }],
  });
}

async function say(
  { trades }: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: OutsideBody,
  { roles, at, open, state }: Saying,
): Promise<Said> {
  const trade = await trades.lockTrade(tx, tradeId);
  requireRole(trade, principal, ...roles);
  const standing = outsideOf(trade, body);
  const when = dated(trade, body, at, tx.now);
  const amount = amountOf(trade, body, open(trade, standing));
  const [fact, details] = state(when, amount);
  const { entryId } = await trades.recordFact(tx, principal, tradeId, fact, details);
  return { amount, entryId };
}

/** As `say`, of what may be the last that the trade was waiting for. */
async function sayLast(
  deps: ReleaseDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
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

/** The instalment that is paid outside. @throws INSTALMENT_UNKNOWN, INSTALMENT_NOT_OUTSIDE */
function outsideOf(trade: Trade, { instalmentId }: OutsideBody): StandingInstalment {
  const standing = instalmentOf(trade, instalmentId);
  if (standing.instalment.method !== 'outside')
    throw refuse('INSTALMENT_NOT_OUTSIDE', { instalmentId }, 'instalmentId');
  return standing;
}

function amountOf(trade: Trade, { amount, instalmentId }: OutsideBody, open: bigint): WireMoney {
  if (amount) return amount;
  if (open <= 0n) throw refuse('INSTALMENT_NOT_DUE', { instalmentId });
  return formatMoney({ amount: open, currency: trade.terms.currency });
}
