import type { Consignment, FactDetails, TradeLine, TradeParty, WireMoney } from '@tongshang/trade-facts';
import { decideVat, vatBreakdown } from '@tongshang/vat';
import { timeOfIssue } from '../time-of-issue.ts';
import type {
  DeclaredInput,
  DocumentInput,
  DocumentSubject,
  IssuedDocument,
  TradeInput,
} from '../trade-input.ts';
import { USUAL_STATEMENTS } from '../usual-statements.ts';
import type { Lane } from './lanes.ts';
import { sampleChange } from './sample-change.ts';
import { movementSamples } from './sample-movement.ts';

const id = (last: number) => `019b2b00-0000-7000-8000-${String(last).padStart(12, '0')}`;

const PACKED: FactDetails['packed'] = {
  shipmentId: id(21),
  handlingUnits: [1, 2].map((index) => ({
    sscc: `36901234567890123${index}`,
    packageType: 'PX',
    ...{ netWeightKg: '210.00', grossWeightKg: '252.00', volumeM3: '1.600' },
    dimensionsCm: { length: '120', width: '100', height: '133.4' },
    marks: ['K.H.T.', `${index}/2`],
    contents: [{ lineId: '1', quantity: '600' }],
  })),
};

/** What the invoice says for the buyer's books, and where it is paid to. */
const billing = ({ account }: Lane) => ({ buyerReference: 'COST-7', ...(account ? { account } : {}) });

/** The shares of a total that the instalments of a lane are; of those paid outside, the first has arrived before the invoice. */
function instalments(lane: Lane, total: WireMoney) {
  const { payment } = lane.terms;
  const parts = payment.map(({ share = '100' }) => ((Number(total.amount) * Number(share)) / 100).toFixed(2));
  return payment.map((instalment, index) => ({
    instalment,
    amount: { ...total, amount: parts[index] ?? '0.00' },
  }));
}

function invoiced(lane: Lane, total: WireMoney) {
  const parts = instalments(lane, total);
  const paid = parts.filter(
    ({ instalment: { method, due } }) => method === 'outside' && due.event === 'order',
  );
  return {
    ...{ issueDate: '2026-04-11', total, billing: billing(lane) },
    ...(parts.length > 1 ? { instalments: parts } : {}),
    prepayments: paid.map(({ instalment: { instalmentId }, amount }) => ({
      ...{ instalmentId, amount, receivedOn: '2026-03-12' },
    })),
  };
}

/** The invoice bears the VAT that the law puts on it: none, with the reason. */
function withVat(input: DocumentInput, { seller, buyer, terms }: Lane, line: TradeLine): DocumentInput {
  if (input.type !== 'Invoice') return input;
  const answer = decideVat({
    seller: { country: seller.country, vatNumbers: seller.taxId ? [seller.taxId] : [] },
    buyer: { country: buyer.country },
    goodsFrom: terms.portOfLoading?.country ?? '',
    goodsTo: terms.portOfDischarge?.country ?? '',
  });
  if (answer.is === 'unknown') return input;
  const { tax } = answer;
  const taxes = vatBreakdown([{ amount: line.lineTotal, tax }], line.lineTotal.currency);
  return { ...input, lines: [{ ...line, tax }], sums: { taxes } };
}

function tradeOf(lane: Lane): { trade: TradeInput; line: TradeLine } {
  const { currency } = lane.terms;
  const line: TradeLine = {
    ...lane.line,
    ...{ lineId: '1', sku: 'A-350', quantity: { value: '1200', unit: 'C62' } },
    ...{ unitPrice: { amount: '2.35', currency }, lineTotal: { amount: '2820.00', currency } },
    ...{ netWeightKg: '420.00', grossWeightKg: '504.00' },
  };
  const parties: TradeParty[] = [
    { ...lane.buyer, organisationId: id(2), role: 'buyer' },
    { ...lane.seller, organisationId: id(3), role: 'seller' },
    { ...lane.carrier, organisationId: id(4), role: 'carrier' },
    ...lane.customs.map((one, index) => ({
      ...one,
      organisationId: id(5 + index),
      role: 'customs' as const,
    })),
  ];
  const trade: TradeInput = {
    ...{ tradeId: id(1), number: 'T-2026-000042', orderNumber: 'PO-88107', demonstration: false, parties },
    ...{ terms: lane.terms, lines: [line], total: line.lineTotal },
  };
  return { trade, line };
}

