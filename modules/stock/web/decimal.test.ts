import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aboveLeft, exceeds, remaining } from './decimal.ts';

it('subtracts exactly and never goes below zero', () => {
  expect(remaining('10', ['2.5', '3'])).toBe('4.5');
  expect(remaining('0.3', ['0.1', '0.2'])).toBe('0');
  expect(remaining('1000', ['0.001'])).toBe('999.999');
  expect(remaining('5', ['7'])).toBe('0');
  expect(remaining('1200', [])).toBe('1200');
});
it('what is left and what is used make the whole again', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (whole, part) => {
      const total = (whole + part).toString();
      expect(remaining(total, [String(part)])).toBe(String(whole));
    }),
  );
});
it('finds what is more than is left, a decimal more included', () => {
  expect([
    exceeds('3000', '300'),
    exceeds('300', '300'),
    exceeds('300.1', '300'),
    exceeds('9', '10'),
  ]).toEqual([true, false, true, false]);
  expect([exceeds('1', '0'), exceeds('0', '0'), exceeds(undefined, '0'), exceeds('1,5', '0')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(aboveLeft([{ quantity: '3000' }, undefined, { quantity: '5' }, {}], ['300', '1', '5', '2'])).toEqual(
    [0],
  );
});
