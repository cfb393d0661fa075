import type { DutyTaxFee, FactDetails, Localised } from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type {
  DeclaredInput,
  DeliveredInput,
  DocumentInput,
  GoodsInput,
  OriginatedInput,
} from './trade-input.ts';
import { orderReference } from './write-commercial.ts';
import { location } from './write-location.ts';
import {
  amount,
  deliveryTerms,
  handlingUnits,
  item,
  kilograms,
  lineNumber,
  lineUuid,
  localised,
  occurrence,
  party,
  partyOf,
  partyWithRole,
  quantity,
  references,
  shipmentStage,
  sumOf,
  totalWeight,
} from './write-parts.ts';

const linesOf = (input: DocumentInput) => input.lines ?? input.trade.lines;

function goodsItem(input: DocumentInput, line: GoodsInput): UblNode {
  return {
    ID: lineNumber(input.trade.lines, line.lineId),
    GrossWeightMeasure: kilograms(line.grossWeightKg),
    NetWeightMeasure: kilograms(line.netWeightKg),
    Quantity: quantity(line.quantity),
    Item: item(line),
  };
}

function carrier(input: DocumentInput): UblNode | undefined {
  const id = input.consignment?.carrierOrganisationId;
  return party(
    input.trade.parties.find((one) => one.organisationId === id) ?? partyOf(input.trade, 'carrier'),
  );
}

/** Weights as packed where the handling units are known, else the weights of the lines. */
function weights(input: DocumentInput): UblNode {
  const units = input.packed?.handlingUnits;
  const lines = linesOf(input);
  return {
    GrossWeightMeasure: units
      ? kilograms(sumOf(units.map((one) => one.grossWeightKg)))
      : totalWeight(lines.map((one) => one.grossWeightKg)),
    NetWeightMeasure: units
      ? kilograms(sumOf(units.map((one) => one.netWeightKg)))
      : totalWeight(lines.map((one) => one.netWeightKg)),
    TotalGoodsItemQuantity: { _: String(lines.length), unitCode: 'C62' },
    TotalTransportHandlingUnitQuantity: units ? { _: String(units.length), unitCode: 'C62' } : undefined,
  };
}

/** A party that the document states in full elsewhere. */
function named(full: UblNode | undefined): UblNode | undefined {
  return full && { PartyIdentification: full.PartyIdentification, PartyName: full.PartyName };
}

/**
 * The consignment between seller and buyer as every transport, origin and customs document shows it; only transport
 * documents and the packing list have no other place for the consignee.
 */
function consignment(input: DocumentInput, id: string): UblNode {
  const { trade } = input;
  const buyer = partyWithRole(trade, 'buyer');
  const transport = ['PackingList', 'BillOfLading', 'Waybill', 'TransportationStatus'].includes(input.type);
  return {
    ID: id,
    ...weights(input),
    ConsigneeParty: transport ? buyer : named(buyer),
    ConsignorParty: named(partyWithRole(trade, 'seller')),
    CarrierParty: input.type === 'TransportationStatus' ? carrier(input) : named(carrier(input)),
    OriginalDepartureCountry: { IdentificationCode: partyOf(trade, 'seller')?.country },
    FinalDestinationCountry: {
      IdentificationCode: input.destination?.country ?? partyOf(trade, 'buyer')?.country,
    },
    DeliveryTerms: deliveryTerms(trade.terms),
    MainCarriageShipmentStage: shipmentStage(trade.terms, input.consignment),
  };
}

function shipment(input: DocumentInput, id: string, more: UblNode, inConsignment: UblNode = {}): UblNode {
  return { ID: id, ...more, Consignment: { ...consignment(input, id), ...inConsignment } };
}

const shipmentId = (input: DocumentInput) => input.packed?.shipmentId ?? input.trade.number;

export function packingList(input: DocumentInput, details: FactDetails['packed']): UblNode {
  const lines = linesOf(input);
  const packed = { ...input, packed: details };
  return {
    ConsignorParty: partyWithRole(input.trade, 'seller'),
    CarrierParty: carrier(input),
    Shipment: shipment(packed, details.shipmentId ?? shipmentId(input), {
      ...weights(packed),
      GoodsItem: lines.map((line) => goodsItem(input, line)),
      TransportHandlingUnit: handlingUnits(details.handlingUnits, input.trade.lines),
    }),
    DocumentReference: references(input, 'Order'),
  };
}

const BILL_NAMES: Readonly<Record<'BillOfLading' | 'Waybill', Localised>> = {
  BillOfLading: { en: 'Bill of lading' },
  Waybill: { en: 'Waybill' },
};