function declared(lane: Lane, line: TradeLine, direction: 'export' | 'import'): DeclaredInput {
  const isExport = direction === 'export';
  const country = (isExport ? lane.seller : lane.buyer).country;
  return {
    ...{ declarationNumber: `${country}-2604-77`, country },
    procedure: isExport ? lane.exportProcedure : lane.importProcedure,
    customsValue: line.lineTotal,
    ...(isExport || !lane.rate ? {} : { exchangeRates: [lane.rate] }),
    notices: [
      {
        en: 'Agreement rates, tariff quotas, trade remedies and rate changes during the year are not held here.',
        'zh-CN': '本税则不含协定税率、关税配额、贸易救济措施以及年度内的税率调整。',
      },
    ],
    lines: [
      {
        ...{ sequence: 1, lineId: '1', hsCode: line.hsCode ?? '', originCountry: line.originCountry ?? '' },
        ...(isExport ? {} : { commodityCode: lane.importCode }),
        ...{ goodsDescription: line.name, quantity: line.quantity, customsValue: line.lineTotal },
        ...{ netWeightKg: '420.00', grossWeightKg: '504.00' },
        dutyTaxFees: isExport ? [] : (lane.taxes ?? []),
      },
    ],
  };
}

const ISSUERS: Readonly<Record<string, string>> = { buyer: id(2), seller: id(3), carrier: id(4) };

type Step = readonly [
  issuer: 'buyer' | 'seller' | 'carrier',
  number: string,
  at: string,
  subject: DocumentSubject,
];

function steps(lane: Lane, line: TradeLine): Step[] {
  const total = line.lineTotal;
  const consignment: Consignment = { ...lane.consignment, carrierOrganisationId: id(4) };
  const { destination } = lane;
  const origin = [{ lineId: '1', originCountry: line.originCountry ?? '', proof: 'Wholly produced' }];
  return [
    [
      'buyer',
      'RFQ-1',
      '2026-03-01T09:12:00Z',
      { type: 'RequestForQuotation', details: { lines: [line], destination } },
    ],
    [
      'seller',
      'QU-1',
      '2026-03-03T02:40:00Z',
      { type: 'Quotation', details: { validUntil: '2026-03-31', leadTimeDays: 30, total } },
    ],
    [
      'buyer',
      'PO-88107',
      '2026-03-10T10:00:00Z',
      { type: 'Order', details: { quotationNumber: 'QU-1', total } },
    ],
    ['seller', 'SC-1', '2026-03-10T10:00:01Z', { type: 'OrderResponse', details: { total } }],
    ['seller', 'PL-1', '2026-04-10T06:00:00Z', { type: 'PackingList', details: PACKED }],
    [
      'seller',
      'INV-1',
      '2026-04-11T03:00:00Z',
      {
        type: 'Invoice',
        details: invoiced(lane, total),
      },
    ],
    [
      'seller',
      'CO-1',
      '2026-04-11T03:30:00Z',
      { type: 'CertificateOfOrigin', details: { criterion: 'WO', lines: origin } },
    ],
    [
      'seller',
      'EX-1',
      '2026-04-12T01:00:00Z',
      { type: 'ExportCustomsDeclaration', details: declared(lane, line, 'export') },
    ],
    [
      'carrier',
      consignment.transportDocumentNumber,
      '2026-04-15T23:00:00Z',
      { type: consignment.transportDocumentType, details: { consignment, shipmentId: id(21) } },
    ],
    ...arrival(lane, line, consignment),
  ];
}

/** What follows once the goods have left. */
function arrival(lane: Lane, line: TradeLine, consignment: Consignment): Step[] {
  const total = line.lineTotal;
  const buyers = lane.buyer.country;
  return [
    [
      ...(['carrier', 'TS-1', '2026-05-19T22:10:00Z'] as const),
      {
        type: 'TransportationStatus',
        details: {
          eventId: id(31),
          bizStep: 'arriving',
          readPoint: consignment.portOfDischarge,
          at: '2026-05-19T22:05:00Z',
        },
      },
    ],
    [
      'buyer',
      `IM-${buyers}`,
      '2026-05-20T08:00:00Z',
      { type: 'ImportCustomsDeclaration', details: declared(lane, line, 'import') },
    ],
    [
      'buyer',
      'GR-1',
      '2026-05-23T14:20:00Z',
      {
        type: 'ReceiptAdvice',
        details: {
          receivedAt: '2026-05-23T14:00:00Z',
          lines: [{ lineId: '1', received: '1200', rejected: '0' }],
        },
      },
    ],
    [
      ...(['buyer', 'RA-1', '2026-05-24T09:00:00Z'] as const),
      {
        type: 'RemittanceAdvice',
        details: {
          released: total,
          feesTotal: { ...total, amount: '0.00' },
          transferIds: [id(41)],
          payments: instalments(lane, total).map(({ instalment: { instalmentId, method }, amount }) => ({
            ...{ instalmentId, method, amount },
          })),
          billed: [
            {
              paper: { type: 'Invoice', number: 'INV-1', documentId: id(105), issueDate: '2026-04-11' },
              amount: total,
            },
          ],
        },
      },
    ],
  ];
}

