import type { OrganisationId, ShipmentId } from '@tongshang/identifier';
import {
  coversShipment,
  deadlineOf,
  factsOf,
  isNamedBy,
  isOver,
  isResolvedByClaim,
  shipmentIds,
  type Trade,
} from '@tongshang/trade';

/** Days after the expected arrival from which goods may be claimed. */
const GRACE_DAYS = deadlineOf('delivery').days;
/** Days after an arrival that the buyer is silent about. */
const SILENCE_DAYS = deadlineOf('receipt').days;
/** Days after which a side may claim where no date was ever agreed or announced (CISG article 33(c): a reasonable time). */
const NO_DATE_DAYS = deadlineOf('undated-delivery').days;

/** Steps at which goods have come to where they were to come (GS1 CBV business steps). */
const ARRIVED: readonly string[] = ['arriving', 'unloading', 'receiving', 'storing'];

/** A calendar day has ended everywhere twelve hours after it ended in UTC. */
const DAY_OVER_HOURS = 36;

/**
 * From when the buyer may claim that goods were not delivered: the latest shipment date for what has not left, two weeks after the
 * expected arrival for what has. Of several, the last.
 * @param shipmentId one shipment; without it, everything still to come
 */
export function undeliveredFrom(trade: Trade, shipmentId?: ShipmentId): Temporal.Instant {
  const awaited = shipmentIds(trade).filter(
    (id) =>
      (shipmentId === undefined || id === shipmentId) && !isOver(trade, id) && !isResolvedByClaim(trade, id),
  );
  const dates = awaited.map((id) =>
    coversShipment(trade, 'shipped', id) ? arrivalDue(trade, id) : shipmentDue(trade),
  );
  if (dates.length === 0) dates.push(shipmentDue(trade));
  return dates.reduce((latest, one) => (Temporal.Instant.compare(one, latest) > 0 ? one : latest));
}

function arrivalDue(trade: Trade, shipmentId: ShipmentId): Temporal.Instant {
  const shipped = factsOf(trade, 'shipped').find(({ details }) => details.shipmentId === shipmentId);
  const { loadedAt, estimatedArrival } = shipped?.details.consignment ?? {};
  if (estimatedArrival !== undefined) return endOf(estimatedArrival).add({ hours: 24 * GRACE_DAYS });
  return Temporal.Instant.from(loadedAt ?? shipped?.at ?? trade.createdAt).add({ hours: 24 * NO_DATE_DAYS });
}

function shipmentDue(trade: Trade): Temporal.Instant {
  const { latestShipmentDate, leadTimeDays } = trade.terms;
  if (latestShipmentDate !== undefined) return endOf(latestShipmentDate);
  const ordered = Temporal.Instant.from(factsOf(trade, 'ordered')[0]?.at ?? trade.createdAt);
  return ordered.add({ hours: 24 * (leadTimeDays === undefined ? NO_DATE_DAYS : leadTimeDays + GRACE_DAYS) });
}

/** The end of a calendar day, wherever it is meant; an instant is itself. */
function endOf(dateOrInstant: string): Temporal.Instant {
  if (dateOrInstant.length > 'YYYY-MM-DD'.length) return Temporal.Instant.from(dateOrInstant);
  return endOfDay(Temporal.PlainDate.from(dateOrInstant));
}

/** When a calendar day has ended everywhere. */
export function endOfDay(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime('UTC').toInstant().add({ hours: DAY_OVER_HOURS });
}

/**
 * From when the seller may claim that the buyer is silent about goods that have arrived: two weeks after somebody said so whom the
 * buyer accepts. Undefined while nobody has.
 */
export function unreceivedFrom(trade: Trade, shipmentId: ShipmentId): Temporal.Instant | undefined {
  const seen = factsOf(trade, 'in-transit').find(
    ({ details, byOrganisationId }) =>
      details.shipmentId === shipmentId &&
      ARRIVED.includes(details.bizStep) &&
      isAcceptedByBuyer(trade, byOrganisationId),
  );
  return seen && Temporal.Instant.from(seen.details.at).add({ hours: 24 * SILENCE_DAYS });
}

/** Whether the buyer accepts an organisation's word about its goods; never the seller's own, in whatever role it speaks. */
function isAcceptedByBuyer(trade: Trade, organisationId: OrganisationId): boolean {
  const own = trade.parties.filter((party) => isNamedBy(party, organisationId));
  if (own.some(({ role }) => role === 'seller')) return false;
  return own.some(({ acceptedBy = [] }) => acceptedBy.includes('buyer'));
}
