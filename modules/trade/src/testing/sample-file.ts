import { formatDecimal, formatMoney } from '@tongshang/money';
import {
  type Fact,
  type FactDetails,
  inFull,
  type Place,
  type Trade,
  type TradeFact,
  type TradeParty,
  type TradeRole,
  type TradeTerms,
} from '@tongshang/trade-facts';
import { claimsOf, stillToCome } from '../accounted.ts';
import { isSide, type TradeFile } from '../file.ts';
import { instalmentsOf, owedBack, payable, type StandingInstalment } from '../instalments.ts';
import { priceLines } from '../lines.ts';
import type { PaymentFact } from '../next-payments.ts';
import { remainingQuantities, shipmentIds } from '../progress.ts';
import { type Statement, stateFact } from '../state-fact.ts';

const id = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** One organisation per role. */
export const ORGANISATIONS: Readonly<Record<TradeRole, string>> = {
  seller: id(1),
  buyer: id(2),
  manufacturer: id(3),
  carrier: id(4),
  warehouse: id(5),
  customs: id(6),
  quality: id(7),
  tax: id(8),
  bank: id(9),
  operator: id(10),
};

export const SHANGHAI: Place = { name: 'Shanghai', country: 'CN', unlocode: 'CNSHA' };
export const FELIXSTOWE: Place = { name: 'Felixstowe', country: 'GB', unlocode: 'GBFXT' };

export const TERMS: TradeTerms = {
  incoterm: 'FOB',
  place: SHANGHAI,
  payment: inFull('escrow'),
  currency: 'USD',
  modeOfTransport: 'sea',
  portOfLoading: SHANGHAI,
  portOfDischarge: FELIXSTOWE,
  leadTimeDays: 20,
  partialShipments: false,
};

const BEGUN = '2026-03-02T08:00:00Z';
const WEIGHTS = { netWeightKg: '100', grossWeightKg: '110' };

export function party(role: TradeRole, country: string): TradeParty {
  return {
    organisationId: ORGANISATIONS[role],
    role,
    name: { en: `The ${role}` },
    country,
    address: { country },
    ...(isSide(role) ? {} : { joinedAt: BEGUN, acceptedBy: ['seller', 'buyer'] }),
  };
}

/** A trade of two lines between China and Britain that nothing has been stated of. */
export function sampleFile(
  change: {
    terms?: Partial<TradeTerms>;
    roles?: readonly TradeRole[];
    domestic?: boolean;
    bare?: boolean;
  } = {},
): TradeFile {
  const facts = change.bare ? {} : { hsCode: '691200', originCountry: 'CN', ...WEIGHTS };
  const { lines, total } = priceLines(
    [
      {
        name: { en: 'Cup' },
        quantity: { value: '100', unit: 'EA' },
        unitPrice: { amount: '2.5', currency: 'USD' },
        ...facts,
      },
      {
        name: { en: 'Bowl' },
        quantity: { value: '60', unit: 'EA' },
        unitPrice: { amount: '3.75', currency: 'USD' },
        ...facts,
      },
    ],
    'USD',
  );
  const domestic = change.domestic ?? false;
  const roles = change.roles ?? ['seller', 'buyer', 'carrier', 'customs', 'quality', 'tax', 'bank'];
  const { portOfLoading: _loading, portOfDischarge: _discharge, ...portless } = TERMS;
  const trade: Trade = {
    tradeId: id(100),
    number: 'T-1',
    status: 'open',
    demonstration: false,
    domestic,
    parties: roles.map((role) => party(role, role === 'buyer' && !domestic ? 'GB' : 'CN')),
    terms: { ...(change.bare ? portless : TERMS), ...change.terms },
    lines,
    total,
    facts: [],
    createdAt: BEGUN,
  };
  return { trade, version: 0, partsDone: [] };
}

/** The trade after the fact that accepting an offer states. */
export function ordered(file: TradeFile, at = '2026-03-02T09:00:00Z'): TradeFile {
  const { trade } = file;
  const fact: TradeFact<'ordered'> = {
    fact: 'ordered',
    at,
    byOrganisationId: ORGANISATIONS.buyer,
    byRole: 'buyer',
    entryId: id(200),
    details: { orderNumber: 'PO-1', total: trade.total, lines: trade.lines.length },
  };
  return { ...file, version: 1, trade: { ...trade, orderNumber: 'PO-1', facts: [...trade.facts, fact] } };
}

let counter = 1000;

/** Lets one role state a fact. */
export function state<F extends Fact>(
  file: TradeFile,
  role: TradeRole,
  fact: F,
  details: FactDetails[F],
  more: Partial<Statement<F>> = {},
): TradeFile {
  const statement: Statement<F> = {
    fact,
    details,
    organisationId: ORGANISATIONS[role],
    roles: [role],
    at: '2026-03-10T08:00:00Z',
    enter: () => id(counter++),
    newShipmentId: () => id(counter++),
    ...more,
  };
  return stateFact(file, statement).file;
}

