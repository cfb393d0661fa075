import {
  type Consignment,
  type FactDetails,
  inFull,
  type Place,
  packageNumberOf,
  type TradeLine,
} from '@tongshang/trade-facts';
import { timeOfIssue } from '../time-of-issue.ts';
import type { DeclaredInput, DocumentInput, DocumentSubject, TradeInput } from '../trade-input.ts';
import { samplesBeside } from './sample-certificates.ts';

const SHANGHAI: Place = {
  name: 'Shanghai',
  country: 'CN',
  unlocode: 'CNSHA',
  latitude: 31.23,
  longitude: 121.47,
};
const FELIXSTOWE: Place = {
  name: 'Felixstowe',
  country: 'GB',
  unlocode: 'GBFXT',
  latitude: 51.96,
  longitude: 1.35,
};
const LONDON: Place = { name: 'London', country: 'GB', unlocode: 'GBLON' };

const id = (last: number) => `019b2a00-0000-7000-8000-${String(last).padStart(12, '0')}`;
const usd = (amount: string) => ({ amount, currency: 'USD' });
const gbp = (amount: string) => ({ amount, currency: 'GBP' });

const LINES: readonly TradeLine[] = [
  {
    lineId: id(11),
    sku: 'JDZ-CUP-350',
    buyerSku: 'KM-1042',
    name: { en: 'Porcelain mug, 350 ml, blue and white', 'zh-CN': '青花瓷马克杯，350 毫升' },
    description: {
      en: 'Hand-painted, lead-free glaze, in a gift box of two',
      'zh-CN': '手绘，无铅釉，两只装礼盒',
    },
    hsCode: '691110',
    originCountry: 'CN',
    quantity: { value: '1200', unit: 'C62' },
    unitPrice: { ...usd('2.35') },
    lineTotal: usd('2820.00'),
    netWeightKg: '420.00',
    grossWeightKg: '504.00',
  },
  {
    lineId: id(12),
    sku: 'HS-TEA-250',
    name: { en: 'Green tea, Huangshan Maofeng, 250 g tins', 'zh-CN': '黄山毛峰绿茶，250 克罐装' },
    hsCode: '090210',
    originCountry: 'CN',
    quantity: { value: '150.5', unit: 'KGM' },
    unitPrice: { ...usd('1840'), per: '100' },
    lineTotal: usd('2769.20'),
    netWeightKg: '150.50',
    grossWeightKg: '188.00',
    demonstration: ['grossWeightKg'],
  },
];

/** A small trade whose documents agree with each other, in every point. */
export const SAMPLE_TRADE: TradeInput = {
  tradeId: id(1),
  number: 'T-2026-000042',
  orderNumber: 'PO-88107',
  demonstration: false,
  parties: [
    {
      organisationId: id(2),
      role: 'buyer',
      name: { en: 'Kensington Home & Tea Ltd' },
      country: 'GB',
      address: { street: '14 Camden Wharf', city: 'London', postalCode: 'NW1 7BY', country: 'GB' },
      taxId: 'GB123456789',
      legalId: '07654321',
    },
    {
      organisationId: id(3),
      role: 'seller',
      name: { en: 'Jingdezhen Qinghua Ceramics Co., Ltd.', 'zh-CN': '景德镇青花陶瓷有限公司' },
      country: 'CN',
      address: {
        street: '珠山区陶溪川大道 150 号',
        city: 'Jingdezhen',
        postalCode: '333000',
        subdivision: 'Jiangxi',
        country: 'CN',
      },
      taxId: '91360200MA35K7QR1X',
      legalId: '360200110012345',
    },
    {
      organisationId: id(4),
      role: 'carrier',
      name: { en: 'East Ocean Lines', 'zh-CN': '东洋航运' },
      country: 'CN',
      address: { city: 'Shanghai', country: 'CN' },
    },
    {
      organisationId: id(5),
      role: 'customs',
      name: { en: 'HM Revenue & Customs (demonstration)', 'zh-CN': '英国税务海关总署（演示）' },
      country: 'GB',
      address: { city: 'London', country: 'GB' },
    },
    {
      organisationId: id(6),
      role: 'customs',
      name: { en: 'Shanghai Customs (demonstration)', 'zh-CN': '上海海关（演示）' },
      country: 'CN',
      address: { city: 'Shanghai', country: 'CN' },
    },
  ],
  terms: {
    incoterm: 'CIF',
    place: FELIXSTOWE,
    payment: inFull('escrow'),
    currency: 'USD',
    modeOfTransport: 'sea',
    portOfLoading: SHANGHAI,
    portOfDischarge: FELIXSTOWE,
    latestShipmentDate: '2026-04-20',
    leadTimeDays: 30,
    partialShipments: false,
    demonstration: ['portOfLoading'],
  },
  lines: LINES,
  total: usd('5589.20'),
};

