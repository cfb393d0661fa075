import { expect, it } from 'vitest';
import { placeInWords } from './place-in-words.ts';

const words = {
  row: (row: string) => `第 ${row} 行`,
  cell: (row: string, column: string) => `第 ${row} 行“${column}”`,
};

it('says a row and a cell in words, and leaves every other place', () => {
  const said = ['row 2', 'row 2, Menge', 'row 2, a, b', 'OrderLine[1]/Item', ''].map((place) =>
    placeInWords(place, words),
  );
  expect(said).toEqual(['第 2 行', '第 2 行“Menge”', '第 2 行“a, b”', 'OrderLine[1]/Item', '']);
});
