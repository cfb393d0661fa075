import { describe, expect, it } from 'vitest';
import { answerHint, answersOf } from './answers.ts';

describe('answers of the command line', () => {
  it('become the options of a reading', () => {
    const given = {
      currency: 'usd',
      encoding: 'gbk',
      'decimal-sign': ',',
      'date-order': 'dmy',
      column: ['Stück=quantity'],
      unit: ['ST=H87', 'a=b=KGM'],
      'hs-code': ['9012100=09012100'],
      'leave-out': ['Discount %'],
    };
    expect(answersOf(given)).toEqual({
      currency: 'USD',
      encoding: 'gb18030',
      decimalSign: ',',
      dateOrder: 'dmy',
      columns: { Stück: 'quantity' },
      leaveOut: ['Discount %'],
      meanings: { unit: { ST: 'H87', 'a=b': 'KGM' }, 'hs-code': { 9012100: '09012100' } },
    });
    expect(answersOf({})).toEqual({ meanings: {} });
  });

  it.each([
    [{ 'decimal-sign': ';' }, '--decimal-sign', '. ,'],
    [{ 'date-order': 'dym' }, '--date-order', 'dmy mdy ymd'],
    [{ unit: ['ST'] }, '--unit ST', '--unit ABC=XYZ'],
    [{ unit: ['=H87'] }, '--unit =H87', '--unit ABC=XYZ'],
  ])('%j is not understood', (given, option, expected) => {
    expect(() => answersOf(given)).toThrow(
      expect.objectContaining({ code: 'CLI_OPTION', params: { option, expected } }),
    );
  });

  it('a column that is none is refused with those there are', () => {
    expect(() => answersOf({ column: ['Stück=pieces'] })).toThrow(
      expect.objectContaining({
        params: { option: '--column Stück=', expected: expect.stringMatching(/orderNumber.*quantity/) },
      }),
    );
  });
});

describe('a question', () => {
  it.each([
    [
      'decimal-sign',
      '1.500',
      [
        ['.', '1.500'],
        [',', '1500'],
      ],
      '--decimal-sign . → 1.500 | --decimal-sign , → 1500',
    ],
    ['decimal-sign', '5,60', [['.'], [',', '5.60']], '--decimal-sign , → 5.60'],
    [
      'unit',
      'ST',
      [
        ['H87', 'H87'],
        ['ST', 'ST'],
      ],
      '--unit "ST=H87" | --unit "ST=ST"',
    ],
    ['unit', 'QQQ', [], '--unit "QQQ=CODE"'],
    ['hs-code', '9012100', [['09012100', '09012100']], '--hs-code "9012100=09012100"'],
    ['column', 'quantity', [['Anzahl']], '--column "Anzahl=quantity"'],
    ['column', 'orderNumber', [], '--column "HEADER=orderNumber"'],
    [
      'leave-out',
      'Shipping',
      [['charge'], ['tax']],
      '--column "Shipping=charge" | --column "Shipping=tax" | --leave-out "Shipping"',
    ],
    ['leave-out', 'PrepaidPayment', [['PrepaidPayment']], '--leave-out "PrepaidPayment"'],
    ['currency', '', [], '--currency CODE'],
    ['encoding', '', [['big5', '…']], '--encoding NAME'],
  ] as const)('of %s about %j says the options that answer it', (asks, written, pairs, expected) => {
    const answers = pairs.map(([answer, reads]) => ({ answer, ...(reads === undefined ? {} : { reads }) }));
    expect(answerHint({ asks, written, answers })).toBe(expected);
  });
});
