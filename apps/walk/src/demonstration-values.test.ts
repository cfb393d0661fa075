import { expect, it } from 'vitest';
import { currencyOfCountry, demonstrationPort, demonstrationRates } from './demonstration-values.ts';

it('made-up rates are of a country and a direction: nothing where goods leave, no VAT where there is none', () => {
  expect(demonstrationRates('export', 'NO')).toEqual({ customsDuty: '0', vat: '0' });
  expect(demonstrationRates('import', 'US')).toEqual({ customsDuty: '5', vat: '0' });
  expect(demonstrationRates('import', 'KZ')).toEqual({ customsDuty: '5', vat: '20' });
});

it('a declaration is valued in the currency of its country', () => {
  expect(['KZ', 'NO', 'DE', 'PL', 'CN', 'AQ'].map(currencyOfCountry)).toEqual([
    ...['KZT', 'NOK', 'EUR', 'PLN', 'CNY', undefined],
  ]);
});

it('a made-up port is one of its country, by its code; of a country without one, the country', () => {
  const named = (country: string) => {
    const { name, unlocode, country: of } = demonstrationPort(country);
    return [name, unlocode, of];
  };
  expect(['CN', 'GB', 'DE', 'AQ'].map(named)).toEqual([
    ['Shanghai', 'CNSHA', 'CN'],
    ['Felixstowe', 'GBFXT', 'GB'],
    ['Hamburg', 'DEHAM', 'DE'],
    ['Antarctica', undefined, 'AQ'],
  ]);
});

it('a made-up port is one that goods of the mode come to', () => {
  const code = (country: string, mode: 'sea' | 'rail' | 'air' | 'road') =>
    demonstrationPort(country, mode).unlocode;
  expect([code('GB', 'air'), code('GB', 'road'), code('RU', 'air'), code('RU', 'sea')]).toEqual([
    'GBLHR',
    'GBFXT',
    'RUVVO',
    'RUVVO',
  ]);
});