const CONTEST = { entryId: id(599), contestedFact: 'shipped', isUpheld: true, reason: 'Not so' } as const;

const CONSIGNMENT = {
  transportDocumentNumber: 'BL-1',
  transportDocumentType: 'BillOfLading' as const,
  carrierOrganisationId: ORGANISATIONS.carrier,
  meansOfTransport: 'Ever Fair',
  voyage: '001W',
  portOfLoading: SHANGHAI,
  portOfDischarge: FELIXSTOWE,
  equipment: [],
  loadedAt: '2026-03-20T08:00:00Z',
  estimatedArrival: '2026-04-18',
};

function insuredBy(insuredAmount: TradeFile['trade']['total']): FactDetails['insured'] {
  return {
    ...{ certificateNumber: 'P-1', kind: 'policy', clauses: 'A', issuedOn: '2026-03-10' },
    ...{ insurer: { name: { en: 'Insurer' }, address: { country: 'CN' } } },
    ...{ signed: { capacity: 'insurer', name: 'Insurer' }, insuredAmount },
    ...{ claimsPayableAt: FELIXSTOWE, enclosureId: id(600) },
  };
}

/** Details that fit the trade as it stands: everything that remains, or a share of it. */
export function detailsFor<F extends Fact>(
  file: TradeFile,
  fact: F,
  share?: ReadonlyMap<string, string>,
): FactDetails[F] {
  const { trade } = file;
  const amounts = () => [...(share ?? leftOf(trade))].filter(([, quantity]) => quantity !== '0');
  const declared = {
    declarationId: id(300),
    declarationNumber: 'D-1',
    country: 'CN',
    procedure: '1000',
    customsValue: trade.total,
    lines: [],
  };
  const released = { declarationId: id(300), votes: [] };
  const all: { [K in Fact]: () => unknown } = {
    enquired: () => ({ lines: [], destination: FELIXSTOWE }),
    quoted: () => ({
      quotationNumber: 'Q-1',
      validUntil: '2026-04-01',
      leadTimeDays: 20,
      total: trade.total,
    }),
    ordered: () => ({ orderNumber: 'PO-1', total: trade.total, lines: trade.lines.length }),
    remitted: () => paymentDetails(trade, 'remitted'),
    funded: () => paymentDetails(trade, 'funded'),
    repaid: () => paymentDetails(trade, 'repaid'),
    produced: () => ({
      lines: amounts().map(([lineId, quantity]) => ({ lineId, quantity, warehouseId: id(400) })),
    }),
    packed: () => ({
      handlingUnits: amounts().map(([lineId, quantity]) => ({
        sscc: '095010100000000000',
        packageType: 'CT',
        ...WEIGHTS,
        contents: [{ lineId, quantity }],
      })),
    }),
    invoiced: () => ({ invoiceNumber: 'I-1', issueDate: '2026-03-10', total: trade.total }),
    originated: () => ({ certificateNumber: 'C-1', criterion: 'WO', lines: [] }),
    insured: () => insuredBy(trade.total),
    'export-declared': () => declared,
    'export-released': () => released,
    shipped: () => ({ consignment: CONSIGNMENT }),
    'in-transit': () => ({
      eventId: id(500),
      bizStep: 'arriving',
      readPoint: FELIXSTOWE,
      at: '2026-04-18T08:00:00Z',
    }),
    lost: () => ({
      ...{ cause: 'sunk-or-stranded', lostOn: '2026-04-02', note: 'Lost with the vessel', evidence: [] },
      lines: received(trade).map(({ lineId, received: quantity }) => ({ lineId, quantity })),
    }),
    'import-declared': () => ({ ...declared, declarationId: id(301), country: 'GB' }),
    'import-released': () => ({ ...released, declarationId: id(301) }),
    delivered: () => ({ receiptNumber: 'R-1', receivedAt: '2026-04-20T08:00:00Z', lines: received(trade) }),
    contested: () => CONTEST,
    claimed: () => claimOfTheRest(trade),
    'remedy-dispatched': () => returnOf(trade),
    'remedy-declared': () => declaredBack(trade),
    'remedy-released': () => ({
      ...{ declarationId: id(701), movementId: id(700), direction: 'import' as const, votes: [] },
    }),
    'remedy-received': () => comeBackOf(trade),
    'claim-resolved': () => resolutionOf(trade),
    settled: () => ({
      released: trade.total,
      feesTotal: { amount: '0', currency: 'USD' },
      transferIds: [],
      payments: [],
    }),
    closed: () => ({ entries: 20 }),
    cancelled: () => ({ reason: 'No longer needed' }),
  };
  return all[fact]() as FactDetails[F];
}

