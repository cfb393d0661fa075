import { earned } from '@tongshang/ledger';
import { type Decimal, parseDecimal, parseMoney, ZERO } from '@tongshang/money';
import type { Trade } from '@tongshang/trade-facts';
import {
  awardedToSeller,
  claimsOf,
  concernsPrice,
  goodsDue,
  isAccountedFor,
  openPriceClaims,
} from './accounted.ts';

type Priced = Pick<Trade, 'lines' | 'total'>;
type Reckoned = Priced & Pick<Trade, 'facts' | 'terms'>;

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

/** The larger of two amounts. */
export function most(one: bigint, other: bigint): bigint {
  if (one > other) return one;
  return other;
}

/** What open claims hold of the price, in minor units. */
export function disputedOf(trade: Pick<Trade, 'facts'>): bigint {
  return openPriceClaims(trade).reduce((sum, { claimed }) => sum + parseMoney(claimed.amount).amount, 0n);
}

/** What ended claims about the price give the buyer, in minor units: it is no longer part of the price. */
export function creditedByClaims(trade: Pick<Trade, 'facts'>): bigint {
  return claimsOf(trade).reduce(
    (sum, { claimed, resolved }) =>
      concernsPrice(claimed) && resolved ? sum + parseMoney(resolved.toBuyer).amount : sum,
    0n,
  );
}

/**
 * What the seller has earned so far: the price of the goods that are due, and what ended claims award it; never more than what is neither
 * disputed nor credited. Claims are reckoned one after the other, each rounded: once everything is accounted for and nothing is
 * disputed, the minor units that this leaves are the seller's.
 * @param credited what is no longer part of the price, in minor units
 */
export function earnedSoFar(trade: Reckoned, credited = creditedByClaims(trade)): bigint {
  const awarded = awardedToSeller(trade).reduce((sum, award) => sum + parseMoney(award).amount, 0n);
  const disputed = disputedOf(trade);
  const undisputed = parseMoney(trade.total).amount - disputed - credited;
  const soFar = least(priceOfGoods(trade, goodsDue(trade)) + awarded, undisputed);
  const isRounding =
    disputed === 0n && isAccountedFor(trade) && undisputed - soFar <= BigInt(claimsOf(trade).length);
  return isRounding ? undisputed : soFar;
}
