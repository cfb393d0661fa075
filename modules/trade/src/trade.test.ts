import { randomUUIDv7 } from 'node:crypto';
import type { CatalogueCapability } from '@tongshang/catalogue';
import { accessHoles } from '@tongshang/http/testing';
import { checkChain } from '@tongshang/journal-entry';
import { compareDecimals, parseDecimal } from '@tongshang/money';
import { type Fact, inFull, type TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { responsibleFor } from './progress.ts';
import { pathOf } from './testing/path.ts';
import { detailsFor, FELIXSTOWE, ORGANISATIONS, SHANGHAI, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';
import { tradeNews } from './trade-news.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const CARRIER = { organisationId: ORGANISATIONS.carrier, role: 'carrier' };
const OTHERS = [
  CARRIER,
  ...(['customs', 'quality', 'tax', 'bank'] as const).map((role) => ({
    organisationId: ORGANISATIONS[role],
    role,
  })),
];
const WEIGHTS = { netWeightKg: '100', grossWeightKg: '110' };
const LINES = [
  {
    name: { en: 'Cup' },
    quantity: { value: '100', unit: 'EA' },
    unitPrice: { amount: '2.5', currency: 'USD' },
    hsCode: '691200',
    originCountry: 'CN',
    ...WEIGHTS,
  },
  {
    name: { en: 'Bowl' },
    quantity: { value: '60', unit: 'EA' },
    unitPrice: { amount: '3.75', currency: 'USD' },
    hsCode: '691200',
    originCountry: 'CN',
    ...WEIGHTS,
  },
];
const ENQUIRY = {
  sellerOrganisationId: ORGANISATIONS.seller,
  lines: LINES.map(({ name, quantity }) => ({ name, quantity })),
  destination: FELIXSTOWE,
  terms: TERMS,
  parties: OTHERS,
};
const OFFER = { lines: LINES, terms: TERMS, validUntil: '2026-04-01' };

async function ok(reply: Promise<{ status: number; body: unknown; text: string }>) {
  const { status, body, text } = await reply;
  expect(status, text).toBeLessThan(300);
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
  return body as any;
}

async function refused(reply: Promise<{ status: number; body: { code: string } }>): Promise<string> {
  return (await reply).body.code;
}

const post = (role: TradeRole, path: string, body: object = {}) =>
  world.as[role].send('POST', `/api/v1/trades${path}`, body);
const read = (role: TradeRole, tradeId: string) => ok(world.as[role].get(`/api/v1/trades/${tradeId}`));

async function enquired(): Promise<string> {
  return (await ok(post('buyer', '', ENQUIRY))).tradeId;
}

async function orderedTrade(change: object = {}): Promise<string> {
  const { tradeId, orderNumber } = await ok(
    post('buyer', '/orders', {
      ...OFFER,
      sellerOrganisationId: ORGANISATIONS.seller,
      parties: OTHERS,
      ...change,
    }),
  );
  await ok(post('seller', `/${tradeId}/order`, { quotationNumber: orderNumber }));
  return tradeId;
}

/** Runs in a database of its own, where nothing else happened. */
async function elsewhere(
  work: () => Promise<void>,
  change: Parameters<typeof createWorld>[0] = {},
): Promise<void> {
  const before = world;
  world = await createWorld(change);
  try {
    await work();
  } finally {
    await world.close();
    world = before;
  }
}

/** Comes back when a transaction waits for a row that another has locked. */
async function untilSomebodyWaits(): Promise<void> {
  const isWaiting = () =>
    world.database.system('look for a lock that is waited for', (tx) =>
      tx.maybe(`select 1 as yes from pg_locks where not granted and locktype = 'transactionid' limit 1`),
    );
  while (!(await isWaiting()));
}

/** States a fact as another module would. */
async function state(tradeId: string, fact: Fact, by?: TradeRole) {
  const reader = { organisationId: ORGANISATIONS.seller, personId: null };
  const file = await world.database.transaction(reader, (tx) => world.trade.readFile(tx, tradeId));
  const role = by ?? (responsibleFor(fact, file.trade)[0] as TradeRole);
  const principal = world.principals[role];
  return world.database.transaction(principal, (tx) =>
    world.trade.recordFact(tx, principal, tradeId, fact as 'funded', detailsFor(file, fact) as never),
  );
}

describe('from enquiry to order', () => {
  it('the buyer asks, the seller quotes, the buyer counters, the seller accepts', async () => {
    const tradeId = await enquired();
    const asked = await read('seller', tradeId);
    expect(asked.nextActions[0]).toMatchObject({ action: 'quote', awaited: true });
    expect(asked.lines).toEqual([]);
    expect(asked.facts[0].details.lines.map((line: { lineId: string }) => line.lineId)).toEqual(['1', '2']);
    const quotation = await ok(post('seller', `/${tradeId}/quotations`, OFFER));
    expect(quotation).toMatchObject({ number: 'Q-000001', total: { amount: '475.00', currency: 'USD' } });
    const cheaper = LINES.map((line) => ({ ...line, unitPrice: { ...line.unitPrice, amount: '2' } }));
    const counter = await ok(
      post('buyer', `/${tradeId}/quotations`, { ...OFFER, lines: cheaper, orderNumber: 'PO-7' }),
    );
    expect(await refused(post('seller', `/${tradeId}/order`, { quotationNumber: 'Q-000001' }))).toBe(
      'OFFER_REPLACED',
    );
    expect(await refused(post('buyer', `/${tradeId}/order`, { quotationNumber: counter.number }))).toBe(
      'OFFER_IS_YOUR_OWN',
    );
    expect(await ok(post('seller', `/${tradeId}/order`, { quotationNumber: 'PO-7' }))).toMatchObject({
      orderNumber: 'PO-7',
    });
    const trade = await read('buyer', tradeId);
    expect([trade.version, trade.orderNumber, trade.total.amount]).toEqual([1, 'PO-7', '320.00']);
    expect(trade.facts.map(({ fact }: { fact: Fact }) => fact)).toEqual(['enquired', 'quoted', 'ordered']);
    expect(await refused(post('seller', `/${tradeId}/quotations`, OFFER))).toBe('ALREADY_ORDERED');
    const offers = (await ok(world.as.seller.get(`/api/v1/trades/${tradeId}/quotations`))).items;
    expect(offers.map(({ status }: { status: string }) => status)).toEqual(['accepted', 'superseded']);
  });

  it('the buyer’s number of its order stays through offers and counter-offers, and no seller gives another', async () => {
    const placed = await ok(
      post('buyer', '/orders', {
        ...OFFER,
        sellerOrganisationId: ORGANISATIONS.seller,
        parties: OTHERS,
        orderNumber: '4500012345',
      }),
    );
    const { tradeId } = placed;
    const confirm = { quotationNumber: placed.orderNumber, orderNumber: 'PO-OF-SELLER' };
    expect(await refused(post('seller', `/${tradeId}/order`, confirm))).toBe('ORDER_NUMBER_OF_BUYER');
    const offer = { ...OFFER, orderNumber: '4500099999' };
    expect(await refused(post('seller', `/${tradeId}/quotations`, offer))).toBe('ORDER_NUMBER_OF_BUYER');
    const dearer = await ok(post('seller', `/${tradeId}/quotations`, OFFER));
    const counter = await ok(post('buyer', `/${tradeId}/quotations`, OFFER));
    expect(counter.number).not.toBe(dearer.number);
    const { orderNumber } = await ok(
      post('seller', `/${tradeId}/order`, { quotationNumber: counter.number }),
    );
    expect(orderNumber).toBe('4500012345');
    const { facts } = await read('seller', tradeId);
    expect(facts.find(({ fact }: { fact: Fact }) => fact === 'ordered').details.orderNumber).toBe(
      orderNumber,
    );
  });

  it('a seller that knows the number of the order says it with its quotation; the buyer may give another', async () => {
    const accept = async (given: object) => {
      const tradeId = await enquired();
      const { number } = await ok(
        post('seller', `/${tradeId}/quotations`, { ...OFFER, orderNumber: `N-${tradeId.slice(-6)}` }),
      );
      const again = await ok(post('seller', `/${tradeId}/quotations`, OFFER));
      expect(again.number).not.toBe(number);
      const reply = await ok(post('buyer', `/${tradeId}/order`, { quotationNumber: again.number, ...given }));
      return [reply.orderNumber, `N-${tradeId.slice(-6)}`];
    };
    const [kept, said] = await accept({});
    expect(kept).toBe(said);
    expect((await accept({ orderNumber: 'B-77' }))[0]).toBe('B-77');
  });

  it('a quotation runs out, can be declined, and can be made anew', async () => {
    const tradeId = await enquired();
    const { number } = await ok(
      post('seller', `/${tradeId}/quotations`, { ...OFFER, validUntil: '2026-03-02' }),
    );
    world.setNow('2026-03-03T00:00:00Z');
    expect(await refused(post('buyer', `/${tradeId}/order`, { quotationNumber: number }))).toBe(
      'QUOTATION_EXPIRED',
    );
    expect(await refused(post('buyer', `/${tradeId}/quotations`, OFFER))).toBe('QUOTATION_EXPIRED');
    expect((await read('buyer', tradeId)).offer.expired).toBe(true);
    expect(
      await refused(post('seller', `/${tradeId}/quotations`, { ...OFFER, validUntil: '2026-03-02' })),
    ).toBe('VALIDITY_PAST');
    const anew = await ok(post('seller', `/${tradeId}/quotations`, OFFER));
    await ok(
      post('buyer', `/${tradeId}/quotations/declination`, {
        quotationNumber: anew.number,
        reason: 'Too dear',
      }),
    );
    expect(await refused(post('buyer', `/${tradeId}/order`, { quotationNumber: anew.number }))).toBe(
      'NO_STANDING_OFFER',
    );
    expect((await read('seller', tradeId)).nextActions[0].action).toBe('quote');
    world.setNow('2026-03-02T08:00:00Z');
  });

  it('TRADE-10: an order number is the buyer’s once; declining frees it', async () => {
    const place = () =>
      post('buyer', '/orders', {
        ...OFFER,
        sellerOrganisationId: ORGANISATIONS.seller,
        orderNumber: 'PO-ONCE',
      });
    const { tradeId } = await ok(place());
    const again = await place();
    expect([again.status, again.body.code, again.body.errors[0].field]).toEqual([
      409,
      'ORDER_NUMBER_TAKEN',
      expect.stringContaining('orderNumber'),
    ]);
    await ok(post('seller', `/${tradeId}/quotations/declination`, { quotationNumber: 'PO-ONCE' }));
    const second = await ok(place());
    await ok(post('seller', `/${second.tradeId}/order`, { quotationNumber: 'PO-ONCE' }));
    await ok(post('buyer', `/${second.tradeId}/cancellation`, { reason: 'Mistake' }));
    expect(await refused(place())).toBe('ORDER_NUMBER_TAKEN');
  });

  it('two who answer at once: one order, one refusal', async () => {
    const tradeId = await enquired();
    const { number } = await ok(post('seller', `/${tradeId}/quotations`, OFFER));
    const replies = await Promise.all(
      [1, 2, 3].map(() => post('buyer', `/${tradeId}/order`, { quotationNumber: number })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(
      (await read('buyer', tradeId)).facts.filter(({ fact }: { fact: Fact }) => fact === 'ordered'),
    ).toHaveLength(1);
  });

  it('bad input is refused with its place, and nothing stays', async () => {
    const before = await ok(world.as.buyer.get('/api/v1/trades?limit=1'));
    const send = async (change: object) => {
      const { body, status } = await post('buyer', '/orders', {
        ...OFFER,
        sellerOrganisationId: ORGANISATIONS.seller,
        ...change,
      });
      expect(status).toBe(422);
      return [body.code, body.errors[0]?.field];
    };
    const line = (change: object) => ({ lines: [LINES[0], { ...LINES[1], ...change }] });
    expect(await send(line({ quantity: { value: '-1', unit: 'EA' } }))).toEqual([
      'QUANTITY_NEGATIVE',
      '/lines/1/quantity/value',
    ]);
    expect(await send(line({ quantity: { value: '1', unit: 'PCS' } }))).toEqual([
      'UNIT_UNKNOWN',
      '/lines/1/quantity/unit',
    ]);
    expect(await send(line({ unitPrice: { amount: '1', currency: 'EUR' } }))).toEqual([
      'LINE_CURRENCY_DIFFERS',
      '/lines/1/unitPrice/currency',
    ]);
    expect(await send(line({ unitPrice: { amount: '-1', currency: 'USD' } }))).toEqual([
      'PRICE_NEGATIVE',
      '/lines/1/unitPrice/amount',
    ]);
    expect(await send(line({ grossWeightKg: '99' }))).toEqual([
      'WEIGHTS_CONTRADICT',
      '/lines/1/grossWeightKg',
    ]);
    expect(await send(line({ lineId: '1' }))).toEqual(['LINE_REPEATED', '/lines/1']);
    expect(await send(line({ unitPrice: undefined }))).toEqual(['PRODUCT_NOT_LISTED', '/lines/1']);
    expect(await send({ terms: { ...TERMS, modeOfTransport: 'air' } })).toEqual([
      'INCOTERM_MODE_UNSUITABLE',
      '/terms/modeOfTransport',
    ]);
    expect(await send({ terms: { ...TERMS, payment: inFull('credit', { event: 'receipt' }) } })).toEqual([
      'DUE_DAYS_MISSING',
      '/terms/payment/0/due/days',
    ]);
    expect(await send({ sellerOrganisationId: ORGANISATIONS.buyer })).toEqual([
      'SAME_ORGANISATION',
      '/sellerOrganisationId',
    ]);
    expect(await send({ parties: [{ ...CARRIER, role: 'bank' }] })).toEqual([
      'PARTY_UNSUITABLE',
      '/parties/0',
    ]);
    expect(await send({ parties: [CARRIER, CARRIER] }).catch(() => 'conflict')).toBe('conflict');
    expect(await ok(world.as.buyer.get('/api/v1/trades?limit=1'))).toEqual(before);
  });
});

describe('the path through the database', () => {
  it('goes to its end, and the journal holds every fact in one closed chain', async () => {
    const tradeId = await orderedTrade();
    for (const fact of pathOf({}).filter((each) => each !== 'closed')) await state(tradeId, fact);
    expect((await read('seller', tradeId)).nextActions[0]).toMatchObject({ fact: 'closed', awaited: true });
    const { entries } = await ok(post('seller', `/${tradeId.toUpperCase()}/closing`));
    const trade = await read('seller', tradeId);
    expect([trade.status, trade.nextActions, trade.expected]).toEqual(['closed', [], []]);
    expect(trade.facts.map(({ fact }: { fact: Fact }) => fact)).toEqual(['ordered', ...pathOf({})]);
    const reader = { organisationId: ORGANISATIONS.seller, personId: null };
    const journal = await world.database.transaction(reader, (tx) =>
      world.journal.readFileEntries(tx, tradeId),
    );
    expect(checkChain(tradeId, journal)).toEqual({ id: tradeId, count: entries, closed: true });
    expect(journal.map(({ entry }) => entry.kind)).toContain('settlement.settled');
    expect(await refused(post('buyer', `/${tradeId}/cancellation`, { reason: 'Late' }))).toBe('TRADE_CLOSED');
  });

  it('what follows from a fact is performed in its transaction, may state a fact, and undoes everything by throwing', async () => {
    await elsewhere(async () => {
      const heard: string[] = [];
      world.perform = async (consequence, tx, { trade, stated, principal }) => {
        heard.push(`${consequence} of ${stated.fact} of ${trade.facts.length}`);
        if (consequence !== 'payment-released' || stated.fact !== 'delivered') return;
        if (trade.lines.length === 1) throw new Error('no');
        const details = detailsFor({ trade, version: 1, partsDone: [] }, 'settled');
        const by = stated.entryId;
        await world.trade.performFact(tx, principal, trade.tradeId, 'settled', details, by);
      };
      const tradeId = await orderedTrade();
      for (const fact of pathOf({}).slice(0, -2)) await state(tradeId, fact);
      expect(heard.slice(-5)).toEqual([
        'papers-issued of delivered of 13',
        'goods-observed of delivered of 13',
        'differences-claimed of delivered of 13',
        'payment-released of delivered of 13',
        'papers-issued of settled of 14',
      ]);
      const settled = (await read('buyer', tradeId)).facts.at(-1);
      const delivered = (await read('buyer', tradeId)).facts.at(-2);
      expect(settled).toMatchObject({ fact: 'settled', byRole: 'bank', causedBy: delivered.entryId });
      const single = await orderedTrade({ lines: [LINES[0]] });
      for (const fact of pathOf({}).slice(0, -3)) await state(single, fact);
      await expect(state(single, 'delivered')).rejects.toThrow('no');
      const trade = await read('buyer', single);
      expect(trade.facts.at(-1).fact).toBe('import-released');
      expect(trade.nextActions[0]).toMatchObject({ fact: 'delivered', awaited: true });
    });
  });

  it('the causes of every entry lead back to the one that began the trade', async () => {
    const tradeId = await orderedTrade();
    for (const fact of pathOf({}).filter((each) => each !== 'closed')) await state(tradeId, fact);
    await ok(post('seller', `/${tradeId}/closing`));
    const { items } = await ok(world.as.seller.get(`/api/v1/trades/${tradeId}/entries`));
    const byId = new Map<string, { kind: string; causedBy: string | null }>(
      items.map((entry: { entryId: string }) => [entry.entryId, entry]),
    );
    const causes = (kind: string): string[] => {
      const path: string[] = [];
      let one = [...byId.values()].find((entry) => entry.kind === kind);
      while (one) {
        path.push(one.kind);
        one = one.causedBy === null ? undefined : byId.get(one.causedBy);
      }
      return path;
    };
    expect(causes('trade.closed')).toEqual([
      ...['trade.closed', 'settlement.settled', 'stock.delivered', 'clearance.import-released'],
      ...[
        'clearance.import-declared',
        'trace.shipped',
        'clearance.export-released',
        'clearance.export-declared',
      ],
      ...['document.invoiced', 'stock.packed', 'stock.produced', 'settlement.funded', 'trade.ordered'],
      'trade.order-placed',
    ]);
    expect([...byId.values()].filter(({ causedBy }) => causedBy === null)).toHaveLength(1);
  });

  it('a transaction that waited for the lock sees what the other stated', async () => {
    const tradeId = await orderedTrade();
    const results = await Promise.allSettled([1, 2, 3].map(() => state(tradeId, 'funded')));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    const codes = results.flatMap((result) => (result.status === 'rejected' ? [result.reason.code] : []));
    expect(codes).toEqual(['FACT_ALREADY_STATED', 'FACT_ALREADY_STATED']);
  });

  it('a lock that was waited for gives the file as the other left it, not as it was when the waiting began', async () => {
    const tradeId = await orderedTrade();
    const { buyer, seller } = world.principals;
    const stated = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const stating = world.database.transaction(buyer, async (tx) => {
      const file = await world.trade.readFile(tx, tradeId);
      await world.trade.recordFact(tx, buyer, tradeId, 'funded', detailsFor(file, 'funded') as never);
      stated.resolve();
      await release.promise;
    });
    await stated.promise;
    const locked = world.database.transaction(seller, (tx) => world.trade.lockTrade(tx, tradeId));
    await untilSomebodyWaits();
    release.resolve();
    await stating;
    const { facts } = await locked;
    expect(facts.map(({ fact }) => fact)).toEqual(['ordered', 'funded']);
  });
});

describe('what was left open', () => {
  const BARE = LINES.map(({ name, quantity, unitPrice }) => ({ name, quantity, unitPrice }));
  const { portOfLoading: _loading, portOfDischarge: _discharge, ...PORTLESS } = TERMS;

  it('is named, supplied, marked as demonstration, and not changed afterwards', async () => {
    const tradeId = await orderedTrade({ lines: BARE, terms: PORTLESS });
    for (const fact of ['funded', 'produced'] as const) await state(tradeId, fact);
    await expect(state(tradeId, 'packed')).rejects.toMatchObject({ code: 'FACT_NOT_READY' });
    const [asked] = (await read('seller', tradeId)).nextActions;
    expect(asked).toMatchObject({ action: 'supply-facts', awaited: true, missingCount: 4 });
    expect(asked.missing.map(({ place }: { place: string }) => place)).toContain('lines/2/grossWeightKg');
    const facts = {
      lines: ['1', '2'].map((lineId) => ({ lineId, ...WEIGHTS, hsCode: '691200', originCountry: 'CN' })),
      demonstration: true,
    };
    const { supplied } = await ok(post('seller', `/${tradeId}/facts`, facts));
    expect(supplied).toHaveLength(8);
    expect((await read('buyer', tradeId)).lines[0].demonstration).toEqual([
      'netWeightKg',
      'grossWeightKg',
      'hsCode',
      'originCountry',
    ]);
    expect(await refused(post('seller', `/${tradeId}/facts`, facts))).toBe('NOTHING_SUPPLIED');
    const other = { lines: [{ lineId: '1', hsCode: '691110' }] };
    expect(await refused(post('seller', `/${tradeId}/facts`, other))).toBe('FACT_KNOWN');
    expect(
      await refused(post('carrier', `/${tradeId}/facts`, { terms: { portOfLoading: SHANGHAI } })),
    ).not.toBe('NOT_YOUR_PART');
    expect(await refused(post('bank', `/${tradeId}/facts`, { terms: { portOfDischarge: FELIXSTOWE } }))).toBe(
      'NOT_YOUR_PART',
    );
    await state(tradeId, 'packed');
  });
});

describe('changes after the order', () => {
  it('an amendment is proposed by one side, accepted by the other, and makes a new version', async () => {
    const tradeId = await orderedTrade();
    const changes = { lines: [{ lineId: '1', quantity: '80' }], terms: { latestShipmentDate: '2026-05-01' } };
    const proposed = await ok(post('buyer', `/${tradeId}/amendments`, { reason: 'Fewer cups', changes }));
    expect(proposed).toMatchObject({ number: 1, changes: ['lines/1/quantity', 'terms/latestShipmentDate'] });
    expect(await refused(post('seller', `/${tradeId}/amendments`, { reason: 'Other', changes }))).toBe(
      'AMENDMENT_PENDING',
    );
    const answer = (role: TradeRole, text: string) =>
      post(role, `/${tradeId}/amendments/1/answer`, { answer: text });
    expect(await refused(answer('buyer', 'accepted'))).toBe('NOT_YOUR_PART');
    expect((await read('seller', tradeId)).nextActions[0]).toMatchObject({
      action: 'answer-amendment',
      awaited: true,
    });
    expect(await ok(answer('seller', 'accepted'))).toMatchObject({ version: 2 });
    const trade = await read('seller', tradeId);
    expect([trade.lines[0].quantity.value, trade.lines[0].lineTotal.amount, trade.total.amount]).toEqual([
      '80',
      '200.00',
      '425.00',
    ]);
    expect(await refused(answer('seller', 'accepted'))).toBe('AMENDMENT_NOT_PENDING');
    expect(await refused(post('buyer', `/${tradeId}/amendments`, { reason: 'Same', changes }))).toBe(
      'AMENDMENT_EMPTY',
    );
  });

  it('is limited by what has been stated, also since it was proposed', async () => {
    const tradeId = await orderedTrade();
    const propose = (changes: object) =>
      post('buyer', `/${tradeId}/amendments`, { reason: 'Change', changes });
    await ok(propose({ lines: [{ lineId: '1', quantity: '120' }] }));
    await state(tradeId, 'funded');
    expect(await refused(post('seller', `/${tradeId}/amendments/1/answer`, { answer: 'accepted' }))).toBe(
      'AMENDMENT_RAISES_FUNDED',
    );
    await ok(post('buyer', `/${tradeId}/amendments/1/answer`, { answer: 'withdrawn' }));
    expect(await refused(propose({ terms: { payment: inFull('transfer') } }))).toBe('AMENDMENT_TOO_LATE');
    for (const fact of ['produced', 'packed'] as const) await state(tradeId, fact);
    expect(await refused(propose({ lines: [{ lineId: '1', quantity: '99' }] }))).toBe(
      'AMENDMENT_BELOW_PACKED',
    );
    await state(tradeId, 'invoiced');
    expect(await refused(propose({ lines: [{ lineId: '1', unitPrice: '2' }] }))).toBe('AMENDMENT_TOO_LATE');
    expect(await refused(propose({ lines: [{ lineId: '9', quantity: '1' }] }))).toBe('LINE_UNKNOWN');
  });

  it('cancelling is free at first, needs consent once goods are made, and ends with the shipment', async () => {
    const free = await orderedTrade();
    await state(free, 'funded');
    expect(await ok(post('seller', `/${free}/cancellation`, { reason: 'No clay' }))).toMatchObject({
      isCancelled: true,
    });
    const cancelled = await read('buyer', free);
    expect(cancelled.facts.at(-1).details).toEqual({
      reason: 'No clay',
      consequences: ['held-money-returned'],
    });
    await expect(state(free, 'produced')).rejects.toMatchObject({ code: 'TRADE_CANCELLED' });

    const made = await orderedTrade();
    for (const fact of ['funded', 'produced', 'packed'] as const) await state(made, fact);
    expect(await ok(post('buyer', `/${made}/cancellation`, { reason: 'Shop closed' }))).toMatchObject({
      isCancelled: false,
    });
    expect((await read('seller', made)).nextActions[0].action).toBe('answer-cancellation');
    expect(await refused(post('buyer', `/${made}/cancellation/answer`, { answer: 'accepted' }))).toBe(
      'NOT_YOUR_PART',
    );
    await ok(post('seller', `/${made}/cancellation/answer`, { answer: 'rejected' }));
    expect((await read('seller', made)).cancellation).toBeNull();
    for (const fact of ['invoiced', 'export-declared', 'export-released', 'shipped'] as const)
      await state(made, fact);
    expect(await refused(post('buyer', `/${made}/cancellation`, { reason: 'Again' }))).toBe(
      'CANCELLATION_TOO_LATE',
    );
  });

  it('a party is added by the side that may, once', async () => {
    const tradeId = await orderedTrade({ parties: [] });
    expect(await refused(post('seller', `/${tradeId}/parties`, CARRIER))).toBe('NOT_YOUR_PART');
    expect(await refused(post('carrier', `/${tradeId}/parties`, CARRIER))).toBe('TRADE_NOT_FOUND');
    await ok(post('buyer', `/${tradeId}/parties`, CARRIER));
    expect(await refused(post('buyer', `/${tradeId}/parties`, CARRIER))).toBe('PARTY_ALREADY_PRESENT');
    expect((await read('carrier', tradeId)).roles).toEqual(['carrier']);
  });
});

describe('what the catalogue knows', () => {
  const productParticulars: CatalogueCapability['productParticulars'] = async (
    _tx,
    _seller,
    currency,
    references,
  ) =>
    references.map(({ sku, quantity }) =>
      sku === 'CUP-1'
        ? {
            productId: ORGANISATIONS.operator,
            sku,
            name: { en: 'Cup', 'zh-CN': '杯子' },
            unit: 'EA',
            hsCode: '691200',
            originCountry: 'CN',
            ...(currency === 'USD' && compareDecimals(parseDecimal(quantity), parseDecimal('10')) >= 0
              ? { listPrice: { amount: '2.4', currency } }
              : {}),
          }
        : undefined,
    );
  const place = (line: object) =>
    post('buyer', '/orders', { ...OFFER, sellerOrganisationId: ORGANISATIONS.seller, lines: [line] });

  it('fills what a line leaves out, and leaves alone what it says', async () => {
    await elsewhere(
      async () => {
        const { tradeId } = await ok(place({ sku: 'CUP-1', quantity: { value: '10', unit: 'EA' } }));
        expect((await read('seller', tradeId)).lines[0]).toMatchObject({
          name: { 'zh-CN': '杯子' },
          hsCode: '691200',
          unitPrice: { amount: '2.4', currency: 'USD' },
          lineTotal: { amount: '24.00' },
        });
        const own = {
          sku: 'CUP-1',
          name: { en: 'Mug' },
          unitPrice: { amount: '2', currency: 'USD' },
          quantity: { value: '5', unit: 'EA' },
        };
        const other = await ok(place(own));
        expect((await read('seller', other.tradeId)).lines[0]).toMatchObject({
          name: { en: 'Mug' },
          originCountry: 'CN',
          lineTotal: { amount: '10.00' },
        });
        expect(await refused(place({ sku: 'CUP-1', quantity: { value: '5', unit: 'EA' } }))).toBe(
          'PRODUCT_NOT_LISTED',
        );
        expect(await refused(place({ sku: 'CUP-2', quantity: { value: '5', unit: 'EA' } }))).toBe(
          'PRODUCT_NOT_LISTED',
        );
      },
      { productParticulars },
    );
  });
});

describe('cartons of a product', () => {
  const cartons = {
    ...{ quantityEach: '24', innerPacks: 4, netWeightKg: '8.4', grossWeightKg: '9.6' },
    dimensionsCm: { length: '60', width: '40', height: '35.5' },
  };
  let known: typeof cartons | undefined = cartons;
  const productParticulars: CatalogueCapability['productParticulars'] = async (
    _tx,
    _seller,
    _currency,
    references,
  ) =>
    references.map(({ sku }) => ({
      ...{ productId: ORGANISATIONS.operator, sku: sku ?? '', name: { en: 'Cup' }, unit: 'EA' },
      ...{ hsCode: '691200', netWeightKg: '84' },
      ...(known ? { packing: known } : {}),
    }));
  const line = {
    ...{ sku: 'CUP-1', quantity: { value: '240', unit: 'EA' } },
    unitPrice: { amount: '2', currency: 'USD' },
  };
  const place = (more: object) =>
    ok(
      post('buyer', '/orders', {
        ...{ ...OFFER, sellerOrganisationId: ORGANISATIONS.seller, lines: [{ ...line, ...more }] },
        orderNumber: `CARTON-${Math.random()}`.slice(0, 30),
      }),
    );

  it('stand on the line as the product’s where nobody states others, and stay what was agreed', async () => {
    await elsewhere(
      async () => {
        known = cartons;
        const { tradeId } = await place({});
        expect((await read('seller', tradeId)).lines[0].packing).toEqual({ ...cartons, from: 'product' });
        const stated = { quantityEach: '48', grossWeightKg: '19' };
        const own = await place({ packing: stated });
        expect((await read('seller', own.tradeId)).lines[0].packing).toEqual(stated);
        // Nobody's word makes a carton the product's.
        const claimed = await place({ packing: { quantityEach: '1', from: 'product' } });
        expect((await read('seller', claimed.tradeId)).lines[0].packing).toEqual({
          ...{ ...cartons, from: 'product' },
        });
        known = undefined;
        expect((await read('seller', tradeId)).lines[0].packing).toEqual({ ...cartons, from: 'product' });
        const without = await place({ packing: { quantityEach: '1', from: 'product' } });
        expect((await read('seller', without.tradeId)).lines[0].packing).toEqual({ quantityEach: '1' });
      },
      { productParticulars },
    );
  });

  it('are offered as the product has them today, beside what is agreed', async () => {
    await elsewhere(
      async () => {
        known = undefined;
        const { tradeId } = await place({});
        expect((await read('seller', tradeId)).lines[0].packing).toBeUndefined();
        known = cartons;
        expect((await ok(world.as.seller.get(`/api/v1/trades/${tradeId}/product-data`))).items).toEqual([
          { lineId: '1', sku: 'CUP-1', hsCode: '691200', netWeightKg: '84', packing: cartons },
        ]);
        expect(await refused(world.as.carrier.get(`/api/v1/trades/${tradeId}/product-data`))).toBe(
          'TRADE_NOT_FOUND',
        );
      },
      { productParticulars },
    );
  });

  it('hold something and weigh no less than their goods', async () => {
    const send = async (packing: object) => {
      const body = {
        ...OFFER,
        sellerOrganisationId: ORGANISATIONS.seller,
        lines: [{ ...LINES[0], packing }],
      };
      const { body: problem } = await post('buyer', '/orders', body);
      return [problem.code, problem.errors?.[0]?.pointer ?? problem.pointer];
    };
    expect((await send({ quantityEach: '0' }))[0]).toBe('PACKING_EMPTY');
    expect((await send({ quantityEach: '4', netWeightKg: '3', grossWeightKg: '2' }))[0]).toBe(
      'WEIGHTS_CONTRADICT',
    );
  });
});

describe('who sees what', () => {
  it('TRADE-11: carriers see goods and ports, not prices nor offers; strangers see nothing', async () => {
    const tradeId = await orderedTrade();
    await state(tradeId, 'funded');
    const trade = await read('carrier', tradeId);
    expect(JSON.stringify(trade)).not.toMatch(/"475\.00"|"2\.5"/);
    expect(trade.lines[0]).toMatchObject({ name: { en: 'Cup' }, netWeightKg: '100' });
    expect(trade.facts.map(({ details }: { details: unknown }) => details)).toEqual([null, null]);
    expect((await read('bank', tradeId)).total.amount).toBe('475.00');
    expect((await read('bank', tradeId)).offer).toBeNull();
    expect(await refused(world.as.carrier.get(`/api/v1/trades/${tradeId}/quotations`))).toBe('NOT_YOUR_PART');
    for (const path of ['', '/quotations', '/amendments', '/entries', '/stream']) {
      expect(await refused(world.as.manufacturer.get(`/api/v1/trades/${tradeId}${path}`)), path).toBe(
        'TRADE_NOT_FOUND',
      );
    }
    const items = (await ok(world.as.carrier.get(`/api/v1/trades/${tradeId}/entries`))).items;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'trade.order-placed',
      'trade.begun',
      'trade.ordered',
      'settlement.funded',
    ]);
    expect(items.map(({ disclosures }: { disclosures: object }) => Object.keys(disclosures))).toEqual([
      [],
      ['number', 'parties'],
      [],
      [],
    ]);
    // By what names they came, and nothing else of them: addresses and tax numbers are for the two sides.
    const { number, parties } = items[1].disclosures;
    expect(number.value).toBe(trade.number);
    expect(parties.value.map((party: object) => Object.keys(party).sort().join())).toEqual(
      trade.parties.map(() => 'country,name,organisationId,role'),
    );
  });

  it('every endpoint refuses whom it must', async () => {
    expect(await accessHoles(world.http)).toEqual([]);
  });

  it('authorities of the country concerned are waited for, and no longer once they have voted', async () => {
    const tradeId = await orderedTrade();
    for (const fact of ['funded', 'produced', 'packed', 'invoiced', 'export-declared'] as const)
      await state(tradeId, fact);
    const waits = async (role: TradeRole) =>
      (await ok(world.as[role].get('/api/v1/trades?waitingForMe=true'))).items.map(
        ({ tradeId: id }: { tradeId: string }) => id,
      );
    expect(await waits('customs')).toContain(tradeId);
    await world.database.transaction(world.principals.customs, (tx) =>
      world.trade.markPartDone(tx, tradeId, {
        organisationId: ORGANISATIONS.customs,
        role: 'customs',
        fact: 'export-released',
      }),
    );
    expect(await waits('customs')).not.toContain(tradeId);
    expect(await waits('tax')).toContain(tradeId);
  });
});

describe('news of a trade', () => {
  it('tells of its own entries only, and stops when the reader leaves', async () => {
    const [tradeId, other] = [await orderedTrade(), await orderedTrade()];
    await world.journal.integrate();
    const leaving = new AbortController();
    const news = tradeNews({ journal: world.journal }, tradeId, leaving.signal);
    const first = news.next();
    await state(other, 'funded');
    await state(tradeId, 'funded');
    await world.journal.integrate();
    expect((await first).value).toMatchObject({ event: 'entry', data: { kind: 'settlement.funded' } });
    const next = news.next();
    leaving.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});

describe('what comes after the closing', () => {
  it('is entered in one case that names the trade; until then in the trade itself', async () => {
    const tradeId = await orderedTrade();
    const open = (causedBy: string) =>
      world.database.system('test: a further entry', (tx) => world.trade.openFileOf(tx, tradeId, causedBy));
    const [cause] = await world.database.transaction(world.principals.seller, (tx) =>
      world.journal.readFileEntries(tx, tradeId),
    );
    const causedBy = cause?.entry.entryId ?? '';
    expect(await open(causedBy)).toEqual({ fileId: tradeId, kind: 'trade' });
    const followUp = () =>
      world.database.transaction(world.principals.seller, (tx) => world.trade.readFollowUp(tx, tradeId));
    expect(await followUp()).toBeUndefined();
    await world.database.system('test: closed', (tx) =>
      tx.run(`update trade.trade set status = 'closed' where trade_id = $1`, [tradeId]),
    );
    const leaving = new AbortController();
    await world.journal.integrate();
    const news = tradeNews({ journal: world.journal }, tradeId, leaving.signal);
    const first = news.next();
    const files = await Promise.all([open(causedBy), open(causedBy), open(causedBy)]);
    expect(new Set(files.map(({ fileId }) => fileId)).size).toBe(1);
    expect(await followUp()).toBe(files[0]?.fileId);
    await world.journal.integrate();
    // Whoever follows the trade hears of the case that is opened meanwhile, once.
    expect((await first).value).toMatchObject({ data: { kind: 'trade.case-opened' } });
    leaving.abort();
    expect(await news.next()).toEqual({ done: true, value: undefined });
    const stranger = { organisationId: randomUUIDv7(), personId: null };
    expect(
      await world.database.transaction(stranger, (tx) => world.trade.readFollowUp(tx, tradeId)),
    ).toBeUndefined();
  });
});

describe('parties', () => {
  const WAREHOUSE = { organisationId: ORGANISATIONS.warehouse, role: 'warehouse' };
  const answer = (tradeId: string, given: string) =>
    post('warehouse', `/${tradeId}/parties/answer`, { role: 'warehouse', answer: given });
  const partyIn = async (tradeId: string, role: string) =>
    (await read('buyer', tradeId)).parties.find((party: { role: string }) => party.role === role);

  it('are asked, unless they have said once for all that they take part, and answer once', async () => {
    const tradeId = await orderedTrade();
    await ok(post('seller', `/${tradeId}/parties`, WAREHOUSE));
    expect(await partyIn(tradeId, 'carrier')).toMatchObject({
      acceptedBy: ['buyer'],
      joinedAt: expect.any(String),
    });
    const asked = await partyIn(tradeId, 'warehouse');
    expect([asked.joinedAt, asked.acceptedBy]).toEqual([undefined, ['seller']]);
    expect(await refused(world.as.warehouse.get(`/api/v1/trades/${tradeId}`))).toBe('TRADE_NOT_FOUND');
    expect(
      await refused(post('carrier', `/${tradeId}/parties/answer`, { role: 'warehouse', answer: 'join' })),
    ).toBe('NOT_YOUR_PART');
    await ok(answer(tradeId, 'join'));
    expect((await read('warehouse', tradeId)).roles).toEqual(['warehouse']);
    expect(await refused(answer(tradeId, 'decline'))).toBe('INVITATION_ANSWERED');
    expect((await partyIn(tradeId, 'warehouse')).joinedAt).toEqual(expect.any(String));
  });

  it('that are asked see who asks, in which role, for which goods and way, and nothing else of the trade', async () => {
    await elsewhere(async () => {
      const tradeId = await orderedTrade({ orderNumber: 'PO-PRIVATE' });
      await ok(post('seller', `/${tradeId}/parties`, WAREHOUSE));
      const own = world.as.warehouse;
      const { items } = await ok(own.get('/api/v1/trade-invitations'));
      const trade = await world.database.transaction(world.principals.seller, (tx) =>
        world.trade.readTrade(tx, tradeId),
      );
      const seller = trade.parties.find(({ role }) => role === 'seller');
      expect(items).toEqual([
        {
          tradeId,
          demonstration: trade.demonstration,
          role: 'warehouse',
          askedAt: expect.any(String),
          askedBy: [{ side: 'seller', name: seller?.name, country: seller?.country }],
          goods: trade.lines.map(({ name }) => name),
          goodsCount: trade.lines.length,
          route: {
            from: seller?.country,
            to: trade.parties.find(({ role }) => role === 'buyer')?.country,
            modeOfTransport: trade.terms.modeOfTransport,
            portOfLoading: trade.terms.portOfLoading ?? null,
            portOfDischarge: trade.terms.portOfDischarge ?? null,
          },
        },
      ]);
      expect((await ok(own.get(`/api/v1/trades/${tradeId}/invitations`))).items).toEqual(items);
      const asked = (role: TradeRole) => world.as[role].get(`/api/v1/trades/${tradeId}/invitations`);
      expect((await ok(asked('carrier'))).items).toEqual([]);
      expect(await refused(asked('manufacturer'))).toBe('TRADE_NOT_FOUND');
      for (const query of ['', '?text=bowl', '?text=po-private', '?milestone=ordered', '?waitingForMe=true'])
        expect((await ok(own.get(`/api/v1/trades${query}`))).items).toEqual([]);
      const home = await ok(own.get('/api/v1/home'));
      expect([home.waiting, home.numbers.open, home.numbers.waiting]).toEqual([[], 0, 0]);
    });
  });

  it('that are authorities are asked too; a declaration to them seats them, whatever they answered', async () => {
    await elsewhere(
      async () => {
        for (const answered of [undefined, 'decline']) {
          const tradeId = await orderedTrade();
          const look = () => world.as.customs.get(`/api/v1/trades/${tradeId}`);
          expect(await refused(look())).toBe('TRADE_NOT_FOUND');
          if (answered)
            await ok(post('customs', `/${tradeId}/parties/answer`, { role: 'customs', answer: answered }));
          const party = await partyIn(tradeId, 'customs');
          const seat = () =>
            world.database.transaction(world.principals.seller, (tx) =>
              world.trade.seatParties(tx, tradeId, [party]),
            );
          await seat();
          expect((await ok(look())).roles).toEqual(['customs']);
          await expect(seat()).rejects.toThrow('PARTY_ALREADY_PRESENT');
        }
      },
      { asked: ['customs'] },
    );
  });

  it('that decline see nothing of the trade any more, and are counted nowhere', async () => {
    await elsewhere(async () => {
      const tradeId = await orderedTrade();
      await ok(post('buyer', `/${tradeId}/parties`, WAREHOUSE));
      await ok(answer(tradeId, 'decline'));
      expect(await refused(world.as.warehouse.get(`/api/v1/trades/${tradeId}`))).toBe('TRADE_NOT_FOUND');
      for (const query of ['', '?text=bowl', '?milestone=ordered', '?waitingForMe=true'])
        expect((await ok(world.as.warehouse.get(`/api/v1/trades${query}`))).items).toEqual([]);
      expect((await ok(world.as.warehouse.get('/api/v1/trade-invitations'))).items).toEqual([]);
      expect((await ok(world.as.warehouse.get('/api/v1/home'))).numbers.open).toBe(0);
      const acceptance = { ...WAREHOUSE, isAccepted: true };
      expect(await refused(post('seller', `/${tradeId}/parties/acceptance`, acceptance))).toBe(
        'PARTY_ABSENT',
      );
      expect((await partyIn(tradeId, 'warehouse')).declinedAt).toEqual(expect.any(String));
    });
  });

  it('that decline hear nothing more of it: their streams end', async () => {
    const tradeId = await orderedTrade();
    await ok(post('buyer', `/${tradeId}/parties`, WAREHOUSE));
    await world.journal.integrate();
    const leaving = new AbortController();
    const reader = ORGANISATIONS.warehouse;
    const news = tradeNews({ journal: world.journal }, tradeId, leaving.signal, { reader });
    const heard = Array.fromAsync(news, ({ data }) => (data as { kind: string }).kind);
    await ok(answer(tradeId, 'decline'));
    await state(tradeId, 'funded');
    await world.journal.integrate();
    setTimeout(() => leaving.abort(), 5_000).unref();
    expect(await heard).toEqual(['trade.party-declined']);
  });

  it('are accepted by each side for itself, as an entry says', async () => {
    const tradeId = await orderedTrade();
    await ok(post('seller', `/${tradeId}/parties`, WAREHOUSE));
    const accept = (role: TradeRole, isAccepted: boolean) =>
      post(role, `/${tradeId}/parties/acceptance`, { ...WAREHOUSE, isAccepted });
    expect(await refused(accept('carrier', true))).toBe('NOT_YOUR_PART');
    expect(await refused(accept('buyer', false))).toBe('ACCEPTANCE_UNCHANGED');
    await ok(accept('buyer', true));
    expect((await partyIn(tradeId, 'warehouse')).acceptedBy).toEqual(['seller', 'buyer']);
    await ok(accept('buyer', false));
    expect((await partyIn(tradeId, 'warehouse')).acceptedBy).toEqual(['seller']);
    const { items } = await ok(world.as.buyer.get(`/api/v1/trades/${tradeId}/entries`));
    const said = items
      .filter(({ kind }: { kind: string }) => kind === 'trade.party-accepted')
      .map(({ canonical }: { canonical: string }) => JSON.parse(canonical))
      .map((entry: { subject: string; public: object }) => [entry.subject, entry.public]);
    expect(said).toEqual([
      [ORGANISATIONS.warehouse, { byRole: 'buyer', isAccepted: true, role: 'warehouse' }],
      [ORGANISATIONS.warehouse, { byRole: 'buyer', isAccepted: false, role: 'warehouse' }],
    ]);
  });
});

describe('lists', () => {
  it('page through all trades, filter, search in numbers and goods, and count', async () => {
    await elsewhere(async () => {
      const ids: string[] = [];
      for (let index = 0; index < 5; index += 1) ids.push(await orderedTrade({ orderNumber: `PO-${index}` }));
      await ok(post('seller', `/${ids[0]}/cancellation`, { reason: 'No' }));
      await state(ids[1] as string, 'funded');
      const list = (role: TradeRole, query: string) => ok(world.as[role].get(`/api/v1/trades?${query}`));
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await list('seller', `limit=2${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ tradeId }: { tradeId: string }) => tradeId));
        cursor = page.nextCursor ?? '';
      } while (cursor !== '');
      expect(seen).toEqual([...ids].reverse());
      const found = async (role: TradeRole, query: string) =>
        (await list(role, query)).items.map(({ orderNumber }: { orderNumber: string }) => orderNumber);
      expect(await found('buyer', 'status=cancelled')).toEqual(['PO-0']);
      expect(await found('seller', 'milestone=funded')).toEqual(['PO-1']);
      expect(await found('buyer', 'text=po-3')).toEqual(['PO-3']);
      expect(await found('seller', 'text=bowl&limit=1')).toEqual(['PO-4']);
      expect(await found('seller', 'waitingForMe=true')).toEqual(['PO-1']);
      expect(await found('seller', 'role=buyer')).toEqual([]);
      expect((await list('carrier', 'limit=1')).items[0].total).toBeNull();
      const home = await ok(world.as.buyer.get('/api/v1/home'));
      expect(home.numbers).toEqual({
        open: 4,
        waiting: 3,
        closed: 0,
        cancelled: 1,
        openValue: [{ amount: '1900.00', currency: 'USD' }],
      });
      expect(
        home.waiting.map(({ orderNumber, waitingFor }: Record<string, string>) => [orderNumber, waitingFor]),
      ).toEqual([
        ['PO-2', 'funded'],
        ['PO-3', 'funded'],
        ['PO-4', 'funded'],
      ]);
    });
  });
});
