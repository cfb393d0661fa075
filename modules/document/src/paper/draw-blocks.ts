import { piecesOf } from './break-lines.ts';
import {
  type Align,
  BOTTOM,
  COLOURS,
  drawSets,
  fitting,
  heightOf,
  INNER,
  line,
  PAPER,
  type Page,
  type SetInk,
  setInks,
  widthIn,
} from './pen.ts';
import type { Block, Box, Cell, Ink } from './sheet.ts';

/**
 * Where drawing goes on, and how to get a fresh page. `density`: how large text and gaps are set, 1 as a rule, less where a paper would
 * else need one more page for a few lines.
 */
export type Flow = {
  readonly page: Page;
  y: number;
  readonly density: number;
  readonly nextPage: () => void;
};

const BODY = 8.5;
const LABEL = 6.5;
const PAD = 5;
const GAP = 10;

const bodyOf = ({ density }: Pick<Flow, 'density'>) => BODY * density;
const gapOf = ({ density }: Pick<Flow, 'density'>) => GAP * density ** 4;

/** @param keep the height of what must not stand without the end of this block on the page: totals, the signature */
export function drawBlock(flow: Flow, block: Block, keep = 0): void {
  const kept = keep === 0 ? 0 : keep + gapOf(flow);
  if (block.kind === 'boxes') drawBoxes(flow, block.rows, kept);
  else if (block.kind === 'table') drawTable(flow, block, kept);
  else if (block.kind === 'totals') drawTotals(flow, block.rows, kept);
  else drawText(flow, block, kept);
  flow.y += gapOf(flow);
}

/** How much of a block stands with the end of the one before: all of its totals, nothing of others. */
export function keptHeight(flow: Flow, block: Block | undefined): number {
  if (block?.kind !== 'totals') return 0;
  return setTotals(flow, block.rows).reduce((sum, { height }) => sum + height, 0);
}

function room(flow: Flow, height: number): void {
  if (flow.y + height > BOTTOM) flow.nextPage();
}

type SetBox = { readonly width: number; readonly label: SetInk[]; readonly lines: SetInk[] };

const boxHeight = ({ label, lines }: SetBox) => heightOf(label) + heightOf(lines) + 2 * PAD - 1;
/** What fits on a fresh page below its head. */
const PAGE_ROOM = BOTTOM - 80;

/** The width of each box of a row: its share, and where that is less, what its longest word takes. */
function boxWidths(flow: Flow, row: readonly Box[]): number[] {
  const needs = row.map(({ lines }) => {
    const words = lines.flatMap(wordsOf).map((ink) => widthIn(flow.page, ink, bodyOf(flow)));
    return Math.min(Math.max(0, ...words) + 2 * PAD + 1, INNER / 3);
  });
  return shared(
    row.map(({ span }) => (INNER * span) / 12),
    needs,
  );
}

function drawBoxes(flow: Flow, rows: readonly (readonly Box[])[], keep: number): void {
  for (const [index, row] of rows.entries()) {
    const below = index === rows.length - 1 ? keep : 0;
    const widths = boxWidths(flow, row);
    let rest = row.map((one, at): SetBox => {
      const width = widths[at] ?? 0;
      return {
        width,
        label: setInks(flow.page, [{ text: one.label, muted: true }], width - 2 * PAD, LABEL),
        lines: setInks(flow.page, one.lines, width - 2 * PAD, bodyOf(flow)),
      };
    });
    // A row higher than a page goes on, boxes and labels again, on the next.
    do {
      room(flow, Math.min(Math.max(...rest.map(boxHeight)) + below, PAGE_ROOM));
      const parts = rest.map((one) => {
        const [now, later] = fitting(one.lines, BOTTOM - flow.y - heightOf(one.label) - 2 * PAD);
        return { now: { ...one, lines: now }, later: { ...one, lines: later } };
      });
      drawBoxRow(
        flow,
        parts.map(({ now }) => now),
      );
      rest = parts.map(({ later }) => later);
    } while (rest.some((one) => one.lines.length > 0));
  }
}

function drawBoxRow(flow: Flow, row: readonly SetBox[]): void {
  const height = Math.max(...row.map(boxHeight));
  let x: number = PAPER.left;
  for (const { width, label, lines } of row) {
    flow.page.rect(x, flow.y, width, height).lineWidth(0.6).strokeColor(COLOURS.rule).stroke();
    const inside = { x: x + PAD, width: width - 2 * PAD };
    const y = drawSets(flow.page, label, { ...inside, y: flow.y + PAD - 2 }, LABEL);
    drawSets(flow.page, lines, { ...inside, y: y + 1 }, bodyOf(flow));
    x += width;
  }
  flow.y += height;
}

type Laid = { readonly x: number; readonly width: number; readonly align: Align };

/**
 * The width of each column: its share, and where that is less, what its longest word takes, or where it must not break its texts at all
 * the longest of them. What it lacks is taken from the columns that have most to spare. Then no column whose texts would fit in one line
 * breaks them while another has room that it does not use.
 */
