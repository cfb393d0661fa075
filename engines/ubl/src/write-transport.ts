import { consequences } from '@tongshang/incoterms';
import type { Consignment, FactDetails, Localised, ModeOfTransport } from '@tongshang/trade-facts';
import { packageNumberOf } from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, LostInput, SeenInput, TradeInput } from './trade-input.ts';
import {
  carrier,
  consignee,
  consignment,
  goodsItem,
  linesOf,
  named,
  namedParty,
  shipment,
  shipmentId,
} from './write-consignment.ts';
import { location } from './write-location.ts';
import {
  handlingUnits,
  localised,
  occurrence,
  partyWithRole,
  references,
  shipmentStage,
} from './write-parts.ts';

type TransportPaper = { readonly code?: string; readonly name: Localised; readonly takenOver?: Localised };

/** A transport document by mode: UNCL 1001 code, name, and what the carrier says of the goods where they are not on board a ship. */
const WAYBILLS: Readonly<Record<ModeOfTransport, TransportPaper>> = {
  sea: { code: '710', name: { en: 'Sea waybill', 'zh-CN': '海运单' } },
  air: {
    code: '740',
    name: { en: 'Air waybill', 'zh-CN': '航空运单' },
    takenOver: { en: 'Accepted for carriage', 'zh-CN': '已接收待运' },
  },
  rail: {
    code: '720',
    name: { en: 'Rail consignment note', 'zh-CN': '铁路运单' },
    takenOver: { en: 'Received for carriage', 'zh-CN': '已接收承运' },
  },
  road: {
    code: '730',
    name: { en: 'Road consignment note (CMR)', 'zh-CN': '公路运单（CMR）' },
    takenOver: { en: 'Received for carriage', 'zh-CN': '已接收承运' },
  },
  post: {
    code: '750',
    name: { en: 'Post parcel despatch note', 'zh-CN': '邮包单' },
    takenOver: { en: 'Received for carriage', 'zh-CN': '已接收承运' },
  },
};

/** Where a carrier names no other source: its own conditions of carriage. */
export const CARRIERS_CONDITIONS = 'CARRIERS-CONDITIONS';

/** The type of a reference to a file that shows what a document says; its id is the SHA-256 of the file, hexadecimal. */
export const EVIDENCE = 'Evidence';

const BILL: TransportPaper = { name: { en: 'Bill of lading', 'zh-CN': '提单' } };
const ON_BOARD: Localised = { en: 'Shipped on board', 'zh-CN': '已装船' };

function paperOf(carried: Consignment, trade: TradeInput): TransportPaper {
  if (carried.transportDocumentType === 'BillOfLading') return BILL;
  const waybill = WAYBILLS[carried.modeOfTransport ?? trade.terms.modeOfTransport];
  const rules = carried.railRules;
  if (waybill.code !== '720' || !rules) return waybill;
  return { ...waybill, name: { en: `Rail consignment note (${rules})`, 'zh-CN': `铁路运单（${rules}）` } };
}

/**
 * To whom it is made out. To order: the party to whose order it is stands as consignee; in blank, nobody does. Else the consignee
 * stands there and the document is not negotiable.
 */
function madeOut(
  input: DocumentInput,
  carried: Consignment,
): { toOrder?: string; consignee: UblNode | undefined } {
  if (carried.transportDocumentType !== 'BillOfLading') return { consignee: consignee(input) };
  switch (carried.madeOut ?? 'to-order-of-shipper') {
    case 'straight':
      return { toOrder: 'false', consignee: consignee(input) };
    case 'to-order':
      return { toOrder: 'true', consignee: undefined };
    case 'to-order-of-party':
      return { toOrder: 'true', consignee: carried.orderParty && namedParty(carried.orderParty) };
    case 'to-order-of-shipper':
      return { toOrder: 'true', consignee: named(partyWithRole(input.trade, 'seller')) };
  }
}

/** Whom the carrier tells of the goods: as agreed, else whom they are for, in full where the document does not name it elsewhere. */
function notified({ trade }: DocumentInput, carried: Consignment, isInFull: boolean): UblNode | undefined {
  const { notifyParty, consignee: goesTo } = carried;
  if (notifyParty) return namedParty(notifyParty);
  if (goesTo) return namedParty(goesTo);
  const buyer = partyWithRole(trade, 'buyer');
  return isInFull ? buyer : named(buyer);
}

/**
 * The consignment that a status is about, as its transport document has it: of goods under a bill to order nobody is the consignee, whoever has the bill is given
 * them; whom the carrier notifies is told.
 */
function consignmentSeen(input: DocumentInput, number: string): UblNode {
  const told = consignment(input, number);
  const { consignment: carried } = input;
  if (!carried || madeOut(input, carried).toOrder !== 'true') return told;
  return { ...told, ConsigneeParty: undefined, NotifyParty: notified(input, carried, true) };
}

/** UNCL 4215: freight prepaid or to be collected, by default as the Incoterm has the carriage. */
function freight({ trade }: DocumentInput, carried: Consignment): UblNode {
  const bySeller = consequences(trade.terms.incoterm, false).carriageBy === 'seller';
  return (carried.freight ?? (bySeller ? 'prepaid' : 'collect')) === 'prepaid'
    ? { PrepaidPaymentTerms: { ID: { _: 'PP', schemeID: 'UNCL4215' } } }
    : { CollectPaymentTerms: { ID: { _: 'CC', schemeID: 'UNCL4215' } } };
}

