import { describe, expect, it } from 'vitest';
import type { PurchaseOrder } from '../schema.ts';
import { vatDifference } from './vat-of-order.ts';

const CN_GB = { seller: 'CN', buyer: 'GB' };
const FOB = { incoterm: 'FOB', place: { country: 'CN', unlocode: 'CNSHA' } } as const;

const orderOf = (more: Partial<PurchaseOrder> = {}, [seller, buyer] = ['CN', 'GB']): PurchaseOrder => ({
  ...{ orderNumber: 'PO-1', issueDate: '2026-03-02', currency: 'GBP' },
  buyer: { name: 'B', country: buyer ?? '' },
  seller: { name: 'S', country: seller ?? '', ...(seller === 'GB' ? { taxId: 'GB123456789' } : {}) },
  lines: [
    {
      ...{ lineId: '1', name: 'Lamp', quantity: { value: '10', unit: 'C62' } },
      unitPrice: { amount: '10', currency: 'GBP' },
    },
  ],
  ...more,
});

const amount = (value: string) => ({ amount: value, currency: 'GBP' });
const standard = { amount: amount('20.00'), base: amount('100.00'), category: 'S', percent: '20' };

describe('VAT that an order states', () => {
  it('on goods from outside is a difference, with both figures', () => {
    expect(vatDifference(orderOf({ taxes: [standard] }), FOB, CN_GB)).toEqual({
      stated: { categories: 'S 20 %', amount: amount('20.00') },
      reckoned: { categories: 'O', amount: amount('0.00') },
    });
    const amountAlone = vatDifference(orderOf({ taxes: [{ amount: amount('20.00') }] }), FOB, CN_GB);
    expect(amountAlone?.stated).toEqual({ categories: '', amount: amount('20.00') });
    const order = orderOf();
    const lines = order.lines.map((line) => ({ ...line, tax: { category: 'S', percent: '20' } }));
    expect(vatDifference({ ...order, lines }, FOB, CN_GB)?.stated).toEqual({ categories: 'S 20 %' });
  });

  it('as the law has it is none, nor is silence, nor what nothing decides', () => {
    const home = { seller: 'GB', buyer: 'GB' };
    const domestic = orderOf({ taxes: [standard] }, ['GB', 'GB']);
    expect(vatDifference(domestic, { incoterm: 'DAP' }, home)).toBeUndefined();
    expect(vatDifference(orderOf(), FOB, CN_GB)).toBeUndefined();
    const none = { amount: amount('0.00'), category: 'O' };
    expect(vatDifference(orderOf({ taxes: [none] }), FOB, CN_GB)).toBeUndefined();
    const other = { ...standard, scheme: 'GST' };
    expect(vatDifference(orderOf({ taxes: [other] }), FOB, CN_GB)).toBeUndefined();
  });

  it('at another rate than that of the country is a difference', () => {
    const home = { seller: 'GB', buyer: 'GB' };
    const reduced = { amount: amount('5.00'), category: 'S', percent: '5' };
    expect(vatDifference(orderOf({ taxes: [reduced] }, ['GB', 'GB']), { incoterm: 'DAP' }, home)).toEqual({
      stated: { categories: 'S 5 %', amount: amount('5.00') },
      reckoned: { categories: 'S 20 %', amount: amount('20.00') },
    });
  });

  describe('between two member states', () => {
    const NL_FR = { seller: 'NL', buyer: 'FR' };
    const exempt = { amount: amount('0.00'), category: 'K', percent: '0' };
    const deliverTo = { name: 'Lyon', country: 'FR' };
    const sold = (seller: string, taxId: string) => ({
      ...orderOf({ taxes: [exempt], deliverTo }, [seller, 'FR']),
      seller: { name: 'S', country: seller, taxId },
      buyer: { name: 'B', country: 'FR', taxId: 'FR40303265045' },
    });

    it('goods that start in a third country are outside, whatever the order states', () => {
      const order = sold('NL', 'NL004495445B01');
      const fca = { incoterm: 'FCA', place: { country: 'CN', unlocode: 'CNSHA' } } as const;
      expect(vatDifference(order, fca, NL_FR)?.reckoned.categories).toBe('O');
      expect(vatDifference(order, { ...fca, place: { country: 'NL' } }, NL_FR)).toBeUndefined();
    });

    it('goods that start where the seller has no number decide nothing', () => {
      const order = { ...sold('DE', 'DE136695976'), taxes: [{ ...exempt, category: 'S', percent: '19' }] };
      const fca = { incoterm: 'FCA', place: { country: 'NL', unlocode: 'NLRTM' } } as const;
      expect(vatDifference(order, fca, { seller: 'DE', buyer: 'FR' })).toBeUndefined();
      expect(
        vatDifference(order, { incoterm: 'FCA' }, { seller: 'DE', buyer: 'FR' })?.reckoned.categories,
      ).toBe('K 0 %');
    });
  });
});
