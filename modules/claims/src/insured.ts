import type { ShipmentId } from '@tongshang/identifier';
import { formatDecimal, parseMoney } from '@tongshang/money';
import { factsOf, packedQuantities, priceOfGoods, type Trade } from '@tongshang/trade';

/**
 * What the insurer owes for goods whose price is `amount`, in minor units: the policy is valued, so of all that it covers the insured amount,
 * and of a part that part of it, rounded down (Marine Insurance Act 1906, sections 27, 68(1) and 71(1)). The price itself, where no cover was
 * stated, or in another currency than the trade's.
 */
export function insuredPart(trade: Trade, shipmentId: ShipmentId | undefined, amount: bigint): bigint {
  const covers = factsOf(trade, 'insured').map(({ details }) => details);
  const cover =
    covers.findLast((one) => shipmentId !== undefined && one.shipmentId === shipmentId) ??
    covers.findLast((one) => one.shipmentId === undefined);
  if (!cover) return amount;
  const insured = parseMoney(cover.insuredAmount);
  const worth = worthOf(trade, cover.shipmentId);
  if (insured.currency !== trade.terms.currency || worth === 0n) return amount;
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
