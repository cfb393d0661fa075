import { expect, it } from 'vitest';
import { issuedNumber, writtenNumber, wrongNumber } from './index.ts';

it('a number is kept with the code of its issuer and read back, and one without stays as it is', () => {
  for (const [value, icd] of [
    ['7300010000001', '0088'],
    ['987654325', '0192'],
  ] as const)
    expect(issuedNumber(writtenNumber(value, icd))).toEqual({ icd, value });
  expect(writtenNumber('HRB 12:34', undefined)).toBe('HRB 12:34');
  expect(writtenNumber('HRB 1', 'GLN')).toBe('HRB 1');
  expect(issuedNumber('12345:6')).toEqual({ value: '12345:6' });
});

it('a number that another than the register of China issued is none of that register', () => {
  expect(wrongNumber('register', '0088:6901234567892', 'CN')).toBeUndefined();
  expect(wrongNumber('register', '6901234567', 'CN')).toBeDefined();
});
