import type { Placed } from './lane-layout.ts';

/** Where the first mark of a lane begins, in pixels below the top of the lane. */
export const markTop = 12;
/** As far apart as two targets for a finger must be. */
export const stackStep = 26;
/** A mark is as high as it is wide. */
export const markSize = 24;
export const rowHeight = 32;
/** What stays free between a mark and the line that leads to its label, and between that and the label. */
const clear = 1;

interface Stretch {
  readonly top: number;
  readonly height: number;
}

/** Where the label of a column's first mark begins, below the top of that mark: under the deepest stack of its lane. */
export function labelTopOf({ stack, row }: Pick<Placed, 'stack' | 'row'>, stacks: number): number {
  return markSize + 2 * clear + (stacks - 1 - stack) * stackStep + row * rowHeight;
}

/** The line from a column of marks to a label in a further row: it begins below the last mark of the column, whose shape it would cross. */
export function leaderOf(
  place: Pick<Placed, 'stack' | 'row' | 'depth'>,
  stacks: number,
): Stretch | undefined {
  if (place.row === 0 || place.stack > 0) return undefined;
  const top = markSize + (place.depth - 1) * stackStep;
  return { top, height: labelTopOf(place, stacks) - clear - top };
}
