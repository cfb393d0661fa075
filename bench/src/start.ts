import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebApp, isStale } from '@tongshang/web';
import { figure, median, type Row } from './row.ts';
import { startServer } from './server-process.ts';
import { leaveNothing } from './tidy.ts';

const STARTS = 5;
const COLD_REACH_S = 5;
const WARM_REACH_S = 1.5;

/** From the start of the process to the first page: on an empty home, and on one that was used before. */
export async function measureStart(): Promise<Row[]> {
  // `npm install` has built it: after a change of its sources it is built now, and not in the first start.
  if (isStale()) await buildWebApp();
  const [cold, warm]: number[][] = [[], []];
  for (let index = 0; index < STARTS; index++) {
    const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-start-'));
    const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
    cold?.push(await startOnce(home));
    warm?.push(await startOnce(home));
    await removeHome();
  }
  return [
    row('start to first page, cold (an empty home)', cold ?? [], COLD_REACH_S),
    row('start to first page, warm (the second start)', warm ?? [], WARM_REACH_S),
  ];
}

async function startOnce(home: string): Promise<number> {
  const server = await startServer(home);
  await server.isReady;
  await server.stop();
  return server.firstPageMs / 1_000;
}

function row(what: string, seconds: readonly number[], reach: number): Row {
  const typical = median(seconds);
  return {
    what,
    measured: `${figure(typical)} s`,
    reach: `≤ ${reach} s`,
    holds: typical <= reach,
    note: `${seconds.length} starts: ${figure(Math.min(...seconds))} – ${figure(Math.max(...seconds))} s`,
  };
}
