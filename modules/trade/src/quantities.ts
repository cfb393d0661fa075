import type { LineId, ShipmentId } from '@tongshang/identifier';
import { addDecimals, type Decimal, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';

/** Line → sum of its quantities, exact. */
export type Quantities = ReadonlyMap<string, Decimal>;

/** Quantities of lines, of which several may be of one line. */
type Amounts = readonly { readonly lineId: LineId; readonly quantity: string }[];

/** Goods of a line as one shipment carries them; without one, of whichever. */
export type GoodsOfShipment = {
  readonly shipmentId?: ShipmentId;
  readonly lineId: LineId;
  readonly quantity: string;
};

/** What amounts come to per line. */
export const sumOf = (amounts: Amounts): Quantities => plus(new Map(), amounts);

/** Quantities with further amounts. */
export const plus = (sums: Quantities, amounts: Amounts): Quantities => changed(sums, amounts, addDecimals);

/** Quantities without some amounts. */
export const minus = (sums: Quantities, amounts: Amounts): Quantities =>
  changed(sums, amounts, subtractDecimals);

function changed(
  sums: Quantities,
  amounts: Amounts,
  change: (sum: Decimal, quantity: Decimal) => Decimal,
): Quantities {
  const after = new Map(sums);
  for (const { lineId, quantity } of amounts) {
    after.set(lineId, change(after.get(lineId) ?? ZERO, parseDecimal(quantity)));
  }
  return after;
}
