import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from './codes.ts';
import { CUSTOMS_TERRITORIES, isWithoutCustomsBorder } from './customs-territory.ts';

const free = (...written: readonly string[]) =>
  isWithoutCustomsBorder(
    written.map((one) => {
      const [country = '', postalCode] = one.split(' ');
      return { country, ...(postalCode === undefined ? {} : { postalCode }) };
    }),
  );

describe('a customs border', () => {
  it('COUNTRY-3: lies between no two places of one customs territory', () => {
    const pairs = ['DE FR', 'FR MC', 'IE XI', 'XI GB', 'GB IM', 'CH LI', 'CN CN', 'XI XI'];
    expect(pairs.filter((pair) => !free(...pair.split(' ')))).toEqual([]);
  });

  it('COUNTRY-3: lies between any others, among them Great Britain and the Union, and Northern Ireland tells itself apart', () => {
    const pairs = [
      'DE GB',
      'DE IM',
      'DE CH',
      'DE NO',
      'DE TR',
      'IT SM',
      'GB JE',
      'CN HK',
      'DE LI',
      'FR RE',
      'DK GL',
    ];
    expect(pairs.filter((pair) => free(...pair.split(' ')))).toEqual([]);
    expect([free('DE', 'XI', 'GB'), free('DE', 'FR', 'CN')]).toEqual([false, false]);
  });

  it('COUNTRY-3: lies around the parts of a member state that are outside, by their postcodes', () => {
    const outside = [
      'DE 27498',
      'DE D-78266',
      'ES 35001',
      'ES 51001',
      'FI 22100',
      'FR 97400',
      'FR 98800',
      'IT 23041',
    ];
    expect(outside.filter((place) => free(place, 'AT 1010'))).toEqual([]);
    const inside = ['DE 27499', 'ES 28001', 'FI 00100', 'FR 98000', 'FR 69001', 'IT 22060', 'GR 63081'];
    expect(inside.filter((place) => !free(place, 'AT 1010'))).toEqual([]);
  });

  it('names countries, and Northern Ireland beside them', () => {
    const named = CUSTOMS_TERRITORIES.flatMap(({ countries }) => [...countries]);
    expect([...new Set(named)].filter((code) => !COUNTRY_CODES.has(code))).toEqual(['XI']);
  });
});
