import type { Tx } from '@tongshang/database';
import { observed, packed } from '@tongshang/epcis';
import type { EntryId, EventId, OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import {
  type Consignment,
  factsOf,
  type ModeOfTransport,
  nextNumber,
  type Place,
  shipmentIds,
  type Trade,
  type TransportEquipment,
} from '@tongshang/trade';
import type { TraceDeps } from './dependencies.ts';
import { packageNumbers } from './goods-events.ts';
import { containerCheckDigit, equipmentUri, isContainerNumber, packageUri, paperUri } from './identifiers.ts';
import { located } from './places.ts';
import { type EventOfTrade, ownEvent, recordEvents } from './record-events.ts';
import { refuse } from './refusals.ts';
import { happenedAt } from './report-event.ts';
import { takeNumber } from './transport-document-store.ts';

/** How the document is made out: as the carrier states it, or by default as the trade has it. */
const MADE_OUT = [
  ...(['madeOut', 'orderParty', 'consignee', 'notifyParty', 'placeOfReceipt', 'placeOfDelivery'] as const),
  ...(['originals', 'freight', 'signed', 'termsOfCarriage', 'clauses', 'volumeM3', 'railRules'] as const),
];
type MadeOut = (typeof MADE_OUT)[number];

export type ConsignmentBody = {
  readonly transportDocumentType: Consignment['transportDocumentType'];
  /** The carrier's own; its next number when absent. */
  readonly transportDocumentNumber?: string;
  readonly modeOfTransport?: ModeOfTransport;
  readonly meansOfTransport: string;
  readonly voyage: string;
  readonly portOfLoading: Place;
  readonly portOfDischarge: Place;
  readonly equipment?: readonly TransportEquipment[];
  readonly loadedAt?: string;
  readonly estimatedArrival?: string;
  readonly shipmentId?: ShipmentId;
} & Partial<Pick<Consignment, MadeOut>>;

type Voyage = Pick<ConsignmentBody, 'transportDocumentType' | 'portOfLoading' | 'portOfDischarge'>;

type Shipped = {
  readonly entryId: EntryId;
  readonly shipmentId: ShipmentId | undefined;
  readonly transportDocumentNumber: string;
  readonly eventIds: readonly EventId[];
};

/**
 * The carrier takes a shipment: states `shipped`, and what it means for the goods (loaded into equipment, shipped, departed).
 * @throws BILL_FORM_UNFIT, BILL_ORDER_PARTY_MISSING, BILL_ORDER_PARTY_UNFIT, RAIL_RULES_UNFIT, CONSIGNMENT_DOCUMENT_UNFIT, CONSIGNMENT_PORTS_SAME, CONSIGNMENT_ARRIVES_BEFORE, EQUIPMENT_NUMBER_WRONG, EQUIPMENT_REPEATED,
 * EQUIPMENT_SSCC_UNKNOWN, EQUIPMENT_INCOMPLETE, TRANSPORT_DOCUMENT_NUMBER_TAKEN, TRACE_TIME_IN_FUTURE, TRACE_TIME_TOO_EARLY, TRACE_PLACE_DIFFERS, and what the trade
 * refuses about `shipped`
 */
export async function shipConsignment(
  { journal, trades }: Pick<TraceDeps, 'journal' | 'trades'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: ConsignmentBody,
): Promise<Shipped> {
  const trade = await trades.lockTrade(tx, tradeId);
  const modeOfTransport = body.modeOfTransport ?? trade.terms.modeOfTransport;
  checkVoyage(body, modeOfTransport);
  const equipment = checkEquipment(
    body.equipment ?? [],
    packageNumbers(trade, waitingShipment(trade, body.shipmentId)),
  );
  const loadedAt = happenedAt(tx, trade, body.loadedAt, 'loadedAt');
  const { estimatedArrival } = body;
  checkArrival(estimatedArrival, loadedAt);
  const { transportDocumentType: type, transportDocumentNumber: given } = body;
  const number = await numberOf(tx, principal, tradeId, type, given);
  const consignment: Consignment = {
    transportDocumentNumber: number,
    transportDocumentType: type,
    carrierOrganisationId: principal.organisationId,
    modeOfTransport,
    meansOfTransport: body.meansOfTransport,
    voyage: body.voyage,
    portOfLoading: located(body.portOfLoading, 'portOfLoading'),
    portOfDischarge: located(body.portOfDischarge, 'portOfDischarge'),
    equipment,
    loadedAt,
    ...(estimatedArrival === undefined ? {} : { estimatedArrival }),
    ...madeOut(body, modeOfTransport),
  };
  const { entryId, shipmentId } = await trades.recordFact(tx, principal, tradeId, 'shipped', {
    consignment,
    ...(body.shipmentId === undefined ? {} : { shipmentId: body.shipmentId }),
  });
  const events = shippingEvents(
    trade,
    consignment,
    principal.organisationId,
    packageNumbers(trade, shipmentId),
  );
  await recordEvents(journal, tx, events, { consequenceOf: entryId });
  return {
    entryId,
    shipmentId,
    transportDocumentNumber: number,
    eventIds: events.map(({ event }) => event.eventID ?? ''),
  };
}

/**
 * The number of the document: the carrier's own, else its next that it has not used yet.
 * @throws TRANSPORT_DOCUMENT_NUMBER_TAKEN
 */
async function numberOf(
  tx: Tx,
  { organisationId }: Principal,
  tradeId: TradeId,
  type: Consignment['transportDocumentType'],
  given: string | undefined,
): Promise<string> {
  if (given !== undefined) {
    if (await takeNumber(tx, given, tradeId)) return given;
    throw refuse('TRANSPORT_DOCUMENT_NUMBER_TAKEN', { number: given }, 'transportDocumentNumber');
  }
  for (;;) {
    const next = await nextNumber(tx, organisationId, type, type === 'BillOfLading' ? 'BL' : 'WB');
    if (await takeNumber(tx, next, tradeId)) return next;
  }
}

/**
 * What the carrier states of the document itself.
 * @throws BILL_FORM_UNFIT, BILL_ORDER_PARTY_MISSING, BILL_ORDER_PARTY_UNFIT, RAIL_RULES_UNFIT, TRACE_PLACE_DIFFERS
 */
function madeOut(body: ConsignmentBody, mode: ModeOfTransport): Partial<Pick<Consignment, MadeOut>> {
  const isBill = body.transportDocumentType === 'BillOfLading';
  if (!isBill && body.madeOut !== undefined) throw refuse('BILL_FORM_UNFIT', {}, 'madeOut');
  if (body.madeOut === 'to-order-of-party' && body.orderParty === undefined) {
    throw refuse('BILL_ORDER_PARTY_MISSING', {}, 'orderParty');
  }
  if (body.madeOut !== 'to-order-of-party' && body.orderParty !== undefined) {
    throw refuse('BILL_ORDER_PARTY_UNFIT', {}, 'orderParty');
  }
  if (mode !== 'rail' && body.railRules !== undefined)
    throw refuse('RAIL_RULES_UNFIT', { mode }, 'railRules');
  const given = Object.fromEntries(
    MADE_OUT.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])),
  ) as Partial<Pick<Consignment, MadeOut>>;
  const { placeOfReceipt, placeOfDelivery } = body;
  return {
    ...given,
    ...(placeOfReceipt ? { placeOfReceipt: located(placeOfReceipt, 'placeOfReceipt') } : {}),
    ...(placeOfDelivery ? { placeOfDelivery: located(placeOfDelivery, 'placeOfDelivery') } : {}),
  };
}

