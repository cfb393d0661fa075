import { localTime, timeZoneOf } from '@tongshang/places';
import { partyOf, type Trade } from '@tongshang/trade-facts';
import { factsOf } from './progress.ts';

/**
 * The day of the order where the buyer is; as its paper is dated, where it came with one and that is earlier. Of an order that began
 * its trade, the day it was placed, not that of its confirmation. Undefined before there is one.
 */
export function orderedOn(trade: Trade): Temporal.PlainDate | undefined {
  const [ordered] = factsOf(trade, 'ordered');
  if (!ordered) return undefined;
  const buyer = partyOf(trade, 'buyer');
  const zone = timeZoneOf(buyer && { name: buyer.address.city, country: buyer.country });
  const placed = trade.facts[0] === ordered ? trade.createdAt : ordered.at;
  const here = Temporal.PlainDate.from(localTime(placed, zone).date);
  const { orderDate } = trade.particulars ?? {};
  const dated = orderDate === undefined ? here : Temporal.PlainDate.from(orderDate);
  return Temporal.PlainDate.compare(dated, here) < 0 ? dated : here;
}