export function widthsOf(
  page: Page,
  { columns, rows, foot }: Extract<Block, { kind: 'table' }>,
  density = 1,
): number[] {
  const total = columns.reduce((sum, one) => sum + one.width, 0);
  const inksOf = (index: number) => [...rows, foot ?? []].flatMap((row) => row[index] ?? []);
  const body = (ink: Ink) => widthIn(page, ink, bodyOf({ density }));
  const head = (ink: Ink) => widthIn(page, ink, LABEL + 0.5);
  const padded = (width: number) => width + 2 * CELL_PAD + 1;
  const needs = columns.map(({ label, whole }, index) => {
    const words = (ink: Ink) => (whole ? [ink] : wordsOf(ink));
    const widths = [
      ...inksOf(index).flatMap(words).map(body),
      ...wordsOf({ text: label, bold: true }).map(head),
    ];
    return Math.min(padded(Math.max(0, ...widths)), INNER / 3);
  });
  const unbroken = columns.map(({ label }, index) =>
    padded(Math.max(head({ text: label, bold: true }), ...inksOf(index).map(body))),
  );
  const given = columns.map(({ width }) => (INNER * width) / total);
  return shared(shared(given, needs), unbroken);
}

/** Widths by which each has what it needs, as far as the others can give: what one lacks is taken from those that have most to spare. */
function shared(given: readonly number[], needs: readonly number[]): number[] {
  const widths = [...given];
  const spare = (index: number) => (widths[index] ?? 0) - (needs[index] ?? 0);
  for (const [index, need] of needs.entries()) {
    for (let lacking = need - (widths[index] ?? 0); lacking > 0; ) {
      const [from] = given.map((_, at) => at).toSorted((a, b) => spare(b) - spare(a));
      const taken = from === undefined ? 0 : Math.min(lacking, spare(from));
      if (from === undefined || taken <= 0) break;
      widths[index] = (widths[index] ?? 0) + taken;
      widths[from] = (widths[from] ?? 0) - taken;
      lacking -= taken;
    }
  }
  return widths;
}

/** Words that only a break of their own would part; what is longer than a name (a link, a code) may be. The space behind a word takes room. */
function wordsOf(ink: Ink): Ink[] {
  return ink.text
    .split('\n')
    .flatMap(piecesOf)
    .filter(({ text }) => text.length > 0 && text.length <= WORD)
    .map(({ text, spaced }) => ({ ...ink, text: spaced ? `${text} ` : text }));
}

/** Letters of the longest word that is never broken. */
const WORD = 20;

function layColumns({ page, density }: Flow, table: Extract<Block, { kind: 'table' }>): Laid[] {
  const widths = widthsOf(page, table, density);
  let x: number = PAPER.left;
  return table.columns.map(({ align }, index) => {
    const laid = { x, width: widths[index] ?? 0, align: align ?? ('left' as const) };
    x += laid.width;
    return laid;
  });
}

const CELL_PAD = 4;
/** Rows up to this height are never cut. */
const WHOLE = 200;

function setRow(flow: Flow, cells: readonly Cell[], laid: readonly Laid[], size: number): SetInk[][] {
  return cells.map((cell, index) => setInks(flow.page, cell, (laid[index]?.width ?? 0) - 2 * CELL_PAD, size));
}

function drawCells(
  flow: Flow,
  sets: readonly (readonly SetInk[])[],
  laid: readonly Laid[],
  size: number,
): void {
  for (const [index, one] of sets.entries()) {
    const column = laid[index];
    if (!column) continue;
    const at = { x: column.x + CELL_PAD, y: flow.y + CELL_PAD - 1, width: column.width - 2 * CELL_PAD };
    drawSets(flow.page, one, at, size, column.align);
  }
}

const rowHeight = (sets: readonly (readonly SetInk[])[]) =>
  Math.max(...sets.map(heightOf)) + 2 * CELL_PAD - 1;

function drawTable(flow: Flow, table: Extract<Block, { kind: 'table' }>, keep: number): void {
  const laid = layColumns(flow, table);
  const body = bodyOf(flow);
  const heads = setRow(
    flow,
    table.columns.map((column) => [{ text: column.label, bold: true }]),
    laid,
    LABEL + 0.5,
  );
  const head = () => {
    const height = rowHeight(heads);
    flow.page.rect(PAPER.left, flow.y, INNER, height).fillColor(COLOURS.shade).fill();
    line(flow.page, [PAPER.left, flow.y], [PAPER.left + INNER, flow.y], 0.9, COLOURS.sea);
    drawCells(flow, heads, laid, LABEL + 0.5);
    flow.y += height;
    line(flow.page, [PAPER.left, flow.y], [PAPER.left + INNER, flow.y]);
  };
  const title = table.title ? setInks(flow.page, [{ text: table.title, bold: true }], INNER, body + 0.5) : [];
  room(flow, heightOf(title) + rowHeight(heads) + 30);
  flow.y = drawSets(flow.page, title, { x: PAPER.left, y: flow.y, width: INNER }, body + 0.5);
  if (title.length > 0) flow.y += 3;
  head();
  const foot = table.foot && setRow(flow, table.foot, laid, body);
  const below = keep + (foot ? rowHeight(foot) : 0);
  for (const [index, row] of table.rows.entries()) {
    const isLast = index === table.rows.length - 1;
    drawRow(flow, setRow(flow, row, laid, body), laid, head, isLast ? below : 0);
  }
  if (foot) drawFoot(flow, foot, laid, head);
}

