import {
  type Consignment,
  type FactDetails,
  inFull,
  onCredit,
  type Place,
  packageNumberOf,
  type TradeLine,
  type TradeParty,
  type TradeTerms,
} from '@tongshang/trade-facts';
import fc from 'fast-check';
import type { DocumentInput, DocumentSubject, TradeInput } from '../trade-input.ts';
import { packedOf } from './arbitrary-packing.ts';
import { charges, lineParticulars, orderParticulars, type Parts, sums } from './arbitrary-particulars.ts';
import { BILLING, STRANGER } from './arbitrary-parties.ts';
import { changesOfOrder } from './sample-change.ts';
import { movementSamples } from './sample-movement.ts';

/** Names as they come in this trade: both scripts, marks that XML must escape, characters beyond the BMP. */
const words = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'abcXYZ 019&<>"\'—é茶叶陶瓷杯（）\u{20000}😀'),
    minLength: 1,
    maxLength: 40,
  }),
  fc.constantFrom('Ceramic mug, 350 ml', '陶瓷杯', 'A & B <Ltd>', "O'Neill “Best”", 'Zeile\r\nzwei'),
);
const text = words.filter((one) => one.trim() !== '');
const localised = fc.oneof(
  fc.record({ en: text }),
  fc.record({ 'zh-CN': text }),
  fc.record({ en: text, 'zh-CN': text, fr: text }),
);
const country = fc.constantFrom('CN', 'GB', 'US', 'DE', 'NL');
const optional = { requiredKeys: [] as [] };
const integer = (max: number) => fc.integer({ min: 1, max });
const date = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const instant = fc
  .integer({ min: 0, max: 250_000_000 })
  .map((seconds) => new Date(Date.UTC(2024, 0, 1) + seconds * 1000).toISOString());
const decimal = fc.tuple(integer(99_999), fc.integer({ min: 0, max: 999 })).map(([a, b]) => `${a}.${b}`);
const money = fc
  .tuple(integer(9_999_999), fc.integer({ min: 10, max: 99 }))
  .map(([a, b]) => ({ amount: `${a}.${b}`, currency: 'USD' }));

const parts: Parts = { text, date, money };

const place: fc.Arbitrary<Place> = fc
  .record({
    name: text,
    country,
    unlocode: fc.option(fc.constantFrom('CNSHA', 'GBFXT', 'USLAX'), { nil: undefined }),
    at: fc.option(fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })), {
      nil: undefined,
    }),
  })
  .map(({ name, country: of, unlocode, at }) => ({
    name,
    country: of,
    ...(unlocode ? { unlocode } : {}),
    ...(at ? { latitude: at[0] / 3, longitude: at[1] / 7 } : {}),
  }));

const party = (role: TradeParty['role']): fc.Arbitrary<TradeParty> =>
  fc
    .record({
      organisationId: fc.uuid(),
      name: localised,
      country,
      address: fc.record({ street: text, city: text, postalCode: text, subdivision: text }, optional),
      more: fc.record({ taxId: text, legalId: text }, optional),
    })
    .map(({ more, address, ...rest }) => ({
      ...rest,
      ...more,
      role,
      address: { ...address, country: rest.country },
    }));

const line: fc.Arbitrary<TradeLine> = fc
  .record({
    lineId: fc.uuid(),
    name: localised,
    quantity: fc.record({ value: decimal, unit: fc.constantFrom('C62', 'KGM', 'MTR', 'LTR') }),
    unitPrice: money,
    lineTotal: money,
    particulars: lineParticulars(parts),
    more: fc.record(
      {
        sku: text,
        buyerSku: text,
        description: localised,
        hsCode: fc.constantFrom('691110', '090240', '4202920000'),
        originCountry: country,
        netWeightKg: decimal,
        grossWeightKg: decimal,
        charges: charges(parts),
        tax: fc.constant({ category: 'S', percent: '25' }),
        demonstration: fc.constant(['hsCode', 'netWeightKg']),
      },
      optional,
    ),
  })
  .map(({ more, particulars, ...rest }) => ({ ...rest, ...particulars, ...more }));

const terms: fc.Arbitrary<TradeTerms> = fc
  .record({
    incoterm: fc.constantFrom('EXW', 'FOB', 'CIF', 'CIP', 'DDP'),
    place,
    payment: fc.constantFrom(inFull('escrow'), inFull('transfer'), onCredit(30), [
      { instalmentId: '1', share: '30', method: 'outside', due: { event: 'order' } } as const,
      { instalmentId: '2', method: 'outside', due: { event: 'documents' } } as const,
    ]),
    currency: fc.constant('USD'),
    modeOfTransport: fc.constantFrom(
      'sea' as const,
      'air' as const,
      'road' as const,
      'rail' as const,
      'post' as const,
    ),
    partialShipments: fc.boolean(),
    more: fc.record(
      {
        portOfLoading: place,
        portOfDischarge: place,
        latestShipmentDate: date,
        leadTimeDays: integer(120),
        demonstration: fc.constant(['portOfLoading']),
      },
      optional,
    ),
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));

