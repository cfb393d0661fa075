import type { InstalmentId } from '@tongshang/identifier';
import {
  addDecimals,
  type Decimal,
  divideRounded,
  formatMoney,
  parseDecimal,
  parseMoney,
  ZERO,
} from '@tongshang/money';
import {
  type DueEvent,
  type Instalment,
  isByAndBy,
  isNamedBy,
  isReported,
  type Trade,
  type TradeFact,
} from '@tongshang/trade-facts';
import { creditedByClaims, earnedSoFar, least, most, priceOfShipments } from './price-of-goods.ts';
import { countingFacts, coversShipment, factsOf, isStated, shipmentIdOf } from './progress.ts';
import { refuse } from './refusals.ts';

/**
 * An instalment as it stands: it pays for the stretch of the price from `from` on, `size` long. Amounts are minor units of the trade's
 * currency.
 */
export type StandingInstalment = {
  readonly instalment: Instalment;
  readonly from: bigint;
  readonly size: bigint;
  /** Held, promised, or paid and not paid back. */
  readonly funded: bigint;
  /** What the buyer says it has sent: what of that is there, and what is still on its way. Only with `outside`. */
  readonly remitted: bigint;
  /** What of it came back from outside, as the buyer says. */
  readonly repaid: bigint;
};

type Priced = Pick<Trade, 'terms' | 'total' | 'facts'>;

const zeroOr = (amount: bigint): bigint => (amount > 0n ? amount : 0n);

/**
 * The instalments of a trade with the stretch of the price that each pays for, in their order: what is earned first, the first pays.
 * Shares are of the total, rounded so that they add up. What is held, promised or transferred keeps its size when an amendment changes the
 * total; the difference falls on what the terms call the rest, else on the last instalment that is still open.
 */
export function instalmentsOf(trade: Priced): readonly StandingInstalment[] {
  const { payment } = trade.terms;
  const whole = parseMoney(trade.total).amount;
  const paid = payment.map(({ instalmentId }) => sumsOf(trade, instalmentId));
  const isFixed = payment.map(
    // Credit is promised whole, however it falls due.
    (one, index) =>
      one.method !== 'outside' &&
      (one.method === 'credit' || !isByAndBy(one)) &&
      (paid[index]?.funded ?? 0n) > 0n,
  );
  const stated = statedSizes(payment, whole);
  const sizes = payment.map((_, index) => {
    const funded = paid[index]?.funded ?? 0n;
    return isFixed[index] ? funded : most(stated[index] ?? 0n, funded);
  });
  const rest = payment.findIndex(({ share, amount }, index) => !share && !amount && !isFixed[index]);
  const open = rest >= 0 ? rest : isFixed.lastIndexOf(false);
  if (open >= 0) {
    const others = sizes.reduce((sum, size, index) => (index === open ? sum : sum + size), 0n);
    sizes[open] = most(paid[open]?.funded ?? 0n, zeroOr(whole - others));
  }
  let from = 0n;
  return payment.map((instalment, index) => {
    const size = sizes[index] ?? 0n;
    const { funded, repaid, remitted } = paid[index] ?? { funded: 0n, repaid: 0n, remitted: 0n };
    const standing = { instalment, from, size, funded: funded - repaid, remitted, repaid };
    from += size;
    return standing;
  });
}

/** One instalment as it stands. @throws INSTALMENT_UNKNOWN */
export function instalmentOf(trade: Priced, instalmentId: InstalmentId): StandingInstalment {
  const standing = instalmentsOf(trade).find((one) => one.instalment.instalmentId === instalmentId);
  if (!standing) throw refuse('INSTALMENT_UNKNOWN', { instalmentId }, 'instalmentId');
  return standing;
}

