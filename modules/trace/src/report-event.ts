import type { Tx } from '@tongshang/database';
import { type ObservedStep, observed } from '@tongshang/epcis';
import type { EntryId, EventId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { factsOf, isOver, orderedOn, type Place, type Trade } from '@tongshang/trade';
import { liesBefore } from '@tongshang/trade-facts';
import type { TraceDeps } from './dependencies.ts';
import { packageUris } from './goods-events.ts';
import { paperUri } from './identifiers.ts';
import { located } from './places.ts';
import { ownEvent, recordEvents } from './record-events.ts';
import { refuse } from './refusals.ts';

type EventBody = {
  readonly bizStep: ObservedStep;
  readonly readPoint: Place;
  /** Instant; now when absent. */
  readonly at?: string;
  readonly shipmentId?: ShipmentId;
  readonly note?: string;
  /** What sensors read, as decimals. */
  readonly condition?: { readonly temperatureCelsius?: string; readonly relativeHumidityPercent?: string };
  /** Which of these are made up for a demonstration. */
  readonly demonstration?: readonly 'at'[];
};

/** Clocks of senders run ahead by so much at most. */
const AHEAD_MINUTES = 5;

/**
 * A carrier or warehouse sees a shipment on its way: states `in-transit` and the event.
 * @throws TRACE_TIME_IN_FUTURE, TRACE_TIME_TOO_EARLY, TRACE_PLACE_DIFFERS, and what the trade refuses about `in-transit`
 */
export async function reportEvent(
  { journal, trades }: TraceDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: EventBody,
): Promise<{ entryId: EntryId; eventId: EventId; shipmentId: ShipmentId | undefined }> {
  const trade = await trades.lockTrade(tx, tradeId);
  const at = happenedAt(tx, trade, body.at, 'at', body.demonstration);
  const place = located(body.readPoint, 'readPoint');
  const shipmentId = body.shipmentId ?? shipmentUnderWay(trade);
  const made = ownEvent(
    { tradeId, at, place, papers: papersOf(trade, shipmentId), extensions: extensionsOf(body) },
    (occurrence) => ({
      ...observed(body.bizStep, { epcs: packageUris(trade, shipmentId) }, occurrence),
      ...sensorsOf(body, at),
    }),
  );
  const { entryId, shipmentId: stated } = await trades.recordFact(tx, principal, tradeId, 'in-transit', {
    eventId: made.eventUuid,
    bizStep: body.bizStep,
    readPoint: place,
    at,
    ...(body.shipmentId === undefined ? {} : { shipmentId: body.shipmentId }),
    ...(body.demonstration?.length ? { demonstration: body.demonstration } : {}),
  });
  await recordEvents(journal, tx, [made], { consequenceOf: entryId });
  return { entryId, eventId: made.event.eventID ?? '', shipmentId: stated };
}

/**
 * The instant of an event, to the millisecond: as stated, else now. One that a demonstration makes up, and marks, may be still to come.
 * @throws TRACE_TIME_IN_FUTURE, TRACE_TIME_TOO_EARLY
 */
export function happenedAt(
  tx: Tx,
  trade: Trade,
  stated: string | undefined,
  place: string,
  made: readonly string[] = [],
): string {
  const at = stated === undefined ? tx.now : Temporal.Instant.from(stated);
  const isMadeUp = trade.demonstration && made.includes(place);
  if (!isMadeUp && Temporal.Instant.compare(at, tx.now.add({ minutes: AHEAD_MINUTES })) > 0) {
    throw refuse('TRACE_TIME_IN_FUTURE', { at: stated ?? '' }, place);
  }
  const ordered = orderedOn(trade)?.toString() ?? trade.createdAt.slice(0, 10);
  if (liesBefore(at.toString(), ordered))
    throw refuse('TRACE_TIME_TOO_EARLY', { at: stated ?? '', ordered }, place);
  return at.toString({ smallestUnit: 'millisecond' });
}

function shipmentUnderWay(trade: Trade): string | undefined {
  const open = factsOf(trade, 'shipped').filter(
    ({ details: { shipmentId } }) => shipmentId === undefined || !isOver(trade, shipmentId),
  );
  return open.length === 1 ? open[0]?.details.shipmentId : undefined;
}

function papersOf(trade: Trade, shipmentId: ShipmentId | undefined) {
  return factsOf(trade, 'shipped')
    .filter(({ details }) => shipmentId === undefined || details.shipmentId === shipmentId)
    .map(({ details }) => ({
      type: 'bol',
      bizTransaction: paperUri(
        trade.tradeId,
        'transport-document',
        details.consignment.transportDocumentNumber,
      ),
    }));
}

function extensionsOf({ note }: EventBody): Record<`${string}:${string}`, unknown> {
  return note === undefined ? {} : { 'tongshang:note': note };
}

/** Sensor readings as EPCIS has them: numbers with units of Recommendation 20. */
function sensorsOf({ condition }: EventBody, at: string) {
  const reports = [
    ...(condition?.temperatureCelsius === undefined
      ? []
      : [{ type: 'Temperature', value: Number(condition.temperatureCelsius), uom: 'CEL' }]),
    ...(condition?.relativeHumidityPercent === undefined
      ? []
      : [{ type: 'RelativeHumidity', value: Number(condition.relativeHumidityPercent), uom: 'P1' }]),
  ];
  if (reports.length === 0) return {};
  return { sensorElementList: [{ sensorMetadata: { time: at }, sensorReport: reports }] };
}