/** A trade of one to six lines between any parties under any terms. */
export const arbitraryTrade: fc.Arbitrary<TradeInput> = fc
  .record({
    tradeId: fc.uuid(),
    number: text,
    demonstration: fc.boolean(),
    parties: fc.tuple(party('buyer'), party('seller'), party('carrier'), party('customs')),
    terms,
    lines: fc.uniqueArray(line, { minLength: 1, maxLength: 6, selector: (one) => one.lineId }),
    total: money,
    more: fc.record({ orderNumber: text, sums: sums(parts), particulars: orderParticulars(parts) }, optional),
  })
  .map(({ more, ...rest }) => ({ ...rest, ...more }));

function declarationOf(lines: readonly TradeLine[], declarationNumber: string, taxed: boolean) {
  return {
    declarationNumber,
    country: 'GB',
    eori: 'GB123456789000',
    importerNumber: '12-345678900',
    representative: taxed
      ? ({ name: 'Broker & Sons', number: 'GB123456789012', representation: 'indirect' } as const)
      : ({ name: 'Exit Agency', representation: 'direct' } as const),
    procedure: '4000',
    customsValue: { amount: '1200.00', currency: 'GBP' },
    charges: {
      freight: { amount: '80.00', currency: 'GBP' },
      insurance: { amount: '2.00', currency: 'GBP' },
    },
    lines: lines.map((one, index) => ({
      sequence: index + 1,
      lineId: one.lineId,
      hsCode: one.hsCode ?? '691110',
      originCountry: one.originCountry ?? 'CN',
      goodsDescription: one.name,
      quantity: one.quantity,
      customsValue: one.lineTotal,
      dutyTaxFees: taxed
        ? [
            {
              type: 'customs-duty',
              base: one.lineTotal,
              rate: '6.5 %',
              amount: { amount: '12.00', currency: 'GBP' },
              source: 'UK Integrated Online Tariff, 2026-01-01',
              demonstration: true,
            },
            {
              type: 'anti-dumping',
              baseQuantity: one.quantity,
              rate: '12.80 GBP / 100 kg',
              amount: { amount: '1.00', currency: 'GBP' },
            },
          ]
        : [],
    })),
  };
}

const story = fc.record({
  trade: arbitraryTrade,
  destination: place,
  dates: fc.tuple(date, date),
  loadedAt: instant,
  issuedAt: instant,
  note: fc.option(text, { nil: undefined }),
  weight: decimal,
  type: fc.constantFrom('BillOfLading' as const, 'Waybill' as const),
  documentIds: fc.array(fc.uuid(), { minLength: 27, maxLength: 27 }),
  ports: fc.tuple(place, place),
  released: money,
  fees: fc.constantFrom('0.00', '12.30'),
});
type Story = typeof story extends fc.Arbitrary<infer T> ? T : never;

function consignmentOf(
  { trade, type, ports, loadedAt, dates }: Story,
  packed: FactDetails['packed'],
): Consignment {
  const [first] = packed.handlingUnits;
  return {
    transportDocumentNumber: 'COSU6123456780',
    transportDocumentType: type,
    carrierOrganisationId: trade.parties[2]?.organisationId ?? '',
    meansOfTransport: 'EVER GIVEN',
    voyage: '0123W',
    portOfLoading: ports[0],
    portOfDischarge: ports[1],
    equipment: [
      {
        number: 'MSKU1234565',
        typeCode: '45G1',
        seal: 'SL-77',
        ssccs: first ? [packageNumberOf(first)] : [],
      },
      { number: 'MSKU7654321', ssccs: [] },
    ],
    loadedAt,
    estimatedArrival: dates[0],
    ...(type === 'BillOfLading' ? { madeOut: 'to-order-of-party', orderParty: STRANGER } : {}),
    ...{ consignee: STRANGER, notifyParty: STRANGER, placeOfReceipt: ports[1], placeOfDelivery: ports[0] },
    ...{ originals: 3, clauses: ['Two cartons wet'], volumeM3: '12.5', railRules: 'SMGS' },
    ...{
      freight: 'collect',
      signed: { capacity: 'carrier-agent', name: 'Agents & Co' },
      termsOfCarriage: '<terms>',
    },
  };
}

