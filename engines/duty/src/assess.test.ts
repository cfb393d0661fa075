import { moneyRefusals } from '@tongshang/money';
import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentInput } from './assessment.ts';
import { assess, dutyRefusals, type Tariff } from './index.ts';
import { commodity, input, line, measure, percent, perUnit, tariff } from './testing/tariff.ts';

const vat = measure('vat', percent('20'), {
  base: ['customs-value', 'customs-duty', 'additional-duty', 'excise', 'onward-charges'],
});

function amounts(of: Tariff, from: AssessmentInput): Record<string, string> {
  return Object.fromEntries(assess(of, from).totals.map((total) => [total.type, total.amount.amount]));
}

function refusal(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('a duty and a tax on one line', () => {
  const held = tariff([commodity('691110', measure('customs-duty', percent('12')), vat)]);

  it('levies the tax on the value with the duty, each amount rounded as the country rounds', () => {
    // 1,000.01 USD × 0.8 = 800.008 → 800.01; 12 % = 96.0012 → 96.00; 20 % of 896.01 = 179.202 → 179.20.
    const result = assess(held, input([line('1', '6911100000', '1000.01')]));
    expect(result.customsValue).toEqual({ amount: '800.01', currency: 'GBP' });
    expect(result.totals).toEqual([
      { type: 'customs-duty', amount: { amount: '96.00', currency: 'GBP' } },
      { type: 'vat', amount: { amount: '179.20', currency: 'GBP' } },
    ]);
    expect(result.total.amount).toBe('275.20');
    expect(result.lines[0]?.dutyTaxFees[0]).toMatchObject({
      rate: '12 %',
      base: { amount: '800.01' },
      source: { title: 'Test edition', date: '2026-01-01' },
    });
  });
  it('takes carriage after the border into the tax base, not into the customs value', () => {
    const result = amounts(
      held,
      input([line('1', '691110', '1000.00')], { onwardCharges: { amount: '100.00', currency: 'GBP' } }),
    );
    expect(result).toEqual({ 'customs-duty': '96.00', vat: '199.20' });
  });
  it('leaves out a measure that is not in force or not for the origin, and refuses when none is left', () => {
    const dated = tariff([
      commodity(
        '691110',
        measure('customs-duty', percent('12'), { validTo: '2026-05-31' }),
        measure('customs-duty', percent('10'), { validFrom: '2026-06-01', measureId: 'later' }),
        measure('additional-duty', percent('25'), { origins: { only: ['CN'] } }),
      ),
    ]);
    expect(amounts(dated, input([line('1', '691110', '100.00')]))).toEqual({
      'customs-duty': '8.00',
      'additional-duty': '20.00',
    });
    expect(amounts(dated, input([line('1', '691110', '100.00', { originCountry: 'VN' })]))).toEqual({
      'customs-duty': '8.00',
    });
    const none = refusal(() => assess(dated, input([line('7', '691110', '1.00')], { date: '2025-01-01' })));
    expect(none.code).toBe('DUTY_MEASURE_MISSING');
    expect(none.params).toMatchObject({ line: '7', heading: '6911', date: '2025-01-01' });
    expect(none.place).toBe('lines/0/hsCode');
  });
});

describe('rate expressions', () => {
  const withRate = (rate: Parameters<typeof measure>[1]) =>
    tariff([commodity('960810', measure('customs-duty', rate))], { currency: 'USD' });
  const pens = (quantity: string) =>
    input([line('1', '960810', '100.00', { quantities: [{ value: quantity, unit: 'C62' }] })]);

  it('compound: 5.4 % + 0.008 USD each', () => {
    const compound = withRate({ kind: 'sum', of: [percent('5.4'), perUnit('0.008', 'USD', '1', 'C62')] });
    const result = assess(compound, pens('500'));
    expect(result.total.amount).toBe('9.40');
    expect(result.lines[0]?.dutyTaxFees[0]).toMatchObject({
      rate: '5.4 % + 0.008 USD / C62',
      baseQuantity: { value: '500', unit: 'C62' },
    });
  });
  it('a minimum and a maximum', () => {
    const least = withRate({ kind: 'greatest', of: [percent('3'), perUnit('1.20', 'USD', '100', 'C62')] });
    expect(assess(least, pens('100')).total.amount).toBe('3.00');
    expect(assess(least, pens('1000')).total.amount).toBe('12.00');
    const most = withRate({ kind: 'least', of: [percent('3'), perUnit('1.20', 'USD', '100', 'C62')] });
    expect(assess(most, pens('100')).total.amount).toBe('1.20');
  });
  it('a tax inside its own base: (100 + 10 + 4) ÷ (1 − 20 %) × 20 % + 4', () => {
    const held = tariff(
      [
        commodity(
          '220860',
          measure('customs-duty', percent('10')),
          measure(
            'excise',
            {
              kind: 'sum',
              of: [{ kind: 'percent', percent: '20', inclusive: true }, perUnit('1', 'CNY', '1', 'KGM')],
            },
            { base: ['customs-value', 'customs-duty'] },
          ),
        ),
      ],
      { currency: 'CNY' },
    );
    const vodka = line('1', '220860', '100.00', {
      value: { amount: '100.00', currency: 'CNY' },
      quantities: [{ value: '4', unit: 'KGM' }],
    });
    expect(amounts(held, input([vodka]))).toEqual({ 'customs-duty': '10.00', excise: '32.50' });
  });
  it('a quantity in another unit of the same kind', () => {
    const each = withRate(perUnit('0.008', 'USD', '1', 'C62'));
    const dozens = input([line('1', '960810', '1.00', { quantities: [{ value: '100', unit: 'DZN' }] })]);
    expect(assess(each, dozens).total.amount).toBe('9.60');
  });
  it('names the unit that is missing', () => {
    const each = withRate(perUnit('0.008', 'USD', '1', 'C62'));
    expect(refusal(() => assess(each, input([line('3', '960810', '1.00')])))).toMatchObject({
      code: 'DUTY_QUANTITY_MISSING',
      params: { line: '3', heading: '9608', unit: 'C62' },
    });
  });
});

describe('which entry of the tariff a code finds', () => {
  const held = tariff([
    commodity('4202', measure('customs-duty', percent('2'))),
    commodity('42022210', measure('customs-duty', percent('8'))),
    commodity('96081010', measure('customs-duty', percent('3'))),
    commodity('96081092', measure('customs-duty', percent('4'))),
  ]);
  const duty = (hsCode: string, commodityCode?: string) =>
    assess(held, input([line('1', hsCode, '100.00', commodityCode ? { commodityCode } : {})])).total.amount;

  it('the longest that the code starts with', () => {
    expect([duty('4202221000'), duty('42029231')]).toEqual(['6.40', '1.60']);
  });
  it('the national code stated for this country', () => {
    expect(duty('960810', '9608109200')).toBe('3.20');
  });
  it('none when the code is not precise enough, with what to choose from', () => {
    expect(refusal(() => duty('960810'))).toMatchObject({
      code: 'DUTY_CODE_NOT_PRECISE',
      params: { candidates: '96081010, 96081092' },
    });
  });
  it('none for a heading that is not held, and the heading is named', () => {
    expect(refusal(() => duty('851671'))).toMatchObject({
      code: 'DUTY_HEADING_MISSING',
      params: { heading: '8516', version: 'test-1' },
    });
  });
  it('the general measures, except where others are known to exist', () => {
    const exports = tariff([], {
      otherwise: [measure('customs-duty', { kind: 'free' })],
      notHeld: ['2602'],
    });
    expect(assess(exports, input([line('1', '851671', '5.00')])).total.amount).toBe('0.00');
    expect(refusal(() => assess(exports, input([line('1', '260200', '5.00')]))).code).toBe(
      'DUTY_HEADING_MISSING',
    );
  });
});

describe('laws', () => {
  const held = tariff([commodity('851671', measure('customs-duty', percent('2')), vat)]);
  const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const amount = cents.map((value) => `${value / 100n}.${(value % 100n).toString().padStart(2, '0')}`);

  it('line values add up to invoice + freight + insurance, each converted once', () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 9 }),
        amount,
        amount,
        (values, freight, insurance) => {
          const result = assess(
            held,
            input(
              values.map((value, index) => line(String(index), '851671', value)),
              {
                incoterm: 'FOB',
                freight: { amount: freight, currency: 'GBP' },
                insurance: { amount: insurance, currency: 'GBP' },
              },
            ),
          );
          const pence = (text: string) => BigInt(text.replace('.', ''));
          const invoice = values.reduce((sum, value) => sum + pence(value), 0n);
          const converted = (invoice * 8n + 5n) / 10n;
          expect(pence(result.customsValue.amount)).toBe(converted + pence(freight) + pence(insurance));
          const lines = result.lines.reduce((sum, each) => sum + pence(each.total.amount), 0n);
          expect(pence(result.total.amount)).toBe(lines);
        },
      ),
    );
  });
  it('only refuses what it names', () => {
    const known = new Set([...Object.keys(dutyRefusals), ...Object.keys(moneyRefusals)]);
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (code, value, currency) => {
        try {
          assess(held, input([line('1', code, value, { value: { amount: value, currency } })]));
        } catch (error) {
          expect(known).toContain((error as Refusal).code);
        }
      }),
    );
  });
});
