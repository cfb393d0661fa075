import { expect, it } from 'vitest';
import { offeredCurrencies } from './offered-currencies.ts';

it('offers what is legal tender, each once, the usual ones first, by their names in the language of the page', () => {
  const codes = offeredCurrencies('en').map(({ value }) => value);
  expect(codes.slice(0, 3)).toEqual(['CNY', 'USD', 'EUR']);
  expect(codes).toEqual(expect.arrayContaining(['AED', 'KZT', 'RUB', 'VND']));
  for (const none of ['BGN', 'USN', 'XAU', 'XDR']) expect(codes).not.toContain(none);
  expect(new Set(codes).size).toBe(codes.length);
  expect(offeredCurrencies('zh-CN').find(({ value }) => value === 'RUB')).toEqual({
    value: 'RUB',
    name: '俄罗斯卢布',
  });
});
