import { SEED } from './seed.ts';

/**
 * How much is done of what takes long: a share of it in every run, all of it under `npm run test:faults` and `npm run test:full`
 * (TONGSHANG_WHOLE). Says so, with the seed that chose it.
 */
export function shareOf(name: string, { share, whole }: { share: number; whole: number }): number {
  const count = process.env.TONGSHANG_WHOLE === 'on' ? whole : share;
  console.log(`${name}: ${count} of ${whole}, seed ${SEED} (TONGSHANG_SEED names another)`);
  return count;
}
