import { describe, expect, it } from 'vitest';
import { placeInWords, termsInWords } from './delivery-terms.ts';

describe('delivery terms in words', () => {
  it.each([
    ['FOB Shanghai', { incoterm: 'FOB', place: 'Shanghai' }],
    ['fob, Ningbo', { incoterm: 'FOB', place: 'Ningbo' }],
    ['CIF Hull (Incoterms® 2020)', { incoterm: 'CIF', place: 'Hull' }],
    ['DAP', { incoterm: 'DAP' }],
    ['FOB 上海', { incoterm: 'FOB', place: '上海' }],
    ['CIF Incoterms 2010', { incoterm: 'CIF', edition: '2010' }],
    ['FOB Ningbo (INCOTERMS® 2010)', { incoterm: 'FOB', place: 'Ningbo', edition: '2010' }],
    ['DAT Hamburg, Incoterms 2010', { rest: 'DAT Hamburg, Incoterms 2010' }],
    ['DPU Hamburg, Incoterms 2010', { rest: 'DPU Hamburg, Incoterms 2010' }],
    ['FOB Shanghai Incoterms 2000', { rest: 'FOB Shanghai Incoterms 2000' }],
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