const PACKED: FactDetails['packed'] = {
  shipmentId: id(21),
  handlingUnits: [
    {
      sscc: '369012345678901235',
      packageType: 'PX',
      netWeightKg: '420.00',
      grossWeightKg: '504.00',
      contents: [{ lineId: id(11), quantity: '1200' }],
    },
    {
      sscc: '369012345678901242',
      packageType: 'PX',
      netWeightKg: '150.50',
      grossWeightKg: '188.00',
      contents: [{ lineId: id(12), quantity: '150.5' }],
    },
  ],
};

const CONSIGNMENT: Consignment = {
  transportDocumentNumber: 'EOLU26041507',
  transportDocumentType: 'BillOfLading',
  carrierOrganisationId: id(4),
  meansOfTransport: 'EASTERN GRACE',
  voyage: '026W',
  portOfLoading: SHANGHAI,
  portOfDischarge: FELIXSTOWE,
  equipment: [
    {
      number: 'EOLU1234560',
      typeCode: '22G1',
      seal: 'CN884213',
      ssccs: PACKED.handlingUnits.map(packageNumberOf),
    },
  ],
  loadedAt: '2026-04-15T08:30:00Z',
  estimatedArrival: '2026-05-20',
};

function declared(number: string, country: string, procedure: string, taxed: boolean): DeclaredInput {
  const source = 'Demonstration tariff, 2026-01-01';
  return {
    declarationNumber: number,
    country,
    procedure,
    customsValue: usd('5589.20'),
    lines: LINES.map((line, index) => ({
      sequence: index + 1,
      lineId: line.lineId,
      hsCode: line.hsCode ?? '',
      originCountry: 'CN',
      goodsDescription: line.name,
      quantity: line.quantity,
      ...(line.netWeightKg ? { netWeightKg: line.netWeightKg } : {}),
      ...(line.grossWeightKg ? { grossWeightKg: line.grossWeightKg } : {}),
      customsValue: line.lineTotal,
      dutyTaxFees: taxed
        ? [
            {
              type: 'customs-duty',
              base: gbp('2200.00'),
              rate: '12 %',
              amount: gbp('264.00'),
              source,
              demonstration: true,
            },
            { type: 'vat', base: gbp('2464.00'), rate: '20 %', amount: gbp('492.80'), source },
          ]
        : [],
    })),
  };
}

const issuers: Readonly<Record<string, string>> = { seller: id(3), buyer: id(2), carrier: id(4) };

type Step = readonly [issuer: string, number: string, at: string, subject: DocumentSubject];

function steps(): Step[] {
  return [...agreement(), ...despatch(), ...arrival()];
}

function agreement(): Step[] {
  const { total } = SAMPLE_TRADE;
  return [
    [
      'buyer',
      'RFQ-000311',
      '2026-03-01T09:12:00Z',
      {
        type: 'RequestForQuotation',
        details: {
          lines: LINES,
          destination: LONDON,
          requestedDeliveryDate: '2026-05-31',
          note: 'Please quote CIF Felixstowe. Samples received, thank you.',
        },
      },
    ],
    [
      'seller',
      'QU-000207',
      '2026-03-03T02:40:00Z',
      { type: 'Quotation', details: { validUntil: '2026-03-31', leadTimeDays: 30, total } },
    ],
    [
      'buyer',
      'PO-88107',
      '2026-03-10T10:00:00Z',
      { type: 'Order', details: { quotationNumber: 'QU-000207', total } },
    ],
    ['seller', 'OC-000198', '2026-03-10T10:00:01Z', { type: 'OrderResponse', details: { total } }],
  ];
}

