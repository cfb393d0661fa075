import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWebApp, isStale } from '@tongshang/web';
import { startServer } from '../server-process.ts';
import { leaveNothing } from '../tidy.ts';
import type { Rounds } from './rounds.ts';

/** From the start of the process to the first page, on a home that was used before. */
export async function prepareStart(): Promise<Rounds> {
  if (isStale()) await buildWebApp();
  const home = await mkdtemp(join(tmpdir(), 'tongshang-bench-start-'));
  const removeHome = leaveNothing(() => rm(home, { recursive: true, force: true }));
  const start = async () => {
    const server = await startServer(home);
    await server.isReady;
    await server.stop();
    return server.firstPageMs / 1_000;
  };
  await start();
  return {
    round: async () => [{ what: 'start to first page, warm', unit: 's', value: await start() }],
    close: removeHome,
  };
}
