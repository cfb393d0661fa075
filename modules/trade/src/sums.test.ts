import type { AllowanceCharge, Trade, TradeFact, TradeRole } from '@tongshang/trade-facts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Changes, proposeAmendment } from './amend.ts';
import { priceLines } from './lines.ts';
import { partOfShipment } from './shipment-part.ts';
import { FELIXSTOWE, ORGANISATIONS, ordered, sampleFile, TERMS } from './testing/sample-file.ts';
import { createWorld, type World } from './testing/world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const usd = (amount: string) => ({ amount, currency: 'USD' });
const post = (role: TradeRole, path: string, body: object = {}) =>
  world.as[role].send('POST', `/api/v1/trades${path}`, body);

const CHARGES = [
  { kind: 'charge' as const, reason: 'Setup', amount: usd('600.00') },
  {
    kind: 'allowance' as const,
    reason: 'Discount',
    percent: '5',
    base: usd('6000.00'),
    amount: usd('300.00'),
  },
];
const PUMP = {
  name: { und: 'Pump' },
  quantity: { value: '120', unit: 'EA' },
  unitPrice: { ...usd('50.00'), gross: '60.00' },
  charges: CHARGES,
  lineTotal: usd('6300.00'),
  gtin: '4006381333931',
  dangerousGoods: [{ unNumber: '3480', hazardClass: '9' }],
  notes: [{ text: 'Do not stack' }],
  delivery: { address: { city: 'Bristol' }, until: '2026-08-10' },
  partialDelivery: true,
};
const SUMS = {
  charges: [{ kind: 'charge' as const, reasonCode: 'FC', amount: usd('20.00') }],
  taxes: [{ amount: usd('100.00') }],
  prepaid: usd('10.00'),
  rounding: usd('0.50'),
};
const OFFER = {
  lines: [PUMP],
  terms: TERMS,
  validUntil: '2026-04-01',
  sums: { ...SUMS, payable: usd('6410.50') },
};
const PARTICULARS = {
  orderDate: '2026-02-03',
  notes: [{ text: 'Quote our number' }],
  references: [{ kind: 'Contract', id: 'C1' }],
  paymentTerms: [{ text: '60 days net' }],
};

async function begun(): Promise<string> {
  const { name, quantity, dangerousGoods, notes, delivery, gtin } = PUMP;
  const reply = await post('buyer', '', {
    sellerOrganisationId: ORGANISATIONS.seller,
    lines: [{ lineId: '10/1', name, quantity, dangerousGoods, notes, delivery, gtin }],
    destination: FELIXSTOWE,
    terms: TERMS,
    parties: [{ organisationId: ORGANISATIONS.carrier, role: 'carrier' }],
  });
  return reply.body.tradeId;
}

const read = async (role: TradeRole, tradeId: string) =>
  (await world.as[role].get(`/api/v1/trades/${tradeId}`)).body;

