import { describe, expect, it } from 'vitest';
import { leavesFree, movementProcedure, reclaimLaw, reliefOf } from './returned-goods.ts';

const relief = (country: string, remedy: 'return' | 'replacement', today: string, isUnaltered = true) =>
  reliefOf(country, remedy, {
    ...{ isUnaltered, exportedOn: '2025-03-01', today: Temporal.PlainDate.from(today) },
  })?.en;

describe('goods that come back', () => {
  /** Written by hand: the last day, the day after it, and what names the law. */
  const LAWS = [
    ['CN', '2026-03-01', '2026-03-02', 'within one year'],
    ['DE', '2028-03-01', '2028-03-02', 'article 203'],
    ['GB', '2028-03-01', '2028-03-02', 'Returned Goods Relief'],
    ['US', '2028-03-01', '2028-03-02', '9801.00.10'],
  ] as const;
  it.each(LAWS)(
    'into %s bear nothing until %s, unaltered, and are assessed after',
    (country, last, late, law) => {
      expect(relief(country, 'return', last)).toContain(law);
      expect(relief(country, 'return', late)).toBeUndefined();
      expect(relief(country, 'return', last, false)).toBeUndefined();
    },
  );

  it('into a country whose law is not held are not relieved here', () => {
    expect(relief('BR', 'return', '2025-04-01')).toBeUndefined();
    expect(movementProcedure('BR', 'return', 'import', false)).toBe('import');
    expect(reclaimLaw('BR')).toBeUndefined();
  });

  it('go under the procedure of their country, and an ordinary one where nothing relieves them', () => {
    const codes = (country: string, isRelieved: boolean) =>
      (['export', 'import'] as const).map((direction) =>
        movementProcedure(country, 'return', direction, isRelieved),
      );
    expect(codes('CN', true)).toEqual(['4561', '4561']);
    expect(codes('FR', true)).toEqual(['1040', '6110 F01']);
    expect(codes('GB', true)).toEqual(['1040', '6110 F01']);
    expect(codes('GB', false)).toEqual(['1040', '4000']);
    expect(codes('US', true)).toEqual(['export', '01']);
  });

  it('leave the Union free, whose tariff of exports nobody holds; the law of asking duty back is named for each', () => {
    expect(['DE', 'GB', 'CN'].map(leavesFree)).toEqual([true, false, false]);
    const named = ['CN', 'IT', 'GB', 'US'].map((country) => reclaimLaw(country)?.en);
    expect(named).toEqual([
      expect.stringContaining('Customs Tariff Law'),
      expect.stringContaining('article 118'),
      expect.stringContaining('rejected imports'),
      expect.stringContaining('1313(c)'),
    ]);
  });
});

it('a replacement bears nothing in China for three years, and what any goods bear elsewhere', () => {
  expect(relief('CN', 'replacement', '2028-03-01')).toContain('free of charge');
  expect(relief('CN', 'replacement', '2028-03-02')).toBeUndefined();
  expect(['GB', 'DE', 'US'].map((country) => relief(country, 'replacement', '2025-04-01'))).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect(movementProcedure('CN', 'replacement', 'export', false)).toBe('3100');
  expect(movementProcedure('GB', 'replacement', 'import', false)).toBe('4000');
});
