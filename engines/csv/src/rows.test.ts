import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readRows } from './rows.ts';

describe('readRows', () => {
  it.each<[string, readonly string[][] | number]>([
    ['a,"b"\n"c" ,d\n"e""f",\n', [['a', 'b'], ['c', 'd'], ['e"f', ''], ['']]],
    ['a\n"b" c,d', 1],
    ['a\nb\n"c', 2],
    ['a,b"c"\n', [['a', 'b"c"'], ['']]],
    ['"a\n,b"', [['a\n,b']]],
    ['', [['']]],
  ])('%j: %j', (text, expected) => {
    expect(readRows(text, ',', 10)).toEqual(
      typeof expected === 'number' ? { wrongQuote: expected } : { data: expected, isCut: false },
    );
  });

  it('reads what another parser of tables reads, and refuses what it does', () => {
    const piece = fc.constantFrom('"', ',', '\n', 'a', ' ', '\t', '""', '"a"', '\u00a0');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        const { errors, data } = Papa.parse(text, { delimiter: ',', newline: '\n' });
        const wrongQuote = errors.find(({ type }) => type === 'Quotes')?.row;
        expect(readRows(text, ',', 100)).toEqual(
          wrongQuote === undefined ? { data, isCut: false } : { wrongQuote },
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it('looks no further than the rows asked for', () => {
    expect(readRows('a\nb\n"c', ',', 2)).toEqual({ data: [['a'], ['b']], isCut: true });
    expect(readRows('a\nb\n', ',', 2)).toEqual({ data: [['a'], ['b']], isCut: false });
  });

  it.each(['"\n', '""\n', '\n"', '"a""\n'])('comes to the end of 1,000,000 times %j', (piece) => {
    const read = readRows(piece.repeat(1_000_000), ',', 2_000_000);
    expect('data' in read ? read.data.length : read.wrongQuote).toBeGreaterThanOrEqual(0);
  });
});
