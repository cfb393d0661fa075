import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPurchaseOrder,
  type OrderLine,
  type PurchaseOrder,
  purchaseOrderRefusals,
  readOrderJson,
} from './index.ts';

const line = (change: Partial<OrderLine> = {}): OrderLine => ({
  lineId: '1',
  name: 'White metal lantern',
  quantity: { value: '6', unit: 'H87' },
  unitPrice: { amount: '3.39', currency: 'GBP' },
  ...change,
});

const order = (change: Partial<PurchaseOrder> = {}): PurchaseOrder => ({
  orderNumber: 'PO-1',
  issueDate: '2026-02-28',
  currency: 'GBP',
  buyer: { name: 'Harbour Home Ltd', country: 'GB' },
  lines: [line()],
  ...change,
});

const codes = (value: unknown) => checkPurchaseOrder(value).map(({ code, place }) => `${code} ${place}`);

describe('checkPurchaseOrder', () => {
  it('finds nothing wrong with a sound order', () => {
    const lines = [
      line({ lineTotal: { amount: '20.34', currency: 'GBP' }, netWeightKg: '3', grossWeightKg: '3.2' }),
      line({
        lineId: '2',
        quantity: { value: '250', unit: 'KGM' },
        unitPrice: { amount: '7.125', currency: 'GBP', per: '100' },
      }),
    ];
    expect(codes(order({ lines, total: { amount: '38.15', currency: 'GBP' } }))).toEqual([]);
  });

  it('names every missing, unknown and malformed field at once', () => {
    const found = codes({ orderNumber: '', currency: 'gbp', extra: 1, lines: [{ lineId: '1', qty: 3 }] });
    expect(found).toEqual(
      expect.arrayContaining([
        'ORDER_FIELD_MISSING issueDate',
        'ORDER_FIELD_MISSING buyer',
        'ORDER_FIELD_INVALID orderNumber',
        'ORDER_FIELD_INVALID currency',
        'ORDER_FIELD_UNKNOWN extra',
        'ORDER_FIELD_MISSING lines/0/quantity',
        'ORDER_FIELD_UNKNOWN lines/0/qty',
      ]),
    );
  });

  it.each<[string, PurchaseOrder, string]>([
    ['no lines', order({ lines: [] }), 'ORDER_FIELD_INVALID lines'],
    ['a day that is none', order({ issueDate: '2026-02-30' }), 'ORDER_DATE_INVALID issueDate'],
    ['an unknown currency', order({ currency: 'ZZZ' }), 'CURRENCY_UNKNOWN currency'],
    ['a metal', order({ currency: 'XAU' }), 'CURRENCY_WITHOUT_MINOR_UNIT currency'],
    [
      'an unassigned country',
      order({ buyer: { name: 'B', country: 'UK' } }),
      'ORDER_COUNTRY_UNKNOWN buyer/country',
    ],
    [
      'a stated sum that is another',
      order({ total: { amount: '20.99', currency: 'GBP' } }),
      'ORDER_TOTAL_WRONG total/amount',
    ],
  ])('reports %s', (_, value, expected) => {
    expect(codes(value)).toContain(expected);
  });

  it.each<[string, Partial<OrderLine>, string]>([
    ['zero', { quantity: { value: '0', unit: 'H87' } }, 'QUANTITY_ZERO lines/0/quantity/value'],
    [
      'a negative quantity',
      { quantity: { value: '-6', unit: 'H87' } },
      'QUANTITY_NEGATIVE lines/0/quantity/value',
    ],
    [
      'an absurd quantity',
      { quantity: { value: '99999999999999999', unit: 'H87' } },
      'QUANTITY_TOO_LARGE lines/0/quantity/value',
    ],
    ['a word for a unit', { quantity: { value: '1', unit: 'PCS' } }, 'UNIT_UNKNOWN lines/0/quantity/unit'],
    [
      'a negative price',
      { unitPrice: { amount: '-0.01', currency: 'GBP' } },
      'ORDER_PRICE_NOT_POSITIVE lines/0/unitPrice/amount',
    ],
    ['a GTIN with a wrong check digit', { gtin: '4006381333932' }, 'ORDER_GTIN_WRONG lines/0/gtin'],
    [
      'a negative allowance',
      { charges: [{ kind: 'allowance', amount: { amount: '-1.00', currency: 'GBP' } }] },
      'ORDER_CHARGE_NEGATIVE lines/0/charges/0/amount/amount',
    ],
    [
      'a price per nothing',
      { unitPrice: { amount: '1', currency: 'GBP', per: '0' } },
      'ORDER_PRICE_NOT_POSITIVE lines/0/unitPrice/per',
    ],
    [
      'a second currency',
      { unitPrice: { amount: '1', currency: 'EUR' } },
      'ORDER_CURRENCY_MIXED lines/0/unitPrice/currency',
    ],
    [
      'a line total that does not follow',
      { lineTotal: { amount: '21.34', currency: 'GBP' } },
      'ORDER_LINE_TOTAL_WRONG lines/0/lineTotal/amount',
    ],
    [
      'packaging of negative weight',
      { netWeightKg: '3', grossWeightKg: '2.9' },
      'ORDER_WEIGHT_GROSS_BELOW_NET lines/0/grossWeightKg',
    ],
    ['an HS code of no chapter', { hsCode: '990300' }, 'HS_CHAPTER_UNKNOWN lines/0/hsCode'],
    ['a heading for an HS code', { hsCode: '6913' }, 'HS_CODE_MALFORMED lines/0/hsCode'],
    ['a weight of nothing', { netWeightKg: '0' }, 'ORDER_WEIGHT_NOT_POSITIVE lines/0/netWeightKg'],
  ])('reports a line with %s', (_, change, expected) => {
    expect(codes(order({ lines: [line(change)] }))).toContain(expected);
  });

  it('says by an example which form is needed', () => {
    const wrong = order({
      issueDate: 'May',
      buyer: { name: 'B', country: 'Britain' },
      deliverTo: { unlocode: 'Hull' },
      lines: [line({ gtin: 'x', hsCode: '69x', quantity: { value: '1e9', unit: 'piece' } })],
    });
    expect(
      checkPurchaseOrder(wrong)
        .map(({ place, params }) => `${place}: ${params.expected}`)
        .sort(),
    ).toEqual([
      'buyer/country: CN',
      'deliverTo/unlocode: CNSHA',
      'issueDate: 2026-03-31',
      'lines/0/gtin: 4006381333931',
      'lines/0/hsCode: 691310',
      'lines/0/quantity/unit: C62',
      'lines/0/quantity/value: 1234.56',
    ]);
  });

  it('reports a line number that occurs twice', () => {
    expect(codes(order({ lines: [line(), line()] }))).toEqual(['ORDER_LINE_TWICE lines/1/lineId']);
  });

  it('PURCHASE-ORDER-2: never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkPurchaseOrder(value).length).toBeGreaterThan(0);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (quantity, price, currency) => {
        const lines = [
          line({ quantity: { value: quantity, unit: 'H87' }, unitPrice: { amount: price, currency } }),
        ];
        expect(Array.isArray(checkPurchaseOrder(order({ currency, lines })))).toBe(true);
      }),
    );
  });

  it('PURCHASE-ORDER-3: the total of any lines is accepted as stated, another by a unit and more is not', () => {
    const lines = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 99_999 })),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(lines, (drawn) => {
        const made = drawn.map(([quantity, cents], index) =>
          line({
            lineId: String(index),
            quantity: { value: String(quantity), unit: 'H87' },
            unitPrice: { amount: (cents / 100).toFixed(2), currency: 'GBP' },
          }),
        );
        const sum = drawn.reduce((total, [quantity, cents]) => total + quantity * cents, 0);
        const stated = (cents: number) => ({ amount: (cents / 100).toFixed(2), currency: 'GBP' });
        expect(codes(order({ lines: made, total: stated(sum) }))).toEqual([]);
        expect(codes(order({ lines: made, total: stated(sum + made.length + 1) }))).toEqual([
          'ORDER_TOTAL_WRONG total/amount',
        ]);
      }),
    );
  });
});

describe('readOrderJson', () => {
  it('takes one order, an array, or an object of orders', () => {
    for (const value of [order(), [order()], { orders: [order()] }]) {
      expect(readOrderJson(JSON.stringify(value))).toEqual({ orders: [order()], problems: [] });
    }
  });

  it('keeps the sound orders, places the problems of the others, and finds a number used twice', () => {
    const bad = { ...order({ orderNumber: 'PO-2' }), lines: [] };
    const { orders, problems } = readOrderJson(JSON.stringify([order(), bad, order()]));
    expect(orders.map(({ orderNumber }) => orderNumber)).toEqual(['PO-1']);
    expect(problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      'ORDER_FIELD_INVALID orders/1/lines',
      'ORDER_NUMBER_TWICE orders/2/orderNumber',
    ]);
  });

  it.each(['', '{', '[]', 'null'])('refuses or reports %j', (text) => {
    let code = '';
    try {
      code = readOrderJson(text).problems[0]?.code ?? '';
    } catch (error) {
      code = error instanceof Refusal ? error.code : '';
    }
    expect(Object.keys(purchaseOrderRefusals)).toContain(code);
  });
});
