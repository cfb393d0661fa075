import { checkInvoice } from '@tongshang/invoice-rules';
import { readUbl, readXml } from '@tongshang/ubl';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sheetOf } from './paper/sheet-of.ts';
import { type Desk, documentDesk, LINES, stated } from './testing/document-desk.ts';

const ALL = { '1': '100', '2': '60.5' };
const desks: Desk[] = [];
afterAll(() => Promise.all(desks.map((desk) => desk.close())));

/** A trade that is packed, to be invoiced. */
async function packed(
  desk: Desk,
  change: Parameters<Desk['order']>[0] = {},
  paid = '476.88',
): Promise<string> {
  const tradeId = await desk.order(change);
  await desk.state('buyer', tradeId, 'funded', stated.funded(paid));
  await desk.state('seller', tradeId, 'produced', stated.produced(ALL));
  await desk.state('seller', tradeId, 'packed', stated.packed(ALL));
  return tradeId;
}

async function deskOf(...given: Parameters<typeof documentDesk>): Promise<Desk> {
  const desk = await documentDesk(...given);
  desks.push(desk);
  return desk;
}

const BILLING = {
  sellerAddress: { scheme: '0088', id: '4012345000009' },
  buyerAddress: { scheme: '9932', id: 'GB123456789' },
  buyerReference: 'COST-7',
  account: {
    ...{ id: 'GB29NWBK60161331926819', name: 'The seller', bank: 'NWBKGB2L' },
    // For people: no e-invoice carries them.
    ...{ bankName: 'North & West', bankAddress: '1 Quay, Hull' },
  },
  deliveredOn: '2026-03-01',
};

async function issued(desk: Desk, tradeId: string, more: object = {}) {
  const reply = await desk.issue('seller', tradeId, { type: 'Invoice', ...more });
  expect(reply.status, reply.text).toBe(201);
  const { documentId } = reply.body as { documentId: string };
  const get = (path: string) => desk.as('buyer').get(`/api/v1/documents/${documentId}/${path}`);
  return { documentId, get };
}

/** The categories of lines, and the breakdown, of an e-invoice. */
function vatIn(xml: string) {
  const reading = readUbl(Buffer.from(xml));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { lines, taxes, totals } = reading.document;
  return {
    lines: lines.map(({ item }) => item?.taxCategories[0]?.category),
    taxes: taxes.map(({ category, base, amount, exemption }) => [
      category,
      base?.amount,
      amount.amount,
      exemption?.code,
    ]),
    payable: totals?.payable?.amount,
  };
}

