import type { LineId } from '@tongshang/identifier';
import type { HandlingUnit, LineParticulars, OrderParticulars } from '@tongshang/trade-facts';

/** What stands for the marks of a package that bears none. */
export const NO_MARKS = 'N/M';

type Marked = Pick<LineParticulars, 'marks'> & { readonly lineId: LineId };

/** What was agreed of marks: of the goods of each line, and of the whole order. */
export type AgreedMarks = {
  readonly lines: readonly Marked[];
  readonly particulars?: Pick<OrderParticulars, 'marks'>;
};

/** The marks that packages of a line are to bear: its own, else those of the order, else none. */
function marksOfLine(lineId: LineId, { lines, particulars }: AgreedMarks): readonly string[] {
  const own = lines.find((one) => one.lineId === lineId)?.marks ?? [];
  return own.length > 0 ? own : (particulars?.marks ?? []);
}

/** Marks as agreed before anybody counts packages: `C/NO. {n}/{of}` is `C/NO. 1-UP`. */
export const uncounted = (marks: readonly string[]): readonly string[] =>
  marks.map((mark) => mark.replace(/\{n\}(?:\s*\/\s*\{of\})?/g, '1-UP').replaceAll('{of}', 'UP'));

/**
 * The marks of each package: as its packer says they are painted on it, else those agreed for the goods in it, numbered within all; `N/M`
 * where nobody said any.
 */
export function marksOfUnits(units: readonly HandlingUnit[], agreed: AgreedMarks): (readonly string[])[] {
  return units.map((unit, index) => {
    if (unit.marks && unit.marks.length > 0) return unit.marks;
    const marks = new Set(unit.contents.flatMap(({ lineId }) => marksOfLine(lineId, agreed)));
    if (marks.size === 0) return [NO_MARKS];
    const [n, of] = [String(index + 1), String(units.length)];
    return [...marks].map((mark) => mark.replaceAll('{n}', n).replaceAll('{of}', of));
  });
}

/**
 * What a paper without packages says of the marks of a line: those that all its packages bear, once it is packed; else all that any
 * bears. Before that those agreed, or nothing.
 */
export function marksOfPacked(
  lineId: LineId,
  units: readonly HandlingUnit[] | undefined,
  agreed: AgreedMarks,
): readonly string[] {
  if (!units) return uncounted(marksOfLine(lineId, agreed));
  const all = marksOfUnits(units, agreed).filter((_, index) =>
    units[index]?.contents.some((content) => content.lineId === lineId),
  );
  const [first = [], ...others] = all;
  const common = first.filter((mark) => others.every((marks) => marks.includes(mark)));
  return common.length > 0 ? common : [...new Set(all.flat())];
}
