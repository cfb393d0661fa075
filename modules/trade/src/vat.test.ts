import { sumsOf, type TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FELIXSTOWE, ORGANISATIONS, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const post = (role: TradeRole, path: string, body: object = {}) =>
  world.as[role].send('POST', `/api/v1/trades${path}`, body);
const get = (role: TradeRole, path: string) => world.as[role].get(`/api/v1/trades${path}`);

const LINE = { name: { en: 'Pump' }, quantity: { value: '3', unit: 'EA' }, unitPrice: usd('33.35') };
const FREIGHT = { kind: 'charge' as const, reason: 'Freight', reasonCode: 'FC', amount: usd('20.00') };
const OFFER = { lines: [LINE], terms: TERMS, validUntil: '2026-04-01', sums: { charges: [FREIGHT] } };
/** Goods from a warehouse in Germany, sold there by one registered there. */
const GERMAN = { goodsFrom: 'DE', goodsTo: 'DE', sellerVatNumber: 'DE811234565', rating: 'standard' };

async function begun(): Promise<string> {
  const { unitPrice: _unitPrice, ...line } = LINE;
  const reply = await post('buyer', '', {
    ...{ sellerOrganisationId: ORGANISATIONS.seller, lines: [line], destination: FELIXSTOWE, terms: TERMS },
  });
  return reply.body.tradeId;
}

describe('VAT on a quotation', () => {
  it('is reckoned on lines and charges, and is in the total', async () => {
    const tradeId = await begun();
    const quoted = await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
    expect(quoted.status, quoted.text).toBe(201);
    // (100.05 + 20.00) × 19 % = 22.8095
    expect(quoted.body.total).toEqual(usd('142.86'));
    const tax = { category: 'S', percent: '19', scheme: 'VAT' };
    const trade = (await get('buyer', `/${tradeId}`)).body;
    expect(trade.lines[0].tax).toEqual(tax);
    expect(trade.sums).toEqual({
      charges: [{ ...FREIGHT, tax }],
      taxes: [{ ...tax, base: usd('120.05'), amount: usd('22.81') }],
      vat: GERMAN,
    });
  });

  it('of an exporter in China is none, with the reason', async () => {
    const tradeId = await begun();
    const quoted = await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: {} });
    expect(quoted.body.total).toEqual(usd('120.05'));
    const { sums } = (await get('buyer', `/${tradeId}`)).body;
    expect(sums.taxes).toMatchObject([
      { category: 'O', base: usd('120.05'), amount: usd('0.00'), exemption: { code: 'VATEX-EU-O' } },
    ]);
  });

  it('is reckoned anew in an answer, where the offer before had its own', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
    const { sums: _sums, ...bare } = OFFER;
    const cheaper = { ...bare, lines: [{ ...LINE, unitPrice: usd('30.00') }], vat: GERMAN };
    // (90.00 + 20.00) × 1.19
    expect((await post('buyer', `/${tradeId}/quotations`, cheaper)).body.total).toEqual(usd('130.90'));
  });

  it('goes on from what was said before, until something else is said', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
    const { sums: _sums, ...bare } = OFFER;
    // 120.05 × 1.07
    const reduced = await post('seller', `/${tradeId}/quotations`, {
      ...bare,
      vat: { rating: { percent: '7' } },
    });
    expect(reduced.body.total).toEqual(usd('128.45'));
    expect((await get('buyer', `/${tradeId}`)).body.sums.vat).toEqual({
      ...GERMAN,
      rating: { percent: '7' },
    });
  });

  it('keeps what was said where an answer hands on the same taxes', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
    const { charges, taxes } = (await get('buyer', `/${tradeId}`)).body.sums;
    const answered = await post('buyer', `/${tradeId}/quotations`, { ...OFFER, sums: { charges, taxes } });
    expect(answered.status, answered.text).toBe(201);
    expect((await get('buyer', `/${tradeId}`)).body.sums.vat).toEqual(GERMAN);
  });

  it('is charged to a buyer in the Union who says that it has no number', async () => {
    const tradeId = await begun();
    const vat = { ...GERMAN, goodsTo: 'FR', buyerVatNumber: '' };
    const quoted = await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat });
    expect(quoted.body.total).toEqual(usd('142.86'));
    const { body } = await get('seller', `/${tradeId}/vat`);
    expect([body.answer.tax, body.stated.differs]).toEqual([{ category: 'S', percent: '19' }, false]);
  });

  it('keeps the category that a line states', async () => {
    const tradeId = await begun();
    const lines = [LINE, { ...LINE, tax: { category: 'S', percent: '7' } }];
    const quoted = await post('seller', `/${tradeId}/quotations`, { ...OFFER, lines, vat: GERMAN });
    // 120.05 × 19 % + 100.05 × 7 % = 22.81 + 7.00
    expect(quoted.body.total).toEqual(usd('249.91'));
  });

  it.each<[string, object, string, readonly string[]]>([
    [
      'a rate nobody said',
      { vat: { ...GERMAN, rating: undefined } },
      'VAT_UNDECIDED',
      ['how the law rates these goods.'],
    ],
    [
      'a number that is none',
      { vat: { ...GERMAN, sellerVatNumber: '811234567' } },
      'VAT_NUMBER_MALFORMED',
      ['811234567'],
    ],
    [
      'a number whose check digits are wrong',
      { vat: { ...GERMAN, sellerVatNumber: 'DE811234567' } },
      'VAT_NUMBER_CHECK_DIGIT',
      ['DE811234567'],
    ],
    [
      'a stated tax that is another',
      { vat: GERMAN, sums: { charges: [FREIGHT], taxes: [{ amount: usd('22.80') }] } },
      'VAT_STATED_DIFFERS',
      ['22.80', '22.81'],
    ],
  ])('refuses %s', async (_, change, code, told) => {
    const refused = await post('seller', `/${await begun()}/quotations`, { ...OFFER, ...change });
    expect([refused.status, refused.body.code]).toEqual([422, code]);
    for (const said of told) expect(refused.body.detail).toContain(said);
  });
});

