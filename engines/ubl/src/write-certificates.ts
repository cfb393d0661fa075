import { knownPlace } from '@tongshang/places';
import type { Place } from '@tongshang/trade-facts';
import type { UblNode, UblWritten } from './serialise.ts';
import type { CertifiedInput, DocumentInput, InspectedInput, InsuredInput } from './trade-input.ts';
import { goodsItem, linesOf, namedParty, shipment, shipmentId, weights } from './write-consignment.ts';
import { location } from './write-location.ts';
import { amount, lineNumber, localised, party, partyWithRole, references } from './write-parts.ts';

/** UNCL 1001: insurance certificate, insurance policy, insurance declaration sheet. */
const INSURANCE_CODES = { certificate: '520', policy: '530', declaration: '550' } as const;

/** What an insurance certificate says beside its goods, each a line of its attestation by one of these codes. */
type Point = 'COVER' | 'EXCLUSION' | 'DEDUCTIBLE' | 'CLAIMS_PAYABLE_AT' | 'ORIGINALS' | 'PRESENTED';

const CLAUSES = {
  A: { en: 'Institute Cargo Clauses (A)', 'zh-CN': '协会货物保险条款（A）' },
  B: { en: 'Institute Cargo Clauses (B)', 'zh-CN': '协会货物保险条款（B）' },
  C: { en: 'Institute Cargo Clauses (C)', 'zh-CN': '协会货物保险条款（C）' },
} as const;

/** By air the clauses are one set (Institute Cargo Clauses (Air), 1/1/09), as wide as (A). */
const AIR_CLAUSES = { en: 'Institute Cargo Clauses (Air)', 'zh-CN': '协会货物保险条款（航空）' } as const;

function clausesOf({ clauses }: InsuredInput, { trade, consignment }: DocumentInput) {
  const mode = consignment?.modeOfTransport ?? trade.terms.modeOfTransport;
  return mode === 'air' && clauses === 'A' ? AIR_CLAUSES : CLAUSES[clauses];
}

/** A place by its name, in both languages where the table of places has it. */
export function placeName({ name, country, unlocode }: Place): UblWritten[] {
  const known = knownPlace({ name, country, unlocode });
  return known ? localised(known.name) : [{ _: name }];
}

function points(input: DocumentInput, details: InsuredInput): UblNode[] {
  const originals = details.originals === undefined ? [] : [{ _: String(details.originals) }];
  const all: readonly (readonly [Point, readonly UblWritten[]])[] = [
    ['COVER', localised(clausesOf(details, input))],
    ...(details.furtherCover ?? []).map((cover) => ['COVER', [{ _: cover }]] as const),
    ...(details.exclusions ?? []).map((one) => ['EXCLUSION', [{ _: one }]] as const),
    ...(details.deductible === undefined ? [] : [['DEDUCTIBLE', [{ _: details.deductible }]] as const]),
    ['CLAIMS_PAYABLE_AT', placeName(details.claimsPayableAt)],
    ['ORIGINALS', originals],
    // What the seller attaches is the whole set as the insurer gave it.
    ['PRESENTED', originals],
  ];
  return all
    .filter(([, said]) => said.length > 0)
    .map(([code, said], index) => ({ ID: String(index + 1), TypeCode: code, Description: said }));
}

/**
 * What an insurer certified of the goods. UBL 2.4 has no certificate of insurance: its certificate of goods with the code of one. The insurer
 * issues and signs it; where the seller states it, the seller's own signature stands beside.
 */