export function transportDocument(input: DocumentInput, details: FactDetails['shipped']): UblNode {
  const { consignment: carried } = details;
  const loaded: DocumentInput = { ...input, consignment: carried };
  const lines = linesOf(input);
  const units = handlingUnits(input.packed?.handlingUnits ?? [], input.trade.lines, carried);
  const listed = new Set(input.packed?.handlingUnits.map((one) => one.sscc));
  const equipmentOnly = carried.equipment
    .filter((one) => !one.ssccs.some((sscc) => listed.has(sscc)))
    .map((one) => ({
      TransportEquipment: {
        ID: one.number,
        TransportEquipmentTypeCode: one.typeCode,
        TransportEquipmentSeal: one.seal ? { ID: one.seal } : undefined,
      },
    }));
  const negotiable = carried.transportDocumentType === 'BillOfLading';
  return {
    CarrierAssignedID: carried.transportDocumentNumber,
    Name: localised(BILL_NAMES[carried.transportDocumentType]),
    ToOrderIndicator: negotiable ? 'true' : undefined,
    ConsignorParty: partyWithRole(input.trade, 'seller'),
    CarrierParty: carrier(loaded),
    Shipment: shipment(
      loaded,
      details.shipmentId ?? shipmentId(input),
      { GoodsItem: lines.map((line) => goodsItem(input, line)) },
      {
        NotifyParty: named(partyWithRole(input.trade, 'buyer')),
        TransportHandlingUnit: [...units, ...equipmentOnly],
      },
    ),
    DocumentReference: references(input, 'Order', 'Invoice', 'PackingList'),
  };
}

export function transportationStatus(
  input: DocumentInput,
  details: Omit<FactDetails['in-transit'], 'shipmentId'>,
): UblNode {
  const number = input.consignment?.transportDocumentNumber ?? shipmentId(input);
  return {
    Consignment: consignment(input, number),
    TransportEvent: {
      IdentificationID: details.eventId,
      ...occurrence(details.at),
      TransportEventTypeCode: details.bizStep,
      Location: location(details.readPoint),
    },
    DocumentReference: references(input, 'BillOfLading', 'Waybill'),
    StatusLocation: location(details.readPoint),
  };
}

const CERTIFICATE_TYPE = 'Origin declaration by the exporter';
const APPROVAL = 'Declared by the exporter';

export function certificateOfOrigin(input: DocumentInput, details: OriginatedInput): UblNode {
  const { trade, number } = input;
  const seller = partyOf(trade, 'seller');
  const [sellerName] = localised(seller?.name);
  const endorser: UblNode = {
    RoleCode: 'EX',
    SequenceNumeric: '1',
    Party: party(seller),
    SignatoryContact: { Name: sellerName },
  };
  const stated = details.lines.map((one) => ({
    one,
    line: trade.lines.find((line) => line.lineId === one.lineId),
  }));
  return {
    ExporterParty: party(seller),
    ImporterParty: partyWithRole(trade, 'buyer'),
    CertificateOfOriginApplication: {
      ReferenceID: number,
      CertificateType: CERTIFICATE_TYPE,
      OriginalJobID: trade.number,
      Remarks: details.criterion,
      Shipment: shipment(input, shipmentId(input), {
        GoodsItem: stated.map(({ one, line }) => ({
          ...(line ? goodsItem(input, { ...line, originCountry: one.originCountry }) : { ID: one.lineId }),
          Description: one.proof,
          PreferenceCriterionCode: details.criterion,
        })),
      }),
      EndorserParty: endorser,
      PreparationParty: party(seller),
      IssuerParty: party(seller),
      IssuingCountry: { IdentificationCode: seller?.country },
      SupportingDocumentReference: references(input, 'Order', 'Invoice', 'PackingList'),
    },
    IssuerEndorsement: { DocumentID: number, ApprovalStatus: APPROVAL, EndorserParty: endorser },
  };
}

function declaredItems(input: DocumentInput, details: DeclaredInput): UblNode[] {
  return details.lines.map((declared) => {
    const line = input.trade.lines.find((one) => one.lineId === declared.lineId);
    const madeUp = [
      ...(line?.demonstration ?? []),
      ...declared.dutyTaxFees.flatMap((fee, index) => (fee.demonstration ? [`dutyTaxFees/${index}`] : [])),
    ];
    const goods: GoodsInput = {
      ...(line?.sku ? { sku: line.sku } : {}),
      lineId: declared.lineId,
      name: declared.goodsDescription,
      hsCode: declared.hsCode,
      originCountry: declared.originCountry,
      quantity: declared.quantity,
      demonstration: madeUp,
    };
    const written = item(goods);
    return {
      ID: String(declared.sequence),
      SequenceNumberID: String(declared.sequence),
      DeclaredCustomsValueAmount: amount(declared.customsValue),
      GrossWeightMeasure: kilograms(declared.grossWeightKg),
      NetWeightMeasure: kilograms(declared.netWeightKg),
      Quantity: quantity(declared.quantity),
      CustomsProcedureCode: details.procedure,
      Item: written,
      // Duties have their place in UBL only on an invoice line of the goods item.
      InvoiceLine:
        declared.dutyTaxFees.length > 0
          ? {
              ID: String(declared.sequence),
              LineExtensionAmount: amount(declared.customsValue),
              TaxTotal: declared.dutyTaxFees.map(taxTotal),
              Item: { Name: written.Name },
            }
          : undefined,
    };
  });
}

