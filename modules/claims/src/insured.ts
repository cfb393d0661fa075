import type { ShipmentId } from '@tongshang/identifier';
import { coverDue } from '@tongshang/incoterms';
import { formatDecimal, parseMoney } from '@tongshang/money';
import { factsOf, packedQuantities, priceOfGoods, type Trade } from '@tongshang/trade';

/** Whom the buyer has a claim on for goods that insurance should cover, and for how much, in minor units. */
type Covered = {
  readonly byInsurer: bigint;
  /** What cover as it was owed would have paid beyond that. */
  readonly bySeller: bigint;
};

/**
 * What becomes of goods whose price is `amount`, in minor units, where the seller owes the buyer insurance. The policy is valued, so of all that
 * it covers the insurer owes the insured amount, and of a part that part of it, rounded down (Marine Insurance Act 1906, sections 27, 68(1) and
 * 71(1)); the price itself where it is in another currency than the trade's. What the seller should have insured and did not, it owes in the
 * insurer's place: cover is part of what it sold (Incoterms 2020, A5; CISG 45(1)(b), 74).
 */
export function coveredPart(trade: Trade, shipmentId: ShipmentId | undefined, amount: bigint): Covered {
  const byInsurer = insuredPart(trade, shipmentId, amount);
  if (byInsurer === undefined) return { byInsurer: amount, bySeller: 0n };
  const { incoterm, insurance } = trade.terms;
  const due = coverDue(incoterm, insurance);
  const owed = due === null ? 0n : (amount * BigInt(due.percent)) / 100n;
  return { byInsurer, bySeller: owed > byInsurer ? owed - byInsurer : 0n };
}

/** Nothing where no cover was stated; undefined where that cannot be reckoned. */
function insuredPart(trade: Trade, shipmentId: ShipmentId | undefined, amount: bigint): bigint | undefined {
  const covers = factsOf(trade, 'insured').map(({ details }) => details);
  const cover =
    covers.findLast((one) => shipmentId !== undefined && one.shipmentId === shipmentId) ??
    covers.findLast((one) => one.shipmentId === undefined);
  if (!cover) return 0n;
  const insured = parseMoney(cover.insuredAmount);
  const worth = worthOf(trade, cover.shipmentId);
  if (insured.currency !== trade.terms.currency || worth === 0n) return undefined;
  return (amount * insured.amount) / worth;
}

/** The price of all that a cover is of: a shipment, or everything ordered. */
function worthOf(trade: Trade, shipmentId: ShipmentId | undefined): bigint {
  if (shipmentId === undefined)
    return priceOfGoods(
      trade,
      trade.lines.map(({ lineId, quantity: { value: quantity } }) => ({ lineId, quantity })),
    );
  const carried = [...packedQuantities(trade, shipmentId)];
  return priceOfGoods(
    trade,
    carried.map(([lineId, quantity]) => ({ lineId, quantity: formatDecimal(quantity), shipmentId })),
  );
}
