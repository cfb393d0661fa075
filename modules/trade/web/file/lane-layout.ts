/** The three views of one trade, drawn on one time axis. */
export type Lane = 'goods' | 'papers' | 'money';
export const lanes: readonly Lane[] = ['goods', 'papers', 'money'];

/** What the layout needs to know of a mark. `at` in milliseconds since the epoch; an expected mark may have none. */
export interface Placeable {
  readonly id: string;
  readonly lane: Lane;
  readonly at: number | undefined;
  readonly done: boolean;
  /** Width of its label in pixels. */
  readonly labelWidth: number;
}

export interface Placed {
  readonly id: string;
  readonly x: number;
  /** Marks of one lane at one moment are stacked: 0 is the first. */
  readonly stack: number;
  /** How many marks of its lane stand at its moment. */
  readonly depth: number;
  /** Row of the label under the lane, so that labels of neighbours do not touch. */
  readonly row: number;
  /** Room for the label; less than it asked for where even the last row is taken. */
  readonly labelRoom: number;
}

interface Tick {
  readonly x: number;
  readonly at: number;
  readonly done: boolean;
}

export interface LaneLayout {
  readonly width: number;
  readonly placed: ReadonlyMap<string, Placed>;
  readonly ticks: readonly Tick[];
  /** Where the present lies: after everything done, before everything expected. */
  readonly nowX: number;
  /** Rows of labels each lane needs, at least 1. */
  readonly rows: Readonly<Record<Lane, number>>;
  /** Deepest stack of each lane, at least 1. */
  readonly stacks: Readonly<Record<Lane, number>>;
}

export interface LayoutOptions {
  /** Room there is, in pixels; the result is wider when the marks need more (the page then scrolls). */
  readonly width: number;
  readonly now: number;
  readonly minGap: number;
  readonly padding: number;
  readonly maxRows: number;
}

interface Column {
  readonly at: number | undefined;
  readonly done: boolean;
  readonly marks: Placeable[];
}

/**
 * Places marks on one axis. Time runs left to right and never back; neighbours keep `minGap`; what room is left is
 * shared out by the square root of the time between, so that three weeks at sea are wider than an hour of paperwork
 * and neither vanishes. Marks of one instant (one transaction) share a column. What is expected follows what is done.
 */
export function layoutLanes(marks: readonly Placeable[], options: LayoutOptions): LaneLayout {
  const columns = columnsOf(marks);
  const xs = spread(columns, options);
  const firstExpected = columns.findIndex((column) => !column.done);
  const nowX = presentAt(xs, firstExpected, options);
  const last = xs.at(-1) ?? options.padding;
  const width = Math.max(options.width, last + options.padding);

  const placed = new Map<string, Placed>();
  const rows = { goods: 1, papers: 1, money: 1 };
  const stacks = { goods: 1, papers: 1, money: 1 };
  for (const lane of lanes) {
    const heads: { id: string; x: number; labelWidth: number }[] = [];
    columns.forEach((column, at) => {
      const mine = column.marks.filter((mark) => mark.lane === lane);
      const x = xs[at] ?? options.padding;
      mine.forEach((mark, stack) => {
        const place = { id: mark.id, x, stack, depth: mine.length };
        placed.set(mark.id, { ...place, row: 0, labelRoom: mark.labelWidth });
      });
      stacks[lane] = Math.max(stacks[lane], mine.length);
      const head = mine[0];
      if (head) heads.push({ id: head.id, x, labelWidth: Math.max(...mine.map((mark) => mark.labelWidth)) });
    });
    for (const label of rowsOf(heads, options.maxRows)) {
      const head = placed.get(label.id);
      if (head) placed.set(label.id, { ...head, row: label.row, labelRoom: label.room });
      rows[lane] = Math.max(rows[lane], label.row + 1);
    }
  }

  const ticks = columns.flatMap((column, at) =>
    column.at === undefined ? [] : [{ x: xs[at] ?? 0, at: column.at, done: column.done }],
  );
  return { width, placed, ticks, nowX, rows, stacks };
}

/** Done marks by instant, then expected ones in the order given (the path's), each in a column of its own. */
function columnsOf(marks: readonly Placeable[]): Column[] {
  const done = marks
    .filter((mark) => mark.done && mark.at !== undefined)
    .sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  const columns: Column[] = [];
  for (const mark of done) {
    const open = columns.at(-1);
    if (open && open.at === mark.at) open.marks.push(mark);
    else columns.push({ at: mark.at, done: true, marks: [mark] });
  }
  for (const mark of marks) {
    if (!mark.done || mark.at === undefined) columns.push({ at: mark.at, done: false, marks: [mark] });
  }
  return columns;
}

function spread(columns: readonly Column[], options: LayoutOptions): number[] {
  const gaps = columns.slice(1).map((column, at) => {
    const before = columns[at];
    const crossesNow = before?.done === true && !column.done;
    const from = crossesNow ? options.now : before?.at;
    const elapsed = column.at !== undefined && from !== undefined ? Math.max(0, column.at - from) : 0;
    return { min: crossesNow ? options.minGap * 1.5 : options.minGap, weight: Math.sqrt(elapsed) };
  });
  const needed = gaps.reduce((sum, gap) => sum + gap.min, 0);
  const weights = gaps.reduce((sum, gap) => sum + gap.weight, 0);
  const spare = Math.max(0, options.width - 2 * options.padding - needed);
  const xs: number[] = columns.length > 0 ? [options.padding] : [];
  for (const gap of gaps) {
    const share = weights > 0 ? (spare * gap.weight) / weights : spare / gaps.length;
    xs.push((xs.at(-1) ?? 0) + gap.min + share);
  }
  return xs;
}

function presentAt(xs: readonly number[], firstExpected: number, options: LayoutOptions): number {
  if (firstExpected === 0) return options.padding / 2;
  const before = xs[firstExpected - 1];
  const after = xs[firstExpected];
  if (firstExpected > 0 && before !== undefined && after !== undefined)
    return before + (after - before) * 0.6;
  return (xs.at(-1) ?? 0) + options.padding / 2;
}

/** Gives each label the first row in which it touches no neighbour; where none is free, the emptiest, cut to its room. */
function rowsOf(heads: readonly { id: string; x: number; labelWidth: number }[], maxRows: number) {
  const gap = 6;
  const rightEdges = Array.from({ length: maxRows }, () => Number.NEGATIVE_INFINITY);
  return heads.map(({ id, x, labelWidth }) => {
    const left = x - labelWidth / 2;
    let row = rightEdges.findIndex((edge) => edge + gap <= left);
    let room = labelWidth;
    if (row < 0) {
      row = rightEdges.indexOf(Math.min(...rightEdges));
      room = Math.max(0, 2 * (x - (rightEdges[row] ?? x) - gap));
    }
    rightEdges[row] = x + room / 2;
    return { id, row, room };
  });
}

/** Drops ticks whose dates would overlap, keeping the first and, of the crowded, the earlier. */
export function readableTicks<T extends Tick>(ticks: readonly T[], minDistance: number): T[] {
  const kept: T[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    if (!before || tick.x - before.x >= minDistance) kept.push(tick);
  }
  return kept;
}
