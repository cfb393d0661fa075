import { expect, it } from 'vitest';
import { knownAirport, saysAirport } from './index.ts';

it.each([
  ['Heathrow', 'GB', 'GBLHR'],
  ['London Heathrow', 'GB', 'GBLHR'],
  ['Heathrow Airport', 'GB', 'GBLHR'],
  ['Shanghai Pudong International Airport', 'CN', 'CNPVG'],
  ['Pudong', 'CN', 'CNPVG'],
  ['上海浦东国际机场', 'CN', 'CNPVG'],
  ['浦东机场', 'CN', 'CNPVG'],
  ['Frankfurt Airport', 'DE', 'DEFRA'],
  ['Flughafen Frankfurt', 'DE', 'DEFRA'],
  ['Charles de Gaulle', 'FR', 'FRCDG'],
  ['Paris CDG', 'FR', 'FRCDG'],
  ['JFK', 'US', 'USJFK'],
  ['Manchester Airport', 'GB', 'GBMNC'],
])('“%s” in %s is %s', (name, country, unlocode) => {
  expect(knownAirport({ name, country })?.unlocode).toBe(unlocode);
});

it.each([
  ['Leeds', 'GB'],
  ['Airport', 'GB'],
  ['Heathrow', 'FR'],
  ['Rotterdam Quay', 'NL'],
  ['Felixstowe', 'GB'],
])('“%s” in %s is none of the table', (name, country) => {
  expect(knownAirport({ name, country })).toBeUndefined();
});

it('a code of the table decides, and one that it lacks is another place', () => {
  expect(knownAirport({ name: 'anything', country: 'GB', unlocode: 'GBLHR' })?.unlocode).toBe('GBLHR');
  expect(knownAirport({ name: 'Heathrow', country: 'GB', unlocode: 'GBXYZ' })).toBeUndefined();
});

it('a name says that it is of an airport, in whatever language', () => {
  expect(
    ['Chengdu Tianfu Airport', '成都天府国际机场', 'Flughafen Halle', 'Аэропорт Внуково'].map(saysAirport),
  ).toEqual([...[true, true, true, true]]);
  expect(['Shanghai', 'Airton', 'Portland'].map(saysAirport)).toEqual([false, false, false]);
});
