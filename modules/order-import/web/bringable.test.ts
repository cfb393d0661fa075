import { expect, it } from 'vitest';
import { whyNotBrought } from './bringable.ts';

const file = (name: string, size = 10) => ({ name, size });

it('one file of a kind that is read, neither empty nor too large, is brought', () => {
  expect(whyNotBrought([file('order.CSV')])).toBeUndefined();
  expect(whyNotBrought([file('order', 8 * 1024 * 1024)])).toBeUndefined();
});

it('what is not brought is told why, before anything is sent', () => {
  expect(whyNotBrought([file('a.csv'), file('b.csv')])).toBe('several');
  expect(whyNotBrought([file('a.csv', 0)])).toBe('empty');
  expect(whyNotBrought([file('a.csv', 8 * 1024 * 1024 + 1)])).toBe('tooLarge');
  for (const name of ['order.pdf', 'photo.png', 'order.xls'])
    expect(whyNotBrought([file(name)])).toBe('otherKind');
});
