import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { rowOfWrongQuote } from './quotes.ts';

describe('rowOfWrongQuote', () => {
  it.each<[string, number | undefined]>([
    ['a,"b"\n"c" ,d\n"e""f",\n', undefined],
    ['a\n"b" c,d', 1],
    ['a\nb\n"c', 2],
    ['a,b"c"\n', undefined],
    ['"a"', undefined],
  ])('%j: %j', (text, row) => {
    expect(rowOfWrongQuote(text, ',', 10)).toBe(row);
  });

  it('says what the parser of tables says', () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', ' ', '\t', '""', '"a"', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { errors } = Papa.parse(text, { delimiter: ',', newline: '\n' });
        const first = errors.find(({ type }) => type === 'Quotes');
        expect(rowOfWrongQuote(text, ',', 100)).toBe(first?.row);
      }),
      { numRuns: 2_000 },
    );
  });

  it('looks no further than the rows asked for', () => {
    expect(rowOfWrongQuote('a\nb\n"c', ',', 2)).toBeUndefined();
  });
});