function despatch(): Step[] {
  const { total } = SAMPLE_TRADE;
  const origin = LINES.map(({ lineId }) => ({
    lineId,
    originCountry: 'CN',
    proof: 'Wholly produced in China',
  }));
  return [
    ['seller', 'PL-000154', '2026-04-10T06:00:00Z', { type: 'PackingList', details: PACKED }],
    [
      'seller',
      'INV-000163',
      '2026-04-11T03:00:00Z',
      { type: 'Invoice', details: { issueDate: '2026-04-11', dueDate: '2026-06-30', total } },
    ],
    [
      'seller',
      'CO-000087',
      '2026-04-11T03:30:00Z',
      { type: 'CertificateOfOrigin', details: { criterion: 'WO', lines: origin } },
    ],
    [
      'seller',
      '220120260001234567',
      '2026-04-12T01:00:00Z',
      { type: 'ExportCustomsDeclaration', details: declared('220120260001234567', 'CN', '0110', false) },
    ],
    [
      'carrier',
      'EOLU26041507',
      '2026-04-15T09:00:00Z',
      { type: 'BillOfLading', details: { consignment: CONSIGNMENT, shipmentId: id(21) } },
    ],
  ];
}

function arrival(): Step[] {
  const received = LINES.map(({ lineId, quantity }) => ({
    lineId,
    received: quantity.value,
    rejected: '0',
  }));
  return [
    [
      'carrier',
      'TS-000533',
      '2026-05-19T22:10:00Z',
      {
        type: 'TransportationStatus',
        details: { eventId: id(31), bizStep: 'arriving', readPoint: FELIXSTOWE, at: '2026-05-19T22:05:00Z' },
      },
    ],
    [
      'buyer',
      '26GB7Q2K0000AB12C3',
      '2026-05-20T08:00:00Z',
      { type: 'ImportCustomsDeclaration', details: declared('26GB7Q2K0000AB12C3', 'GB', '4000', true) },
    ],
    [
      'buyer',
      'GR-000144',
      '2026-05-23T14:20:00Z',
      { type: 'ReceiptAdvice', details: { receivedAt: '2026-05-23T14:00:00Z', lines: received } },
    ],
    [
      'buyer',
      'RA-000098',
      '2026-05-24T09:00:00Z',
      {
        type: 'RemittanceAdvice',
        details: {
          released: usd('5589.20'),
          feesTotal: usd('27.95'),
          transferIds: [id(41), id(42)],
          payments: [{ instalmentId: '1', method: 'escrow', amount: usd('5589.20') }],
          billed: [
            {
              paper: { type: 'Invoice', number: 'INV-000163', documentId: id(105), issueDate: '2026-04-11' },
              amount: usd('5589.20'),
            },
          ],
        },
      },
    ],
  ];
}

/** Every document of the sample trade, from enquiry to remittance. */
export function sampleDocuments(trade: TradeInput = SAMPLE_TRADE): DocumentInput[] {
  const inputs: DocumentInput[] = [];
  const others = samplesBeside(SAMPLE_TRADE, LONDON);
  const along = steps();
  const all = [...along, ...others.map(([, step]) => step)];
  for (const [index, [issuer, number, issuedAt, subject]] of all.entries()) {
    const before = others[index - along.length]?.[0] ?? index;
    inputs.push({
      ...subject,
      trade,
      documentId: id(100 + index),
      number,
      issuedAt,
      issuerOrganisationId: issuers[issuer] ?? '',
      issued: inputs.slice(0, before).map((one) => ({
        type: one.type,
        number: one.number,
        documentId: one.documentId,
        issueDate: timeOfIssue(one).date,
      })),
      destination: LONDON,
      requestedDeliveryDate: '2026-05-31',
      ...(before > 4 ? { packed: PACKED } : {}),
      ...(before > 8 ? { consignment: CONSIGNMENT } : {}),
    });
  }
  return inputs;
}
