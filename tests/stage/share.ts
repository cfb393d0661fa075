import { dice, SEED } from './seed.ts';

/**
 * How much is done of what takes long: a share of it in every run, all of it under `npm run test:faults` and `npm run test:full`
 * (TONGSHANG_WHOLE). Says so, with the seed that chose it.
 */
export function shareOf(name: string, { share, whole }: { share: number; whole: number }): number {
  const count = process.env.TONGSHANG_WHOLE === 'on' ? whole : share;
  console.log(`${name}: ${count} of ${whole}, seed ${SEED} (TONGSHANG_SEED names another)`);
  return count;
}

/** Some of what takes long, as many as the share says, chosen by the seed; in their own order. */
export function someOf<T>(name: string, all: readonly T[], share: number): T[] {
  const count = Math.min(all.length, shareOf(name, { share, whole: all.length }));
  const { next } = dice(name);
  const drawn = all.map((_, at) => ({ at, lot: next() })).sort((a, b) => a.lot - b.lot);
  const chosen = new Set(drawn.slice(0, count).map(({ at }) => at));
  return all.filter((_, at) => chosen.has(at));
}