const leftOf = (trade: Trade): ReadonlyMap<string, string> =>
  new Map([...remainingQuantities(trade)].map(([line, value]) => [line, formatDecimal(value)]));

/** All that is open of an instalment; of the first that has something open, where none is named. */
export function paymentDetails(trade: Trade, fact: PaymentFact, wanted?: string): FactDetails[PaymentFact] {
  const openOf = (one: StandingInstalment) =>
    fact === 'repaid' ? owedBack(trade, one) : payable(trade, one) - one.funded;
  const standings = instalmentsOf(trade);
  const standing =
    standings.find((one) => one.instalment.instalmentId === wanted) ??
    standings.find((one) => openOf(one) > 0n) ??
    standings[0];
  const { instalmentId = '1', method = 'escrow' } = standing?.instalment ?? {};
  const amount = formatMoney({
    amount: standing ? openOf(standing) : 0n,
    currency: trade.terms.currency,
  });
  if (fact === 'funded') return { instalmentId, method, amount };
  const on = '2026-03-06';
  return {
    instalmentId,
    amount,
    ...(fact === 'repaid' ? { receivedOn: on } : { paidOn: on }),
  } as FactDetails['repaid'];
}

/** The buyer claims what is still to come. */
function claimOfTheRest(trade: Trade): FactDetails['claimed'] {
  return {
    claimId: id(600 + trade.facts.length),
    number: 'CL-1',
    by: 'buyer',
    against: 'seller',
    reason: 'not-delivered',
    lines: [...stillToCome(trade)]
      .map(([lineId, left]) => ({ lineId, quantity: formatDecimal(left) }))
      .filter(({ quantity }) => quantity !== '0'),
    amount: trade.total,
    evidence: [],
    answerBy: '2026-05-20T08:00:00Z',
  };
}

/** The first open claim is agreed, all of it for the buyer. */
function resolutionOf(trade: Trade): FactDetails['claim-resolved'] {
  return {
    claimId: claimsOf(trade).find(({ resolved }) => !resolved)?.claimed.claimId ?? id(599),
    number: 'CL-1',
    outcome: 'agreed',
    toBuyer: trade.total,
    toSeller: { amount: '0', currency: 'USD' },
  };
}

const openClaim = (trade: Trade) => claimsOf(trade).find(({ resolved }) => !resolved)?.claimed;

/** The goods of the first open claim go back. */
function returnOf(trade: Trade): FactDetails['remedy-dispatched'] {
  const claim = openClaim(trade);
  const claimId = claim?.claimId ?? id(599);
  return {
    ...{ claimId, number: 'CL-1', movementId: id(700), remedy: 'return', from: 'buyer', to: 'seller' },
    ...{ reason: 'not-delivered', lines: claim?.lines ?? [], dispatchedOn: '2026-05-02', place: FELIXSTOWE },
    ...{ modeOfTransport: 'sea', carrierName: 'Line', transportDocumentNumber: 'R-1', packages: 2 },
    ...{ grossWeightKg: '220', freightBy: 'seller' },
  };
}

/** What goes back is declared where it comes in. */
function declaredBack(trade: Trade): FactDetails['remedy-declared'] {
  const { claimId } = returnOf(trade);
  return {
    ...{ claimId, number: 'CL-1', movementId: id(700), remedy: 'return', direction: 'import' },
    ...{ declarationId: id(701), declarationNumber: 'CNI2026-7', country: 'CN', procedure: '4561' },
    ...{ customsValue: { amount: '0', currency: 'CNY' }, lines: [], packages: 2, grossWeightKg: '220' },
  };
}

/** Everything that was sent back has come. */
function comeBackOf(trade: Trade): FactDetails['remedy-received'] {
  const { claimId, lines } = returnOf(trade);
  return {
    ...{ claimId, number: 'CL-1', movementId: id(700), remedy: 'return', from: 'buyer', to: 'seller' },
    ...{ receivedAt: '2026-05-20T08:00:00Z', isAccepted: true },
    lines: lines.map(({ lineId, quantity }) => ({ lineId, received: quantity })),
  };
}

/** The last shipment, received in full. */
function received(trade: Trade) {
  const last = shipmentIds(trade).at(-1);
  const packed = trade.facts.find((stated) => stated.fact === 'packed' && stated.details.shipmentId === last);
  const units = packed?.fact === 'packed' ? packed.details.handlingUnits : [];
  return units.flatMap(({ contents }) =>
    contents.map(({ lineId, quantity }) => ({ lineId, received: quantity, rejected: '0' })),
  );
}
