import { deliveriesOf } from '@tongshang/trade-facts';
import type { PurchaseOrder } from '../schema.ts';
import { particularsOf } from './carried-order.ts';

/**
 * Whether an order states that it may go in parts: where a line says it, and where goods are wanted at different places or times, which
 * cannot go in one shipment. Undefined where it says nothing of it.
 */
export function partialShipmentsOf(order: PurchaseOrder): boolean | undefined {
  const said = order.lines.map(({ partialDelivery }) => partialDelivery);
  if (said.includes(true) || deliveriesOf(order.lines, particularsOf(order)).length > 1) return true;
  return said.includes(false) ? false : undefined;
}

type LatestShipment =
  | { readonly is: 'known'; readonly date?: string }
  /** The order states one day and the answer is another: an order's own terms are not replaced. */
  | { readonly is: 'contradicts'; readonly stated: string; readonly given: string };

/** The day an order is to be shipped by, ISO 8601: what it states, else what was said beside it. */
export function latestShipmentOf(
  { latestShipmentDate: stated }: PurchaseOrder,
  given: string | undefined,
): LatestShipment {
  if (stated !== undefined && given !== undefined && stated !== given)
    return { is: 'contradicts', stated, given };
  const date = stated ?? given;
  return { is: 'known', ...(date === undefined ? {} : { date }) };
}
