import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addQuantities,
  compareQuantities,
  convertible,
  convertQuantity,
  formatQuantity,
  isSameUnit,
  PACKAGE_CODES,
  parseQuantity,
  type Quantity,
  recogniseUnit,
  subtractQuantities,
  UNIT_ALIASES,
  UNIT_CODES,
  UNITS,
  unitInWords,
  unitOf,
  unitOfCode,
  unitReadings,
} from './index.ts';

const quantity = (value: string, unit: string) => parseQuantity({ value, unit }, undefined, { zero: true });
const shown = (q: Quantity) => `${formatQuantity(q).value} ${q.unit}`;

function code(fn: () => unknown): string {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.place ?? ''}`.trim();
    throw error;
  }
  throw new Error('nothing was refused');
}

const convertibleCodes = [...UNITS.values()].filter((unit) => unit.factor).map((unit) => unit.code);
const amount = fc.record({
  coefficient: fc.bigInt({ min: 0n, max: 10n ** 9n }),
  scale: fc.integer({ min: 0, max: 6 }),
});

describe('units', () => {
  it('has at least 120 units, each named in both languages, with a positive factor or none', () => {
    expect(UNITS.size).toBeGreaterThanOrEqual(120);
    for (const unit of UNITS.values()) {
      expect(unit.code).toMatch(/^[A-Z0-9]{2,3}$/);
      expect(unit.name.en).toMatch(/\S/);
      expect(unit.name['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(unit.factor === undefined || unit.factor.coefficient > 0n).toBe(true);
    }
  });

  it('QUANTITY-5: aliases lead to known codes and shadow none', () => {
    for (const [alias, meant] of UNIT_ALIASES) {
      expect(UNITS.has(meant)).toBe(true);
      const shadowed = UNITS.get(alias.toUpperCase());
      expect(shadowed === undefined || shadowed.code === meant, `${alias} is also ${shadowed?.code}`).toBe(
        true,
      );
    }
  });

  it.each([
    ['EA', 'EA'],
    ['PCS', 'H87'],
    ['Pcs.', 'H87'],
    ['KG', 'KGM'],
    [' kgs ', 'KGM'],
    ['kgm', 'KGM'],
    ['ｋｇ', 'KGM'],
    ['公斤', 'KGM'],
    ['CTN', 'CT'],
    ['m²', 'MTK'],
    ['打', 'DZN'],
  ])('recognises %j as %s', (text, expected) => {
    expect(recogniseUnit(text)?.code).toBe(expected);
  });

  it.each<[string, string[]]>([
    ['ST', ['H87', 'ST']],
    ['MT', ['TNE', 'MTR']],
    ['mt', ['TNE', 'MTR']],
    ['M', ['MTR', 'MIL']],
    ['m', ['MTR']],
    ['Gallons', ['GLL', 'GLI']],
    ['T', ['TNE', 'MIL']],
    ['blobs', []],
  ])('QUANTITY-7: %j may mean %j; only one reading is recognised', (text, codes) => {
    expect(unitReadings(text).map((unit) => unit.code)).toEqual(codes);
    expect(recogniseUnit(text)?.code).toBe(codes.length === 1 ? codes[0] : undefined);
  });

  it('QUANTITY-8: a code of the lists is a unit, also where only its code is known here', () => {
    expect([UNIT_CODES.size, PACKAGE_CODES.size]).toEqual([2162, 406]);
    for (const listed of UNIT_CODES) expect(unitOf(listed).code).toBe(listed);
    for (const listed of ['ZZ', 'LS', '1I', 'E99', 'M66', 'XZZ', 'XPP', 'XUN'])
      expect(shown(quantity('3', listed))).toBe(`3 ${listed}`);
    // In words of both languages: every package type of Recommendation 21.
    for (const code of PACKAGE_CODES) {
      const words = unitInWords(`X${code}`);
      expect([code, words?.en, words?.['zh-CN']]).not.toContain(undefined);
      expect(words?.en).not.toMatch(/[\u4e00-\u9fff?]/);
      expect(words?.['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    }
    expect([unitInWords('XPP'), unitInWords('X4G')]).toEqual([
      { en: 'pcs', 'zh-CN': '件' },
      { en: 'box, fibreboard', 'zh-CN': '盒（纤维板）' },
    ]);
    expect(convertible('XPP', 'C62')).toBe(false);
    expect([isSameUnit('H87', 'C62'), isSameUnit('EA', 'PCE'), isSameUnit('XPP', 'XPP')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([isSameUnit('DZN', 'C62'), isSameUnit('KGM', 'C62'), isSameUnit('XPP', 'C62')]).toEqual([
      ...[false, false, false],
    ]);
    expect([convertible('XPP', 'XPP'), convertible('ZZ', 'LS')]).toEqual([true, false]);
    expect([unitOfCode('ST')?.code, unitOfCode('kgm')?.code, unitOfCode('KGS')?.code]).toEqual([
      'ST',
      'KGM',
      'KGM',
    ]);
    expect(unitOfCode('MT')).toBeUndefined();
  });

  it.each(['', 'T', 'QQQ', '__proto__', 'constructor', '=EA'])('does not guess %j', (text) => {
    expect(recogniseUnit(text)).toBeUndefined();
  });
});

describe('quantity', () => {
  it('QUANTITY-1, QUANTITY-6: refuses what no trade carries, and names the place', () => {
    const read = (value: string, unit = 'EA') =>
      code(() => parseQuantity({ value, unit }, 'lines/0/quantity'));
    expect(read('-1')).toBe('QUANTITY_NEGATIVE lines/0/quantity/value');
    expect(read('0')).toBe('QUANTITY_ZERO lines/0/quantity/value');
    expect(read('0.0')).toBe('QUANTITY_ZERO lines/0/quantity/value');
    expect(read('1000000000001')).toBe('QUANTITY_TOO_LARGE lines/0/quantity/value');
    expect(read('0.0000001')).toBe('QUANTITY_TOO_FINE lines/0/quantity/value');
    expect(read('a dozen')).toBe('DECIMAL_MALFORMED lines/0/quantity/value');
    for (const word of ['PCS', 'qqq', 'BUSH', 'Q'])
      expect(read('1', word)).toBe('UNIT_UNKNOWN lines/0/quantity/unit');
    expect(shown(parseQuantity({ value: '1000000000000', unit: 'EA' }))).toBe('1000000000000 EA');
    // A code of the sender's own stays as it is written, and is reckoned into no other.
    expect(shown(parseQuantity({ value: '2', unit: 'QQQ' }))).toBe('2 QQQ');
    expect([convertible('QQQ', 'QQQ'), convertible('QQQ', 'EA')]).toEqual([true, false]);
  });

  it.each([
    ['2', 'LBR', 'KGM', '0.90718474'],
    ['1', 'TNE', 'KGM', '1000'],
    ['2.5', 'DZN', 'EA', '30'],
    ['3', 'PR', 'C62', '6'],
    ['1', 'GRO', 'DZN', '12'],
    ['1', 'MTQ', 'LTR', '1000'],
    ['1', 'YRD', 'INH', '36'],
    ['1', 'GLL', 'PTL', '8'],
    ['1', 'GLI', 'OZI', '160'],
    ['1', 'BUA', 'PTD', '64'],
    ['1', 'BLL', 'GLL', '42'],
    ['1', 'LTN', 'LBR', '2240'],
    ['1', 'STI', 'LBR', '14'],
    ['1', 'LBT', 'APZ', '12'],
    ['1', 'APZ', 'DWT', '20'],
    ['1', 'LBR', 'GRN', '7000'],
    ['1', 'ACR', 'YDK', '4840'],
    ['640', 'ACR', 'MIK', '1'],
    ['1', 'FTQ', 'BFT', '12'],
    ['1', 'GII', 'OZI', '5'],
    ['1', 'GIA', 'OZA', '4'],
    ['1', 'HPA', 'LPA', '100'],
    ['1', 'KWH', 'KJO', '3600'],
    ['1', 'BLD', 'INQ', '7056'],
  ])('%s %s in %s is exactly %s', (value, from, to, expected) => {
    expect(shown(convertQuantity(quantity(value, from), to))).toBe(`${expected} ${to}`);
  });

  it('QUANTITY-3: there and back is the same, and comparing agrees with converting', () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...convertibleCodes),
        fc.constantFrom(...convertibleCodes),
        (value, from, to) => {
          fc.pre(convertible(from, to));
          const start = { value, unit: from };
          let there: Quantity;
          try {
            there = convertQuantity(start, to);
          } catch (error) {
            expect((error as Refusal).code).toBe('QUANTITY_CONVERSION_INEXACT');
            return;
          }
          expect(compareQuantities(start, there)).toBe(0);
          expect(compareQuantities(convertQuantity(there, from), start)).toBe(0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('QUANTITY-2: without a rounding rule an inexact conversion is refused, with one it is near', () => {
    expect(code(() => convertQuantity(quantity('1', 'KGM'), 'LBR'))).toBe('QUANTITY_CONVERSION_INEXACT');
    expect(shown(convertQuantity(quantity('1', 'KGM'), 'LBR', { decimals: 3, rule: 'half-up' }))).toBe(
      '2.205 LBR',
    );
  });

  it('QUANTITY-4: reckons together only what has a fixed relation', () => {
    for (const [from, to] of [
      ['KGM', 'MTR'],
      ['CT', 'EA'],
      ['CT', 'BX'],
      ['CEL', 'FAH'],
      ['LPA', 'LTR'],
      ['MON', 'DAY'],
    ] as const) {
      expect(convertible(from, to)).toBe(false);
      expect(code(() => convertQuantity(quantity('1', from), to))).toBe('UNITS_NOT_CONVERTIBLE');
      expect(code(() => compareQuantities(quantity('1', from), quantity('1', to)))).toBe(
        'UNITS_NOT_CONVERTIBLE',
      );
    }
    expect(convertible('CT', 'CT')).toBe(true);
  });

  it('adds and takes away across units, never below nothing', () => {
    expect(shown(addQuantities(quantity('10', 'EA'), quantity('1', 'DZN')))).toBe('22 EA');
    expect(shown(subtractQuantities(quantity('1', 'TNE'), quantity('250', 'KGM')))).toBe('0.75 TNE');
    expect(code(() => subtractQuantities(quantity('11', 'EA'), quantity('1', 'DZN')))).toBe(
      'QUANTITY_NEGATIVE',
    );
  });
});
