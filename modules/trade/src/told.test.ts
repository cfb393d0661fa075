import type { Contact } from '@tongshang/contact';
import { inFull, isReported, type TradeParty, type TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowsByContact } from './actor.ts';
import { followingFromStated, mayContest } from './reports.ts';
import type { TellingOccasion } from './speaker.ts';
import { detailsFor, ORGANISATIONS, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

const PAPER = 'a'.repeat(64);
const WORD = { grade: 'reported', evidence: [PAPER] } as const;
const contactOf = (number: number, keeper: TradeRole, kind: Contact['kinds'][number]): Contact => ({
  contactId: `0199c0de-0000-7000-8000-00000000000${number}`,
  keeperOrganisationId: ORGANISATIONS[keeper],
  name: { en: `Contact ${number}` },
  kinds: [kind],
  country: kind === 'trader' ? 'GB' : 'CN',
  address: { city: 'Leeds', country: 'GB' },
  taxId: null,
  legalId: null,
  eoris: [],
  isArchived: false,
});
const CUSTOMER = contactOf(1, 'seller', 'trader');
const LINE = contactOf(2, 'seller', 'carrier');
const SHED = contactOf(3, 'seller', 'warehouse');
const SUPPLIER = contactOf(4, 'buyer', 'trader');
const MAKER = contactOf(6, 'seller', 'manufacturer');
const BANK = contactOf(7, 'seller', 'bank');
const OFFICE = contactOf(5, 'seller', 'customs');
const FORMER = { ...contactOf(8, 'seller', 'trader'), isArchived: true };
const FORMER_LINE = { ...contactOf(9, 'seller', 'carrier'), isArchived: true };
const OUTSIDE = { ...TERMS, payment: inFull('outside', { event: 'shipment' }), leadTimeDays: 20 };
const QUOTATION = {
  buyerOrganisationId: CUSTOMER.contactId,
  lines: [
    {
      name: { en: 'Cup' },
      quantity: { value: '100', unit: 'EA' },
      unitPrice: { amount: '2.5', currency: 'USD' },
      ...{ hsCode: '691200', originCountry: 'CN', netWeightKg: '100', grossWeightKg: '110' },
    },
  ],
  terms: OUTSIDE,
  validUntil: '2026-04-01',
};

let world: World;
const examined: TellingOccasion[] = [];
beforeAll(async () => {
  world = await createWorld({
    contacts: [CUSTOMER, LINE, SHED, SUPPLIER, OFFICE, MAKER, BANK, FORMER, FORMER_LINE],
  });
  world.perform = async (consequence, _tx, occasion) => {
    if (consequence === 'evidence-examined') examined.push(occasion as unknown as TellingOccasion);
  };
});
afterAll(() => world.close());

// biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
type Reply = { readonly status: number; readonly body: any };
const post = (role: TradeRole, path: string, body: object = {}): Promise<Reply> =>
  world.as[role].send('POST', `/api/v1/trades${path}`, body);
const read = async (role: TradeRole, tradeId: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: as above
  (await world.as[role].get(`/api/v1/trades/${tradeId}`)).body as any;
const told = ({ contactId }: Contact, evidence = [PAPER]) => ({
  told: { organisationId: contactId, evidence },
});

async function quoted(change: object = {}) {
  const { status, body } = await post('seller', '/quotations', { ...QUOTATION, ...change });
  expect(status, JSON.stringify(body)).toBe(201);
  return body as { tradeId: string; quotationNumber: string };
}

async function ordered(change: object = {}, orderNumber = 'PO-7'): Promise<string> {
  const { tradeId, quotationNumber } = await quoted(change);
  const accepted = await post('seller', `/${tradeId}/order`, {
    ...{ quotationNumber, orderNumber },
    ...told(CUSTOMER),
  });
  expect(accepted.status, JSON.stringify(accepted.body)).toBe(201);
  return tradeId;
}

/** States a fact as another module would, itself or in the name of a contact. */
async function state(tradeId: string, role: TradeRole, fact: 'produced' | 'delivered', contact?: Contact) {
  const principal = world.principals[role];
  return world.database.transaction(principal, async (tx) => {
    const file = await world.trade.readFile(tx, tradeId);
    const speaker = await world.trade.speakerOf(tx, principal, tradeId, contact && told(contact).told);
    return world.trade.recordFact(tx, speaker, tradeId, fact, detailsFor(file, fact));
  });
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'stated',
    (error: { code?: string }) => error.code,
  );

it('what a contact knows of the goods its keeper supplies, who has it of its papers; of a firm that is here nobody else does', async () => {
  const {
    hsCode: _hs,
    originCountry: _origin,
    netWeightKg: _net,
    grossWeightKg: _gross,
    ...bare
  } = QUOTATION.lines[0] ?? {};
  const order = (sellerOrganisationId: string) => {
    return { ...QUOTATION, buyerOrganisationId: undefined, sellerOrganisationId, lines: [bare] };
  };
  const known = { lines: [{ lineId: '1', netWeightKg: '100', grossWeightKg: '110', originCountry: 'CN' }] };
  const placed = (await post('buyer', '/orders', order(SUPPLIER.contactId))).body;
  await post('buyer', `/${placed.tradeId}/order`, {
    ...{ quotationNumber: placed.orderNumber, ...told(SUPPLIER) },
  });
  expect((await post('buyer', `/${placed.tradeId}/facts`, known)).status).toBe(200);
  const there = (await post('buyer', '/orders', order(ORGANISATIONS.seller))).body;
  await post('seller', `/${there.tradeId}/order`, { quotationNumber: there.orderNumber });
  expect((await post('buyer', `/${there.tradeId}/facts`, known)).body.code).toBe('NOT_YOUR_PART');
  // Nor by a shed of its own: who knows is here and says so itself.
  const kept = { keptBy: ORGANISATIONS.buyer };
  const parties = (role: TradeRole, more: object = {}) => ({ role, organisationId: role, ...more });
  const withShed = [
    parties('seller'),
    parties('buyer'),
    parties('warehouse', kept),
  ] as unknown as TradeParty[];
  const ofContacts = withShed.map((one) => (one.role === 'seller' ? { ...one, ...kept } : one));
  const knows = (all: TradeParty[]) =>
    knowsByContact({ parties: all }, ORGANISATIONS.buyer, ['seller', 'warehouse']);
  expect([knows(withShed), knows(ofContacts)]).toEqual([false, true]);
});

describe('a seller alone', () => {
  it('quotes to a customer of its address book, and tells that it ordered, with the paper', async () => {
    const tradeId = await ordered();
    const trade = await read('seller', tradeId);
    const order = trade.facts.find(({ fact }: { fact: string }) => fact === 'ordered');
    expect(order).toMatchObject({
      byOrganisationId: CUSTOMER.contactId,
      byRole: 'buyer',
      word: { grade: 'reported', evidence: [PAPER], by: ORGANISATIONS.seller },
      details: { orderNumber: 'PO-7' },
    });
    expect(isReported(order)).toBe(true);
    expect(trade.parties).toContainEqual(
      expect.objectContaining({ organisationId: CUSTOMER.contactId, keptBy: ORGANISATIONS.seller }),
    );
    expect(examined.at(-1)).toMatchObject({ trade: { tradeId }, evidence: [PAPER] });
  });

  it('is offered what the customer is to do, in its name, and finds it in its work list', async () => {
    const { tradeId, quotationNumber } = await quoted();
    const trade = await read('seller', tradeId);
    expect(trade.nextActions[0]).toMatchObject({
      ...{ action: 'accept-offer', subject: quotationNumber, inTheNameOf: CUSTOMER.contactId, awaited: true },
    });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const home = (await world.as.seller.get('/api/v1/home')).body as any;
    const waiting = home.waiting.find((one: { tradeId: string }) => one.tradeId === tradeId);
    expect(waiting).toMatchObject({
      ...{ roles: ['seller'], waitingFor: 'accept-offer' },
      waitingOf: { organisationId: CUSTOMER.contactId, name: CUSTOMER.name },
    });
  });

  it('is asked what has arrived, not what the customer has sent', async () => {
    const terms = { ...OUTSIDE, payment: inFull('outside', { event: 'order' }) };
    const trade = await read('seller', await ordered({ terms }, 'PO-8'));
    const [first] = trade.nextActions;
    expect([first.action, first.fact, first.inTheNameOf]).toEqual(['state-fact', 'funded', undefined]);
  });

  it('may not have a contact hold money here', async () => {
    const terms = { ...OUTSIDE, payment: inFull('escrow', { event: 'order' }) };
    const { status, body } = await post('seller', '/quotations', { ...QUOTATION, terms });
    expect([status, body.code, body.errors?.[0]?.field]).toEqual([
      422,
      'CONTACT_HOLDS_NOTHING',
      '/terms/payment/0/method',
    ]);
  });

  it('gives no contact an office', async () => {
    const parties = [{ organisationId: OFFICE.contactId, role: 'customs' }];
    const { body } = await post('seller', '/quotations', { ...QUOTATION, parties });
    expect(body.code).toBe('PARTY_UNSUITABLE');
  });

  it('names no contact that lies in the archive, as a side, another party or later', async () => {
    const refused = ({ status, body }: Reply) => [status, body.code, body.errors?.[0]?.field];
    const side = { ...QUOTATION, buyerOrganisationId: FORMER.contactId };
    expect(refused(await post('seller', '/quotations', side))).toEqual([
      ...[409, 'PARTY_ARCHIVED', '/buyerOrganisationId'],
    ]);
    const line = { organisationId: FORMER_LINE.contactId, role: 'carrier' };
    const parties = [{ organisationId: SHED.contactId, role: 'warehouse' }, line];
    expect(refused(await post('seller', '/quotations', { ...QUOTATION, parties }))).toEqual([
      ...[409, 'PARTY_ARCHIVED', '/parties/1'],
    ]);
    const { body } = await post('seller', '/quotations', QUOTATION);
    expect(refused(await post('seller', `/${body.tradeId}/parties`, line))).toEqual([
      ...[409, 'PARTY_ARCHIVED', '/organisationId'],
    ]);
  });

  it('names nobody else’s contact', async () => {
    const { body } = await post('seller', '/quotations', {
      ...QUOTATION,
      buyerOrganisationId: SUPPLIER.contactId,
    });
    expect(body.code).toBe('PARTY_NOT_FOUND');
  });
});

describe('the word of a contact', () => {
  it('TRADE-27: is told by its keeper alone, with evidence', async () => {
    const { tradeId, quotationNumber } = await quoted();
    const accept = { quotationNumber };
    const other = ORGANISATIONS.buyer;
    const attempts = [
      post('seller', `/${tradeId}/order`, accept),
      post('seller', `/${tradeId}/order`, { ...accept, told: { organisationId: other, evidence: [PAPER] } }),
      post('seller', `/${tradeId}/order`, { ...accept, ...told(CUSTOMER, []) }),
      post('buyer', `/${tradeId}/order`, { ...accept, ...told(CUSTOMER) }),
    ];
    const codes = (await Promise.all(attempts)).map(({ body }) => body.code);
    expect(codes).toEqual(['OFFER_IS_YOUR_OWN', 'CONTACT_NOT_YOURS', 'INPUT_INVALID', 'TRADE_NOT_FOUND']);
  });

  it('TRADE-28: moves no money of a side on the platform, whoever accepts it', async () => {
    const parties = [{ organisationId: SHED.contactId, role: 'warehouse' }];
    const { tradeId } = await quoted({ buyerOrganisationId: ORGANISATIONS.buyer, parties });
    expect(await codeOf(state(tradeId, 'seller', 'delivered', SHED))).toBe('WORD_NOT_ACCEPTED');
    const accepted = await post('buyer', `/${tradeId}/parties/acceptance`, {
      ...{ organisationId: SHED.contactId, role: 'warehouse', isAccepted: true },
    });
    expect(accepted.body.code).toBe('CONTACT_WORD_NOT_ITS_OWN');
    const trade = await read('buyer', tradeId);
    expect(trade.nextActions.map(({ action }: { action: string }) => action)).not.toContain('accept-party');
  });

  it('releases what its own keeper would lose by it, and nothing else', () => {
    const parties = (keeper: TradeRole) => [
      { role: 'seller', organisationId: ORGANISATIONS.seller },
      { role: 'buyer', organisationId: ORGANISATIONS.buyer },
      { role: 'warehouse', organisationId: SHED.contactId, keptBy: ORGANISATIONS[keeper] },
    ];
    const releases = (keeper: TradeRole) =>
      followingFromStated(
        { parties: parties(keeper), facts: [], terms: { incoterm: 'FOB' } } as never,
        { fact: 'delivered', byRole: 'warehouse', word: { ...WORD, by: ORGANISATIONS[keeper] } } as never,
      ).includes('payment-released');
    expect([releases('buyer'), releases('seller')]).toEqual([true, false]);
  });

  it('is nobody’s where a member may say it: a seller here makes and packs itself', async () => {
    const parties = [{ organisationId: MAKER.contactId, role: 'manufacturer' }];
    const { tradeId, quotationNumber } = await quoted({
      ...{ buyerOrganisationId: ORGANISATIONS.buyer, parties },
    });
    await post('buyer', `/${tradeId}/order`, { quotationNumber });
    expect(await codeOf(state(tradeId, 'seller', 'produced', MAKER))).toBe('DOER_ON_BOARD');
  });

  it('is named by whoever may name its role, from the beginning', async () => {
    const parties = [{ organisationId: LINE.contactId, role: 'carrier' }];
    const { body } = await post('seller', '/quotations', {
      ...{ ...QUOTATION, parties, buyerOrganisationId: ORGANISATIONS.buyer },
    });
    expect([body.code, body.errors?.[0]?.field]).toEqual(['NOT_YOUR_PART', '/parties/0']);
  });

  it('keeps no escrow as a bank', async () => {
    const parties = [{ organisationId: BANK.contactId, role: 'bank' }];
    const { body } = await post('seller', '/quotations', {
      ...{ ...QUOTATION, parties, buyerOrganisationId: ORGANISATIONS.buyer },
      terms: { ...OUTSIDE, payment: inFull('escrow', { event: 'order' }) },
    });
    expect(body.code).toBe('CONTACT_HOLDS_NOTHING');
    const escrow = await quoted({
      ...{ buyerOrganisationId: ORGANISATIONS.buyer },
      terms: { ...OUTSIDE, payment: inFull('escrow', { event: 'order' }) },
    });
    const named = await post('seller', `/${escrow.tradeId}/parties`, parties[0]);
    expect(named.body.code).toBe('CONTACT_HOLDS_NOTHING');
  });

  it('is contested by the other side of its keeper, also once its teller has received the goods', () => {
    const [seller, buyer] = [ORGANISATIONS.seller, ORGANISATIONS.buyer];
    const stated = (fact: string, by: string, more: object = {}) => ({
      ...{
        fact,
        at: '2026-03-03T08:00:00Z',
        byOrganisationId: by,
        entryId: fact,
        details: { shipmentId: 's' },
      },
      ...more,
    });
    const told = stated('shipped', LINE.contactId, { byRole: 'carrier', word: { ...WORD, by: buyer } });
    const tradeWith = (receiver: string) =>
      ({
        parties: [
          { role: 'seller', organisationId: seller },
          { role: 'buyer', organisationId: buyer },
          { role: 'carrier', organisationId: LINE.contactId, keptBy: buyer },
        ],
        terms: { incoterm: 'FOB' },
        facts: [told, stated('delivered', receiver, { byRole: 'buyer' })],
      }) as never;
    const now = Temporal.Instant.from('2026-03-04T08:00:00Z');
    const may = (receiver: string, role: 'seller' | 'buyer') =>
      mayContest(tradeWith(receiver), told as never, { role, organisationId: ORGANISATIONS[role] }, now);
    expect([may(buyer, 'seller'), may(buyer, 'buyer'), may(ORGANISATIONS.warehouse, 'seller')]).toEqual([
      ...[true, false, false],
    ]);
  });
});
