import type { Tx } from '@tongshang/database';
import { commissioned, type Fate, gone, observed, packed, unpacked } from '@tongshang/epcis';
import type { LineId, ShipmentId, WarehouseId } from '@tongshang/identifier';
import {
  factsOf,
  type LossCause,
  type Place,
  packageNumberOf,
  type Trade,
  type TradeFact,
  type TradeOccasion,
} from '@tongshang/trade';
import { packageUri, paperUri } from './identifiers.ts';
import { laterOf, quantityOf } from './observed-goods.ts';
import { type EventOfTrade, ownEvent, recordEvents, type TraceJournal } from './record-events.ts';
import { remedyReceivedEvent, remedySentEvent } from './remedy-events.ts';

type WarehousePlace = (tx: Tx, warehouseId: WarehouseId) => Promise<Place | undefined>;

type GoodsEventDeps = {
  readonly journal: TraceJournal;
  /** Where a warehouse is; events at one that is not known have no place. */
  readonly readWarehousePlace: WarehousePlace;
};

/**
 * Lets the goods of a trade be seen in events without anybody stating them twice: made goods are commissioned, packed goods
 * aggregated into their handling units, delivered handling units received, what goes back or is replaced sent and received; each in the
 * transaction of the fact.
 */
export async function observeGoods(
  { journal, readWarehousePlace }: GoodsEventDeps,
  tx: Tx,
  { trade, stated }: TradeOccasion,
): Promise<void> {
  const placeOf = async (warehouseId: WarehouseId | undefined) =>
    warehouseId === undefined ? undefined : readWarehousePlace(tx, warehouseId);
  const events: EventOfTrade[] = [];
  if (stated.fact === 'produced') {
    const warehouses = new Set(stated.details.lines.map(({ warehouseId }) => warehouseId));
    for (const warehouseId of warehouses) {
      events.push(...productionEvents(trade, stated, warehouseId, await placeOf(warehouseId)));
    }
  }
  if (stated.fact === 'packed') events.push(...packingEvents(trade, stated));
  if (stated.fact === 'lost') events.push(lossEvent(trade, stated));
  if (stated.fact === 'delivered') {
    events.push(receivingEvent(trade, stated, await placeOf(stated.details.warehouseId)));
  }
  if (stated.fact === 'remedy-dispatched') events.push(remedySentEvent(trade, stated));
  if (stated.fact === 'remedy-received') {
    events.push(...remedyReceivedEvent(trade, stated, await placeOf(stated.details.warehouseId)));
  }
  await recordEvents(journal, tx, events, { consequenceOf: stated.entryId });
}

/** The handling units of a cancelled trade are taken apart. */
export async function unpackGoods(
  journal: TraceJournal,
  tx: Tx,
  { trade, stated }: TradeOccasion,
): Promise<void> {
  const of = { tradeId: trade.tradeId, at: stated.at };
  const events = packageUris(trade, undefined).map((uri) =>
    ownEvent(of, (occurrence) => unpacked(uri, occurrence)),
  );
  await recordEvents(journal, tx, events, { consequenceOf: stated.entryId });
}

/** Made goods of one warehouse come to be; what was inspected was seen by the inspectors. */
function productionEvents(
  trade: Trade,
  { at, details }: TradeFact<'produced'>,
  warehouseId: WarehouseId | undefined,
  place: Place | undefined,
): EventOfTrade[] {
  const lines = details.lines.filter((line) => line.warehouseId === warehouseId);
  const quantities = lines.map(({ lineId, quantity, batch }) => quantityOf(trade, lineId, quantity, batch));
  const of = { tradeId: trade.tradeId, at, ...(place ? { place } : {}) };
  const made = ownEvent(of, (occurrence) =>
    commissioned({ quantities }, occurrence, originsOf(trade, lines)),
  );
  const { inspected } = details;
  if (!inspected) return [made];
  const extensions = {
    'tongshang:result': inspected.result,
    ...(inspected.sampleSize === undefined ? {} : { 'tongshang:sampleSize': inspected.sampleSize }),
  };
  return [
    made,
    ownEvent({ ...of, extensions }, (occurrence) => observed('inspecting', { quantities }, occurrence)),
  ];
}

