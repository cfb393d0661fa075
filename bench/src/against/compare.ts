import type { Figure } from '../rounds/rounds.ts';
import { median } from '../row.ts';
import type { Driven } from './driven.ts';

/** One figure of two revisions: of each pair of rounds, which were taken one after the other, how they compare. */
export type Ratio = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly theirs: number;
  /** Ours to theirs: below 1 is less. */
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
};

/** Measures by turns, so that whatever slows the machine slows both; who begins changes with each pair. */
export async function takeTurns(
  ours: Pick<Driven, 'round'>,
  theirs: Pick<Driven, 'round'>,
  rounds: number,
): Promise<Ratio[]> {
  const measured: { readonly ours: readonly Figure[]; readonly theirs: readonly Figure[] }[] = [];
  for (let index = 0; index < rounds; index++) {
    if (index % 2 === 0) {
      const first = await ours.round();
      measured.push({ ours: first, theirs: await theirs.round() });
    } else {
      const first = await theirs.round();
      measured.push({ ours: await ours.round(), theirs: first });
    }
  }
  return ratiosOf(measured);
}

/**
 * The ratios of all figures that both have, in the order of ours.
 * @param pairs the figures of both, round by round
 */
export function ratiosOf(
  pairs: readonly { readonly ours: readonly Figure[]; readonly theirs: readonly Figure[] }[],
): Ratio[] {
  const [first] = pairs;
  return (first?.ours ?? []).flatMap(({ what, unit }): Ratio[] => {
    const both = pairs.flatMap((pair) => {
      const [ours, theirs] = [pair.ours, pair.theirs].map((figures) => figureIn(figures, what));
      return ours === undefined || theirs === undefined ? [] : [{ ours, theirs }];
    });
    if (both.length < pairs.length) return [];
    const ratios = both.map((pair) => pair.ours / pair.theirs);
    return [
      {
        ...{ what, unit, rounds: both.length, ratio: median(ratios) },
        ...{ ours: median(both.map(({ ours }) => ours)), theirs: median(both.map(({ theirs }) => theirs)) },
        ...{ least: Math.min(...ratios), most: Math.max(...ratios) },
      },
    ];
  });
}

const figureIn = (figures: readonly Figure[], what: string): number | undefined =>
  figures.find((figure) => figure.what === what)?.value;