function certificatesOf({ trade, note, ports, dates }: Story): DocumentSubject[] {
  const { total, lines } = trade;
  const [first, second] = dates;
  const [from, to] = ports;
  const noted = note ? { findings: note } : {};
  return [
    { type: 'ProformaInvoice', details: { total, ...(note ? { note } : {}) } },
    {
      type: 'InspectionCertificate',
      details: {
        ...{ standard: 'AQL <2.5>', place: from, inspectedOn: first },
        lines: lines.map(({ lineId, quantity: { value } }, index) => ({
          lineId,
          quantity: value,
          passed: index > 0,
          ...noted,
        })),
      },
    },
    {
      type: 'InsuranceCertificate',
      details: {
        ...{
          certificateNumber: 'IN-1',
          kind: 'declaration',
          insurer: STRANGER,
          issuedOn: first,
          effectiveFrom: second,
        },
        signed: { capacity: 'insurer-proxy', name: 'Agents & Co' },
        ...{
          insuredAmount: total,
          clauses: 'B',
          furtherCover: ['War'],
          exclusions: ['Radiation'],
          deductible: '1 %',
        },
        ...{
          from,
          to,
          claimsPayableAt: to,
          originals: 2,
          enclosureId: '019a0000-0000-7000-8000-000000000009',
        },
      },
    },
    ...movementSamples({ lines }, 'return', to),
    ...movementSamples({ lines }, 'replacement', from),
    {
      type: 'BeneficiaryCertificate',
      details: {
        creditNumber: 'LC & 1',
        statements: [{ code: 'copies-sent', text: { en: 'Sent', 'zh-CN': '已寄' } }],
      },
    },
  ];
}

/** What each document of the trade is about, in the order they are issued. */
function subjectsOf(told: Story, packed: FactDetails['packed'], consignment: Consignment): DocumentSubject[] {
  const { trade, destination, note, type, ports, issuedAt } = told;
  const { total, lines } = trade;
  const [day, otherDay] = told.dates;
  const noted = note ? { note } : {};
  const originated = lines.map(({ lineId }) => ({ lineId, originCountry: 'CN', proof: 'Wholly obtained' }));
  const received = lines.map(({ lineId, quantity }) => ({
    lineId,
    received: quantity.value,
    rejected: '0',
    ...noted,
  }));
  const invoice = {
    ...{ type: 'Invoice', number: 'Invoice-5', documentId: told.documentIds[9] ?? '', issueDate: day },
  };
  return [
    { type: 'RequestForQuotation', details: { lines, destination, requestedDeliveryDate: day, ...noted } },
    { type: 'Quotation', details: { validUntil: day, leadTimeDays: 30, total, ...noted } },
    { type: 'Order', details: { total, ...noted } },
    { type: 'OrderResponse', details: { total } },
    ...changesOfOrder(trade, note),
    { type: 'PackingList', details: packed },
    { type: 'Invoice', details: { issueDate: day, dueDate: otherDay, total, billing: BILLING } },
    { type: 'CertificateOfOrigin', details: { criterion: 'WO', lines: originated } },
    { type: 'ExportCustomsDeclaration', details: declarationOf(lines, 'EX-1', false) },
    { type, details: { consignment } },
    {
      type: 'TransportationStatus',
      details: { eventId: 'ni:///sha-256;1', bizStep: 'arriving', readPoint: ports[1], at: issuedAt },
    },
    { type: 'ImportCustomsDeclaration', details: declarationOf(lines, 'IM-1', true) },
    { type: 'ReceiptAdvice', details: { receivedAt: issuedAt, lines: received } },
    {
      type: 'RemittanceAdvice',
      details: {
        released: told.released,
        feesTotal: { amount: told.fees, currency: 'USD' },
        transferIds: ['019a0000-0000-7000-8000-000000000002'],
        payments: trade.terms.payment.map(({ instalmentId, method }) => ({
          ...{ instalmentId, method, amount: told.released },
        })),
        billed: [
          { paper: { ...invoice, type: 'CreditNote', number: 'CN-1' }, amount: total },
          { paper: { ...invoice, type: 'DebitNote', number: 'DN-1' }, amount: total },
          { paper: invoice, amount: total },
        ],
      },
    },
    {
      type: 'CreditNote',
      details: {
        total,
        reason: told.note ?? 'Cancelled',
        invoice,
      },
    },
    {
      type: 'DebitNote',
      details: { total, reason: told.note ?? 'Raised', invoice },
    },
    ...certificatesOf(told),
  ];
}

/** Every document of one trade, each referring to those before it. */
export const arbitraryDocuments: fc.Arbitrary<DocumentInput[]> = story.map((told) => {
  const { trade, issuedAt, destination } = told;
  const packed = packedOf(trade.lines, told.weight);
  const consignment = consignmentOf(told, packed);
  const inputs: DocumentInput[] = [];
  for (const [index, subject] of subjectsOf(told, packed, consignment).entries()) {
    const issued = inputs.map(({ type, number, documentId }) => ({
      type,
      number,
      documentId,
      issueDate: issuedAt.slice(0, 10),
    }));
    inputs.push({
      ...subject,
      trade,
      documentId: told.documentIds[index] ?? '',
      number: `${subject.type}-${index}`,
      issuedAt,
      issuerOrganisationId: trade.parties[index % 3]?.organisationId ?? '',
      issued,
      destination,
      ...(index > 4 ? { packed } : {}),
      ...(index > 8 ? { consignment } : {}),
    });
  }
  return inputs;
});