/** Where the goods come from, where the trade knows it: one country for all, or by line. */
function originsOf(trade: Trade, lines: readonly { lineId: LineId }[]) {
  const origins = lines.flatMap(({ lineId }) => {
    const origin = trade.lines.find((line) => line.lineId === lineId)?.originCountry;
    return origin === undefined ? [] : [[lineId, origin] as const];
  });
  return origins.length === 0 ? undefined : { 'tongshang:originCountryByLine': Object.fromEntries(origins) };
}

/** Every handling unit is packed: an aggregation of its goods under its number. */
function packingEvents(trade: Trade, { at, details }: TradeFact<'packed'>): EventOfTrade[] {
  return details.handlingUnits.map((unit) => {
    const { packageType, netWeightKg, grossWeightKg, contents } = unit;
    const quantities = contents.map(({ lineId, quantity }) => quantityOf(trade, lineId, quantity));
    const extensions = {
      'tongshang:packageType': packageType,
      'tongshang:netWeightKg': netWeightKg,
      'tongshang:grossWeightKg': grossWeightKg,
    };
    return ownEvent({ tradeId: trade.tradeId, at, extensions }, (occurrence) =>
      packed(packageUri(trade.tradeId, packageNumberOf(unit)), { quantities }, occurrence),
    );
  });
}

const FATES: Readonly<Partial<Record<LossCause, Fate>>> = {
  theft: 'stolen',
  missing: 'unknown',
  other: 'unknown',
};

/** The handling units of a shipment that was lost are no more; what was stolen or never turned up may still be somewhere. */
function lossEvent(trade: Trade, { at, details }: TradeFact<'lost'>): EventOfTrade {
  const { cause, shipmentId, where } = details;
  const { tradeId } = trade;
  const carried = factsOf(trade, 'shipped').filter((one) => one.details.shipmentId === shipmentId);
  const of = {
    ...{ tradeId, at },
    papers: carried.map((one) => ({
      type: 'bol',
      bizTransaction: paperUri(
        tradeId,
        'transport-document',
        one.details.consignment.transportDocumentNumber,
      ),
    })),
    extensions: {
      'tongshang:cause': cause,
      'tongshang:lostOn': details.lostOn,
      ...(where === undefined ? {} : { 'tongshang:where': where }),
    },
  };
  return ownEvent(of, (occurrence) =>
    gone(FATES[cause] ?? 'destroyed', { epcs: packageUris(trade, shipmentId) }, occurrence),
  );
}

/** The handling units of the shipment are received; how much of each line was taken and refused stands beside. */
function receivingEvent(
  trade: Trade,
  { at, details }: TradeFact<'delivered'>,
  place: Place | undefined,
): EventOfTrade {
  const epcs = packageUris(trade, details.shipmentId);
  const quantities = details.lines
    .filter(({ received }) => Number(received) > 0)
    .map(({ lineId, received }) => quantityOf(trade, lineId, received));
  const rejected = details.lines.filter((line) => Number(line.rejected) > 0);
  const receipt = paperUri(trade.tradeId, 'receipt', details.receiptNumber);
  const extensions: Record<`${string}:${string}`, unknown> =
    rejected.length === 0
      ? {}
      : { 'tongshang:rejected': rejected.map((line) => ({ lineId: line.lineId, quantity: line.rejected })) };
  const of = {
    tradeId: trade.tradeId,
    at: laterOf(details.receivedAt, at),
    papers: [{ type: 'recadv', bizTransaction: receipt }],
    extensions,
    ...(place ? { place } : {}),
  };
  return ownEvent(of, (occurrence) =>
    observed('receiving', { epcs, ...(quantities.length > 0 ? { quantities } : {}) }, occurrence),
  );
}

/** Numbers of the packages of a shipment; of the whole trade when none is named. */
export function packageNumbers(trade: Trade, shipmentId: ShipmentId | undefined): string[] {
  return factsOf(trade, 'packed')
    .filter(({ details }) => shipmentId === undefined || details.shipmentId === shipmentId)
    .flatMap(({ details }) => details.handlingUnits.map(packageNumberOf));
}

/** The same packages as events name them. */
export function packageUris(trade: Trade, shipmentId: ShipmentId | undefined): string[] {
  return packageNumbers(trade, shipmentId).map((number) => packageUri(trade.tradeId, number));
}