describe('what stands between lines and total', () => {
  it('is in the offer and the order, beside what the order says of its goods', async () => {
    const tradeId = await begun();
    const quoted = await post('seller', `/${tradeId}/quotations`, OFFER);
    expect(quoted.body.total, quoted.text).toEqual(usd('6410.50'));
    const body = { quotationNumber: quoted.body.number, orderNumber: 'PO-1', particulars: PARTICULARS };
    expect((await post('buyer', `/${tradeId}/order`, body)).status).toBe(201);
    const trade = await read('seller', tradeId);
    expect([trade.total, trade.sums, trade.particulars]).toEqual([usd('6410.50'), SUMS, PARTICULARS]);
    expect(trade.lines).toEqual([{ lineId: '1', ...PUMP }]);
  });

  it('is seen by nobody who sees no prices; dangerous goods by everybody', async () => {
    const tradeId = await begun();
    await post('seller', `/${tradeId}/quotations`, OFFER);
    const seen = await read('carrier', tradeId);
    expect([seen.sums, seen.total, seen.particulars, seen.lines[0].charges]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(seen.lines[0].dangerousGoods).toEqual(PUMP.dangerousGoods);
  });

  it('an offer that is about the price keeps what was said of the goods', async () => {
    const tradeId = await begun();
    const { name, quantity, unitPrice } = PUMP;
    const line = { lineId: '10/1', name, quantity, unitPrice: usd(unitPrice.amount) };
    const bare = { terms: TERMS, validUntil: '2026-04-01', lines: [line] };
    await post('seller', `/${tradeId}/quotations`, bare);
    const { dangerousGoods, notes, delivery, gtin } = PUMP;
    expect((await read('buyer', tradeId)).lines[0]).toMatchObject({ dangerousGoods, notes, delivery, gtin });
  });

  it('an answer keeps charges and what else stood beside the lines, as far as it still fits', async () => {
    const answer = async (sums: object, line: object) => {
      const tradeId = await begun();
      const first = await post('seller', `/${tradeId}/quotations`, { ...OFFER, sums });
      expect(first.status, first.text).toBe(201);
      const { name, quantity, unitPrice } = PUMP;
      const lines = [{ name, quantity, unitPrice: usd(unitPrice.amount), ...line }];
      return post('buyer', `/${tradeId}/quotations`, { terms: TERMS, validUntil: '2026-04-01', lines });
    };
    const { charges, rounding } = SUMS;
    expect((await answer({ charges, rounding }, {})).body.total).toEqual(usd('6320.50'));
    // 120 × 40 + 600 − 5 % + 20
    const cheaper = { unitPrice: usd('40.00') };
    expect((await answer({ charges, rounding }, cheaper)).body.total).toEqual(usd('5180.00'));
    expect((await answer({ charges, taxes: SUMS.taxes }, cheaper)).body.code).toBe('OFFER_TAXED');
    // 120 × 40 + 600 − 5 %, and 2 % off that where it was 2 % off 6300.
    const discount = { kind: 'allowance', percent: '2', amount: usd('126.00') };
    expect((await answer({ charges: [discount] }, cheaper)).body.total).toEqual(usd('5056.80'));
  });

  it('an answer has the taxes of the offer before, by their rates on what it comes to now', async () => {
    const answer = async (taxes: readonly object[], line: object, more: object = {}) => {
      const tradeId = await begun();
      const sums = { charges: SUMS.charges, taxes };
      const first = await post('seller', `/${tradeId}/quotations`, { ...OFFER, sums });
      expect(first.status, first.text).toBe(201);
      const { name, quantity } = PUMP;
      const lines = [{ name, quantity, unitPrice: usd('50.00'), ...line }];
      const { body } = await post('buyer', `/${tradeId}/quotations`, {
        ...{ terms: TERMS, validUntil: '2026-04-01', lines },
        ...more,
      });
      return [
        body.code ?? body.total.amount,
        body.code ? undefined : (await read('buyer', tradeId)).sums?.taxes,
      ];
    };
    const vat = { category: 'S', percent: '20' };
    const stated = [{ ...vat, base: usd('6320.00'), amount: usd('1264.00') }];
    const cheaper = { unitPrice: usd('40.00') };
    // 120 × 40 + 600 − 5 % + 20, and a fifth
    const lower = { ...vat, base: usd('5180.00'), amount: usd('1036.00') };
    expect(await answer(stated, cheaper)).toEqual(['6216.00', [lower]]);
    const zero = [{ category: 'G', base: usd('6320.00'), amount: usd('0.00') }];
    expect(await answer(zero, cheaper)).toEqual(['5180.00', [{ ...zero[0], base: usd('5180.00') }]]);
    const sums = { charges: [{ ...SUMS.charges[0], amount: usd('120.00') }] };
    const higher = { ...vat, base: usd('6420.00'), amount: usd('1284.00') };
    expect(await answer(stated, {}, { sums, taxes: 'as-before' })).toEqual(['7704.00', [higher]]);
    expect(await answer(stated, {}, { sums })).toEqual(['6420.00', undefined]);
    const other = [{ ...vat, amount: usd('1000.00') }];
    expect(await answer(other, cheaper)).toEqual(['OFFER_TAXED', undefined]);
    expect(await answer(other, {}, { sums: { charges: SUMS.charges }, taxes: 'as-before' })).toEqual([
      '7320.00',
      other,
    ]);
  });

  it.each<[string, object, string, string, object]>([
    [
      'a line total that does not follow',
      { lines: [{ ...PUMP, lineTotal: usd('6000.00') }] },
      'LINE_TOTAL_DIFFERS',
      '/lines/0/lineTotal',
      { stated: '6,000.00 USD', computed: '6,300.00 USD' },
    ],
    [
      'a total that does not follow',
      { sums: { ...SUMS, payable: usd('6300.00') } },
      'TOTAL_DIFFERS',
      '/sums/payable',
      { stated: '6,300.00 USD', computed: '6,410.50 USD' },
    ],
    [
      'allowances beyond the goods',
      { sums: { charges: [{ kind: 'allowance', amount: usd('6300.01') }] } },
      'TOTAL_NEGATIVE',
      '/sums',
      { total: '−0.01 USD' },
    ],
    [
      'a negative charge',
      { sums: { charges: [{ kind: 'charge', amount: usd('-1.00') }] } },
      'CHARGE_NEGATIVE',
      '/sums/charges/0/amount',
      { amount: '−1.00 USD' },
    ],
    [
      'a charge in another currency',
      { sums: { charges: [{ kind: 'charge', amount: { amount: '1.00', currency: 'EUR' } }] } },
      'LINE_CURRENCY_DIFFERS',
      '/sums/charges/0/amount/currency',
      { currency: 'EUR', expected: 'USD' },
    ],
    [
      'a price above the one before its discount',
      { lines: [{ ...PUMP, unitPrice: { ...usd('50.00'), gross: '49.99' } }] },
      'PRICE_ABOVE_GROSS',
      '/lines/0/unitPrice/gross',
      { price: '50.00 USD', gross: '49.99 USD' },
    ],
    [
      'a GTIN with a wrong check digit',
      { lines: [{ ...PUMP, gtin: '4006381333932' }] },
      'GS1_CHECK_DIGIT',
      '/lines/0/gtin',
      { key: 'GTIN' },
    ],
  ])('%s is refused with its figures', async (_, change, code, field, params) => {
    const tradeId = await begun();
    const { body } = await post('seller', `/${tradeId}/quotations`, { ...OFFER, ...change });
    expect([body.code, body.errors[0].field]).toEqual([code, field]);
    for (const figure of Object.values(params)) expect(body.detail).toContain(figure);
  });

  it('a stated total a minor unit away is kept', () => {
    const line = (lineTotal: string) => ({
      name: { en: 'Widget' },
      quantity: { value: '3', unit: 'EA' },
      unitPrice: usd('0.335'),
      lineTotal: usd(lineTotal),
    });
    expect(priceLines([line('1.00'), line('1.02')], 'USD').total).toEqual(usd('2.02'));
    expect(() => priceLines([line('0.99')], 'USD')).toThrow(
      expect.objectContaining({ code: 'LINE_TOTAL_DIFFERS', place: 'lines/0/lineTotal' }),
    );
  });
});

describe('a change of what was agreed', () => {
  const trade = async (sums: object) => {
    const tradeId = await begun();
    const { body } = await post('seller', `/${tradeId}/quotations`, { ...OFFER, sums });
    await post('buyer', `/${tradeId}/order`, { quotationNumber: body.number });
    return tradeId;
  };
  const propose = (tradeId: string, quantity: string) =>
    post('buyer', `/${tradeId}/amendments`, {
      reason: 'fewer',
      changes: { lines: [{ lineId: '1', quantity }] },
    });

  it('takes a share of a line along, keeps fixed charges, and drops the rounding of the old total', async () => {
    const tradeId = await trade({ charges: SUMS.charges, rounding: usd('0.50') });
    const { body, text } = await propose(tradeId, '60');
    await post('seller', `/${tradeId}/amendments/${body.number}/answer`, { answer: 'accepted' });
    const { total, lines, sums } = await read('buyer', tradeId);
    // 60 × 50 + 600 − 5 % of 3000 + 20
    expect([total, lines[0].lineTotal, sums], text).toEqual([
      usd('3470.00'),
      usd('3450.00'),
      { charges: SUMS.charges },
    ]);
    expect(lines[0].charges[1]).toMatchObject({ amount: usd('150.00'), base: usd('3000.00') });
  });

  it('has taxes reckoned anew by the rates that were stated with them, on the lines and charges as they become', async () => {
    const { body: plain } = await post('seller', `/${await begun()}/quotations`, {
      ...{ ...OFFER, sums: { charges: SUMS.charges } },
    });
    const net = Number(plain.total.amount);
    const percent = '20';
    const tradeId = await trade({
      charges: SUMS.charges,
      taxes: [{ category: 'S', percent, amount: usd((net / 5).toFixed(2)) }],
    });
    const { body, text } = await propose(tradeId, '60');
    expect(body.number, text).toBe(1);
    await post('seller', `/${tradeId}/amendments/1/answer`, { answer: 'accepted' });
    const { total, sums } = await read('buyer', tradeId);
    // 3470.00, as without taxes, and a fifth of it.
    expect(sums.taxes).toMatchObject([{ category: 'S', percent, amount: usd('694.00') }]);
    expect(total).toEqual(usd('4164.00'));
  });

  it('is refused where the taxes that were stated for the old lines follow from no rate', async () => {
    const tradeId = await trade({ taxes: SUMS.taxes });
    expect((await propose(tradeId, '60')).body.code).toBe('AMENDMENT_TAXED');
  });
});

/** A shipment of so many pumps and bowls. */
function packed(shipmentId: string, pumps: string, bowls: string): TradeFact<'packed'> {
  const contents = [
    { lineId: '1', quantity: pumps },
    { lineId: '2', quantity: bowls },
  ];
  const unit = { sscc: '1', packageType: 'CT', netWeightKg: '1', grossWeightKg: '1', contents };
  return {
    ...{ fact: 'packed', at: '2026-03-10T08:00:00Z', byOrganisationId: ORGANISATIONS.seller, entryId: 'e' },
    details: { shipmentId, handlingUnits: [unit] },
  };
}

describe('the part of a shipment', () => {
  it('and the other parts add up to the whole, lines, charges, taxes and total', () => {
    const { lines, total, sums } = priceLines(
      [
        { ...PUMP, lineTotal: usd('6300.01') },
        { name: { en: 'Bowl' }, quantity: { value: '7', unit: 'EA' }, unitPrice: usd('0.333') },
      ],
      'USD',
      { sums: SUMS },
    );
    const { trade: sample } = ordered(sampleFile({ terms: { partialShipments: true } }));
    const facts = [...sample.facts, packed('one', '50', '3'), packed('two', '70', '4')];
    const trade: Trade = { ...sample, lines, total, facts, ...(sums ? { sums } : {}) };
    const parts = ['one', 'two'].map((shipmentId) => partOfShipment(trade, shipmentId));
    const cents = (amount: string | undefined) => Math.round(Number(amount) * 100);
    const sumOf = (pick: (part: (typeof parts)[number]) => string | undefined) =>
      parts.reduce((sum, part) => sum + cents(pick(part)), 0);
    expect(parts).toHaveLength(2);
    expect(sumOf((part) => part.total.amount)).toBe(cents(total.amount));
    expect(sumOf((part) => part.sums?.taxes?.[0]?.amount.amount)).toBe(10_000);
    expect(sumOf((part) => part.sums?.prepaid?.amount)).toBe(1000);
    expect(sumOf((part) => part.lines[0]?.lineTotal.amount)).toBe(630_001);
    expect(sumOf((part) => part.lines[0]?.charges?.[0]?.amount.amount)).toBe(60_000);
    expect(parts.map((part) => part.lines.map((line) => line.quantity.value))).toEqual([
      ['50', '3'],
      ['70', '4'],
    ]);
  });

  describe('of an order whose prices fall after one of two invoices', () => {
    const eur = (amount: string) => ({ amount, currency: 'EUR' });
    const FREIGHT = { kind: 'charge' as const, reason: 'Freight', reasonCode: 'FC', amount: eur('97.00') };
    const DISCOUNT = { kind: 'allowance' as const, reason: 'Discount', reasonCode: '95' };
    const priced = (prices: readonly [string, string], discount: AllowanceCharge) =>
      priceLines(
        (['1001', '333'] as const).map((value, index) => ({
          name: { en: `Valve ${index}` },
          ...{ quantity: { value, unit: 'C62' }, unitPrice: eur(prices[index] ?? '') },
        })),
        'EUR',
        { sums: { charges: [FREIGHT, discount] } },
      );
    const traded = (agreed: ReturnType<typeof priced>, facts: readonly TradeFact[]): Trade => {
      const { trade } = ordered(sampleFile({ terms: { currency: 'EUR', partialShipments: true } }));
      return { ...trade, ...agreed, facts: [...trade.facts, ...facts] };
    };
    const invoiced = (trade: Trade, shipmentId: string): TradeFact<'invoiced'> => {
      const { total, sums } = partOfShipment(trade, shipmentId);
      return {
        ...{
          fact: 'invoiced',
          at: '2026-03-11T08:00:00Z',
          byOrganisationId: ORGANISATIONS.seller,
          entryId: 'i',
        },
        details: {
          ...{ invoiceNumber: shipmentId, issueDate: '2026-03-11', shipmentId, total },
          ...(sums?.charges ? { charges: sums.charges } : {}),
        },
      };
    };
    const first = packed('one', '337', '100');
    const charged = (trade: Trade, shipmentId: string) =>
      partOfShipment(trade, shipmentId).sums?.charges?.map(({ amount }) => amount.amount);
    const changed = (before: Trade, change: Changes) => {
      const file = { ...sampleFile(), trade: before };
      const now = Temporal.Instant.from('2026-03-12T08:00:00Z');
      return proposeAmendment(file, { by: 'seller', reason: 'Copper fell', changes: change, now }).amendment;
    };
    const cheaper = (before: Trade) =>
      changed(before, {
        lines: [
          { lineId: '1', unitPrice: '1.31' },
          { lineId: '2', unitPrice: '2.83' },
        ],
      });
    const rest = packed('two', '664', '233');

    it('leaves freight as it was billed, and the other invoice what that leaves of it', () => {
      const before = traded(priced(['1.37', '2.99'], { ...DISCOUNT, amount: eur('71.01') }), [first]);
      const invoice = invoiced(before, 'one');
      expect([invoice.details.total.amount, charged(before, 'one')]).toEqual(['769.04', ['31.17', '22.82']]);
      const { lines, sums, total } = cheaper(before);
      expect([sums?.charges?.[1]?.amount.amount, total.amount]).toEqual(['71.01', '2279.69']);
      const after = traded({ lines, total, ...(sums ? { sums } : {}) }, [first, invoice, rest]);
      expect([charged(after, 'one'), charged(after, 'two')]).toEqual([
        ['31.17', '22.82'],
        ['65.83', '48.19'],
      ]);
      expect(['one', 'two'].map((id) => partOfShipment(after, id).total.amount)).toEqual([
        '732.82',
        '1546.87',
      ]);
    });

    it('reckons a discount of 3 % anew, on the order and on each invoice', () => {
      const three = { ...DISCOUNT, percent: '3', amount: eur('71.01') };
      const before = traded(priced(['1.37', '2.99'], three), [first]);
      const { lines, sums, total } = cheaper(before);
      expect([sums?.charges?.[1], total.amount]).toEqual([{ ...three, amount: eur('67.61') }, '2283.09']);
      const agreed = { lines, total, ...(sums ? { sums } : {}) };
      const after = traded(agreed, [first, invoiced(before, 'one'), rest]);
      expect([charged(after, 'one'), charged(after, 'two')]).toEqual([
        ['31.17', '21.73'],
        ['65.83', '45.88'],
      ]);
      expect(['one', 'two'].map((id) => partOfShipment(after, id).total.amount)).toEqual([
        '733.91',
        '1549.18',
      ]);
    });

    it('keeps a per cent of something else, and drops one that its amount never was', () => {
      const ofOther = { ...DISCOUNT, percent: '3', base: eur('2000.00'), amount: eur('60.00') };
      const untrue = { ...DISCOUNT, percent: '3', amount: eur('50.00') };
      const discountNow = (discount: AllowanceCharge) =>
        cheaper(traded(priced(['1.37', '2.99'], discount), [first])).sums?.charges?.[1];
      expect(discountNow(ofOther)).toEqual(ofOther);
      expect(discountNow(untrue)).toEqual({ ...DISCOUNT, amount: eur('50.00') });
    });

    it('puts on the last invoice what no other goods are left to bear', () => {
      const before = traded(priced(['1.37', '2.99'], { ...DISCOUNT, amount: eur('71.01') }), [first]);
      const { lines, sums, total } = changed(before, {
        lines: [
          { lineId: '1', quantity: '337' },
          { lineId: '2', quantity: '100' },
        ],
      });
      const after = traded({ lines, total, ...(sums ? { sums } : {}) }, [first, invoiced(before, 'one')]);
      expect([charged(after, 'one'), partOfShipment(after, 'one').total]).toEqual([
        ['97.00', '71.01'],
        total,
      ]);
    });
  });
});