/** What each instalment states of a total; undefined for the rest. */
function statedSizes(payment: readonly Instalment[], whole: bigint): readonly (bigint | undefined)[] {
  let shares: Decimal = ZERO;
  let before = 0n;
  return payment.map(({ share, amount }) => {
    if (amount) return parseMoney(amount).amount;
    if (share === undefined) return undefined;
    shares = addDecimals(shares, parseDecimal(share));
    const upTo = divideRounded(whole * shares.coefficient, 100n * 10n ** BigInt(shares.scale), 'half-up');
    const size = upTo - before;
    before = upTo;
    return size;
  });
}

/**
 * What was said of an instalment. Each arrival answers the payments said to be sent that it reaches into, the first first: what came short of
 * them is under way no longer, but owed again.
 */
function sumsOf({ facts }: Pick<Trade, 'facts'>, instalmentId: InstalmentId) {
  const sum = { funded: 0n, repaid: 0n };
  let said = 0n;
  const underWay: bigint[] = [];
  for (const { fact, details } of facts) {
    if (fact !== 'funded' && fact !== 'repaid' && fact !== 'remitted') continue;
    if (details.instalmentId !== instalmentId) continue;
    const { amount } = parseMoney(details.amount);
    if (fact === 'remitted') {
      underWay.push(amount);
      said += amount;
    } else sum[fact] += amount;
    if (fact !== 'funded') continue;
    for (let left = amount; left > 0n && underWay.length > 0; ) left -= underWay.shift() ?? 0n;
  }
  const there = sum.funded - sum.repaid;
  const sent = underWay.reduce((all, one) => all + one, 0n);
  return { ...sum, remitted: sent > 0n ? there + sent : least(said, there) };
}

/** What of an instalment a price asks for: the part of its stretch that lies within. */
export function partOf({ from, size }: StandingInstalment, price: bigint): bigint {
  return least(zeroOr(price - from), size);
}

/** The price as it stands: the total less what claims gave the buyer; nothing of a trade that was cancelled. Minor units. */
export function priceOf(
  trade: Pick<Trade, 'total' | 'facts' | 'status'>,
  credited = creditedByClaims(trade),
): bigint {
  return trade.status === 'cancelled' ? 0n : zeroOr(parseMoney(trade.total).amount - credited);
}

/**
 * What of an instalment has fallen due by the event of its terms, whether paid or not, in minor units: with part shipments, as much as the
 * goods shipped, invoiced or received so far are worth.
 */
export function fallenDue(
  trade: Trade,
  standing: StandingInstalment,
  credited = creditedByClaims(trade),
): bigint {
  if (!isStated(trade, 'ordered')) return 0n;
  const price = priceOf(trade, credited);
  const earned = earnedSoFar(trade, credited);
  return partOf(standing, least(price, most(earned, reached(trade, standing.instalment, price))));
}

/** How much of a price an event has reached, in minor units; what was earned is due whatever the event. */
function reached(trade: Trade, { method, due }: Instalment, price: bigint): bigint {
  switch (due.event) {
    case 'order':
    case 'production':
      return price;
    case 'shipment':
      return isStated(trade, 'produced') ? price : 0n;
    case 'date':
      return isStated(trade, 'invoiced') ? price : 0n;
    case 'documents':
    case 'bill-of-lading':
      return worthOfShipped(trade, method);
    case 'invoice':
      return invoicedSoFar(trade);
    case 'receipt':
      return 0n;
  }
}

/**
 * What has left is worth, in minor units. That a carrier outside took it the seller only reports, and a carrier that the seller alone has
 * named may be the seller itself: of that, nothing becomes owed on credit before it was received, and nothing at all where the buyer
 * contests a report.
 */
function worthOfShipped(trade: Trade, method: Instalment['method']): bigint {
  const counts = (stated: TradeFact) =>
    method !== 'credit' ||
    (!isReported(stated) && isAcceptedByBuyer(trade, stated)) ||
    coversShipment(trade, 'delivered', shipmentIdOf(stated) ?? '');
  const shipped = new Set(countingFacts(trade, 'shipped').filter(counts).map(shipmentIdOf));
  return priceOfShipments(trade, shipped);
}