it('is in a purchase order', async () => {
  const placed = await post('buyer', '/orders', {
    ...{ ...OFFER, sellerOrganisationId: ORGANISATIONS.seller, vat: GERMAN },
  });
  expect(placed.status, placed.text).toBe(201);
  const { offer } = (await get('seller', `/${placed.body.tradeId}`)).body;
  expect(offer.total).toEqual(usd('142.86'));
});

describe('the assessment of a trade', () => {
  it('names the law, the facts and what the trade comes to', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, OFFER);
    const { status, body } = await get('seller', `/${tradeId}/vat`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      answer: {
        ...{ is: 'known', tax: { category: 'O' }, used: ['goodsFrom', 'goodsTo'] },
        ...{ changes: ['goodsFrom', 'importer', 'lowValue'], exemption: { code: 'VATEX-EU-O' } },
        law: [
          { act: 'Directive 2006/112/EC', at: '31, 32' },
          { act: '中华人民共和国增值税法', at: '10(4)' },
          { act: '财税〔2012〕39 号', at: '一、二' },
        ],
      },
      breakdown: [{ category: 'O', base: usd('120.05'), amount: usd('0.00') }],
    });
    expect(body.stated).toBeUndefined();
  });

  it('agrees with the quotation: what was said there stays with the trade', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
    const { number } = (await get('buyer', `/${tradeId}`)).body.offer;
    await post('buyer', `/${tradeId}/acceptances`, { quotationNumber: number });
    const { body } = await get('seller', `/${tradeId}/vat`);
    expect(body.answer).toMatchObject({ is: 'known', tax: { category: 'S', percent: '19' } });
    expect(body.stated.differs).toBe(false);
    // Said otherwise in the address: compared with what the trade states.
    const other = await get('seller', `/${tradeId}/vat?rating=7`);
    expect([other.body.answer.tax.percent, other.body.stated.differs]).toEqual(['7', true]);
  });

  it('asks about a stated tax that is another, and leaves it as stated', async () => {
    const tradeId = await begun();
    const taxes = [{ amount: usd('5.00') }];
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, sums: { charges: [FREIGHT], taxes } });
    const { body } = await get('buyer', `/${tradeId}/vat`);
    expect(body.stated).toEqual({ taxes, differs: true });
    expect((await get('buyer', `/${tradeId}`)).body.total).toEqual(usd('125.05'));
  });

  it('compares a stated tax with nothing where what the law comes to is not known', async () => {
    const tradeId = await begun();
    const taxes = [{ amount: usd('5.00') }];
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, sums: { charges: [FREIGHT], taxes } });
    const { body } = await get('buyer', `/${tradeId}/vat?goodsFrom=DE&goodsTo=FR`);
    expect(body.answer.is).toBe('unknown');
    expect(body.stated).toEqual({ taxes });
  });

  it('says that a rate which goods of an export state is not the law’s', async () => {
    const tradeId = await begun();
    const tax = { category: 'S', percent: '25' };
    const lines = OFFER.lines.map((line) => ({ ...line, tax }));
    const taxes = [{ ...tax, amount: usd('30.00') }];
    await post('seller', `/${tradeId}/quotations`, { ...OFFER, lines, sums: { charges: [FREIGHT], taxes } });
    const { body } = await get('buyer', `/${tradeId}/vat`);
    expect(body.answer.tax.category).toBe('O');
    expect(body.breakdown).toMatchObject([{ category: 'O', base: usd('120.05'), amount: usd('0.00') }]);
    expect(body.stated.differs).toBe(true);
  });

  it('takes what is said in the address, and says what is missing', async () => {
    const tradeId = await begun();
    const said = await get(
      'seller',
      `/${tradeId}/vat?goodsFrom=GB&goodsTo=GB&sellerVatNumber=GB123456782&rating=5`,
    );
    expect(said.body.answer.tax).toEqual({ category: 'S', percent: '5' });
    const open = await get('seller', `/${tradeId}/vat?goodsFrom=GB&goodsTo=GB`);
    expect([open.body.answer.is, open.body.answer.missing]).toEqual(['unknown', ['sellerVatNumber']]);
  });

  it('is for the two sides', async () => {
    const tradeId = await begun();
    expect((await get('carrier', `/${tradeId}/vat`)).status).toBe(404);
  });
});

it('follows the shipments: their taxes add up to the order', async () => {
  const tradeId = await begun();
  await post('seller', `/${tradeId}/quotations`, { ...OFFER, vat: GERMAN });
  const trade = (await get('buyer', `/${tradeId}`)).body;
  const whole = 10005n;
  const parts = [
    { from: 0n, to: 3335n, whole },
    { from: 3335n, to: whole, whole },
  ].map((stretch) => sumsOf(trade.sums, stretch).taxes?.[0]?.amount.amount);
  expect(parts).toEqual(['7.60', '15.21']);
});
