import { MEMBER_STATES } from '@tongshang/country';
import { describe, expect, it } from 'vitest';
import { exemptionIn, STANDARD_RATES, taxedCharges, vatBreakdown, vatNumberOf } from './index.ts';
import { checkVatNumber } from './numbers.ts';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const S19 = { category: 'S', percent: '19', scheme: 'VAT' };

describe('the breakdown', () => {
  it('adds what is taxed alike and rounds each sum once, half up', () => {
    const charges = [
      { kind: 'charge' as const, amount: eur('10.00') },
      { kind: 'allowance' as const, amount: eur('2.50'), tax: { category: 'S', percent: '7' } },
    ];
    const taxed = [
      { amount: eur('100.05'), tax: S19 },
      { amount: eur('0.45'), tax: { ...S19, percent: '19.00' } },
      { amount: eur('50.00'), tax: { category: 'S', percent: '7' } },
      ...taxedCharges(charges, S19),
    ];
    expect(vatBreakdown(taxed, 'EUR')).toEqual([
      { ...S19, base: eur('110.50'), amount: eur('21.00') },
      { category: 'S', percent: '7', base: eur('47.50'), amount: eur('3.33') },
    ]);
  });
  it('knows currencies without a minor unit, and negative sums', () => {
    const jpy = (amount: string) => ({ amount, currency: 'JPY' });
    expect(vatBreakdown([{ amount: jpy('-105'), tax: { category: 'S', percent: '10' } }], 'JPY')).toEqual([
      { category: 'S', percent: '10', base: jpy('-105'), amount: jpy('-11') },
    ]);
  });
  it('leaves no tax without a rate', () => {
    expect(vatBreakdown([{ amount: eur('5.00'), tax: { category: 'O' } }], 'EUR')).toEqual([
      { category: 'O', base: eur('5.00'), amount: eur('0.00') },
    ]);
  });
});

describe('VAT numbers', () => {
  it.each([
    ['GB 123 4567 89', 'GB123456789'],
    ['de811234567', 'DE811234567'],
    ['NL001234567B01', 'NL001234567B01'],
    ['EL123456789', 'EL123456789'],
    ['XI123456789', 'XI123456789'],
    ['91360200MA35K7QR1X', undefined],
    ['123456789', undefined],
    ['DE12345678', undefined],
    ['GR123456789', undefined],
  ])('%s', (written, number) => {
    expect(vatNumberOf(written)).toBe(number);
  });
});

describe('check digits of VAT numbers', () => {
  it.each([
    // Examples of the authorities, and published numbers of firms.
    ...['ATU13585627', 'IE6433435F', 'IE6433435OA', 'IE3628739L', 'RO18547290', 'SI50223054'],
    ...['NL000099998B57', 'NL004495445B01', 'GB980780684', 'XI980780684', 'GBGD123', 'FRK7399859412'],
    ...['DE136695976', 'FR40303265045', 'NO995525828MVA', 'CHE-100.155.212 MWST', 'MT11679112'],
  ])('%s is right', (number) => {
    expect(checkVatNumber(number)).toBe('right');
    expect(vatNumberOf(number)).toBe(number.replace(/[ .-]/g, ''));
  });

  it.each(['ATU13585628', 'IE6433435E', 'RO18547291', 'SI50223055', 'GB123456789', 'MT11679113'])(
    '%s is refused as it is entered, and stays where it stands',
    (number) => {
      expect([checkVatNumber(number), vatNumberOf(number)]).toEqual(['check-digit', number]);
    },
  );

  it('a number of a country without a rule is unknown, one of another length is none', () => {
    expect(['TR1234567890', 'NO99552582', 'MT01679112'].map(checkVatNumber)).toEqual([
      'unknown',
      'form',
      'form',
    ]);
  });
});

it('has a standard rate for every member state, with the day since when', () => {
  expect(MEMBER_STATES.filter((one) => !STANDARD_RATES[one])).toEqual([]);
  // Directive 2006/112/EC, article 97: no less than 15 %.
  expect(MEMBER_STATES.filter((one) => Number(STANDARD_RATES[one]?.percent) < 15)).toEqual([]);
  expect(Object.values(STANDARD_RATES).every(({ since }) => /^\d{4}-\d{2}-\d{2}$/.test(since))).toBe(true);
});

it('says its own reasons in the other language and leaves those of others alone', () => {
  const en = 'Export outside the EU: exempt, Article 146 Directive 2006/112/EC';
  expect(exemptionIn(en, 'zh-CN')).toBe('出口至欧盟以外：依第 2006/112/EC 号指令第 146 条免征增值税');
  expect(exemptionIn('Reverse charge', 'zh-CN')).toBeUndefined();
});
