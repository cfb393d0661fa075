import { expect, it } from 'vitest';
import { placeInWords } from './place-in-words.ts';

const words = {
  row: (row: string) => `第 ${row} 行`,
  at: (line: string, column: string) => `第 ${line} 行第 ${column} 列`,
  cell: (row: string, column: string) => `第 ${row} 行“${column}”`,
};

it('says a row and a cell in words, and leaves every other place', () => {
  const said = [
    'row 2',
    'row 2, Menge',
    'row 2, a, b',
    'OrderLine[1]/Item',
    '',
    'line 1 column 78',
    '/Order (line 1, column 2)',
  ].map((place) => placeInWords(place, words));
  expect(said).toEqual([
    '第 2 行',
    '第 2 行“Menge”',
    '第 2 行“a, b”',
    'OrderLine[1]/Item',
    '',
    '第 1 行第 78 列',
    '/Order (第 1 行第 2 列)',
  ]);
});
