import type { Figure } from './rounds/rounds.ts';
import { ROUND_SUBJECTS } from './rounds/subjects.ts';
import { figure, median, type Row } from './row.ts';

/** What a figure is to be at most; undefined where nothing is promised. */
export type Reach = (what: string) => number | undefined;

/** Measures a subject round by round: one row a figure. */
export async function measureByRounds(subject: string, count: number, reach: Reach): Promise<Row[]> {
  const rounds = await ROUND_SUBJECTS[subject]?.();
  if (!rounds) throw new Error(`no rounds of ${subject}`);
  const measured: (readonly Figure[])[] = [];
  for (let index = 0; index < count; index++) measured.push(await rounds.round());
  await rounds.close();
  return (measured[0] ?? []).map(({ what, unit }) => {
    const values = measured.flatMap((figures) => figures.filter((one) => one.what === what));
    return rowOf(
      { what, unit },
      values.map(({ value }) => value),
      reach(what),
    );
  });
}

function rowOf(
  { what, unit }: Pick<Figure, 'what' | 'unit'>,
  values: readonly number[],
  atMost: number | undefined,
): Row {
  const typical = median(values);
  const inUnit = (value: number) => [figure(value), unit].filter(Boolean).join(' ');
  return {
    what,
    measured: inUnit(typical),
    reach: atMost === undefined ? '' : `≤ ${inUnit(atMost)}`,
    holds: atMost === undefined ? undefined : typical <= atMost,
    note: `${values.length} rounds: ${figure(Math.min(...values))} – ${inUnit(Math.max(...values))}`,
  };
}

const STATEMENTS_REACH: Readonly<Record<string, number>> = {
  'statements, a core trade': 250,
  'statements, a receipt (escrow release)': 20,
};
const WAITING_REACH_MS = 200;

/** The trade whose requests never change. */
export const measureCoreTrade = () => measureByRounds('core-trade', 15, () => undefined);

export const measureStatements = () => measureByRounds('statements', 5, (what) => STATEMENTS_REACH[what]);

/** Another caller's simple GET beside each of the heavy requests. */
export const measureWaiting = () => measureByRounds('waiting', 3, () => WAITING_REACH_MS);