describe('the invoice of an exporter in China to a British buyer', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await deskOf();
  });

  it('is an e-invoice of Peppol once both sides have an address', async () => {
    const { get } = await issued(desk, await packed(desk), { billing: BILLING, eInvoice: 'required' });
    const { status, text } = await get('e-invoice.xml');
    expect(status).toBe(200);
    expect(checkInvoice(readXml(Buffer.from(text)), ['en16931', 'peppol'])).toEqual([]);
    expect(vatIn(text)).toEqual({
      lines: ['O', 'O'],
      taxes: [['O', '476.88', '0.00', 'VATEX-EU-O']],
      payable: '476.88',
    });
    for (const part of [
      'poacc:billing:3.0<',
      '>COST-7<',
      '"0088">4012345000009<',
      '>GB29NWBK60161331926819<',
    ]) {
      expect(text).toContain(part);
    }
    // Nothing of the platform’s own, and one language.
    expect(text).not.toMatch(/schemeID="UUID"|languageID|UBLExtension|瓷杯/);
    expect((await get('e-invoice')).body).toEqual({ profile: 'peppol', problems: [] });
  });

  it('keeps to EN 16931 without addresses; for Peppol it says what is missing', async () => {
    const { get } = await issued(desk, await packed(desk));
    expect((await get('e-invoice')).body).toEqual({ profile: 'en16931', problems: [] });
    const { body } = await get('e-invoice?profile=peppol');
    expect(body.problems.map(({ rule, terms }: { rule: string; terms: string[] }) => [rule, terms])).toEqual([
      ['PEPPOL-EN16931-R010', ['BT-49']],
      ['PEPPOL-EN16931-R020', ['BT-34']],
    ]);
    const refused = await get('e-invoice.xml?profile=peppol');
    expect([refused.status, refused.body.code]).toEqual([422, 'E_INVOICE_BREAKS_RULES']);
    expect(refused.body.detail).toContain('PEPPOL-EN16931-R010 (BT-49)');
  });

  it('is checked before it is issued, and not issued where it must pass and does not', async () => {
    const tradeId = await packed(desk);
    const wrong = { ...BILLING, sellerAddress: { scheme: '0088', id: '4012345000008' } };
    const check = (billing: object) =>
      desk
        .as('seller')
        .send('POST', `/api/v1/trades/${tradeId}/documents/e-invoice-check`, { type: 'Invoice', billing });
    const told = await check(wrong);
    expect(told.body.problems).toMatchObject([
      { rule: 'PEPPOL-COMMON-R040', severity: 'fatal', path: expect.stringContaining('cbc:EndpointID') },
    ]);
    expect((await check(BILLING)).body.problems).toEqual([]);
    const refused = await desk.issue('seller', tradeId, {
      type: 'Invoice',
      billing: wrong,
      eInvoice: 'required',
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'E_INVOICE_BREAKS_RULES']);
    const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`);
    expect(body.items.filter(({ type }: { type: string }) => type === 'Invoice')).toEqual([]);
    expect((await desk.issue('seller', tradeId, { type: 'Invoice', billing: wrong })).status).toBe(201);
  });

  it('says the reason on paper in the language of the paper', async () => {
    const { get } = await issued(desk, await packed(desk), { billing: BILLING });
    const reading = readUbl(Buffer.from((await get('xml')).text));
    if (!reading.ok) throw new Error('it is read');
    const [en, zh] = (['en', 'zh-CN'] as const).map((language) =>
      JSON.stringify(sheetOf(reading.document, language, undefined)),
    );
    expect(en).toContain('zero-rated (VAT Law of the PRC, art. 10)');
    expect(en).toContain('No VAT charged: USD 476.88');
    expect(zh).toContain('自中国出口，适用增值税零税率');
    expect(zh).toContain('未计增值税（金额 USD 476.88）');
    expect(en).toContain('IBAN GB29 NWBK 6016 1331 9268 19');
  });

  it('is had only of an invoice or credit note', async () => {
    const tradeId = await packed(desk);
    const { body } = await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`);
    const order = body.items.find(({ type }: { type: string }) => type === 'Order');
    const refused = await desk.as('buyer').get(`/api/v1/documents/${order.documentId}/e-invoice`);
    expect([refused.status, refused.body.code]).toEqual([409, 'DOCUMENT_NO_INVOICE']);
  });

  it('of another is checked as it came', async () => {
    const tradeId = await packed(desk);
    const { get } = await issued(desk, tradeId, { billing: BILLING });
    const foreign = (await get('e-invoice.xml')).text.replace('<cbc:Name>Porcelain cup</cbc:Name>', '');
    const received = await desk
      .as('buyer')
      .send('POST', `/api/v1/trades/${tradeId}/documents/received`, new TextEncoder().encode(foreign), {
        'content-type': 'application/xml',
      });
    expect(received.status, received.text).toBe(201);
    const { body } = await desk.as('buyer').get(`/api/v1/documents/${received.body.documentId}/e-invoice`);
    expect(body).toMatchObject({
      profile: 'peppol',
      problems: [{ rule: 'BR-25', path: '/Invoice/cac:InvoiceLine[1]' }],
    });
  });
});

