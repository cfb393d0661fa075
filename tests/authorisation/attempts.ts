import { picture } from '@tongshang/catalogue/testing';
import type { Endpoint } from '@tongshang/http';
import type { Exchange } from '../stage/recorded-walk.ts';
import { CANARY, type World } from '../stage/world.ts';

/** What a stranger sends to an endpoint, addressed to what belongs to the first pair. */
export type Attempt = {
  readonly endpoint: Endpoint;
  readonly url: string;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

/** Each has the same three: firm-profile.test.ts tries that nobody gets at another’s. */
const OF_ONES_OWN_FIRM = Object.fromEntries(
  ['readFirmImage', 'setFirmImage', 'removeFirmImage'].map((one) => [
    one,
    'logo, seal or signature of one’s own firm',
  ]),
);

/** Endpoints whose path names something that every signed-in caller may read, or that is the caller's own by any name, with the reason. */
export const OPEN_TO_ALL: Readonly<Record<string, string>> = {
  readOrganisation: 'the directory',
  listSigningKeys: 'public keys, to check signatures with',
  readProductFamily: 'kinds of goods, by which everyone describes and searches',
  ...OF_ONES_OWN_FIRM,
  readTile: 'hashes of the log (C2SP tlog-tiles)',
};

const goods = { quantity: { value: '1', unit: 'C62' } };
const place = { name: 'Elsewhere', country: 'CN' };
const OUTSIDE = {
  ...{ office: 'Elsewhere', date: '2026-03-01', paperBy: 'authority' },
  documentIds: ['019b2a00-0000-7000-8000-000000000001'],
};

/** Bodies of commands about money. */
const MONEY = {
  deposit: { amount: { amount: '1.00', currency: 'USD' } },
  withdraw: { amount: { amount: '1.00', currency: 'USD' } },
  payTrade: {},
  holdMoney: { reason: 'mine now' },
  remit: { instalmentId: '1', on: '2026-01-01' },
  confirmArrival: { instalmentId: '1', on: '2026-01-01' },
  confirmRepayment: { instalmentId: '1', on: '2026-01-01' },
  stateOutsidePayment: {
    parts: [
      {
        ...{ means: 'own-account', amount: { amount: '1.00', currency: 'USD' } },
        ...{ reference: 'M-1', date: '2026-01-01' },
      },
    ],
    evidence: ['0'.repeat(64)],
  },
  answerOutsidePayment: { paymentId: '00000000-0000-7000-8000-000000000001', answer: 'confirmed' },
  takeBackOutsidePayment: { paymentId: '00000000-0000-7000-8000-000000000001' },
  stateRefund: { instalmentId: '1', on: '2026-01-01' },
};

/** Bodies of commands about claims. */
const CLAIMS = {
  stateLoss: {
    ...{ cause: 'sunk-or-stranded', note: 'sunk', evidence: ['ab'.repeat(32)] },
    lostOn: Temporal.Now.plainDateISO('UTC').toString(),
  },
  raiseClaim: { reason: 'other', rest: true },
  answerClaim: { answer: 'accepted' },
  proposeClaimEnd: { toBuyer: { amount: '1.00', currency: 'USD' } },
  answerClaimProposal: { proposal: 1, answer: 'accepted' },
  decideClaim: { toBuyer: { amount: '1.00', currency: 'USD' }, reason: 'mine now' },
  withdrawClaim: {},
  dispatchClaimGoods: {
    ...{ dispatchedOn: '2026-03-01', place, modeOfTransport: 'road', carrierName: 'Mine' },
    ...{ transportDocumentNumber: 'M-1', packages: 1, grossWeightKg: '1' },
  },
  receiveClaimGoods: { lines: [{ lineId: '1', received: '1' }] },
  stateClaimOutcome: { toBuyer: { amount: '1.00', currency: 'USD' } },
};
const GUESTS = {
  verifyContactAddress: {
    contactId: '00000000-0000-7000-8000-000000000001',
    address: 'ops@line.example',
  },
  makeGuestLink: {
    ...{ contactId: '019b2a00-0000-7000-8000-000000000001', act: 'answer-question' },
    ...{ question: 'Whose?', language: 'en' },
  },
};
const SUCCESSION = {
  inviteContact: { language: 'en' },
  confirmContactSuccession: { seen: '0'.repeat(64) },
};
const contactBodies = ({ otherContactId }: World['owned']) => ({
  changeContact: { version: 1, contact: { name: { en: 'Taken over' }, country: 'CN' } },
  archiveContact: { version: 1, isArchived: true },
  mergeContacts: { version: 1, otherContactId, otherVersion: 1, takes: [] },
});

/** Bodies of commands about what is bought from suppliers. */
const PURCHASING = {
  changeSupplierOrder: {
    ...{ version: 1, supplierContactId: '019b2a00-0000-7000-8000-000000000001' },
    order: {
      ...{ currency: 'CNY', vatInvoice: 'none' },
      lines: [{ description: 'Mine', ...goods, unitPrice: '1' }],
    },
  },
  moveSupplierOrder: { version: 2, state: 'confirmed' },
  recordSupplierReceipt: { receivedOn: '2026-03-01', lines: [{ line: 1, accepted: '1' }] },
  recordSupplierPayment: { paidOn: '2026-03-01', amount: '1' },
};
/** Bodies of commands about people and what they approve. */
const PEOPLE = { changeRole: { role: 'viewer' }, answerApproval: { answer: 'approve' } };

/** Bodies of commands that no walk sends. */
function bodiesOf({ owned, second }: World): Readonly<Record<string, unknown>> {
  const product = { sku: 'TAKEN', name: { en: 'Taken over' }, unit: 'C62', version: 1 };
  const tomorrow = Temporal.Now.instant().add({ hours: 24 }).toString();
  return {
    endSession: undefined,
    removePasskey: undefined,
    changeKinds: { kinds: ['bank'], jurisdictions: [] },
    ...{ ...PEOPLE, ...PURCHASING },
    changeProduct: product,
    changeProductStatus: { status: 'published', version: 1 },
    addProductImage: picture(),
    changeProductFamily: { name: { en: 'Taken over' }, parameters: [] },
    proposeAmendment: { reason: 'mine now', changes: { lines: [{ lineId: '1', quantity: '1' }] } },
    answerAmendment: { answer: 'accepted' },
    declineOffer: { quotationNumber: 'Q-1', reason: 'no' },
    cancelTrade: { reason: 'no more' },
    answerCancellation: { answer: 'accepted' },
    addTradeParty: { organisationId: second.buyer.organisationId, role: 'manufacturer' },
    answerTradeInvitation: { role: 'carrier', answer: 'join' },
    acceptTradeParty: { organisationId: second.buyer.organisationId, role: 'carrier', isAccepted: true },
    supplyFacts: { lines: [{ lineId: '1', hsCode: '691110' }] },
    stateInvoice: {},
    receiveDocument: new TextEncoder().encode('<Invoice/>'),
    checkInvoiceToBe: { type: 'Invoice' },
    enclosePaper: new TextEncoder().encode('%PDF-1.4'),
    bringAttachment: new TextEncoder().encode('%PDF-1.4'),
    sendMessage: { text: 'let me in' },
    markMessagesRead: { messageId: owned.messageId },
    ...MONEY,
    payDuties: { method: 'pay' },
    voteOnDeclaration: { decision: 'release' },
    appointInspection: { appointedFor: tomorrow, place: 'Shed 9' },
    recordInspection: { result: 'conforms' },
    admitWarehouseClient: { organisationId: second.buyer.organisationId },
    reportEvent: { bizStep: 'arriving', readPoint: place },
    ...CLAIMS,
    ...GUESTS,
    ...SUCCESSION,
    ...contactBodies(owned),
    answerOrderFile: { version: 1, answers: {} },
    openTradeFromFile: {
      ...{
        version: 1,
        side: 'seller',
        counterpartOrganisationId: second.buyer.organisationId,
        leavesOut: true,
      },
      terms: {
        ...{
          incoterm: 'FOB',
          place,
          payment: [{ instalmentId: '1', method: 'escrow', due: { event: 'order' } }],
        },
        ...{ currency: 'USD', modeOfTransport: 'sea' },
        ...{ partialShipments: false, leadTimeDays: 1 },
      },
    },
    cancelJob: undefined,
    retryDeadLetter: undefined,
    discardDeadLetter: { reason: 'not wanted' },
    contestReport: { entryId: owned.tradeId, isUpheld: true, reason: 'not so' },
    declareOutside: {
      ...{
        direction: 'import',
        declarationNumber: 'X-1',
        ...OUTSIDE,
        total: { amount: '0', currency: 'EUR' },
      },
      lines: [{ lineId: '1', customsValue: { amount: '1.00', currency: 'EUR' }, dutyTaxFees: [] }],
    },
    reportShipment: {
      ...{ carrierName: 'Mine', transportDocumentType: 'BillOfLading', transportDocumentNumber: 'B-1' },
      ...{ meansOfTransport: 'MV Mine', voyage: '1', portOfLoading: place, loadedAt: '2026-03-01T00:00:00Z' },
      ...{ portOfDischarge: { ...place, name: 'There' }, documentIds: OUTSIDE.documentIds },
    },
    stateOutcome: { decision: 'release', ...OUTSIDE },
    callAuthorities: {},
    captureEvents: { tradeId: owned.tradeId, goods },
  };
}

const UPLOADS: Readonly<Record<string, string>> = {
  addProductImage: 'image/png',
  receiveDocument: 'application/xml',
  enclosePaper: 'application/pdf',
};

/** What must be asked for beside the path. */
const QUERIES: Readonly<Record<string, string>> = { enclosePaper: '?type=Invoice' };

/** Every endpoint with something in its path, once on the finished trade and once on an open one. */
export function attemptsOn(world: World, endpoints: readonly Endpoint[]): Attempt[] {
  const bodies = bodiesOf(world);
  return endpoints
    .filter(({ url, operationId }) => url.includes(':') && !(operationId in OPEN_TO_ALL))
    .flatMap((endpoint) => {
      const { operationId, url } = endpoint;
      const body = bodyOf(endpoint, bodies, world.first.exchanges);
      const headers: Record<string, string> =
        operationId in UPLOADS ? { 'content-type': UPLOADS[operationId] ?? '' } : {};
      const trades = tradesFor(url, world);
      return trades.map((tradeId = '') => ({
        ...{ endpoint, body, headers },
        url: addressOf(url, { ...world.owned, tradeId }) + (QUERIES[operationId] ?? ''),
      }));
    });
}

/** Whichever trade the path may name; a transfer is of the finished one. */
function tradesFor(url: string, { owned }: World) {
  if (!url.includes(':tradeId')) return [''];
  return url.includes(':transferId') ? [owned.tradeId] : [owned.tradeId, owned.openTradeId];
}

function bodyOf(
  { operationId, method, url, body }: Endpoint,
  bodies: Readonly<Record<string, unknown>>,
  exchanges: readonly Exchange[],
): unknown {
  if (operationId in bodies) return bodies[operationId];
  const form = new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`);
  const sent = exchanges.find((one) => one.method === method && form.test(one.path));
  if (sent) return sent.body;
  if (method === 'GET' || body === undefined) return undefined;
  throw new Error(`${operationId}: say in tests/authorisation/attempts.ts what a stranger would send`);
}

function addressOf(url: string, owned: Readonly<Record<string, string>>): string {
  return url.replace(/:(\w+)/g, (_, name: string) => {
    const value = owned[name];
    if (value === undefined) throw new Error(`${url}: give the first pair a ${name} of its own (fillFirst)`);
    return value;
  });
}

/** Ids of the first pair and its canary: what no reply to a stranger may hold. */
export function secretsOf({ owned, first }: World): string[] {
  const isId = (value: string) => /^[0-9a-f-]{36}$/.test(value);
  const { familyId: _family, organisationId: _organisation, ...own } = owned;
  return [CANARY, ...Object.values(own).filter(isId), first.summary.number ?? ''];
}
