import { describe, expect, it } from 'vitest';
import { placeInWords, termsInWords } from './delivery-terms.ts';

describe('delivery terms in words', () => {
  it.each([
    ['FOB Shanghai', { incoterm: 'FOB', place: 'Shanghai' }],
    ['fob, Ningbo', { incoterm: 'FOB', place: 'Ningbo' }],
    ['CIF Hull (Incoterms® 2020)', { incoterm: 'CIF', place: 'Hull' }],
    ['DAP', { incoterm: 'DAP' }],
    ['FOB 上海', { incoterm: 'FOB', place: '上海' }],
    ['CIF Incoterms 2010', { rest: 'CIF Incoterms 2010' }],
    ['DDU Hamburg', { rest: 'DDU Hamburg' }],
    ['C&F Lagos', { rest: 'C&F Lagos' }],
    ['Fobia Ltd collects', { rest: 'Fobia Ltd collects' }],
    ['', {}],
  ])('%j is %j', (written, expected) => {
    expect(termsInWords(written)).toEqual(expected);
  });

  it.each([
    ['Ningbo', undefined, 'Ningbo'],
    ['FOB Oslo', undefined, 'Oslo'],
    ['7300010000001', '0088', undefined],
    ['schemeID="GLN">7054673128432', undefined, undefined],
    ['FOB', undefined, undefined],
  ])('the id %j of the scheme %j names the place %j', (written, scheme, expected) => {
    expect(placeInWords(written, scheme)).toBe(expected);
  });
});
