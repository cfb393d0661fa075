import { gatherSlices } from '@tongshang/ui/slots';
import { expect, it } from 'vitest';
import { slices } from '../slices.ts';
import { navigationOf } from './navigation.ts';

const { navigation } = gatherSlices(slices);
const shown = (places?: readonly string[]) => navigationOf(navigation, places).map((item) => item.to);

it('visitors get the look-ups only', () => {
  expect(shown()).toEqual(['/tariff', '/verify']);
});
it('whoever is signed in gets what the session names, in one order for everyone', () => {
  expect(shown(['/accounts', '/', '/queue', '/settings'])).toEqual([
    '/',
    '/queue',
    '/accounts',
    '/tariff',
    '/verify',
    '/settings',
  ]);
});
it('each key leads to one place', () => {
  const keys = navigation.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});
