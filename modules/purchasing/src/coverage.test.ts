import { describe, expect, it } from 'vitest';
import { coverageOf, loadingOf, type SaleLine } from './coverage.ts';
import type { KeptOrder, Receipt, Statement } from './supplier-order.ts';

const at = Temporal.Instant.from('2026-03-02T08:00:00Z');
const SALE: readonly SaleLine[] = [
  { lineId: '1', quantity: { value: '300', unit: 'C62' }, price: { amount: '1000.00', currency: 'USD' } },
];

function order(stated: Partial<Statement>, more: Partial<KeptOrder> = {}): KeptOrder {
  const line = {
    saleLineId: '1',
    description: 'Cups',
    quantity: { value: '100', unit: 'C62' },
    unitPrice: '7',
  };
  return {
    ...{ supplierOrderId: 'a', number: 'S-000001', supplierContactId: 'x', tradeId: 't', version: 1 },
    ...{ state: 'sent', createdAt: at, changedAt: at, receipts: [], payments: [] },
    stated: { currency: 'USD', vatInvoice: 'special', lines: [line], ...stated },
    ...more,
  } as KeptOrder;
}
const receipt = (line: object): Receipt & { receiptId: string } => ({
  ...{ receiptId: 'r', receivedOn: '2026-03-02' },
  lines: [{ line: 1, accepted: '40', ...line }],
});

describe('what a sale has of its suppliers', () => {
  it('PURCHASING-4: tells a margin of the pieces of each supplier, and of the line once all of it is ordered', () => {
    const [part] = coverageOf(SALE, [order({})]);
    // 100 of 300 pieces of 1,000.00 are worth 333.33, and cost 700.00.
    expect(part?.covers[0]?.margin).toEqual({ amount: '-366.67', currency: 'USD' });
    expect(part).toMatchObject({ ordered: '100', missing: '200', margin: null, lacks: 'cover' });
    const rest = order({
      currency: 'CNY',
      rate: '0.14',
      lines: [
        { saleLineId: '1', description: 'Cups', quantity: { value: '200', unit: 'C62' }, unitPrice: '10.01' },
      ],
    });
    const [whole] = coverageOf(SALE, [order({}), rest]);
    // 2,002.00 CNY are 280.28 USD.
    expect(whole?.covers[1]?.costInSale).toEqual({ amount: '280.28', currency: 'USD' });
    expect(whole).toMatchObject({ missing: '0', lacks: null, margin: { amount: '19.72', currency: 'USD' } });
  });

  it('PURCHASING-4: invents no rate', () => {
    const [line] = coverageOf(SALE, [
      order({
        currency: 'CNY',
        lines: [
          { saleLineId: '1', description: 'Cups', quantity: { value: '300', unit: 'C62' }, unitPrice: '1' },
        ],
      }),
    ]);
    expect(line).toMatchObject({ missing: '0', margin: null, lacks: 'rate' });
    expect(line?.covers[0]).toMatchObject({ costInSale: null, margin: null });
  });

  it('leaves out what is cancelled, and counts what was accepted as received', () => {
    const came = [
      receipt({ accepted: '40' }),
      receipt({ accepted: '10.5', rejected: '3', reason: 'broken' }),
    ];
    const orders = [order({}, { receipts: came }), order({}, { state: 'cancelled' })];
    expect(coverageOf(SALE, orders)[0]).toMatchObject({ ordered: '100', received: '50.5' });
  });
});

describe('an order that is closed', () => {
  it('PURCHASING-4: covers what came, at its cost; the rest is to be ordered', () => {
    const closed = order({}, { state: 'closed', receipts: [receipt({ accepted: '40' })] });
    expect(coverageOf(SALE, [closed])[0]).toMatchObject({
      ...{ ordered: '40', missing: '260', covers: [{ quantity: '40', cost: { amount: '280.00' } }] },
    });
    const none = order(
      {},
      { state: 'closed', receipts: [receipt({ accepted: '0', rejected: '9', reason: 'broken' })] },
    );
    expect(coverageOf(SALE, [none])[0]?.covers).toEqual([]);
    expect(loadingOf([none])).toMatchObject({ cartons: 0, isWhole: true });
  });
});

describe('what is loaded', () => {
  it('sums cartons, weight and volume, and says whether anything is missing', () => {
    const full = { cartons: 2, grossWeightKg: '12.5', volumeM3: '0.062' };
    expect(loadingOf([order({}, { receipts: [receipt(full), receipt(full)] })])).toEqual({
      ...{ cartons: 4, grossWeightKg: '25.0', volumeM3: '0.124', isWhole: true },
    });
    expect(loadingOf([order({}, { receipts: [receipt(full), receipt({ cartons: 1 })] })])).toMatchObject({
      ...{ cartons: 3, isWhole: false },
    });
  });
});