export function checkVoyage(body: Voyage, mode: ModeOfTransport): void {
  if (body.transportDocumentType === 'BillOfLading' && mode !== 'sea') {
    throw refuse('CONSIGNMENT_DOCUMENT_UNFIT', { mode }, 'transportDocumentType');
  }
  const { portOfLoading: from, portOfDischarge: to } = body;
  const isSame =
    from.unlocode === undefined
      ? from.name === to.name && from.country === to.country
      : from.unlocode === to.unlocode;
  if (isSame) throw refuse('CONSIGNMENT_PORTS_SAME', {}, 'portOfDischarge');
}

/** The shipment meant, as far as the caller says it or only one is packed; the trade itself decides. */
function waitingShipment(trade: Trade, stated: string | undefined): string | undefined {
  if (stated !== undefined) return stated;
  const shipped = new Set(factsOf(trade, 'shipped').map(({ details }) => details.shipmentId));
  const open = shipmentIds(trade).filter((shipmentId) => !shipped.has(shipmentId));
  return open.length === 1 ? open[0] : undefined;
}

function checkEquipment(
  equipment: readonly TransportEquipment[],
  ssccs: readonly string[],
): readonly TransportEquipment[] {
  const left = new Set(ssccs);
  const numbers = new Set<string>();
  for (const [index, { number, ssccs: loaded }] of equipment.entries()) {
    const place = `equipment/${index}`;
    if (numbers.has(number)) throw refuse('EQUIPMENT_REPEATED', { number }, `${place}/number`);
    numbers.add(number);
    const expected = isContainerNumber(number) ? containerCheckDigit(number) : number.at(-1);
    if (expected !== undefined && number.at(-1) !== expected) {
      throw refuse('EQUIPMENT_NUMBER_WRONG', { number, expected }, `${place}/number`);
    }
    for (const [at, sscc] of loaded.entries()) {
      if (!left.delete(sscc)) throw refuse('EQUIPMENT_SSCC_UNKNOWN', { sscc }, `${place}/ssccs/${at}`);
    }
  }
  const isLoaded = equipment.some((one) => one.ssccs.length > 0);
  if (isLoaded && left.size > 0) {
    throw refuse('EQUIPMENT_INCOMPLETE', { ssccs: [...left].slice(0, 10).join(', ') }, 'equipment');
  }
  return equipment;
}