/** A row that does not fit goes to the next page; one higher than a page is cut between its pieces. */
function drawRow(flow: Flow, sets: SetInk[][], laid: readonly Laid[], head: () => void, keep: number): void {
  let rest = sets;
  while (rest.some((one) => one.length > 0)) {
    const height = rowHeight(rest);
    const first = Math.max(...rest.map((one) => one[0]?.height ?? 0)) + 2 * CELL_PAD;
    const needed = height <= WHOLE ? Math.min(height + keep, PAGE_ROOM - WHOLE / 2) : Math.max(first, WHOLE);
    if (flow.y + needed > BOTTOM) {
      flow.nextPage();
      head();
    }
    const parts = rest.map((one) => fitting(one, BOTTOM - flow.y - 2 * CELL_PAD));
    const now = parts.map(([fits]) => fits);
    drawCells(flow, now, laid, bodyOf(flow));
    flow.y += rowHeight(now);
    line(flow.page, [PAPER.left, flow.y], [PAPER.left + INNER, flow.y], 0.5, COLOURS.fine);
    rest = parts.map(([, later]) => later);
  }
}

function drawFoot(flow: Flow, sets: SetInk[][], laid: readonly Laid[], head: () => void): void {
  const height = rowHeight(sets);
  if (flow.y + height > BOTTOM) {
    flow.nextPage();
    head();
  }
  line(flow.page, [PAPER.left, flow.y], [PAPER.left + INNER, flow.y], 0.9, COLOURS.ink);
  drawCells(flow, sets, laid, bodyOf(flow));
  flow.y += height;
}

type TotalRows = Extract<Block, { kind: 'totals' }>['rows'];
const TOTALS = INNER * 0.55;

function setTotals({ page, density }: Flow, rows: TotalRows) {
  const body = bodyOf({ density });
  return rows.map(({ label, value }, index) => {
    const last = index === rows.length - 1;
    const size = last ? body + 2 : body;
    const labels = setInks(page, [{ text: label, bold: last, muted: !last }], TOTALS * 0.55, size - 1);
    const values = setInks(page, [value], TOTALS * 0.45, size);
    return { last, size, labels, values, height: Math.max(heightOf(labels), heightOf(values)) + 6 };
  });
}

/** Totals stand together, on one page. */
function drawTotals(flow: Flow, rows: TotalRows, keep: number): void {
  const width = TOTALS;
  const x = PAPER.left + INNER - width;
  const all = setTotals(flow, rows);
  room(
    flow,
    Math.min(
      all.reduce((sum, { height }) => sum + height, keep),
      PAGE_ROOM,
    ),
  );
  for (const { last, size, labels, values, height } of all) {
    room(flow, height);
    if (last) line(flow.page, [x, flow.y], [PAPER.left + INNER, flow.y], 0.9, COLOURS.ink);
    drawSets(flow.page, labels, { x, y: flow.y + 3.5, width: width * 0.55 }, size - 1);
    drawSets(
      flow.page,
      values,
      { x: x + width * 0.55, y: flow.y + 3, width: width * 0.45 - CELL_PAD },
      size,
      'right',
    );
    flow.y += height;
  }
}

function drawText(flow: Flow, block: Extract<Block, { kind: 'text' }>, keep: number): void {
  const label = block.label ? setInks(flow.page, [{ text: block.label, muted: true }], INNER, LABEL) : [];
  const body = bodyOf(flow);
  const sets = setInks(flow.page, block.lines, INNER, body);
  const all = heightOf(label) + heightOf(sets) + keep;
  room(flow, all <= WHOLE ? all : heightOf(label) + (sets[0]?.height ?? 0));
  flow.y = drawSets(flow.page, label, { x: PAPER.left, y: flow.y, width: INNER }, LABEL);
  for (let rest = sets; rest.length > 0; ) {
    // The last lines of a long text go over with what stands below them.
    const below = rest.length === 1 ? Math.min(keep, PAGE_ROOM / 2) : 0;
    if ((rest[0]?.height ?? 0) + below > BOTTOM - flow.y) flow.nextPage();
    const [fits, later] = fitting(rest, BOTTOM - flow.y);
    const [now, held] =
      later.length > 0 || fits.length < 2 ? [fits, []] : [fits.slice(0, -1), fits.slice(-1)];
    flow.y = drawSets(flow.page, now, { x: PAPER.left, y: flow.y, width: INNER }, body);
    rest = [...held, ...later];
  }
}