function invoicedSoFar(trade: Trade): bigint {
  return factsOf(trade, 'invoiced').reduce((sum, { details }) => sum + parseMoney(details.total).amount, 0n);
}

const isAcceptedByBuyer = ({ parties }: Trade, { byOrganisationId, byRole }: TradeFact): boolean =>
  parties.some(
    (party) =>
      isNamedBy(party, byOrganisationId) && party.role === byRole && party.acceptedBy?.includes('buyer'),
  );

/** What is to be held, promised or paid of an instalment by now: credit is promised whole, before it falls due. */
export function askedFor(trade: Trade, standing: StandingInstalment): bigint {
  if (standing.instalment.method !== 'credit') return fallenDue(trade, standing);
  return isStated(trade, 'ordered') ? partOf(standing, priceOf(trade)) : 0n;
}

/** What may be held, promised or paid of an instalment: before it falls due, too, where it falls due as a whole. */
export function payable(trade: Trade, standing: StandingInstalment): bigint {
  if (isByAndBy(standing.instalment) || !isStated(trade, 'ordered')) return askedFor(trade, standing);
  return partOf(standing, priceOf(trade));
}

/** The event before which a step waits for an instalment: credit is promised before the goods leave. */
const gateOf = ({ method, due }: Instalment): DueEvent => (method === 'credit' ? 'shipment' : due.event);

/** Whether a step that waits for what is due at these events waits for a payment in this trade. */
export const isPaidFor = ({ terms }: Pick<Trade, 'terms'>, events: readonly DueEvent[] = []): boolean =>
  terms.payment.some((instalment) => events.includes(gateOf(instalment)));

/** The instalments that hold up a step which waits for what is due at these events. */
export function unpaidFor(trade: Trade, events: readonly DueEvent[] = []): readonly StandingInstalment[] {
  if (events.length === 0) return [];
  return instalmentsOf(trade).filter((standing) => {
    if (!events.includes(gateOf(standing.instalment))) return false;
    const needed = payable(trade, standing);
    return standing.funded < needed;
  });
}

/** What was held, promised or paid beyond what the price asks, and has not come back from outside. Minor units. */
export function paidBeyond(trade: Trade, standing: StandingInstalment): bigint {
  return zeroOr(standing.funded - partOf(standing, priceOf(trade)));
}

/** What the buyer paid outside the platform and no longer owes: the seller pays it back. Minor units. */
export function owedBack(trade: Trade, standing: StandingInstalment): bigint {
  return standing.instalment.method === 'outside' ? paidBeyond(trade, standing) : 0n;
}

/** Whether every instalment has brought what the price asks of it, and nothing is to be paid back. */
export function isPaid(trade: Trade): boolean {
  const price = priceOf(trade);
  return instalmentsOf(trade).every(
    (standing) => standing.funded >= partOf(standing, price) && owedBack(trade, standing) === 0n,
  );
}

/**
 * Terms of payment for another total: an instalment that has arrived from outside whole stays what it was, and the last one that is open
 * takes the difference, where the terms name no other as the rest.
 */
export function keptPaid(trade: Priced): readonly Instalment[] {
  const { currency } = trade.terms;
  const kept = instalmentsOf(trade).map(({ instalment, size, funded }): Instalment => {
    const isThere =
      instalment.method === 'outside' && !isByAndBy(instalment) && funded > 0n && funded >= size;
    if (!isThere) return instalment;
    const { share: _share, ...rest } = instalment;
    return { ...rest, amount: formatMoney({ amount: funded, currency }) };
  });
  const isNew = kept.some((instalment, index) => instalment !== trade.terms.payment[index]);
  if (!isNew || kept.some(({ share, amount }) => !share && !amount)) return kept;
  const last = kept.findLastIndex(({ amount }) => !amount);
  // Where all are paid, nothing takes the difference: the total may only fall.
  if (last < 0) return trade.terms.payment;
  return kept.map((instalment, index) => {
    const { share: _share, ...rest } = instalment;
    return index === last ? rest : instalment;
  });
}