/** Papers that may be made out along the way, each with how many of the others stood before it. */
function beside(lane: Lane, line: TradeLine): (readonly [before: number, step: Step])[] {
  const total = line.lineTotal;
  const { place, portOfLoading = place, portOfDischarge = place, currency } = lane.terms;
  const credit = { creditNumber: 'LC-2026-0415' };
  return [
    [
      4,
      [
        'seller',
        'PI-1',
        '2026-03-11T02:00:00Z',
        {
          type: 'ProformaInvoice',
          details: { total, validUntil: '2026-04-10', ...(lane.account ? { account: lane.account } : {}) },
        },
      ],
    ],
    [
      5,
      [
        ...(['seller', 'IC-1', '2026-04-10T09:00:00Z'] as const),
        {
          type: 'InspectionCertificate',
          details: {
            ...{
              standard: 'ISO 2859-1, AQL 2.5',
              place: portOfLoading,
              inspectedOn: '2026-04-10',
            },
            lines: [
              {
                lineId: '1',
                quantity: '80',
                passed: lane.name !== 'rail-cpt',
                findings: 'No. 17: seal / 密封',
              },
            ],
          },
        },
      ],
    ],
    [
      7,
      [
        ...(['seller', 'PYIE2026-3301', '2026-04-12T02:00:00Z'] as const),
        {
          type: 'InsuranceCertificate',
          details: {
            ...{ certificateNumber: 'PYIE2026-3301', kind: 'certificate', issuedOn: '2026-04-12' },
            insurer: {
              name: { en: 'Harmony Marine Insurance', 'zh-CN': '和谐海上保险公司' },
              address: { country: 'CN' },
            },
            signed: { capacity: 'insurer', name: 'Harmony Marine Insurance' },
            ...{
              insuredAmount: { amount: '3102.00', currency },
              clauses: 'A',
              furtherCover: ['Institute War Clauses (Cargo)'],
            },
            ...{ claimsPayableAt: portOfDischarge, originals: 2, enclosureId: id(61) },
          },
        },
      ],
    ],
    [
      9,
      [
        ...(['seller', 'BC-1', '2026-04-17T02:00:00Z'] as const),
        {
          type: 'BeneficiaryCertificate',
          details: {
            ...credit,
            statements: [{ code: 'copies-sent', text: USUAL_STATEMENTS['copies-sent'] }],
          },
        },
      ],
    ],
    ...changed(lane, line),
    ...moved(lane, line),
  ];
}

/** A change of the order that was proposed by the seller, refused, then asked for by the buyer and confirmed. */
function changed({ terms }: Lane, line: TradeLine): (readonly [before: number, step: Step])[] {
  const change = sampleChange(terms, line);
  const told = { by: id(3), of: id(2) };
  return [
    [4, ['seller', 'OP-1', '2026-03-12T02:00:00Z', { type: 'OrderChangeProposal', details: change }]],
    [4, ['buyer', 'OC-1', '2026-03-13T10:00:00Z', { type: 'OrderChange', details: change }]],
    [4, ['seller', 'OR-1', '2026-03-14T02:00:00Z', { type: 'OrderRejection', details: change }]],
    [
      4,
      [
        ...(['seller', 'SC-2', '2026-03-15T02:00:00Z'] as const),
        { type: 'OrderResponse', details: { total: line.lineTotal, change: { ...change, told } } },
      ],
    ],
  ];
}

/** Goods that go back, and goods that are sent anew. */
function moved(lane: Lane, line: TradeLine): (readonly [before: number, step: Step])[] {
  const { place, portOfLoading = place, portOfDischarge = place } = lane.terms;
  return (['return', 'replacement'] as const).flatMap((remedy, index) => {
    const from = remedy === 'return' ? portOfDischarge : portOfLoading;
    const issuer = remedy === 'return' ? 'buyer' : 'seller';
    const at = '2026-06-02T02:00:00Z';
    return movementSamples({ lines: [line] }, remedy, from).map((subject, which) => {
      const number = `${which === 0 ? 'CI' : 'MP'}-${index + 1}`;
      return [12, [issuer, number, at, subject]] as const;
    });
  });
}

/** Every paper of one lane, from enquiry to remittance. */
export function laneDocuments(lane: Lane): DocumentInput[] {
  const { trade, line } = tradeOf(lane);
  const consignment: Consignment = { ...lane.consignment, carrierOrganisationId: id(4) };
  const issued: IssuedDocument[] = [];
  const others = beside(lane, line);
  const all = [...steps(lane, line), ...others.map(([, step]) => step)];
  return all.map(([issuer, number, issuedAt, subject], index) => {
    const before = others[index - (all.length - others.length)]?.[0] ?? index;
    const input: DocumentInput = {
      ...subject,
      ...{ trade, documentId: id(100 + index), number, issuedAt, destination: lane.destination },
      ...{
        issuerOrganisationId: ISSUERS[issuer] ?? '',
        issued: issued.filter((one, at) => at < before || one.type === 'OrderChange'),
      },
      ...(before > 4 ? { packed: PACKED } : {}),
      ...(before > 8 ? { consignment } : {}),
    };
    issued.push({
      type: subject.type,
      number,
      documentId: input.documentId,
      issueDate: timeOfIssue(input).date,
    });
    return withVat(input, lane, line);
  });
}