describe('the invoice of a trade that bears tax', () => {
  it('breaks it down as agreed, for the whole and for a credit', async () => {
    const desk = await deskOf({ seller: 'DE', buyer: 'DE' }, { seller: 'DE811234567', buyer: 'DE299999999' });
    const berlin = { name: 'Berlin', country: 'DE' };
    const terms = { incoterm: 'DAP', place: berlin, portOfLoading: berlin, portOfDischarge: berlin };
    const freight = { kind: 'charge', reason: 'Freight', amount: { amount: '23.12', currency: 'USD' } };
    const offer = {
      sums: { charges: [freight] },
      vat: { rating: 'standard', goodsFrom: 'DE', goodsTo: 'DE' },
    };
    // (476.88 + 23.12) × 1.19
    const tradeId = await packed(desk, { terms, offer }, '595.00');
    const { get } = await issued(desk, tradeId, { billing: BILLING, eInvoice: 'required' });
    expect(vatIn((await get('e-invoice.xml')).text)).toEqual({
      lines: ['S', 'S'],
      taxes: [['S', '500.00', '95.00', undefined]],
      payable: '595.00',
    });
    const url = `/api/v1/trades/${tradeId}/cancellation`;
    await desk.as('seller').send('POST', url, { reason: 'Fire' });
    const agreed = await desk.as('buyer').send('POST', `${url}/answer`, { answer: 'accepted' });
    expect(agreed.status, agreed.text).toBe(200);
    const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`);
    const credit = body.items.find(({ type }: { type: string }) => type === 'CreditNote');
    const made = await desk.as('seller').get(`/api/v1/documents/${credit.documentId}/e-invoice.xml`);
    expect(made.status, made.text).toBe(200);
    expect(vatIn(made.text).taxes).toEqual([['S', '500.00', '95.00', undefined]]);
  });

  it.each([
    ['within the Union', 'FR', 'K', 'VATEX-EU-IC'],
    ['out of the Union', 'GB', 'G', 'VATEX-EU-G'],
  ])('%s charges none, and says why', async (_, country, category, code) => {
    const taxIds = { seller: 'DE811234567', buyer: country === 'FR' ? 'FR12345678901' : 'GB123456789' };
    const desk = await deskOf({ seller: 'DE', buyer: country }, taxIds);
    const terms = {
      ...{ incoterm: 'DAP', place: { name: 'There', country } },
      portOfLoading: { name: 'Hamburg', country: 'DE' },
    };
    const tradeId = await packed(desk, { terms, destination: { name: 'There', country } });
    const { get } = await issued(desk, tradeId, { billing: BILLING, eInvoice: 'required' });
    const { text } = await get('e-invoice.xml');
    expect(vatIn(text)).toMatchObject({
      lines: [category, category],
      taxes: [[category, '476.88', '0.00', code]],
    });
    for (const number of Object.values(taxIds))
      expect(text).toContain(`<cbc:CompanyID>${number}</cbc:CompanyID>`);
  });
});

describe('a supply within the Union', () => {
  const LYON = { name: 'Lyon', country: 'FR' };
  const KASSEL = { name: 'Kassel', country: 'DE' };
  const ROAD = {
    ...{ incoterm: 'DAP', place: LYON, modeOfTransport: 'road', portOfLoading: KASSEL },
    portOfDischarge: undefined,
  } as const;
  const union = () =>
    deskOf({ seller: 'DE', buyer: 'FR' }, { seller: 'DE136695976', buyer: 'FR40303265045' });
  /** Sold from Kassel to Lyon by road, packed; `change` is of its terms, `more` of its order. */
  async function sold(change: object = {}, more: object = {}) {
    const desk = await union();
    const tradeId = await packed(desk, { terms: { ...ROAD, ...change }, destination: LYON, ...more });
    return { desk, tradeId };
  }
  /** What an e-invoice says of the supply, when it breaks no rule of EN 16931. */
  async function supplyIn(get: Awaited<ReturnType<typeof issued>>['get']) {
    expect((await get('e-invoice?profile=en16931')).body.problems).toEqual([]);
    const reading = readUbl(Buffer.from((await get('e-invoice.xml?profile=en16931')).text));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { deliveredDate, supplyPeriod, deliverTo } = reading.document;
    return [deliveredDate, supplyPeriod, deliverTo?.address?.country];
  }

  it('that is billed before it is made states its period: from the invoice on, until the last day agreed', async () => {
    const { desk, tradeId } = await sold({ latestShipmentDate: '2026-05-20' });
    const { get } = await issued(desk, tradeId, { issueDate: '2026-03-01' });
    expect(await supplyIn(get)).toEqual([undefined, { start: '2026-03-01', end: '2026-05-20' }, 'FR']);
    const reading = readUbl(Buffer.from((await get('xml')).text));
    if (!reading.ok) throw new Error('it is read');
    const pages = (['en', 'zh-CN'] as const).map((language) =>
      JSON.stringify(sheetOf(reading.document, language, undefined)),
    );
    expect(pages[0]).toMatch(/Period of supply.{1,40}1 March 2026 – 20 May 2026/);
    expect(pages[1]).toMatch(/交货期间.{1,40}2026年3月1日 – 2026年5月20日/);
  });

  it('of which no last day of shipment is agreed is until the day it is wanted, and goes to the country of the buyer where no place is named', async () => {
    const { desk, tradeId } = await sold(
      { incoterm: 'EXW', place: KASSEL, latestShipmentDate: undefined },
      { destination: KASSEL, offer: { vat: { goodsTo: 'FR' } } },
    );
    const { get } = await issued(desk, tradeId, { issueDate: '2026-03-01' });
    expect(await supplyIn(get)).toEqual([undefined, { start: '2026-03-01', end: '2026-06-30' }, 'FR']);
  });

  it('whose price fell is credited by what each piece of a line fell, where that comes out even', async () => {
    const desk = await union();
    const payment = [{ instalmentId: '1', method: 'outside', due: { event: 'receipt', days: 30 } }];
    const twice = LINES.map((line, index) => ({
      ...line,
      quantity: { ...line.quantity, value: ['200', '121'][index] ?? '' },
    }));
    const tradeId = await desk.order({
      ...{ terms: { ...ROAD, partialShipments: true, payment }, lines: twice, destination: LYON },
    });
    await desk.state('seller', tradeId, 'produced', stated.produced({ '1': '200', '2': '121' }));
    const shipmentId = await desk.state('seller', tradeId, 'packed', stated.packed(ALL));
    await issued(desk, tradeId, { issueDate: '2026-03-01', shipmentId });
    const path = `/api/v1/trades/${tradeId}/amendments`;
    const lines = [
      { lineId: '1', unitPrice: '2.3' },
      { lineId: '2', unitPrice: '366' },
    ];
    const asked = await desk.as('seller').send('POST', path, { reason: 'Copper', changes: { lines } });
    expect(asked.status, asked.text).toBe(201);
    const agreed = await desk.as('buyer').send('POST', `${path}/1/answer`, { answer: 'accepted' });
    expect(agreed.status, agreed.text).toBeLessThan(300);
    const { body } = await desk.as('seller').get(`/api/v1/trades/${tradeId}/documents`);
    const credit = body.items.find(({ type }: { type: string }) => type === 'CreditNote');
    const get = (of: string) => desk.as('seller').get(`/api/v1/documents/${credit.documentId}/${of}`);
    expect((await supplyIn(get))[1]).toEqual({ start: '2026-03-01', end: '2026-04-30' });
    const reading = readUbl(Buffer.from((await get('e-invoice.xml')).text));
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const told = reading.document.lines.map(({ quantity, unitPrice, lineTotal }) => [
      ...[quantity?.value, unitPrice?.amount, unitPrice?.baseQuantity?.value, lineTotal?.amount],
    ]);
    // 60.5 × 3.75 = 226.88 and × 3.66 = 221.43: 5.45 is no whole price of each kilogram, and nobody agreed on one for 60.5 of them.
    expect(told).toEqual([
      ['100', '0.2', undefined, '20.00'],
      ['1', '5.45', undefined, '5.45'],
    ]);
    const own = readUbl(Buffer.from((await get('xml')).text));
    if (!own.ok) throw new Error(JSON.stringify(own.problems));
    const page = JSON.stringify(sheetOf(own.document, 'en', undefined));
    expect(page).toContain('"0.20"},{"text":"× 100 pcs"');
    expect(page.match(/Price [^"]*|The sum [^"]*/g)).toEqual([
      'Price USD 2.50 → USD 2.30, of 100 pcs.',
      'Price USD 375.00 → USD 366.00 per 100, of 60.5 kg.',
    ]);
    expect(page).not.toMatch(/(?:per|×) 60\.5/);
    expect(own.document.lines.map(({ quantity }) => quantity)).toEqual([undefined, undefined]);
  });

  it('that was made is stated by its day, on a note about it as well', async () => {
    const { desk, tradeId } = await sold();
    const { get } = await issued(desk, tradeId, { billing: { deliveredOn: '2026-02-27' } });
    expect(await supplyIn(get)).toEqual(['2026-02-27', undefined, 'FR']);
    const url = `/api/v1/trades/${tradeId}/cancellation`;
    await desk.as('seller').send('POST', url, { reason: 'Fire' });
    await desk.as('buyer').send('POST', `${url}/answer`, { answer: 'accepted' });
    const { body } = await desk.as('buyer').get(`/api/v1/trades/${tradeId}/documents`);
    const credit = body.items.find(({ type }: { type: string }) => type === 'CreditNote');
    const of = (path: string) => desk.as('buyer').get(`/api/v1/documents/${credit.documentId}/${path}`);
    expect(await supplyIn(of)).toEqual(['2026-02-27', undefined, 'FR']);
  });
});

it('a registered seller issues no invoice silent about VAT: where the goods start is asked for, and then they go within the Union', async () => {
  const desk = await deskOf({ seller: 'DE', buyer: 'FR' }, { seller: 'DE136695976', buyer: 'FR40303265045' });
  const lyon = { name: 'Lyon', country: 'FR' };
  const none = { portOfLoading: undefined, portOfDischarge: undefined };
  const terms = { incoterm: 'DAP', place: lyon, modeOfTransport: 'road', ...none } as const;
  const tradeId = await packed(desk, { terms, destination: lyon });
  const silent = await desk.issue('seller', tradeId, { type: 'Invoice' });
  expect([silent.status, silent.body.code]).toEqual([422, 'INVOICE_VAT_OPEN']);
  const portOfLoading = { name: 'Kassel', country: 'DE' };
  await desk.as('seller').send('POST', `/api/v1/trades/${tradeId}/facts`, { terms: { portOfLoading } });
  const { get } = await issued(desk, tradeId);
  expect((await get('xml')).text).toContain('>K<');
});
