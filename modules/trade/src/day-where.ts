import { localTime, timeZoneOf, type Whereabouts } from '@tongshang/places';
import { partyOf, type Trade, type TradeRole } from '@tongshang/trade-facts';

/** The day that the clocks of a place show: what happens there is dated by it. ISO 8601. */
export const dayAt = (where: Whereabouts | undefined, now: Temporal.Instant): string =>
  localTime(now.toString(), timeZoneOf(where)).date;

/** The same at a party's place of business. */
export function dayWhere(trade: Pick<Trade, 'parties'>, role: TradeRole, now: Temporal.Instant): string {
  const party = partyOf(trade, role);
  return dayAt(party && { name: party.address.city, country: party.address.country }, now);
}
