import type { TradeLine } from '@tongshang/trade-facts';
import { expect, it } from 'vitest';
import { derivationOf } from './credited-by.ts';
import type { DocumentInput } from './trade-input.ts';

const usd = (amount: string) => ({ amount, currency: 'USD' });
const line = (lineTotal: string, more: object = {}) =>
  ({
    lineId: '1',
    quantity: { value: '600', unit: 'C62' },
    unitPrice: usd('3.39'),
    lineTotal: usd(lineTotal),
    ...more,
  }) as unknown as TradeLine;
const of = (trade: object) =>
  ({ trade: { terms: { currency: 'USD' }, ...trade } }) as unknown as DocumentInput;
const credited = (amount: string) => line(amount, { quantity: { value: '6', unit: 'C62' } });

it('what is credited of a line follows from the quantity at the price invoiced', () => {
  expect(derivationOf(of({ lines: [line('2034.00')] }), credited('20.34'))).toEqual({
    en: '6 × USD 3.39 = USD 20.34, at the price invoiced.',
    'zh-CN': '6 × USD 3.39 = USD 20.34，按发票单价计算。',
  });
  const many = line('5089.07', { quantity: { value: '1501.2', unit: 'C62' } });
  expect(derivationOf(of({ lines: [many] }), many)?.en).toBe(
    '1,501.2 × USD 3.39 = USD 5,089.07, at the price invoiced.',
  );
  const priced = line('20.34', { unitPrice: { ...usd('3.39'), per: '100' } });
  expect(derivationOf(of({ lines: [priced] }), credited('0.20'))?.en).toBe(
    '6 × USD 3.39 / 100 = USD 0.20, at the price invoiced.',
  );
});

it('and from its share of a discount, of the line or of the whole, where there is one; else the amount stands beside', () => {
  const discount = [{ kind: 'allowance', amount: usd('203.40') }];
  const share =
    '6 × USD 3.39 = USD 20.34, at the price invoiced; with its share of what the invoice adds and deducts: USD 18.31.';
  expect(
    derivationOf(of({ lines: [line('2034.00')], sums: { charges: discount } }), credited('18.31'))?.en,
  ).toBe(share);
  expect(derivationOf(of({ lines: [line('1830.60', { charges: discount })] }), credited('18.31'))?.en).toBe(
    share,
  );
  expect(derivationOf(of({ lines: [line('2034.00')] }), credited('15.00'))?.en).toBe(
    '6 × USD 3.39 = USD 20.34, at the price invoiced; credited: USD 15.00.',
  );
});

it('and from the rounding of parts that come to the whole, where the invoice adds and deducts nothing', () => {
  const lamps = (quantity: string, lineTotal: string) =>
    line(lineTotal, { quantity: { value: quantity, unit: 'C62' }, unitPrice: usd('14.255') });
  // 13 and 5 of 481: 18 × 14.255 = 256.59 = 185.31 + 71.28.
  const invoice = of({ lines: [lamps('481', '6856.66')] });
  expect(derivationOf(invoice, lamps('13', '185.31'))).toEqual({
    en: '13 × USD 14.255 = USD 185.32, at the price invoiced; rounded so that all parts of the line come to it: USD 185.31.',
    'zh-CN':
      '13 × USD 14.255 = USD 185.32，按发票单价计算；为使该项各部分之和等于该项金额，尾差调整后为：USD 185.31。',
  });
  expect(derivationOf(invoice, lamps('5', '71.28'))?.en).toBe(
    '5 × USD 14.255 = USD 71.28, at the price invoiced.',
  );
});
