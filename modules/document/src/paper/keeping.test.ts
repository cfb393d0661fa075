import { expect, it } from 'vitest';
import { newPaper, paint } from './draw-sheet.ts';
import { paperFonts } from './fonts.ts';
import type { Block, Sheet } from './sheet.ts';

const fonts = await paperFonts();

const goods = (count: number, foot = false): Block => ({
  kind: 'table',
  columns: [{ label: 'Goods', width: 1 }],
  rows: Array.from({ length: count }, (_, index) => [[{ text: `row ${index + 1} of ${count}` }]]),
  ...(foot ? { foot: [[{ text: 'THE FOOT' }]] } : {}),
});
const totals: Block = {
  kind: 'totals',
  rows: ['Subtotal', 'Freight', 'THE TOTAL'].map((label) => ({ label, value: { text: '1.00' } })),
};
const words = (count: number): Block => ({
  kind: 'text',
  lines: Array.from({ length: count }, (_, index) => ({ text: `words ${index + 1} of ${count}` })),
});
const boxes: Block = {
  kind: 'boxes',
  rows: [[{ label: 'Terms', lines: [{ text: 'THE TERMS' }], span: 12 }]],
};

/** What is drawn on each page, its running head and foot left out. */
function pagesOf(blocks: readonly Block[]): string[][] {
  const sheet: Sheet = {
    ...{
      language: 'en',
      title: 'Paper',
      issuer: [],
      number: 'N',
      issueDate: '2026-01-01',
      blocks,
    },
    signature: { heading: 'THE SIGNATURE', name: [], details: [], hint: '' },
    pageOf: () => 'page',
  };
  const page = newPaper(sheet, fonts);
  const pages: string[][] = [[]];
  const write = page.text.bind(page);
  page.on('pageAdded', () => pages.push([]));
  page.text = ((text: string, ...rest: never[]) => {
    if (!['Paper N', 'page', 'PAPER', 'Goods'].includes(text)) pages.at(-1)?.push(text);
    return write(text, ...(rest as []));
  }) as typeof page.text;
  paint(page, sheet);
  return pages.map((one) => one.filter((text) => text !== ''));
}

const on = (pages: readonly string[][], text: string) => pages.findIndex((page) => page.includes(text));
const COUNTS = Array.from({ length: 70 }, (_, index) => index + 1);

it('totals stand together, and with the last row', () => {
  for (const count of COUNTS) {
    const pages = pagesOf([goods(count), totals, boxes]);
    const where = [`row ${count} of ${count}`, 'Subtotal', 'THE TOTAL'].map((text) => on(pages, text));
    expect(new Set(where).size, `${count} rows: ${where}`).toBe(1);
  }
});

it('a sum at the foot of a table stands with the last row, and what follows it that is kept, too', () => {
  for (const count of COUNTS) {
    const pages = pagesOf([goods(count, true)]);
    const where = [`row ${count} of ${count}`, 'THE FOOT', 'THE SIGNATURE'].map((text) => on(pages, text));
    expect(new Set(where).size, `${count} rows: ${where}`).toBe(1);
  }
});

it('a signature never stands alone, whatever is above it', () => {
  for (const count of COUNTS) {
    for (const [last, text] of [
      [goods(count), `row ${count} of ${count}`],
      [words(count), `words ${count} of ${count}`],
      [boxes, 'THE TERMS'],
      [totals, 'THE TOTAL'],
    ] as const) {
      const pages = pagesOf(last.kind === 'boxes' || last.kind === 'totals' ? [goods(count), last] : [last]);
      expect(on(pages, text), `${last.kind} after ${count}`).toBe(on(pages, 'THE SIGNATURE'));
    }
  }
});

it('nothing is lost, nothing doubled, and no page is empty', () => {
  for (const count of COUNTS) {
    const pages = pagesOf([goods(count), totals, words(count), boxes]);
    const drawn = pages.flat();
    const rows = Array.from({ length: count }, (_, index) => `row ${index + 1} of ${count}`);
    expect(drawn.filter((text) => text.startsWith('row '))).toEqual(rows);
    expect(drawn.filter((text) => text.startsWith('words '))).toHaveLength(count);
    expect(pages.every((page) => page.length > 0)).toBe(true);
  }
});
