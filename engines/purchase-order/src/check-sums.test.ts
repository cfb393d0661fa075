import { describe, expect, it } from 'vitest';
import { checkPurchaseOrder, sumsOfOrder } from './index.ts';
import type { PurchaseOrder } from './schema.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });

/** Ten lines of 3 × 0.335, each stated as 1.00 and reckoned as 1.01. */
function order(more: Partial<PurchaseOrder> = {}, lineTotal: string | undefined = '1.00'): PurchaseOrder {
  return {
    orderNumber: 'S-1',
    issueDate: '2026-02-03',
    currency: 'EUR',
    buyer: { name: 'Birch Hospital', country: 'GB' },
    lines: Array.from({ length: 10 }, (_, index) => ({
      lineId: String(index + 1),
      name: 'Widget',
      quantity: { value: '3', unit: 'EA' },
      unitPrice: { amount: '0.335', currency: 'EUR' },
      ...(lineTotal === undefined ? {} : { lineTotal: eur(lineTotal) }),
    })),
    ...more,
  };
}

const [first] = order().lines as [PurchaseOrder['lines'][number]];
/** Two per cent of 6,300.00 is 126.00. */
const part = (amount: string) => ({
  kind: 'allowance' as const,
  amount: eur(amount),
  base: eur('6300.00'),
  percent: '2',
});

const charges = [
  { kind: 'charge' as const, reason: 'Freight', amount: eur('20.00') },
  { kind: 'allowance' as const, amount: eur('5.00') },
];

describe('sums of an order', () => {
  it('are kept as the order rounds them', () => {
    const stated = order({ payable: eur('10.00'), total: eur('10.00') });
    expect([checkPurchaseOrder(stated), sumsOfOrder(stated)]).toEqual([[], { payable: eur('10.00') }]);
    const unstated = { ...order({ payable: eur('10.05') }), lines: order({}, undefined).lines };
    unstated.lines = unstated.lines.map(({ lineTotal: _total, ...line }) => line);
    expect([checkPurchaseOrder(unstated), sumsOfOrder(unstated)]).toEqual([
      [],
      { payable: eur('10.05'), sums: { rounding: eur('-0.05') } },
    ]);
  });

  it('hold charges, allowances, taxes, what is prepaid and a rounding', () => {
    const full = order({
      charges,
      taxes: [{ amount: eur('6.25') }],
      prepaid: eur('1.00'),
      rounding: eur('0.25'),
      totals: {
        charges: eur('20.00'),
        allowances: eur('5.00'),
        taxExclusive: eur('25.00'),
        taxInclusive: eur('31.25'),
      },
      payable: eur('30.50'),
    });
    expect(checkPurchaseOrder(full)).toEqual([]);
    expect(sumsOfOrder(full)).toEqual({
      payable: eur('30.50'),
      sums: { charges, taxes: full.taxes, prepaid: full.prepaid, rounding: full.rounding },
    });
  });

  it.each<[string, Partial<PurchaseOrder>, string, string]>([
    ['payable', { charges, payable: eur('10.00') }, '10.00', '25.00'],
    ['totals/charges', { charges, totals: { charges: eur('19.99') } }, '19.99', '20.00'],
    ['totals/allowances', { charges, totals: { allowances: eur('5.01') } }, '5.01', '5.00'],
    ['totals/taxExclusive', { charges, totals: { taxExclusive: eur('10.00') } }, '10.00', '25.00'],
    [
      'totals/taxInclusive',
      { taxes: [{ amount: eur('2.50') }], totals: { taxInclusive: eur('10.00') } },
      '10.00',
      '12.50',
    ],
  ])('a stated %s that differs is told with both figures', (place, more, stated, computed) => {
    expect(checkPurchaseOrder(order(more))).toEqual([
      { code: 'ORDER_SUM_WRONG', place: `${place}/amount`, params: { stated, computed } },
    ]);
  });

  it.each<[string, string, boolean]>([
    ['5.00', '50.00', true],
    ['5.00', '50.01', false],
    ['5.00', '50.10', false],
    // 3 × 0.335 is 1.005 each.
    ['0.335', '10.00', true],
    ['0.335', '10.21', false],
  ])(
    'ten lines of a price of %s and no total of their own may be off by what each is rounded: %s, %j',
    (price, total, isSound) => {
      const quantity = { value: price === '5.00' ? '1' : '3', unit: 'EA' };
      const lines = order().lines.map(({ lineTotal: _stated, ...line }) => ({
        ...{ ...line, quantity, unitPrice: eur(price) },
      }));
      const found = checkPurchaseOrder(order({ lines, total: eur(total) })).map(({ code }) => code);
      expect(found).toEqual(isSound ? [] : ['ORDER_TOTAL_WRONG']);
    },
  );

  it.each<[string, Partial<PurchaseOrder>, boolean]>([
    ['charges/0', { charges: [part('126.00')] }, true],
    ['charges/0', { charges: [part('126.02')] }, true],
    ['charges/0', { charges: [part('126.03')] }, false],
    ['charges/0', { charges: [part('63.00')] }, false],
    ['charges/0', { charges: [{ kind: 'allowance', amount: eur('63.00'), percent: '2' }] }, true],
    ['taxes/0', { taxes: [{ amount: eur('63.00'), base: eur('6300.00'), percent: '2' }] }, false],
    ['lines/0/charges/0', { lines: [{ ...first, charges: [part('63.00')] }] }, false],
  ])('an amount at %s comes to its percentage of its base: %j', (place, more, isSound) => {
    const { lineTotal: _stated, ...line } = order(more).lines[0] ?? first;
    const checked = checkPurchaseOrder({ ...order(more), ...('lines' in more ? { lines: [line] } : {}) });
    const params = { stated: '63.00 EUR', base: '6300.00 EUR', percent: '2', computed: '126.00 EUR' };
    const found = checked.map((one) => [one.code, one.place, { ...params, ...one.params }]);
    const stated = place === 'charges/0' && more.charges?.[0]?.amount.amount;
    const expected = [
      'ORDER_CHARGE_PERCENT',
      `${place}/amount/amount`,
      stated ? { ...params, stated: `${stated} EUR` } : params,
    ];
    expect(found).toEqual(isSound ? [] : [expected]);
  });

  it('may be partly free, not wholly', () => {
    const [first, ...others] = order().lines;
    const free = { ...first, unitPrice: eur('0'), lineTotal: eur('0.00') } as (typeof others)[number];
    expect(checkPurchaseOrder(order({ lines: [free, ...others] }))).toEqual([]);
    expect(checkPurchaseOrder(order({ lines: [free] })).map(({ code }) => code)).toEqual(['ORDER_ALL_FREE']);
  });
});
