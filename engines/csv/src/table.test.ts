import { Refusal } from '@tongshang/refusal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula, matchColumns, neutralised, plainCell, readTable, writeTable } from './index.ts';

const read = (text: string, options = {}) => readTable(new TextEncoder().encode(text), options);
const cellsOf = (text: string) => read(text).rows.map((row) => row.cells);

function code(fn: () => unknown): string {
  try {
    fn();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  throw new Error('nothing was refused');
}

describe('readTable', () => {
  it.each<[string, string]>([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs and CRLF', 'a\tb\r\n1\t2\r\n'],
    ['bare CR', 'a,b\r1,2\r'],
    ['a sep= line', 'sep=;\na;b\n1;2'],
    ['blank rows and spaces', '\n\na , b\n\n 1 ,2\n,\n'],
  ])('reads %s', (_, text) => {
    const table = read(text);
    expect([table.header, table.rows.map((row) => row.cells)]).toEqual([['a', 'b'], [['1', '2']]]);
    expect(table.problems).toEqual([]);
  });

  it('reads quotation marks, doubled marks and line ends within a cell, and counts rows as a spreadsheet does', () => {
    const table = read('a,b\r\n"x, ""y""","line 1\r\nline 2"\r\n\r\n3,4\r\n');
    expect(table.rows).toEqual([
      { row: 2, cells: ['x, "y"', 'line 1\nline 2'] },
      { row: 4, cells: ['3', '4'] },
    ]);
    expect(read('sep=,\na,b\n1,2').rows[0]?.row).toBe(3);
  });

  it('a title of several lines is one title, and its brackets are read', () => {
    const { header } = read('"Order\r\nNo","Unit\nPrice (USD)"\n1,2\n');
    expect(header).toEqual(['Order No', 'Unit Price (USD)']);
    const specs = [{ name: 'price', titles: ['unit price'] }] as const;
    expect(matchColumns(header, specs)).toEqual({
      found: new Map([['price', { index: 1, header: 'Unit Price (USD)', qualifier: 'USD' }]]),
      unknown: ['Order No'],
    });
  });

  it('a column is what it was said to be, above what its title says', () => {
    const specs = [
      { name: 'price', titles: ['unit price'], required: true },
      { name: 'note', titles: ['note'] },
    ] as const;
    const { found } = matchColumns(['Stück preis', 'Unit Price'], specs, {
      'stück Preis': 'price',
      'Unit price': 'note',
    });
    expect([...found].map(([name, { index }]) => [name, index])).toEqual([
      ['price', 0],
      ['note', 1],
    ]);
  });

  it('a delimiter within the quoted header does not count', () => {
    expect(read('"a,b,c";d\n1;2\n').delimiter).toBe(';');
  });

  it('names the row and column of each problem', () => {
    const long = 'x'.repeat(40);
    const table = read(`a,b\n=1+1,2\n1\n1,2,3\n\ufffd,${long}\n`, { limits: { cellCharacters: 30 } });
    expect(table.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'a', 'CELL_FORMULA'],
      [3, undefined, 'ROW_LENGTH'],
      [4, undefined, 'ROW_LENGTH'],
      [5, 'a', 'CELL_UNREADABLE'],
      [5, 'b', 'CELL_TOO_LONG'],
    ]);
  });

  it.each<[string, string, object, string]>([
    ['nothing', '', {}, 'CSV_EMPTY'],
    ['blank rows', '\n , \n', {}, 'CSV_EMPTY'],
    ['an open quotation mark', 'a,b\n"1,2\n3,4\n', {}, 'CSV_QUOTES'],
    ['text after a closing mark', 'a,b\n"1"x,2\n"3",4\n', {}, 'CSV_QUOTES'],
    ['too many bytes', 'a,b\n1,2\n', { limits: { bytes: 5 } }, 'CSV_TOO_LARGE'],
    ['too many rows', 'a,b\n1,2\n3,4\n', { limits: { rows: 1 } }, 'CSV_TOO_LARGE'],
    ['many more rows', `a,b\n${'1,2\n'.repeat(50)}`, { limits: { rows: 3 } }, 'CSV_TOO_LARGE'],
    ['too many columns', 'a,b,c\n', { limits: { columns: 2 } }, 'CSV_TOO_LARGE'],
  ])('refuses %s', (_, text, options, expected) => {
    expect(code(() => read(text, options))).toBe(expected);
  });

  it('reads exactly as many rows as the limit says', () => {
    expect(read('a,b\n1,2\n3,4\n', { limits: { rows: 2 } }).rows).toHaveLength(2);
  });
});