export function insuranceCertificate(input: DocumentInput, details: InsuredInput): UblNode {
  const { trade } = input;
  const insurer = namedParty(details.insurer);
  return {
    TypeCode: INSURANCE_CODES[details.kind],
    ValidityPeriod: details.effectiveFrom === undefined ? undefined : { StartDate: details.effectiveFrom },
    ExporterParty: partyWithRole(trade, 'seller'),
    ImporterParty: partyWithRole(trade, 'buyer'),
    IssuerParty: insurer,
    Shipment: shipment(
      input,
      shipmentId(input),
      {
        ...weights(input),
        InsuranceValueAmount: amount(details.insuredAmount),
        GoodsItem: linesOf(input).map((line) => goodsItem(input, line)),
      },
      {
        ActualPickupTransportEvent: details.from && { Location: location(details.from) },
        PlannedDeliveryTransportEvent: details.to && { Location: location(details.to) },
      },
    ),
    Attestation: {
      Name: 'Cargo insurance',
      IssuerParty: { PartyName: { Name: details.signed.name } },
      AttestationLine: points(input, details),
    },
    AdditionalDocumentReference: references(
      input,
      'Order',
      'Invoice',
      'PackingList',
      'BillOfLading',
      'Waybill',
    ),
    // As on the insurer's paper.
    Signature: {
      ID: details.certificateNumber,
      ReasonCode: details.signed.capacity,
      SignatoryParty: { PartyName: { Name: details.signed.name } },
    },
  };
}

/** What the one who issues it, an inspector or the seller, found of each line. */
export function inspectionCertificate(input: DocumentInput, details: InspectedInput): UblNode {
  const { trade, issuerOrganisationId } = input;
  const inspected = details.lines.flatMap((one) => {
    const line = linesOf(input).find(({ lineId }) => lineId === one.lineId);
    return line ? [{ ...line, quantity: { ...line.quantity, value: one.quantity } }] : [];
  });
  const inspector = party(trade.parties.find((one) => one.organisationId === issuerOrganisationId));
  const results = details.lines.map((one) => ({
    ID: lineNumber(trade.lines, one.lineId),
    TypeCode: one.passed ? 'PASSED' : 'FAILED',
    Description: one.findings,
  }));
  return {
    TypeCode: '856',
    ExporterParty: partyWithRole(trade, 'seller'),
    ImporterParty: partyWithRole(trade, 'buyer'),
    IssuerParty: inspector,
    Shipment: shipment(input, shipmentId(input), {
      // A sample is not the weight of its line.
      GoodsItem: inspected.map(({ netWeightKg: _net, grossWeightKg: _gross, ...line }) =>
        goodsItem(input, line),
      ),
    }),
    Attestation: {
      Name: details.standard,
      AcceptanceIndicator: String(details.lines.every(({ passed }) => passed)),
      ValidityPeriod: { StartDate: details.inspectedOn },
      IssuerParty: inspector,
      AttestationLine: [
        ...results,
        { ID: 'place', TypeCode: 'PLACE', Description: placeName(details.place) },
      ],
    },
    AdditionalDocumentReference: references(input, 'Order', 'Invoice', 'PackingList'),
  };
}

/** What the beneficiary of a credit, or the seller of a contract, certifies in its own words. */
export function beneficiaryCertificate(input: DocumentInput, details: CertifiedInput): UblNode {
  const { trade } = input;
  const credit = details.creditNumber === undefined ? [] : [CREDIT(details.creditNumber)];
  return {
    // UNCL 1001: certificate whose conditions the applicant of a documentary credit specifies.
    TypeCode: '16',
    ExporterParty: partyWithRole(trade, 'seller'),
    ImporterParty: partyWithRole(trade, 'buyer'),
    IssuerParty: partyWithRole(trade, 'seller'),
    Shipment: shipment(input, shipmentId(input), {
      GoodsItem: linesOf(input).map((line) => goodsItem(input, line)),
    }),
    Attestation: {
      IssuerParty: partyWithRole(trade, 'seller'),
      AttestationLine: details.statements.map(({ code, text }, index) => ({
        ID: String(index + 1),
        TypeCode: code,
        Description: localised(text),
      })),
    },
    AdditionalDocumentReference: [
      ...references(input, 'Order', 'Invoice', 'PackingList', 'BillOfLading', 'Waybill'),
      ...credit,
    ],
  };
}

const CREDIT = (number: string): UblNode => ({ ID: number, DocumentType: 'DocumentaryCredit' });
