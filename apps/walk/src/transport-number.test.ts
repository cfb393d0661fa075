import { expect, it } from 'vitest';
import { madeNumber, nthNumber } from './transport-number.ts';

const TRADE = '01a22a51-2d5b-7a30-a14e-d6751d1bca19';

it.each([
  ['air', 0, '000-95341050'],
  ['air', 1, '000-95341061'],
  ['sea', 0, 'BL751D1BCA19'],
  ['sea', 1, 'BL751D1BCA19-2'],
  ['rail', 0, 'WB751D1BCA19'],
] as const)('a document by %s, shipment %i, is numbered as its kind is: %s', (mode, index, number) => {
  expect(madeNumber(mode, TRADE, index)).toBe(number);
});

it('a stated number stays, and tells shipments apart', () => {
  expect([nthNumber('180-12345675', 0), nthNumber('180-12345675', 1)]).toEqual([
    '180-12345675',
    '180-12345675-2',
  ]);
});
