import { compareDecimals, formatDecimal, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import type { Schema, Trade, WireMoney } from '@tongshang/ui/api';

type Money = Pick<Schema<'TradeMoney'>, 'held' | 'disputed' | 'hold'>;
type Declared = Pick<Schema<'Declaration'>, 'number' | 'direction' | 'state' | 'shipmentId'>;

/** What the loss of a shipment brings about at once, as far as the reader sees it. */
interface LossFollows {
  /** What is released to the seller, at most; undefined where nothing is, or the reader does not see it. */
  readonly released: WireMoney | undefined;
  /** The bank holds the money back for the time being. */
  readonly isHeldBack: boolean;
  /** Other shipments share in that money. */
  readonly isShared: boolean;
  /** Numbers of import declarations that have no goods any more. */
  readonly withdrawn: readonly string[];
}

/**
 * What follows from the loss of a shipment: what is held and not disputed is the seller's, where the risk was the buyer's.
 * @param shipmentId undefined where the trade has one only
 */
export function lossFollows(
  { facts }: Pick<Trade, 'facts'>,
  isSellersRisk: boolean,
  shipmentId: string | undefined,
  { money, declarations }: { readonly money: Money | undefined; readonly declarations: readonly Declared[] },
): LossFollows {
  const free =
    money && !isSellersRisk
      ? subtractDecimals(parseDecimal(money.held.amount), parseDecimal(money.disputed.amount))
      : ZERO;
  const isReleased = money !== undefined && compareDecimals(free, ZERO) > 0;
  return {
    released: isReleased ? { ...money.held, amount: formatDecimal(free) } : undefined,
    isHeldBack: isReleased && money.hold !== null,
    isShared: facts.filter(({ fact }) => fact === 'packed').length > 1,
    withdrawn: declarations
      .filter(({ direction, state }) => direction === 'import' && !OVER.includes(state))
      .filter((one) => one.shipmentId === null || shipmentId === undefined || one.shipmentId === shipmentId)
      .map(({ number }) => number),
  };
}

const OVER: readonly string[] = ['released', 'withdrawn'];
