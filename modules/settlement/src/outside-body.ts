import type { InstalmentId } from '@tongshang/identifier';
import type { WireMoney } from '@tongshang/money';
import { dayWhere, orderedOn, type Trade } from '@tongshang/trade';
import { refuse } from './refusals.ts';

/** What somebody says about money that moved outside the platform. */
export type OutsideBody = {
  readonly instalmentId: InstalmentId;
  /** By default all that is open of it. */
  readonly amount?: WireMoney;
  /** The day it was sent or arrived, ISO 8601; without one today, where who sent or got it is. */
  readonly on?: string;
  /** The bank's reference. */
  readonly reference?: string;
};

export type DatedBody = OutsideBody & { readonly on: string };

/**
 * The same with its day. Nothing was sent or arrived later than tomorrow's date anywhere on earth, nor before the order: its own date, else the
 * day it was placed where the buyer is, less a day for who writes dates of another zone.
 * @param at whose day counts when none is stated
 * @throws DAY_IN_FUTURE, DAY_BEFORE_ORDER
 */
export function dated(
  trade: Trade,
  body: OutsideBody,
  at: 'seller' | 'buyer',
  now: Temporal.Instant,
): DatedBody {
  const on = body.on ?? dayWhere(trade, at, now);
  const latest = now.toZonedDateTimeISO('Pacific/Kiritimati').toPlainDate().toString();
  if (on > latest) throw refuse('DAY_IN_FUTURE', { on }, 'on');
  const placed = orderedOn(trade);
  if (placed && on < placed.subtract({ days: 1 }).toString())
    throw refuse('DAY_BEFORE_ORDER', { on, ordered: placed.toString() }, 'on');
  return { ...body, on };
}
