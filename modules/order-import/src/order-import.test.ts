import { type Instalment, inFull } from '@tongshang/trade';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTACT, FIRMS, type Firm, type ImportDesk, importDesk } from './testing/import-desk.ts';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await importDesk();
});
afterAll(() => desk.close());

const HEADER = 'Order No,Date,Buyer,Country,Item,Qty,Unit,Unit Price,Currency,Incoterm';
const sheet = (number: string, row = '10,EA,12.50,USD,FOB Shanghai') =>
  `${HEADER}\n${number},2026-02-03,Birch Hospital,GB,Widget,${row}\n`;

const order = (more: object = {}) => ({
  ...{ orderNumber: 'J-1', issueDate: '2026-02-03', currency: 'EUR', paymentTerm: 'escrow' },
  buyer: { name: 'Birch Hospital', country: 'GB' },
  seller: { name: 'Jade River Works', country: 'CN' },
  deliveryTerms: { incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' } },
  lines: [
    {
      ...{ lineId: '10/1', name: 'Widget', quantity: { value: '5', unit: 'C62' } },
      unitPrice: { amount: '2.00', currency: 'EUR' },
    },
  ],
  ...more,
});
const terms = {
  ...{ incoterm: 'FOB', currency: 'EUR', modeOfTransport: 'sea', leadTimeDays: 30 },
  payment: inFull('escrow'),
  ...{ place: { name: 'Shanghai', country: 'CN' }, partialShipments: false },
};

async function brought(firm: Firm, content: string | object) {
  const isText = typeof content === 'string';
  const type = isText ? 'text/csv' : 'application/octet-stream';
  const reply = await desk.bring(firm, isText ? content : JSON.stringify(content), type);
  expect(reply.status, reply.text).toBe(201);
  return reply.body;
}

const answer = (firm: Firm, fileId: string, version: number, answers: object) =>
  desk.as(firm).send('PUT', `/api/v1/order-files/${fileId}/answers`, { version, answers });
const open = (firm: Firm, fileId: string, body: object, position = 0) =>
  desk.as(firm).send('POST', `/api/v1/order-files/${fileId}/orders/${position}/trade`, {
    ...{ version: 1, side: 'seller', counterpartOrganisationId: FIRMS.buyer, terms, leavesOut: false },
    ...body,
  });

describe('a file that is brought', () => {
  it('ORDER-IMPORT-1: says its orders, and how its sheet is read with samples of each column', async () => {
    const file = await brought('seller', sheet('B-1'));
    expect(file).toMatchObject({
      ...{ form: 'sheet', version: 1, isKnown: false, problems: [], questions: [], leftOut: [] },
      orders: [
        {
          ...{ position: 0, orderNumber: 'B-1', buyerName: 'Birch Hospital', lines: 1 },
          payable: { amount: '125.00', currency: 'USD' },
        },
      ],
    });
    const quantity = file.sheet.columns.find(({ header }: { header: string }) => header === 'Qty');
    expect(quantity).toEqual({ header: 'Qty', samples: ['10'], is: 'quantity' });
    expect(file.expiresAt).toBe('2026-04-01T08:00:00Z');
  });

  it('ORDER-IMPORT-2: again is the same draft, told as known, with its answers', async () => {
    const file = await brought('seller', sheet('B-2', '10,ST,12.50,USD,FOB Shanghai'));
    expect(file.questions).toMatchObject([{ asks: 'unit', written: 'ST' }]);
    const answers = { meanings: { unit: { ST: 'H87' } } };
    expect((await answer('seller', file.fileId, 1, answers)).status).toBe(200);
    const again = await brought('seller', sheet('B-2', '10,ST,12.50,USD,FOB Shanghai'));
    expect(again).toMatchObject({ fileId: file.fileId, isKnown: true, answers, version: 2, questions: [] });
  });

  it('ORDER-IMPORT-3: is asked about, and read anew with the answers alone', async () => {
    const german =
      'Qty;Order No;Date;Buyer;Country;Item;Unit Price;Currency\n1.500;B-3;2026-02-03;Birch Hospital;GB;Widget;1,25;EUR\n';
    const file = await brought('seller', german);
    expect(file.orders).toEqual([]);
    expect(file.questions).toMatchObject([
      {
        asks: 'decimal-sign',
        answers: [
          { answer: '.', reads: '1.500' },
          { answer: ',', reads: '1500' },
        ],
      },
    ]);
    const comma = await answer('seller', file.fileId, 1, { decimalSign: ',' });
    expect(comma.body.orders).toMatchObject([{ payable: { amount: '1875.00', currency: 'EUR' } }]);
    const taken = await answer('seller', file.fileId, 2, {});
    expect(taken.body).toMatchObject({ orders: [], version: 3 });
    expect((await answer('seller', file.fileId, 2, {})).body.code).toBe('ORDER_FILE_CHANGED');
  });

  it('whose stated total differs tells both figures', async () => {
    const total = { amount: '11.00', currency: 'EUR' };
    const { problems } = await brought('seller', order({ orderNumber: 'T-1', total }));
    expect(problems).toMatchObject([{ stated: '11.00', computed: '10.00' }]);
  });

  it('asks for the country of a buyer that has none, and takes it as an answer', async () => {
    const file = await brought('seller', order({ orderNumber: 'P-1', buyer: { name: 'Birch Hospital' } }));
    expect(file.questions).toMatchObject([{ asks: 'party', written: 'buyer/country' }]);
    const answered = await answer('seller', file.fileId, 1, { parties: { buyer: { country: 'GB' } } });
    expect(answered.body.orders).toHaveLength(1);
  });

  it('that is broken, holds half a character or comes from a carrier is refused, and nothing stays', async () => {
    const before = (await desk.as('seller').get('/api/v1/order-files?limit=100')).body.items.length;
    const broken = await desk.bring('seller', '{"orders":', 'application/octet-stream');
    expect([broken.status, broken.body.code]).toEqual([422, 'ORDER_NOT_JSON']);
    const half = JSON.stringify(order()).replace('Widget', '\\ud800');
    expect((await desk.bring('seller', half, 'application/octet-stream')).body.code).toBe(
      'ORDER_FILE_NO_TEXT',
    );
    const foreign = await desk.bring('carrier', sheet('B-9'));
    expect([foreign.status, foreign.body.code]).toEqual([403, 'ORDER_FILE_NOT_FOR_KIND']);
    expect((await desk.as('seller').get('/api/v1/order-files?limit=100')).body.items).toHaveLength(before);
  });

  it('ORDER-IMPORT-4: is seen, answered, carried and deleted by its own organisation alone', async () => {
    const { fileId } = await brought('seller', sheet('B-4'));
    const url = `/api/v1/order-files/${fileId}`;
    const replies = [
      await desk.as('stranger').get(url),
      await desk.as('stranger').get(`${url}/orders/0`),
      await answer('stranger', fileId, 1, {}),
      await open('stranger', fileId, {}),
      await desk.as('stranger').send('DELETE', url),
    ];
    expect(replies.map(({ body }) => body.code)).toEqual(replies.map(() => 'ORDER_FILE_NOT_FOUND'));
    expect((await desk.as('seller').get(url)).status).toBe(200);
    const listed = await desk.as('stranger').get('/api/v1/order-files');
    expect(listed.body.items).toEqual([]);
    expect((await desk.as('seller').send('DELETE', url)).status).toBe(204);
    expect((await desk.as('seller').get(url)).status).toBe(404);
  });

  it('ORDER-IMPORT-5: goes after thirty days, its bytes with it, unless an order of it is a trade', async () => {
    const draft = await brought('buyer', sheet('B-5'));
    const kept = await brought('buyer', order({ orderNumber: 'J-5' }));
    const opened = await open('buyer', kept.fileId, {
      side: 'buyer',
      counterpartOrganisationId: FIRMS.seller,
    });
    expect(opened.status, opened.text).toBe(201);
    desk.setNow('2026-04-02T09:00:00Z');
    await desk.database.system('expire', async (tx) => {
      const { expirySchedule } = await import('./drafts.ts');
      await expirySchedule({ blobs: desk.stored.blobs }).run(tx, { dueAt: tx.now } as never);
    });
    desk.setNow('2026-03-02T08:00:00Z');
    expect((await desk.as('buyer').get(`/api/v1/order-files/${draft.fileId}`)).status).toBe(404);
    expect((await desk.as('buyer').get(`/api/v1/order-files/${kept.fileId}`)).body.expiresAt).toBeNull();
  });
});

describe('an order of a file', () => {
  it('ORDER-IMPORT-15: asks about VAT that is not what the law has between the two, with both figures', async () => {
    const amount = { amount: '2.00', currency: 'EUR' };
    const taxes = [{ amount, category: 'S', percent: '20' }];
    const { fileId } = await brought('seller', order({ orderNumber: 'V-1', taxes }));
    const proposal = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    expect(proposal.body.vat).toEqual({
      stated: { categories: 'S 20 %', amount },
      reckoned: { categories: 'O', amount: { amount: '0.00', currency: 'EUR' } },
    });
    const refused = await open('seller', fileId, {});
    expect([refused.status, refused.body.code]).toEqual([422, 'ORDER_VAT_DIFFERS']);
    expect(refused.body.detail).toContain('2.00 EUR (S 20 %)');
    const opened = await open('seller', fileId, { vatAsStated: true });
    expect(opened.status).toBe(201);
  });

  it('ORDER-IMPORT-6: proposes sides and terms by what it states, and asks for the rest', async () => {
    const { fileId } = await brought('seller', order({ orderNumber: 'J-6' }));
    const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    expect(body).toMatchObject({
      ...{ side: 'seller', payable: { amount: '10.00', currency: 'EUR' } },
      counterparts: [{ organisationId: FIRMS.buyer, by: 'name' }],
      terms: { incoterm: 'FOB', place: { name: 'Shanghai', country: 'CN' }, payment: inFull('escrow') },
      asks: [{ field: 'modeOfTransport' }, { field: 'leadTimeDays' }, { field: 'partialShipments' }],
      order: { lines: [{ lineId: '10/1' }] },
    });
    expect(body.terms).not.toHaveProperty('partialShipments');
    const buyers = await brought('buyer', order({ orderNumber: 'J-6' }));
    const own = await desk.as('buyer').get(`/api/v1/order-files/${buyers.fileId}/orders/0`);
    expect(own.body).toMatchObject({ side: 'buyer', counterparts: [{ organisationId: FIRMS.seller }] });
  });

  it('ORDER-IMPORT-6: proposes a contact of one’s own address book, and of nobody else’s, and trades with it', async () => {
    const buyer = { name: CONTACT.name.en, country: CONTACT.country };
    const mesa = order({ orderNumber: 'J-6c', buyer, paymentTerm: undefined });
    const { fileId } = await brought('seller', mesa);
    const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    expect(body).toMatchObject({
      side: 'seller',
      counterparts: [{ organisationId: CONTACT.contactId, by: 'name', isContact: true }],
    });
    const other = await brought('stranger', mesa);
    const read = await desk.as('stranger').get(`/api/v1/order-files/${other.fileId}/orders/0`);
    expect(read.body.counterparts).toEqual([]);
    const opened = await open('seller', fileId, {
      counterpartOrganisationId: CONTACT.contactId,
      terms: { ...terms, payment: inFull('outside') },
    });
    expect(opened.status, opened.text).toBe(201);
  });

  it('ORDER-IMPORT-7: brought by the buyer is its order, which waits for the seller', async () => {
    const { fileId } = await brought('buyer', order({ orderNumber: 'J-7' }));
    const opened = await open('buyer', fileId, { side: 'buyer', counterpartOrganisationId: FIRMS.seller });
    expect(opened.status, opened.text).toBe(201);
    const trade = await desk.as('seller').get(`/api/v1/trades/${opened.body.tradeId}`);
    expect(trade.body).toMatchObject({
      ...{
        total: { amount: '10.00', currency: 'EUR' },
        lines: [{ lineId: '10/1', name: { und: 'Widget' } }],
      },
      offer: { offeredBy: 'buyer', number: 'J-7' },
    });
    expect(desk.kept.at(-1)).toMatchObject({
      ...{ tradeId: opened.body.tradeId, number: 'J-7', mediaType: 'application/json' },
      bytes: Buffer.from(JSON.stringify(order({ orderNumber: 'J-7' }))),
    });
  });

  it('ORDER-IMPORT-8: brought by the seller is its quotation: the number stays the buyer’s until it accepts', async () => {
    const { fileId } = await brought('seller', order({ orderNumber: 'J-8' }));
    const opened = await open('seller', fileId, {});
    expect(opened.status, opened.text).toBe(201);
    const { tradeId } = opened.body;
    const trade = (await desk.as('buyer').get(`/api/v1/trades/${tradeId}`)).body;
    expect(trade).toMatchObject({ offer: { offeredBy: 'seller' } });
    expect(trade.orderNumber).toBeUndefined();
    const body = { quotationNumber: trade.offer.number };
    const accepted = await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/order`, body);
    expect(accepted.body).toMatchObject({ orderNumber: 'J-8' });
  });

  it('ORDER-IMPORT-9: becomes a trade once, told with its number', async () => {
    const { fileId } = await brought('seller', order({ orderNumber: 'J-9' }));
    const { body } = await open('seller', fileId, {});
    const again = await open('seller', fileId, {});
    expect(again.body).toMatchObject({ code: 'ORDER_CARRIED_ALREADY' });
    expect(again.body.detail).toContain(body.number);
    const file = await desk.as('seller').get(`/api/v1/order-files/${fileId}`);
    expect(file.body.orders).toMatchObject([{ trade: { tradeId: body.tradeId } }]);
    const deleted = await desk.as('seller').send('DELETE', `/api/v1/order-files/${fileId}`);
    expect(deleted.body.code).toBe('ORDER_FILE_CARRIED');
  });

  it.each([
    ['another rule', { incoterm: 'FCA' }, 'ORDER_TERM_CONTRADICTS', '/terms/incoterm'],
    ['another place', { place: { name: 'Ningbo', country: 'CN' } }, 'ORDER_TERM_CONTRADICTS', '/terms/place'],
    ['another way to pay', { payment: inFull('transfer') }, 'ORDER_TERM_CONTRADICTS', '/terms/payment'],
  ])('ORDER-IMPORT-10: is not carried under %s than it states', async (_, changed, code, field) => {
    const { fileId } = await brought('seller', order({ orderNumber: 'J-10' }));
    const reply = await open('seller', fileId, { terms: { ...terms, ...changed } });
    expect(reply.body).toMatchObject({ code, errors: [{ field }] });
  });

  it('ORDER-IMPORT-10: is carried in parts only as it states, where it states it', async () => {
    const [line] = order().lines;
    const lines = [{ ...line, partialDelivery: false }];
    const { fileId } = await brought('seller', order({ orderNumber: 'J-20', lines }));
    const refused = await open('seller', fileId, { terms: { ...terms, partialShipments: true } });
    expect(refused.body).toMatchObject({
      ...{ code: 'ORDER_TERM_CONTRADICTS', errors: [{ field: '/terms/partialShipments' }] },
      detail: expect.stringContaining('one shipment; part shipments would replace it'),
    });
    expect((await open('seller', fileId, {})).status).toBe(201);
    const silent = await brought('seller', order({ orderNumber: 'J-21' }));
    const opened = await open('seller', silent.fileId, { terms: { ...terms, partialShipments: true } });
    expect(opened.status, opened.text).toBe(201);
  });

  it('is taken with as much as an order may say', async () => {
    const [line] = order().lines;
    const long = {
      ...{ orderNumber: 'J-23', note: 'n', notes: Array.from({ length: 50 }, () => ({ text: 'n' })) },
      references: Array.from({ length: 50 }, (_, index) => ({ kind: 'Contract', id: `C-${index}` })),
      ...{ salesOrderId: 'S-1', customerReference: 'R-1', accountingCost: 'A-1', charges: [], taxes: [] },
      lines: [{ ...line, description: 'd'.repeat(4000), charges: [] }],
    };
    const { fileId } = await brought('seller', order(long));
    const opened = await open('seller', fileId, {});
    expect(opened.status, opened.text).toBe(201);
  });

  it('is taken only as the trade’s own endpoints take it', async () => {
    const [line] = order().lines;
    const lines = [{ ...line, lineId: ' 10' }];
    const { fileId } = await brought('seller', order({ orderNumber: 'J-22', lines }));
    const refused = await open('seller', fileId, {});
    expect(refused.body).toMatchObject({ code: 'INPUT_INVALID', errors: [{ field: '/lines/0/lineId' }] });
    const buyers = await brought('buyer', order({ orderNumber: 'J-22', lines }));
    const body = { side: 'buyer', counterpartOrganisationId: FIRMS.seller };
    expect((await open('buyer', buyers.fileId, body)).body.code).toBe('INPUT_INVALID');
  });

  it.each([
    ['60 days net', 'readings', undefined],
    ['60 days L/C', 'unread', undefined],
    ['30%定金，70%见提单副本付款', undefined, 'documents'],
    ['30/70 T/T', 'readings', undefined],
    ['30% deposit, 70% against copy of B/L', undefined, 'documents'],
    ['30% deposit, 70% L/C at sight', 'unread', undefined],
    ['30/70 T/T against copy of B/L', undefined, 'documents'],
  ])(
    'ORDER-IMPORT-6: reads terms of payment out of a sheet, or asks with its words: %s',
    async (written, why, event) => {
      const cells = `${HEADER},Payment Terms\nB-${written.length},2026-02-03,Birch Hospital,GB,Widget,10,pcs,12.50,USD,FOB Shanghai,"${written}"\n`;
      const { fileId, orders, leftOut } = await brought('seller', cells);
      expect([orders.length, leftOut]).toEqual([1, []]);
      const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
      const asked = body.asks.filter(({ field }: { field: string }) => field === 'payment');
      const readings = asked.flatMap((one: { readings?: Instalment[][] }) => one.readings ?? []);
      expect(readings.map((one: Instalment[]) => one.at(-1)?.due.event)).toEqual(
        why !== 'readings'
          ? []
          : written.startsWith('60')
            ? ['invoice', 'bill-of-lading', 'receipt']
            : ['documents', 'shipment'],
      );
      if (why !== 'readings') expect(asked).toEqual(why ? [{ field: 'payment', why, written }] : []);
      expect(body.terms.payment?.at(-1).due.event).toBe(event);
    },
  );

  it('ORDER-IMPORT-15: asks about VAT by where the goods start, as the trade it becomes does', async () => {
    const none = { amount: { amount: '0.00', currency: 'EUR' }, category: 'K', percent: '0' };
    const sold = {
      ...{ orderNumber: 'V-2', taxes: [none], deliverTo: { name: 'Lyon', country: 'FR' } },
      buyer: { name: 'Birch Hospital', country: 'FR', taxId: 'FR40303265045' },
      seller: { name: 'Jade River Works', country: 'NL', taxId: 'NL004495445B01' },
      deliveryTerms: { incoterm: 'EXW', place: { name: 'Amsterdam', country: 'NL' } },
    };
    const { fileId } = await brought('seller', order(sold));
    const proposal = (await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`)).body;
    expect(proposal.vat).toBeUndefined();
    const exw = { ...terms, incoterm: 'EXW', place: { name: 'Amsterdam', country: 'NL' } };
    const loaded = { ...exw, portOfLoading: { name: 'Shanghai', country: 'CN' } };
    const refused = await open('seller', fileId, { terms: loaded });
    expect([refused.body.code, refused.body.detail]).toEqual([
      'ORDER_VAT_DIFFERS',
      expect.stringContaining('0.00 EUR (O)'),
    ]);
  });

  it('whose rule names a port of the seller’s side is asked about one of the other, whoever says it', async () => {
    const deliveryTerms = { incoterm: 'FOB', place: { name: 'Felixstowe', country: 'GB' } };
    const { fileId } = await brought('seller', order({ orderNumber: 'J-11', deliveryTerms }));
    const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    expect(body.asks).toContainEqual({ field: 'place', why: 'kind', written: 'Felixstowe' });
    const felixstowe = { ...terms, place: deliveryTerms.place };
    const reply = await open('seller', fileId, { terms: felixstowe });
    expect(reply.body.code).toBe('ORDER_PLACE_UNSUITABLE');
    expect((await open('seller', fileId, {})).status).toBe(201);
  });

  it('ORDER-IMPORT-11: with something left out is carried only when that is said, and only as it was seen', async () => {
    const odd = `${HEADER},Colour\nB-12,2026-02-03,Birch Hospital,GB,Widget,10,EA,1.00,EUR,FOB Shanghai,red\n`;
    const { fileId, leftOut } = await brought('seller', odd);
    expect(leftOut).toMatchObject([{ place: 'row 2, Colour', written: 'red' }]);
    expect((await open('seller', fileId, {})).body.code).toBe('ORDER_LEFT_OUT_UNSEEN');
    expect((await open('seller', fileId, { leavesOut: true, version: 2 })).body.code).toBe(
      'ORDER_FILE_CHANGED',
    );
    expect((await open('seller', fileId, { leavesOut: true })).status).toBe(201);
  });

  it('that names Incoterms 2010 keeps that edition, through every offer that names no other', async () => {
    const deliveryTerms = { text: 'FOB Shanghai (Incoterms 2010)' };
    const { fileId } = await brought('seller', order({ orderNumber: 'J-13', deliveryTerms }));
    const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    expect(body.terms).toMatchObject({ incoterm: 'FOB', incotermsEdition: '2010' });
    const { tradeId } = (await open('seller', fileId, {})).body;
    const countered = {
      lines: [
        {
          lineId: '10/1',
          name: { en: 'Widget' },
          quantity: { value: '4', unit: 'C62' },
          unitPrice: { amount: '2', currency: 'EUR' },
        },
      ],
      terms,
      validUntil: '2026-03-20',
    };
    const counter = await desk.as('buyer').send('POST', `/api/v1/trades/${tradeId}/quotations`, countered);
    expect(counter.status, counter.text).toBe(201);
    const trade = await desk.as('buyer').get(`/api/v1/trades/${tradeId}`);
    expect(trade.body.terms).toMatchObject({ incoterm: 'FOB', incotermsEdition: '2010' });
  });

  it('that names DAT of Incoterms 2010 is asked about with its words', async () => {
    const deliveryTerms = { text: 'DAT Felixstowe (Incoterms 2010)' };
    const { fileId } = await brought('seller', order({ orderNumber: 'J-14', deliveryTerms }));
    const { body } = await desk.as('seller').get(`/api/v1/order-files/${fileId}/orders/0`);
    const written = 'DAT Felixstowe (Incoterms 2010)';
    expect(body.asks).toContainEqual({ field: 'incoterm', why: 'unread', written });
  });
});
