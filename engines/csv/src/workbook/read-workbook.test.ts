import { describe, expect, it } from 'vitest';
import { readTable } from '../index.ts';
import { workbook } from '../testing/workbook.ts';

const one = (rows: string, properties = '') => workbook([{ name: 'Orders', rows }], {}, properties);
const HEAD = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Qty</t></is></c></row>';
const cell = (attributes: string, value: string) =>
  readTable(one(`${HEAD}<row r="2"><c r="A2" ${attributes}><v>${value}</v></c></row>`)).rows[0];

describe('a workbook', () => {
  it('is read by rows and columns as a spreadsheet counts them, blank ones and cells included', () => {
    const table = readTable(
      one(`${HEAD}<row r="4"><c r="A4" t="s"><v>1</v></c></row><row r="5"><c r="B5"><v>3</v></c></row>`),
    );
    expect(table).toMatchObject({ header: ['Item', 'Qty'], headerRow: 1, form: 'workbook', problems: [] });
    expect(table.rows).toEqual([
      { row: 4, cells: ['Porcelain', ''] },
      { row: 5, cells: ['', '3'], typed: new Set([1]) },
    ]);
  });

  it.each([
    ['', '1.1000000000000001', '1.1'],
    ['', '1.125', '1.125'],
    ['', '4006381333931', '4006381333931'],
    ['', '1.0000000000000001E-3', '0.001'],
    ['', '-12.5', '-12.5'],
    ['', '0', '0'],
    ['', '1e3', '1000'],
    ['s="1"', '46056', '2026-02-03'],
    ['s="2"', '46056.75', '2026-02-03'],
    ['s="3"', '0.05', '5%'],
    ['s="4"', '5', '5'],
    ['t="b"', '1', 'TRUE'],
    ['t="str"', 'A', 'A'],
    ['t="d"', '2026-02-03', '2026-02-03'],
  ])('shows a cell (%s) of %s as %s', (attributes, value, shown) => {
    expect(cell(attributes, value)?.cells[0]).toBe(shown);
  });

  it('takes the value of a formula as it was worked out, and counts from 1904 where it says so', () => {
    const formula = '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>';
    expect(readTable(one(HEAD + formula)).rows[0]?.cells[0]).toBe('2');
    const day = '<row r="2"><c r="A2" s="1"><v>44594</v></c></row>';
    expect(readTable(one(HEAD + day, '<workbookPr date1904="1"/>')).rows[0]?.cells[0]).toBe('2026-02-03');
  });

  it('passes over hidden and empty sheets; which of several is meant it does not guess', () => {
    const visible = { name: 'Orders', rows: HEAD };
    const hidden = { name: 'Lists', rows: HEAD, state: 'hidden' };
    expect(readTable(workbook([hidden, { name: 'Empty', rows: '' }, visible])).header).toEqual([
      'Item',
      'Qty',
    ]);
    expect(() => readTable(workbook([visible, { name: 'More', rows: HEAD }]))).toThrow(
      expect.objectContaining({ code: 'WORKBOOK_SHEETS', params: { sheets: 'Orders, More' } }),
    );
    expect(() => readTable(workbook([hidden]))).toThrow(expect.objectContaining({ code: 'CSV_EMPTY' }));
  });

  it.each<[string, Uint8Array]>([
    ['breaks off', one(HEAD).subarray(0, 200)],
    ['is no XML within', workbook([{ name: 'A', rows: '<row' }])],
    [
      'declares types',
      workbook([{ name: 'A', rows: HEAD }], { 'xl/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    ],
    [
      'lacks its sheet',
      workbook([{ name: 'A', rows: HEAD }], {
        'xl/_rels/workbook.xml.rels': '<r><Relationship Id="rId1" Target="worksheets/gone.xml"/></r>',
      }),
    ],
  ])('that %s is refused whole', (_, bytes) => {
    expect(() => readTable(bytes)).toThrow(expect.objectContaining({ code: 'WORKBOOK_UNREADABLE' }));
  });

  it('that unfolds beyond all bounds, or whose cells stand far out, is refused before it is read', () => {
    const huge = { 'xl/styles.xml': `<x>${' '.repeat(65 * 1024 * 1024)}</x>` };
    const tooLarge = expect.objectContaining({ code: 'CSV_TOO_LARGE' });
    expect(() => readTable(workbook([{ name: 'A', rows: HEAD }], huge))).toThrow(tooLarge);
    const far = '<row r="9999999"><c r="A9999999"><v>1</v></c></row>';
    expect(() => readTable(one(HEAD + far))).toThrow(tooLarge);
    expect(() => readTable(one('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'))).toThrow(tooLarge);
    expect(() => readTable(one('<row r="x"><c><v>1</v></c></row>'))).toThrow(tooLarge);
  });
});
