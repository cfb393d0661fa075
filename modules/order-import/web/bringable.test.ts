import { expect, it } from 'vitest';
import { whyNotBrought } from './bringable.ts';

const file = (size = 10) => ({ size });

it('one file, neither empty nor too large, is brought, whatever it is called', () => {
  expect(whyNotBrought([file()])).toBeUndefined();
  expect(whyNotBrought([file(8 * 1024 * 1024)])).toBeUndefined();
});

it('what is not brought is told why, before anything is sent', () => {
  expect(whyNotBrought([file(), file()])).toBe('several');
  expect(whyNotBrought([file(0)])).toBe('empty');
  expect(whyNotBrought([file(8 * 1024 * 1024 + 1)])).toBe('tooLarge');
});
