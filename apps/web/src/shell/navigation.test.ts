import { gatherSlices } from '@tongshang/ui/slots';
import { expect, it } from 'vitest';
import { slices } from '../slices.ts';
import { navigationOf, placeOfAddress } from './navigation.ts';

const { navigation, pages } = gatherSlices(slices);
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
it('every page belongs to a place of the menu, or to the sign-in', () => {
  const places = [...navigation.map(({ to }) => to), '/sign-in'];
  const placed = pages
    .filter(({ isBare }) => !isBare)
    .map(({ path, within }) => ({ path, place: placeOfAddress(path, places, within) }));
  expect(placed.filter(({ place }) => place === undefined || !places.includes(place))).toEqual([]);
  expect(placed.find(({ path }) => path === '/sale')?.place).toBe('/trades');
});
it('an address lies in the nearest place above it', () => {
  const places = ['/', '/products', '/products/own'];
  expect(placeOfAddress('/products/own/1', places)).toBe('/products/own');
  expect(placeOfAddress('/products/7', places)).toBe('/products');
  expect(placeOfAddress('/', places)).toBe('/');
  expect(placeOfAddress('/productsheet', places)).toBeUndefined();
  expect(placeOfAddress('/sale', places, '/products')).toBe('/products');
});
it('each key leads to one place', () => {
  const keys = navigation.flatMap(({ key }) => key ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});