function taxTotal(fee: DutyTaxFee): UblNode {
  return {
    TaxAmount: amount(fee.amount),
    TaxSubtotal: {
      TaxableAmount: fee.base && amount(fee.base),
      TaxAmount: amount(fee.amount),
      Percent: /^(\d+(?:\.\d+)?) ?%$/.exec(fee.rate)?.[1],
      BaseUnitMeasure: fee.baseQuantity && quantity(fee.baseQuantity),
      TaxCategory: { Name: fee.rate, TaxScheme: { ID: fee.type, Name: fee.source } },
    },
  };
}

function customsParty(input: DocumentInput, country: string): UblNode | undefined {
  const authorities = input.trade.parties.filter((one) => one.role === 'customs');
  return party(authorities.find((one) => one.country === country) ?? authorities[0]);
}

function declaredShipment(input: DocumentInput, details: DeclaredInput): UblNode {
  return shipment(input, shipmentId(input), {
    DeclaredCustomsValueAmount: amount(details.customsValue),
    GoodsItem: declaredItems(input, details),
  });
}

export function exportCustomsDeclaration(input: DocumentInput, details: DeclaredInput): UblNode {
  const { trade } = input;
  return {
    ExportTypeCode: details.procedure,
    ExporterParty: partyWithRole(trade, 'seller'),
    CustomsDeclaration: {
      ID: details.declarationNumber,
      Shipment: declaredShipment(input, details),
      ConsignorParty: partyWithRole(trade, 'seller'),
      ConsigneeParty: partyWithRole(trade, 'buyer'),
      CustomsParty: customsParty(input, details.country),
      AdditionalDocumentReference: references(
        input,
        'Order',
        'Invoice',
        'PackingList',
        'CertificateOfOrigin',
      ),
    },
  };
}

export function importCustomsDeclaration(input: DocumentInput, details: DeclaredInput): UblNode {
  const { trade } = input;
  return {
    TypeCode: details.procedure,
    ImporterParty: partyWithRole(trade, 'buyer'),
    ConsignorParty: partyWithRole(trade, 'seller'),
    ConsigneeParty: partyWithRole(trade, 'buyer'),
    CustomsParty: customsParty(input, details.country),
    Shipment: declaredShipment(input, details),
    AdditionalDocumentReference: references(
      input,
      'Order',
      'Invoice',
      'PackingList',
      'CertificateOfOrigin',
      'BillOfLading',
      'Waybill',
    ),
  };
}

export function receiptAdvice(input: DocumentInput, details: DeliveredInput): UblNode {
  const { trade } = input;
  const [, despatched] = references(input, 'BillOfLading', 'Waybill');
  const { OccurrenceDate: date, OccurrenceTime: time } = occurrence(details.receivedAt);
  return {
    LineCountNumeric: String(details.lines.length),
    OrderReference: orderReference(input),
    DespatchDocumentReference: despatched,
    AdditionalDocumentReference: references(input),
    DeliveryCustomerParty: { Party: partyWithRole(trade, 'buyer') },
    DespatchSupplierParty: { Party: partyWithRole(trade, 'seller') },
    Shipment: { ID: shipmentId(input), Consignment: consignment(input, shipmentId(input)) },
    ReceiptLine: details.lines.map((received) => {
      const line = trade.lines.find((one) => one.lineId === received.lineId);
      const unit = line?.quantity.unit ?? 'C62';
      return {
        ID: lineNumber(trade.lines, received.lineId),
        UUID: lineUuid(received.lineId),
        Note: received.note,
        // UBL counts what is rejected among what is received.
        ReceivedQuantity: { _: sumOf([received.received, received.rejected]), unitCode: unit },
        RejectedQuantity: { _: received.rejected, unitCode: unit },
        ReceivedDate: date,
        ReceivedTime: time,
        OrderLineReference: { LineID: lineNumber(trade.lines, received.lineId) },
        Item: line && item(line),
      };
    }),
  };
}