/** The main carriage with what the carrier says it did: shipped on board, or taken the goods over. */
function stage(input: DocumentInput, carried: Consignment, { takenOver }: TransportPaper): UblNode {
  const written = shipmentStage(input.trade.terms, carried);
  const at = {
    ...occurrence(carried.loadedAt, carried.portOfLoading),
    Location: location(takenOver ? (carried.placeOfReceipt ?? carried.portOfLoading) : carried.portOfLoading),
  };
  return takenOver
    ? { ...written, TakeoverTransportEvent: { ...at, Description: localised(takenOver) } }
    : { ...written, LoadingTransportEvent: { ...at, Description: localised(ON_BOARD) } };
}

/** Containers that hold none of the packages listed. */
function otherEquipment(input: DocumentInput, carried: Consignment): UblNode[] {
  const listed = new Set(input.packed?.handlingUnits.map(packageNumberOf));
  return carried.equipment
    .filter((one) => !one.ssccs.some((sscc) => listed.has(sscc)))
    .map((one) => ({
      TransportEquipment: {
        ID: one.number,
        TransportEquipmentTypeCode: one.typeCode,
        TransportEquipmentSeal: one.seal ? { ID: one.seal } : undefined,
      },
    }));
}

/** A bill of lading, a sea or air waybill, a consignment note by rail, road or post. */
export function transportDocument(input: DocumentInput, details: FactDetails['shipped']): UblNode {
  const { consignment: carried } = details;
  const loaded: DocumentInput = { ...input, consignment: carried };
  const paper = paperOf(carried, input.trade);
  const to = madeOut(loaded, carried);
  const isBill = carried.transportDocumentType === 'BillOfLading';
  const notify = notified(input, carried, to.toOrder === 'true');
  return {
    CarrierAssignedID: carried.transportDocumentNumber,
    // UBL gives a transport document one name; its type says the rest.
    Name: localised(paper.name)[0],
    ...(isBill ? { ToOrderIndicator: to.toOrder } : { WaybillTypeCode: paper.code }),
    ConsignorParty: partyWithRole(input.trade, 'seller'),
    CarrierParty: carrier(loaded),
    Shipment: shipment(
      loaded,
      details.shipmentId ?? shipmentId(input),
      { GoodsItem: linesOf(input).map((line) => goodsItem(input, line)) },
      {
        Remarks: carried.clauses,
        ConsigneeParty: to.consignee,
        NotifyParty: notify,
        PlannedDeliveryTransportEvent: carried.placeOfDelivery && {
          Location: location(carried.placeOfDelivery),
        },
        ActualPickupTransportEvent: carried.placeOfReceipt && { Location: location(carried.placeOfReceipt) },
        TransportContract: { ID: carried.termsOfCarriage ?? CARRIERS_CONDITIONS },
        ...freight(input, carried),
        MainCarriageShipmentStage: stage(input, carried, paper),
        TransportHandlingUnit: [
          ...handlingUnits(input.packed?.handlingUnits ?? [], input.trade, carried),
          ...otherEquipment(input, carried),
        ],
      },
    ),
    DocumentReference: references(input, 'Order', 'Invoice', 'PackingList'),
    DocumentDistribution: {
      PrintQualifier: 'ORIGINAL',
      MaximumOriginalsNumeric: String(carried.originals ?? usualOriginals(input, carried)),
      Party: named(partyWithRole(input.trade, 'seller')),
    },
  };
}

/**
 * In how many originals a transport document is made out where nobody says: a consignment note by road in three (CMR, article 5(1)), an air
 * waybill too (Montreal Convention, article 7(1)), others in one.
 */
const usualOriginals = (
  { trade }: DocumentInput,
  { modeOfTransport }: FactDetails['shipped']['consignment'],
) => (['road', 'air'].includes(modeOfTransport ?? trade.terms.modeOfTransport) ? 3 : 1);

/** As what, and by whom, a transport document is signed: the carrier itself where nobody else is named. */
export function carrierSignature({ consignment: carried }: FactDetails['shipped']): {
  readonly capacity: string;
  readonly name: string | undefined;
} {
  return { capacity: carried.signed?.capacity ?? 'carrier', name: carried.signed?.name };
}

export function transportationStatus(input: DocumentInput, details: SeenInput | LostInput): UblNode {
  const number = input.consignment?.transportDocumentNumber ?? shipmentId(input);
  if ('cause' in details) return noticeOfLoss(input, details, number);
  return {
    Consignment: consignmentSeen(input, number),
    TransportEvent: {
      IdentificationID: details.eventId,
      ...occurrence(details.at, details.readPoint),
      TransportEventTypeCode: details.bizStep,
      Location: location(details.readPoint),
    },
    DocumentReference: references(input, 'BillOfLading', 'Waybill'),
    StatusLocation: location(details.readPoint),
  };
}

/** The status of goods that are lost: which, by what, when and where, as whoever tells it says, and what shows it. */
function noticeOfLoss(
  input: DocumentInput,
  { cause, lostOn, where, note, evidence = [] }: LostInput,
  number: string,
): UblNode {
  const { packed, consignment: carried, trade } = input;
  return {
    Consignment: {
      ...consignmentSeen(input, number),
      ConsolidatedShipment: {
        ID: shipmentId(input),
        GoodsItem: linesOf(input).map((line) => goodsItem(input, line)),
      },
      TransportHandlingUnit: [
        ...handlingUnits(packed?.handlingUnits ?? [], trade, carried),
        ...(carried ? otherEquipment(input, carried) : []),
      ],
    },
    TransportEvent: {
      OccurrenceDate: lostOn,
      TransportEventTypeCode: `loss-${cause}`,
      Description: note,
      Location: where === undefined ? undefined : { Name: where },
    },
    DocumentReference: [
      ...references(input, 'Order', 'Invoice', 'PackingList', 'BillOfLading', 'Waybill'),
      ...evidence.map((sha256) => ({ ID: sha256, DocumentType: EVIDENCE })),
    ],
  };
}