describe('formulas', () => {
  it.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', '＝1', '=HYPERLINK("http://x")', '- red'])(
    'takes %j for a formula',
    (cell) => expect(isFormula(cell)).toBe(true),
  );
  it.each(['-5', '+8613800000000', '-1,234.50', '="00123"', '-', 'a=b', '', "'=1"])(
    'takes %j for a value',
    (cell) => expect(isFormula(cell)).toBe(false),
  );
  it('keeps the digits of ="00123"', () => {
    expect(cellsOf('a,b\n="00123",1\n')).toEqual([['00123', '1']]);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', '\t', '1', 'a', '\n', ',', '＝') }),
  );
  it('CSV-4: nothing that is written is a formula, and what is read back is the same text', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(isFormula(neutralised(text))).toBe(false);
        expect(plainCell(neutralised(text))).toBe(text.trim());
      }),
      { numRuns: 500 },
    );
  });
  it('CSV-4: a file written and read gives the same cells', () => {
    const rows = fc.array(fc.tuple(cell, cell), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t', '|'), (drawn, delimiter) => {
        const kept = drawn
          .map((cells) => cells.map((text) => text.replace(/\r\n?/g, '\n').trim()))
          .filter((cells) => cells.some((text) => text !== '') && !cells.join('').includes('\ufffd'));
        const table = readTable(writeTable(['one', 'two'], kept, { delimiter }));
        expect(table.rows.map((row) => row.cells)).toEqual(kept);
        expect([table.problems, table.delimiter, table.encoding]).toEqual([[], delimiter, 'utf-8']);
      }),
    );
  });
});

describe('matchColumns', () => {
  const specs = [
    { name: 'number', titles: ['Order number', '订单号'], required: true },
    { name: 'price', titles: ['Unit price', '单价'], required: true },
    { name: 'quantity', titles: ['Quantity', '数量'], required: true },
  ] as const;
  it('finds columns in either language, whatever their case and punctuation, and keeps what is in brackets', () => {
    const { found, unknown } = matchColumns(['ORDER_NUMBER', 'extra', '单价（USD）', '数 量'], specs);
    expect([...found.keys()]).toEqual(['number', 'price', 'quantity']);
    expect(found.get('price')).toEqual({ index: 2, header: '单价（USD）', qualifier: 'USD' });
    expect(unknown).toEqual(['extra']);
  });
  it('names all missing columns at once, and a column that is there twice', () => {
    try {
      matchColumns(['订单号', 'x'], specs);
      expect.fail('nothing was refused');
    } catch (error) {
      expect(error).toMatchObject({
        code: 'COLUMNS_MISSING',
        params: { columns: 'Unit price, Quantity', 'columns.zh-CN': '单价、数量' },
      });
    }
    expect(code(() => matchColumns(['Quantity', '数量', '单价', '订单号'], specs))).toBe('COLUMN_TWICE');
  });
});

// Sizes at which work that grows with their square would not end.
describe('work grows with the size of the file, not with its square', () => {
  const spaces = ' '.repeat(1_000_000);
  it.each<[string, string]>([
    ['spaces behind a number that is none', `-1${spaces}x`],
    ['spaces before a percent sign', `-1${spaces}%${spaces}x`],
  ])('%s', (_, cell) => {
    const [problem] = read(`a,b\n${cell},1`).problems;
    expect(problem?.code).toBe('CELL_TOO_LONG');
    expect(isFormula(cell)).toBe(true);
  });

  it('marks that close nothing, before a long run of spaces', () => {
    expect(() => read(`a,b\n"${'x"'.repeat(200_000)}${spaces},1`)).toThrow('CSV_QUOTES');
  });

  it('a row of far more cells than there are columns', () => {
    const { problems, rows } = read(`a,b\n${'=1,'.repeat(400_000)}`);
    expect(problems.map(({ code }) => code)).toEqual(['ROW_LENGTH', 'CELL_FORMULA', 'CELL_FORMULA']);
    expect(rows[0]?.cells).toEqual(['=1', '=1']);
  });
});
