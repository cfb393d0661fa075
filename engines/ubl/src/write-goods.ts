import type { FactDetails } from '@tongshang/trade-facts';
import { isOriginForm, ORIGIN_FORMS } from './origin-forms.ts';
import type { UblNode } from './serialise.ts';
import type { DocumentInput, OriginatedInput } from './trade-input.ts';
import { carrier, goodsItem, linesOf, shipment, shipmentId, weights } from './write-consignment.ts';
import { handlingUnits, localised, party, partyOf, partyWithRole, references } from './write-parts.ts';

export function packingList(input: DocumentInput, details: FactDetails['packed']): UblNode {
  const lines = linesOf(input);
  const packed = { ...input, packed: details };
  return {
    ConsignorParty: partyWithRole(input.trade, 'seller'),
    CarrierParty: carrier(input),
    Shipment: shipment(packed, details.shipmentId ?? shipmentId(input), {
      ...weights(packed),
      GoodsItem: lines.map((line) => goodsItem(input, line)),
      TransportHandlingUnit: handlingUnits(details.handlingUnits, input.trade),
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
        TransportHandlingUnit: handlingUnits(input.packed?.handlingUnits ?? [], trade),
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