/** @throws CONSIGNMENT_ARRIVES_BEFORE */
export function checkArrival(arrival: string | undefined, loaded: string): void {
  if (arrival === undefined || !isBefore(arrival, loaded)) return;
  throw refuse('CONSIGNMENT_ARRIVES_BEFORE', { arrival, loaded }, 'estimatedArrival');
}

function isBefore(left: string, right: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(left), Temporal.Instant.from(right)) < 0;
}

/** What a consignment means for its goods: loaded into equipment where named, handed over, gone. */
function shippingEvents(
  trade: Trade,
  consignment: Consignment,
  carrierId: string,
  ssccs: readonly string[],
): EventOfTrade[] {
  const { tradeId } = trade;
  const { portOfLoading, portOfDischarge, transportDocumentNumber, loadedAt } = consignment;
  const of = {
    tradeId,
    at: loadedAt,
    place: portOfLoading,
    papers: [
      { type: 'bol', bizTransaction: paperUri(tradeId, 'transport-document', transportDocumentNumber) },
      ...(trade.orderNumber === undefined
        ? []
        : [{ type: 'po', bizTransaction: paperUri(tradeId, 'order', trade.orderNumber) }]),
    ],
    ...betweenParties(trade, carrierId),
    extensions: {
      'tongshang:meansOfTransport': consignment.meansOfTransport,
      'tongshang:voyage': consignment.voyage,
      'tongshang:portOfDischarge': portOfDischarge.unlocode ?? portOfDischarge.name,
    },
  };
  const loading = consignment.equipment
    .filter((one) => one.ssccs.length > 0)
    .map((one) =>
      ownEvent(of, (occurrence) =>
        packed(
          equipmentUri(tradeId, one.number),
          { epcs: one.ssccs.map((number) => packageUri(tradeId, number)) },
          occurrence,
          'loading',
        ),
      ),
    );
  const epcs = ssccs.map((number) => packageUri(tradeId, number));
  const shipping = ownEvent(of, (occurrence) => observed('shipping', { epcs }, occurrence));
  const departing = ownEvent(of, (occurrence) => observed('departing', { epcs }, occurrence));
  return [...loading, shipping, departing];
}

/** From the seller to the buyer, through the carrier's hands. */
function betweenParties(trade: Trade, carrierOrganisationId: OrganisationId) {
  const idOf = (role: 'seller' | 'buyer') =>
    trade.parties.find((party) => party.role === role)?.organisationId;
  const [seller, buyer] = [idOf('seller'), idOf('buyer')];
  return {
    ...(seller ? { sourceList: [{ type: 'owning_party', source: `urn:uuid:${seller}` }] } : {}),
    destinationList: [
      ...(buyer ? [{ type: 'owning_party', destination: `urn:uuid:${buyer}` }] : []),
      { type: 'possessing_party', destination: `urn:uuid:${carrierOrganisationId}` },
    ],
  };
}
