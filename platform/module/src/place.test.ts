import { expect, it } from 'vitest';
import { type Place, placesOf } from './place.ts';

const places: readonly Place[] = [
  { to: '/' },
  { to: '/queue', kinds: ['customs', 'tax'] },
  { to: '/keys', scope: 'party:admin' },
  { to: '/enquiry', kinds: ['trader'], scope: 'trade:write' },
];
const reach = (kinds: Parameters<typeof placesOf>[1]['organisationKinds'], ...scopes: string[]) =>
  placesOf(places, { organisationKinds: kinds, scopes: new Set(scopes) as never });

it('a place is for organisations of its kinds whose people may do what it is for', () => {
  expect(reach([])).toEqual(['/']);
  expect(reach(['tax'])).toEqual(['/', '/queue']);
  expect(reach(['trader'])).toEqual(['/']);
  expect(reach(['trader'], 'trade:write')).toEqual(['/', '/enquiry']);
  expect(reach(['carrier'], 'trade:write', 'party:admin')).toEqual(['/', '/keys']);
  expect(reach(['trader', 'customs'], 'trade:write')).toEqual(['/', '/queue', '/enquiry']);
});
