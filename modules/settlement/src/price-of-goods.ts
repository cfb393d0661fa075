import { earned } from '@tongshang/ledger';
import { type Decimal, parseDecimal, parseMoney, ZERO } from '@tongshang/money';
import { openPriceClaims, spokenFor, type Trade } from '@tongshang/trade';
import type { Funding } from './funding-store.ts';

type Priced = Pick<Trade, 'lines' | 'total'>;

/**
 * What quantities of a trade's lines are worth of its total, in minor units: rounded down, and exactly the total for all of them, so
 * that parts reckoned one after the other add up to the whole.
 */
export function priceOfGoods(trade: Priced, quantities: ReadonlyMap<string, Decimal>): bigint {
  const lines = trade.lines.map((line) => ({
    value: parseMoney(line.lineTotal).amount,
    ordered: parseDecimal(line.quantity.value),
    accepted: quantities.get(line.lineId) ?? ZERO,
  }));
  return earned(parseMoney(trade.total), lines).amount;
}

/** The smaller of two amounts. */
export function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

/** What open claims hold of the price, in minor units. */
export function disputedOf(trade: Pick<Trade, 'facts'>): bigint {
  return openPriceClaims(trade).reduce((sum, { claimed }) => sum + parseMoney(claimed.amount).amount, 0n);
}

/**
 * What the seller has earned so far: the price of all goods that were received, or about which a side has spoken, less what is
 * disputed and what was given back. What befell goods after risk had passed is earned: nothing of the price is claimed for it.
 */
export function earnedSoFar(
  trade: Priced & Pick<Trade, 'facts'>,
  { refunded }: Pick<Funding, 'refunded'>,
): bigint {
  return priceOfGoods(trade, spokenFor(trade)) - disputedOf(trade) - refunded;
}

/**
 * What may still be claimed of the price, in minor units: neither given back nor claimed already; of money in escrow only what is
 * still held, because what was released has been earned.
 */
export function claimable(
  trade: Priced & Pick<Trade, 'facts'>,
  { method, released, refunded }: Pick<Funding, 'method' | 'released' | 'refunded'>,
): bigint {
  const gone = method === 'escrow' ? released + refunded : refunded;
  const left = parseMoney(trade.total).amount - gone - disputedOf(trade);
  return left > 0n ? left : 0n;
}
