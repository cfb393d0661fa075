import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  addMoney,
  allocate,
  CURRENCIES,
  canonicalDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  divideRounded,
  exchange,
  formatDecimal,
  formatMoney,
  lineTotal,
  MAX_AMOUNT,
  money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  ROUNDING_RULES,
  roundDecimal,
  subtractDecimals,
  subtractMoney,
  sumMoney,
  weightsOf,
} from './index.ts';

const decimal: fc.Arbitrary<Decimal> = fc.record({
  coefficient: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
  scale: fc.integer({ min: 0, max: 12 }),
});
const currency = fc.constantFrom('USD', 'JPY', 'KWD', 'CLF');
const amount = fc.bigInt({ min: -MAX_AMOUNT, max: MAX_AMOUNT });
const rule = fc.constantFrom(...ROUNDING_RULES);

function refusal(fn: () => unknown): [code: string, place: string | undefined] {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.place];
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('decimal', () => {
  it('MONEY-1: what is formatted reads back with value and scale', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        expect(parseDecimal(formatDecimal(value))).toEqual(value);
      }),
    );
  });

  it('adds, subtracts and multiplies as rational numbers do', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(compareDecimals(subtractDecimals(addDecimals(a, b), b), a)).toBe(0);
        const left = multiplyDecimals(a, addDecimals(b, c));
        const right = addDecimals(multiplyDecimals(a, b), multiplyDecimals(a, c));
        expect(compareDecimals(left, right)).toBe(0);
        expect(compareDecimals(a, b)).toBe(compareDecimals(subtractDecimals(a, b), parseDecimal('0')));
      }),
    );
  });

  it('MONEY-4: a rounded value stays within one unit of its last digit, half a unit for the half rules', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 12 }), rule, (value, scale, by) => {
        const difference = subtractDecimals(roundDecimal(value, scale, by), value);
        const absolute = {
          ...difference,
          coefficient: difference.coefficient < 0n ? -difference.coefficient : difference.coefficient,
        };
        const unit: Decimal = by.startsWith('half')
          ? { coefficient: 5n, scale: scale + 1 }
          : { coefficient: 1n, scale };
        expect(compareDecimals(absolute, unit)).toBeLessThanOrEqual(by.startsWith('half') ? 0 : -1);
      }),
    );
  });

  it.each([
    ['2.5', '3', '2', '2', '3', '2', '3', '2'],
    ['-2.5', '-3', '-2', '-2', '-3', '-2', '-2', '-3'],
    ['3.5', '4', '4', '3', '4', '3', '4', '3'],
    ['2.51', '3', '3', '3', '3', '2', '3', '2'],
    ['-2.49', '-2', '-2', '-2', '-3', '-2', '-2', '-3'],
  ])('rounds %s by each rule as its name says', (value, ...expected) => {
    expect(ROUNDING_RULES.map((by) => formatDecimal(roundDecimal(parseDecimal(value), 0, by)))).toEqual(
      expected,
    );
  });

  it('division multiplied back is within the last digit', () => {
    fc.assert(
      fc.property(
        decimal,
        decimal.filter((d) => d.coefficient !== 0n),
        rule,
        (a, b, by) => {
          const quotient = divideDecimals(a, b, 6, by);
          const error = subtractDecimals(a, multiplyDecimals(quotient, b));
          const bound = multiplyDecimals(
            { coefficient: b.coefficient < 0n ? -b.coefficient : b.coefficient, scale: b.scale },
            parseDecimal('0.000001'),
          );
          const absolute = {
            ...error,
            coefficient: error.coefficient < 0n ? -error.coefficient : error.coefficient,
          };
          expect(compareDecimals(absolute, bound)).toBe(-1);
        },
      ),
    );
  });

  it('the canonical form is the same for equal values only', () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const same = formatDecimal(canonicalDecimal(a)) === formatDecimal(canonicalDecimal(b));
        expect(same).toBe(compareDecimals(a, b) === 0);
      }),
    );
    expect(formatDecimal(canonicalDecimal(parseDecimal('1.500')))).toBe('1.5');
  });

  it.each([
    '',
    ' 1',
    '1 ',
    '1,000',
    '1e5',
    '.5',
    '5.',
    '007',
    '+1',
    '--1',
    '0x10',
    '١',
    '1.2.3',
    'NaN',
    '1_000',
    '−1',
  ])('refuses %j in the wire form', (text) => {
    expect(refusal(() => parseDecimal(text, 'lines/0/quantity'))).toEqual([
      'DECIMAL_MALFORMED',
      'lines/0/quantity',
    ]);
  });

  it('reads what xs:decimal allows, and nothing more', () => {
    const read = (text: string) => formatDecimal(parseDecimal(text, undefined, 'xsd'));
    expect(['+1', ' 007.50\n', '.5', '5.', '-0', '0000000000000000000000001'].map(read)).toEqual([
      '1',
      '7.50',
      '0.5',
      '5',
      '0',
      '1',
    ]);
    expect(['.', '', '+', '1e3', '1,5'].map((text) => refusal(() => read(text))[0])).toEqual(
      Array(5).fill('DECIMAL_MALFORMED'),
    );
  });

  it('refuses numbers longer than any price or weight, and quickly', () => {
    expect(refusal(() => parseDecimal('9'.repeat(19)))[0]).toBe('DECIMAL_TOO_LONG');
    expect(refusal(() => parseDecimal(`0.${'1'.repeat(13)}`))[0]).toBe('DECIMAL_TOO_LONG');
    expect(refusal(() => parseDecimal('9'.repeat(5_000_000)))[0]).toBe('DECIMAL_TOO_LONG');
    expect(formatDecimal(parseDecimal(`1.${'0'.repeat(20)}`))).toBe(`1.${'0'.repeat(12)}`);
  });
});

