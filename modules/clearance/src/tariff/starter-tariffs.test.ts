import { type AssessmentInput, assess, checkHsCode, type Tariff } from '@tongshang/duty';
import { unitOf } from '@tongshang/quantity';
import { describe, expect, it } from 'vitest';
import { STARTER_TARIFFS, tariffFor } from './index.ts';

/** The day the editions are tried on. */
const DATE = '2026-06-01';

const named = STARTER_TARIFFS.map((tariff) => [tariff.version, tariff] as const);

describe.each(named)('%s', (_, tariff) => {
  it('has each code once, well formed, in both languages', () => {
    const codes = tariff.commodities.map((commodity) => commodity.code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, description } of tariff.commodities) {
      expect(checkHsCode(code)).toBe(code);
      expect(description.en, code).toMatch(/[A-Za-z]{2}/);
      expect(description['zh-CN'], code).toMatch(/\p{Script=Han}/u);
    }
  });
  it('never holds a code under another one of its own, which would hide it', () => {
    const codes = tariff.commodities.map((commodity) => commodity.code);
    expect(codes.filter((code) => codes.some((other) => other !== code && code.startsWith(other)))).toEqual(
      [],
    );
  });
  it('gives source and date for every measure and fee', () => {
    const measures = [
      ...tariff.commodities.flatMap((commodity) => commodity.measures),
      ...(tariff.otherwise ?? []),
    ];
    for (const { source } of [...measures, ...(tariff.entryFees ?? []), tariff.rounding]) {
      expect(source.title).toMatch(/\S{2}/);
      expect(source.reference).toMatch(/\S{2}/);
      expect(source.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
  it('can be assessed on every code, for goods of China and of Great Britain', () => {
    for (const originCountry of ['CN', 'GB']) {
      for (const { code } of tariff.commodities) {
        const result = assess(tariff, goods(tariff, code, originCountry));
        expect(result.customsValue.amount).toBe('1000.00');
        expect(result.lines[0]?.dutyTaxFees.filter((row) => row.type === 'customs-duty')).toHaveLength(1);
      }
    }
  });
});

function goods(tariff: Tariff, hsCode: string, originCountry: string): AssessmentInput {
  const zero = { amount: '0.00', currency: tariff.currency };
  return {
    date: DATE,
    incoterm: tariff.valueBasis,
    modeOfTransport: 'sea',
    freight: zero,
    insurance: zero,
    rates: [],
    lines: [
      {
        lineId: '1',
        hsCode,
        originCountry,
        value: { amount: '1000.00', currency: tariff.currency },
        quantities: ['C62', 'KGM', 'GRO'].map((unit) => ({ value: '144', unit: unitOf(unit).code })),
      },
    ],
  };
}

function totals(country: string, direction: 'import' | 'export', code: string, origin = 'CN') {
  const tariff = tariffFor(country, direction) as Tariff;
  const result = assess(tariff, goods(tariff, code, origin));
  return Object.fromEntries(result.totals.map((total) => [total.type, total.amount.amount]));
}

describe('known results', () => {
  it('coffee makers to Great Britain: 2 % duty, 20 % VAT on both', () => {
    expect(totals('GB', 'import', '8516710000')).toEqual({ 'customs-duty': '20.00', vat: '204.00' });
  });
  it('books and babies’ garments to Great Britain bear no VAT', () => {
    expect(totals('GB', 'import', '490199')).toMatchObject({ vat: '0.00' });
    expect(totals('GB', 'import', '620920')).toEqual({ 'customs-duty': '100.00', vat: '0.00' });
  });
  it('pens of China to the United States: compound duty, section 301 and both fees', () => {
    expect(totals('US', 'import', '960810')).toEqual({
      'customs-duty': '55.15',
      'additional-duty': '75.00',
      'merchandise-processing-fee': '33.58',
      'harbor-maintenance-fee': '1.25',
    });
    expect(totals('US', 'import', '960810', 'GB')).not.toHaveProperty('additional-duty');
  });
  it('vodka to China: duty, a consumption tax inside its own base, VAT on all', () => {
    // (1000 × 1.003 + 100.30 + 144) ÷ 0.8 × 0.2 + 144, the insurance being the 0.3 % of the law.
    const tariff = tariffFor('CN', 'import') as Tariff;
    const fob = { ...goods(tariff, '22086000', 'GB'), incoterm: 'FOB' as const };
    const result = assess(tariff, fob);
    expect(result.customsValue.amount).toBe('1003.00');
    expect(Object.fromEntries(result.totals.map((total) => [total.type, total.amount.amount]))).toEqual({
      'customs-duty': '100.30',
      excise: '455.83',
      vat: '202.69',
    });
  });
  it('exports bear nothing, and the headings of China’s export tariff are refused', () => {
    expect(totals('CN', 'export', '851671')).toEqual({ 'customs-duty': '0.00', vat: '0.00' });
    expect(totals('US', 'export', '851671')).toEqual({ 'customs-duty': '0.00' });
    expect(() => totals('CN', 'export', '760110')).toThrow('DUTY_HEADING_MISSING');
  });
  it('headings with a trade remedy that is not held are refused, not assessed without it', () => {
    expect(() => totals('GB', 'import', '691110')).toThrow('DUTY_HEADING_MISSING');
  });
});

it('holds at least thirty headings of four digits for import', () => {
  const headings = STARTER_TARIFFS.filter((tariff) => tariff.direction === 'import').flatMap((tariff) =>
    tariff.commodities.map((commodity) => `${tariff.country} ${commodity.code.slice(0, 4)}`),
  );
  expect(new Set(headings).size).toBeGreaterThanOrEqual(30);
});
