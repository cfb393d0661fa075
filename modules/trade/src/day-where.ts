import { localTime, timeZoneOf, type Whereabouts } from '@tongshang/places';
import { partyOf, type Trade, type TradeRole } from '@tongshang/trade-facts';

/** The day that the clocks of a place show: what happens there is dated by it. ISO 8601. */
export const dayAt = (where: Whereabouts | undefined, now: Temporal.Instant): string =>
  localTime(now.toString(), timeZoneOf(where)).date;

/** The same at a party's place of business; never before the day on which goods of the trade were loaded, by the clocks there. */
export function dayWhere(
  trade: Pick<Trade, 'parties'> & Partial<Pick<Trade, 'facts'>>,
  role: TradeRole,
  now: Temporal.Instant,
): string {
  const party = partyOf(trade, role);
  const here = dayAt(party && { name: party.address.city, country: party.address.country }, now);
  const loaded = (trade.facts ?? []).flatMap((one) => {
    if (one.fact !== 'shipped') return [];
    const { loadedAt, portOfLoading } = one.details.consignment;
    const at = Temporal.Instant.from(loadedAt);
    return Temporal.Instant.compare(at, now) > 0 ? [] : [dayAt(portOfLoading, at)];
  });
  return [here, ...loaded].toSorted().at(-1) ?? here;
}