describe('money', () => {
  it('MONEY-1: what is formatted reads back', () => {
    fc.assert(
      fc.property(amount, currency, (minor, code) => {
        expect(parseMoney(formatMoney(money(minor, code)))).toEqual({ amount: minor, currency: code });
      }),
    );
  });

  it('writes all minor digits of the currency', () => {
    expect(
      [money(5n, 'USD'), money(-120050n, 'USD'), money(5n, 'JPY'), money(5n, 'KWD')].map(
        (m) => formatMoney(m).amount,
      ),
    ).toEqual(['0.05', '-1200.50', '5', '0.005']);
  });

  it('accepts zeros beyond the minor unit and refuses other digits there', () => {
    expect(parseMoney({ amount: '1200.00', currency: 'JPY' }).amount).toBe(1200n);
    expect(refusal(() => parseMoney({ amount: '1200.50', currency: 'JPY' }, 'total'))).toEqual([
      'MONEY_TOO_MANY_DECIMALS',
      'total/amount',
    ]);
  });

  it('MONEY-6: names the place', () => {
    expect(refusal(() => parseMoney({ amount: '1', currency: 'usd' }, 'lines/3/unitPrice'))).toEqual([
      'CURRENCY_UNKNOWN',
      'lines/3/unitPrice/currency',
    ]);
    expect(refusal(() => parseMoney({ amount: '1', currency: 'XAU' }))).toEqual([
      'CURRENCY_WITHOUT_MINOR_UNIT',
      'currency',
    ]);
    expect(refusal(() => parseMoney({ amount: 'ten', currency: 'USD' }, 'total'))).toEqual([
      'DECIMAL_MALFORMED',
      'total/amount',
    ]);
  });

  it('addition is commutative, associative and undone by subtraction', () => {
    const small = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((minor) => money(minor, 'EUR'));
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        expect(addMoney(a, b)).toEqual(addMoney(b, a));
        expect(addMoney(addMoney(a, b), c)).toEqual(sumMoney([a, b, c], 'EUR'));
        expect(subtractMoney(addMoney(a, b), b)).toEqual(a);
        expect(addMoney(a, subtractMoney(money(0n, 'EUR'), a)).amount).toBe(0n);
      }),
    );
  });

  it('MONEY-2: refuses to mix currencies', () => {
    expect(refusal(() => addMoney(money(1n, 'USD'), money(1n, 'CNY')))[0]).toBe('CURRENCY_MISMATCH');
    expect(refusal(() => subtractMoney(money(1n, 'USD'), money(1n, 'CNY')))[0]).toBe('CURRENCY_MISMATCH');
  });

  it('MONEY-5: refuses results beyond the bound', () => {
    expect(refusal(() => addMoney(money(MAX_AMOUNT, 'USD'), money(1n, 'USD')))[0]).toBe('MONEY_TOO_LARGE');
    expect(refusal(() => money(-MAX_AMOUNT - 1n, 'USD'))[0]).toBe('MONEY_TOO_LARGE');
    expect(refusal(() => parseMoney({ amount: '10000000000000000.00', currency: 'USD' }))[0]).toBe(
      'MONEY_TOO_LARGE',
    );
  });

  it('MONEY-3: parts add up and none is a unit away from its share', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 20 }),
        (minor, weights) => {
          const sum = weights.reduce((a, b) => a + b, 0n);
          fc.pre(sum > 0n);
          const parts = allocate(money(minor, 'CNY'), weights);
          expect(parts.reduce((total, part) => total + part.amount, 0n)).toBe(minor);
          parts.forEach((part, index) => {
            const off = part.amount * sum - minor * (weights[index] ?? 0n);
            expect(off < sum && off > -sum).toBe(true);
          });
        },
      ),
    );
  });

  it('gives units left over to the largest remainders, the earlier first', () => {
    const split = (minor: bigint, weights: bigint[]) =>
      allocate(money(minor, 'USD'), weights).map((part) => part.amount);
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(split(10n, [1n, 5n, 3n])).toEqual([1n, 6n, 3n]);
    expect(split(7n, weightsOf([parseDecimal('0.5'), parseDecimal('0.25'), parseDecimal('0')]))).toEqual([
      5n,
      2n,
      0n,
    ]);
    expect(() => split(1n, [0n])).toThrow('weights');
    expect(() => split(1n, [2n, -1n])).toThrow('weights');
  });

  it('a line total is rounded once, from the exact product', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        fc.bigInt({ min: 1n, max: 10n ** 4n }),
        (quantity, price, per) => {
          const total = lineTotal(
            {
              quantity: { coefficient: quantity, scale: 3 },
              unitPrice: { coefficient: price, scale: 4 },
              per: { coefficient: per, scale: 1 },
              currency: 'USD',
            },
            'half-up',
          );
          // quantity/10³ × price/10⁴ ÷ (per/10) × 10² minor units
          expect(total.amount).toBe(divideRounded(quantity * price, per * 10n ** 4n, 'half-up'));
        },
      ),
    );
    const total = lineTotal(
      { quantity: parseDecimal('12'), unitPrice: parseDecimal('2.5525'), currency: 'GBP' },
      'half-up',
    );
    expect(formatMoney(total).amount).toBe('30.63');
  });

  it('exchanges at the stated rate across different minor units', () => {
    const rate = { from: 'USD', to: 'JPY', rate: parseDecimal('155.275'), source: 'ECB', date: '2026-01-02' };
    expect(exchange(money(1000n, 'USD'), rate, 'half-up')).toEqual({ amount: 1553n, currency: 'JPY' });
    expect(exchange(money(1000n, 'USD'), rate, 'down')).toEqual({ amount: 1552n, currency: 'JPY' });
    expect(refusal(() => exchange(money(1n, 'EUR'), rate, 'half-up'))[0]).toBe('CURRENCY_MISMATCH');
    expect(
      refusal(() => exchange(money(1n, 'USD'), { ...rate, rate: parseDecimal('0') }, 'half-up'))[0],
    ).toBe('RATE_NOT_POSITIVE');
  });

  it('knows each currency once, by a code and a number of three digits', () => {
    for (const [code, entry] of CURRENCIES) {
      expect([code, entry.code, entry.numericCode]).toEqual([
        expect.stringMatching(/^[A-Z]{3}$/),
        code,
        expect.stringMatching(/^\d{3}$/),
      ]);
    }
    expect(CURRENCIES.size).toBeGreaterThan(175);
  });
});
