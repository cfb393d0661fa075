import { expect, it } from 'vitest';
import { navigationOf } from './navigation.ts';

const places = (kinds: Parameters<typeof navigationOf>[0]) => navigationOf(kinds).map((item) => item.to);

it('visitors get the look-ups only', () => {
  expect(places(undefined)).toEqual(['/tariff', '/verify']);
});
it('an officer works a queue, and neither products nor accounts', () => {
  expect(places(['customs'])).toEqual(['/', '/queue', '/trades', '/tariff', '/verify']);
});
it('several kinds give the union in one order, each place and each key once', () => {
  const items = navigationOf(['bank', 'trader', 'quality']);
  expect(items.map((item) => item.to)).toEqual([
    '/',
    '/queue',
    '/trades',
    '/products',
    '/warehouse',
    '/accounts',
    '/tariff',
    '/verify',
  ]);
  expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
});
