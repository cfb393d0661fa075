import { gatherSlices } from '@tongshang/ui/slots';
import { expect, it } from 'vitest';
import { slices } from '../slices.ts';
import { navigationOf } from './navigation.ts';

const { navigation } = gatherSlices(slices);
const bar = (kinds: Parameters<typeof navigationOf>[1]) =>
  navigationOf(navigation, kinds).filter((item) => !item.place);
const places = (kinds: Parameters<typeof navigationOf>[1]) => bar(kinds).map((item) => item.to);

it('visitors get the look-ups only', () => {
  expect(places(undefined)).toEqual(['/tariff', '/verify']);
});
it('an officer works a queue, and neither products nor accounts', () => {
  expect(places(['customs'])).toEqual(['/', '/queue', '/trades', '/tariff', '/verify']);
});
it('several kinds give the union in one order, each place and each key once', () => {
  const items = bar(['bank', 'trader', 'quality']);
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
it('the person’s own place stands in its own menu', () => {
  expect(navigationOf(navigation, ['carrier']).filter((item) => item.place)).toMatchObject([
    { to: '/settings' },
  ]);
});
