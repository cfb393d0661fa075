import type { FactDetails } from '@tongshang/trade-facts';
import { isOriginForm, ORIGIN_FORMS } from './origin-forms.ts';
import type { UblNode } from './serialise.ts';
import { placeOfBusiness } from './time-of-issue.ts';
import type { DeliveredInput, DocumentInput, OriginatedInput } from './trade-input.ts';
import { orderReference } from './write-commercial.ts';
import {
  carrier,
  consignment,
  goodsItem,
  linesOf,
  shipment,
  shipmentId,
  weights,
} from './write-consignment.ts';
import {
  handlingUnits,
  item,
  lineNumber,
  lineUuid,
  localised,
  occurrence,
  party,
  partyOf,
  partyWithRole,
  references,
  sumOf,
} from './write-parts.ts';

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

const APPROVALS = { declared: 'Declared by the exporter', applied: 'Applied for by the exporter' };

export function certificateOfOrigin(input: DocumentInput, details: OriginatedInput): UblNode {
  const { trade, number } = input;
  const form =
    ORIGIN_FORMS[details.form && isOriginForm(details.form) ? details.form : 'exporter-declaration'];
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
    line: linesOf(input).find((line) => line.lineId === one.lineId),
  }));
  return {
    ExporterParty: party(seller),
    ImporterParty: partyWithRole(trade, 'buyer'),
    CertificateOfOriginApplication: {
      ReferenceID: number,
      CertificateType: form.type,
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
    IssuerEndorsement: { DocumentID: number, ApprovalStatus: APPROVALS[form.by], EndorserParty: endorser },
  };
}

export function receiptAdvice(input: DocumentInput, details: DeliveredInput): UblNode {
  const { trade } = input;
  const [, despatched] = references(input, 'BillOfLading', 'Waybill');
  const { OccurrenceDate: date, OccurrenceTime: time } = occurrence(
    details.receivedAt,
    input.destination ?? placeOfBusiness(trade, 'buyer'),
  );
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
