import type { Consignment, TradeLine, TradeParty, WireMoney } from '@tongshang/trade-facts';
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
import type { Lane } from './lane.ts';
import { changed, creditedOf, debitedOf, moved, type Step } from './lane-claims.ts';
import { packedOf } from './lane-packing.ts';
import { totalOf } from './sample-change.ts';

const id = (last: number) => `019b2b00-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** What the invoice says for the buyer's books, and where it is paid to. */
const billing = ({ account }: Lane) => ({ buyerReference: 'COST-7', ...(account ? { account } : {}) });

/** The shares of a total that the instalments of a lane are; what is paid with the order and not held in escrow has arrived before the invoice. */
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
    ({ instalment: { method, due } }) => method !== 'escrow' && due.event === 'order',
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
function withVat(
  input: DocumentInput,
  { seller, buyer, terms }: Lane,
  lines: readonly TradeLine[],
): DocumentInput {
  if (!['Invoice', 'CreditNote', 'DebitNote'].includes(input.type)) return input;
  const answer = decideVat({
    seller: { country: seller.country, vatNumbers: seller.taxId ? [seller.taxId] : [] },
    buyer: { country: buyer.country },
    goodsFrom: terms.portOfLoading?.country ?? '',
    goodsTo: terms.portOfDischarge?.country ?? '',
  });
  if (answer.is === 'unknown') return input;
  const { tax } = answer;
  const taxes = vatBreakdown(
    lines.map(({ lineTotal }) => ({ amount: lineTotal, tax })),
    terms.currency,
  );
  return { ...input, lines: lines.map((line) => ({ ...line, tax })), sums: { taxes } };
}

const BANK = {
  name: { en: 'Silk Road Trade Bank', 'zh-CN': '丝路贸易银行' },
  ...{ country: 'CN', address: { city: '上海', country: 'CN' } },
};

const hasBank = ({ terms }: Lane): boolean => terms.payment.some(({ method }) => method !== 'outside');

function tradeOf(lane: Lane): { trade: TradeInput; lines: readonly TradeLine[] } {
  const { currency } = lane.terms;
  const line: TradeLine = {
    ...lane.line,
    ...{ lineId: '1', sku: 'A-350', quantity: { value: '1200', unit: 'C62' } },
    ...{ unitPrice: { amount: '2.35', currency }, lineTotal: { amount: '2820.00', currency } },
    ...{ netWeightKg: '420.00', grossWeightKg: '504.00' },
  };
  const lines = [line, ...(lane.others ?? []).map((one, index) => ({ ...one, lineId: String(index + 2) }))];
  const parties: TradeParty[] = [
    { ...lane.buyer, organisationId: id(2), role: 'buyer' },
    { ...lane.seller, organisationId: id(3), role: 'seller' },
    { ...lane.carrier, organisationId: id(4), role: 'carrier' },
    ...lane.customs.map((one, index) => ({
      ...one,
      organisationId: id(5 + index),
      role: 'customs' as const,
    })),
    ...(hasBank(lane) ? [{ ...BANK, organisationId: id(9), role: 'bank' as const }] : []),
  ];
  const trade: TradeInput = {
    ...{ tradeId: id(1), number: 'T-2026-000042', orderNumber: 'PO-88107', demonstration: false, parties },
    ...{ terms: lane.terms, lines, total: totalOf(lines, currency) },
  };
  return { trade, lines };
}

/** A value as customs of import has it declared. */
function inImportCurrency({ rate, isValueConverted }: Lane, of: WireMoney): WireMoney {
  if (!isValueConverted || rate?.from !== of.currency) return of;
  return { amount: (Number(of.amount) * Number(rate.rate)).toFixed(2), currency: rate.to };
}

function declared(lane: Lane, lines: readonly TradeLine[], direction: 'export' | 'import'): DeclaredInput {
  const isExport = direction === 'export';
  const country = (isExport ? lane.seller : lane.buyer).country;
  const value = (of: WireMoney) => (isExport ? of : (lane.importValue ?? inImportCurrency(lane, of)));
  return {
    ...{ declarationNumber: `${country}-2604-77`, country },
    procedure: isExport ? lane.exportProcedure : lane.importProcedure,
    customsValue: value(totalOf(lines, lane.terms.currency)),
    ...(isExport || !lane.rate ? {} : { exchangeRates: [lane.rate] }),
    ...(isExport && lane.exportCharges ? { charges: lane.exportCharges } : {}),
    lines: lines.map((line, index) => ({
      ...{ sequence: index + 1, lineId: line.lineId },
      ...{ hsCode: line.hsCode ?? '', originCountry: line.originCountry ?? '' },
      ...(isExport ? {} : { commodityCode: lane.importCode }),
      ...{ goodsDescription: line.name, quantity: line.quantity, customsValue: value(line.lineTotal) },
      ...{ netWeightKg: line.netWeightKg ?? '', grossWeightKg: line.grossWeightKg ?? '' },
      dutyTaxFees: isExport || index > 0 ? [] : (lane.taxes ?? []),
    })),
  };
}

const ISSUERS: Readonly<Record<Step[0], string>> = {
  buyer: id(2),
  seller: id(3),
  carrier: id(4),
  bank: id(9),
};

function steps(lane: Lane, lines: readonly TradeLine[]): Step[] {
  const total = totalOf(lines, lane.terms.currency);
  const consignment: Consignment = { ...lane.consignment, carrierOrganisationId: id(4) };
  const { destination } = lane;
  const origin = lines.map(({ lineId, originCountry = '' }) => ({
    ...{ lineId, originCountry, proof: lane.origin.proof },
  }));
  return [
    [
      'buyer',
      'RFQ-1',
      '2026-03-01T09:12:00Z',
      { type: 'RequestForQuotation', details: { lines, destination } },
    ],
    [
      'seller',
      'QU-1',
      '2026-03-03T02:40:00Z',
      {
        type: 'Quotation',
        details: { validUntil: '2026-03-31', leadTimeDays: lane.terms.leadTimeDays ?? 30, total },
      },
    ],
    [
      'buyer',
      'PO-88107',
      '2026-03-10T10:00:00Z',
      { type: 'Order', details: { quotationNumber: 'QU-1', total } },
    ],
    ['seller', 'SC-1', '2026-03-10T10:00:01Z', { type: 'OrderResponse', details: { total } }],
    ['seller', 'PL-1', '2026-04-10T06:00:00Z', { type: 'PackingList', details: packedOf(lane, lines) }],
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
      { type: 'CertificateOfOrigin', details: { criterion: lane.origin.criterion, lines: origin } },
    ],
    [
      'seller',
      'EX-1',
      '2026-04-12T01:00:00Z',
      { type: 'ExportCustomsDeclaration', details: declared(lane, lines, 'export') },
    ],
    [
      'carrier',
      consignment.transportDocumentNumber,
      '2026-04-15T23:00:00Z',
      { type: consignment.transportDocumentType, details: { consignment, shipmentId: id(21) } },
    ],
    ...arrival(lane, lines, consignment),
  ];
}

/** What follows once the goods have left. */
function arrival(lane: Lane, lines: readonly TradeLine[], consignment: Consignment): Step[] {
  const total = totalOf(lines, lane.terms.currency);
  const buyers = lane.buyer.country;
  return [
    [
      ...(['carrier', 'TS-1', lane.times.arrived] as const),
      {
        type: 'TransportationStatus',
        details: {
          eventId: id(31),
          bizStep: 'arriving',
          readPoint: consignment.portOfDischarge,
          at: lane.times.arrived,
        },
      },
    ],
    [
      'buyer',
      `IM-${buyers}`,
      lane.times.declared,
      { type: 'ImportCustomsDeclaration', details: declared(lane, lines, 'import') },
    ],
    [
      'buyer',
      'GR-1',
      lane.times.received,
      {
        type: 'ReceiptAdvice',
        details: {
          receivedAt: lane.times.received,
          lines: lines.map(({ lineId, quantity }) => ({ lineId, received: quantity.value, rejected: '0' })),
        },
      },
    ],
    [
      // Of the bank that paid; where no money moved here, of the seller that received it.
      ...([hasBank(lane) ? 'bank' : 'seller', 'RA-1', lane.times.settled] as const),
      {
        type: 'RemittanceAdvice',
        details: {
          released: total,
          feesTotal: { ...total, amount: '0.00' },
          transferIds: [id(41)],
          payments: instalments(lane, total).map(({ instalment, amount }) => ({
            ...{ instalmentId: instalment.instalmentId, method: instalment.method, amount },
            ...(instalment.method === 'escrow'
              ? {}
              : {
                  receivedOn:
                    instalment.due.event === 'order' ? '2026-03-12' : lane.times.settled.slice(0, 10),
                }),
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
function beside(lane: Lane, lines: readonly TradeLine[]): (readonly [before: number, step: Step])[] {
  const total = totalOf(lines, lane.terms.currency);
  const { place, portOfLoading = place, portOfDischarge = place, currency } = lane.terms;
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
                passed: true,
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
              insuredAmount: { amount: (Number(total.amount) * 1.1).toFixed(2), currency },
              clauses: 'A',
              ...(lane.furtherCover.length > 0 ? { furtherCover: lane.furtherCover } : {}),
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
            statements: [{ code: 'copies-sent', text: USUAL_STATEMENTS['copies-sent'] }],
          },
        },
      ],
    ],
    ...changed(lane, lines),
    ...creditedOf(lane, lines),
    ...debitedOf(lane, lines),
    ...moved(lane, lines),
  ];
}

/** An acceptance that was told is of what the seller proposed; other papers of a change are of what the buyer asked for. */
const changeCitedBy = (of: DocumentSubject) =>
  of.type === 'OrderResponse' && of.details.change?.told ? 'OrderChangeProposal' : 'OrderChange';

const isMoved = (type: string) => type === 'CustomsInvoice' || type === 'MovementPackingList';

/** Every paper of one lane, from enquiry to remittance. */
export function laneDocuments(lane: Lane): DocumentInput[] {
  const { trade, lines } = tradeOf(lane);
  const consignment: Consignment = { ...lane.consignment, carrierOrganisationId: id(4) };
  const issued: IssuedDocument[] = [];
  const others = beside(lane, lines);
  const all = [...steps(lane, lines), ...others.map(([, step]) => step)];
  return all.map(([issuer, number, issuedAt, subject], index) => {
    const before = others[index - (all.length - others.length)]?.[0] ?? index;
    const input: DocumentInput = {
      ...subject,
      ...{ trade, documentId: id(100 + index), number, issuedAt, destination: lane.destination },
      ...{
        issuerOrganisationId: ISSUERS[issuer],
        issued: issued.filter((one, at) => at < before || one.type === changeCitedBy(subject)),
      },
      ...(before > 4 ? { packed: packedOf(lane, lines) } : {}),
      ...(before > 8 ? (isMoved(subject.type) ? { firstConsignment: consignment } : { consignment }) : {}),
    };
    issued.push({
      type: subject.type,
      number,
      documentId: input.documentId,
      issueDate: timeOfIssue(input).date,
    });
    return withVat(
      input,
      lane,
      ['CreditNote', 'DebitNote'].includes(subject.type) ? lines.slice(0, 1) : lines,
    );
  });
}
