import { type EmbeddedPostgres, startEmbedded } from '@tongshang/database';
import { makeHome } from './home.ts';
import { tryAddress } from './listen.ts';
import { refuse } from './refusals.ts';
import { findRunning } from './running.ts';
import type { Settings } from './settings.ts';

/** What a platform stands on: its home and, unless it was given a database, a PostgreSQL that runs. */
export type Ground = { readonly server: EmbeddedPostgres | undefined };

/**
 * Prepares the ground: no other platform runs on this home, the address is free, the home is there, PostgreSQL runs.
 * @param onStarting PostgreSQL's process has been started and is not ready yet
 * @throws SERVER_ALREADY_RUNNING, the refusals of `tryAddress`, `makeHome` and `startEmbedded`
 */
export async function prepareGround(settings: Settings, onStarting?: () => void): Promise<Ground> {
  const { home, databaseUrl } = settings;
  if (!databaseUrl) await refuseSecondStart(home);
  await tryAddress(settings);
  await makeHome(home);
  if (databaseUrl) return { server: undefined };
  return { server: await startEmbedded({ home, ...(onStarting && { onStarting }) }) };
}

/** Said before the port is found taken, by that very platform. */
async function refuseSecondStart(home: string): Promise<void> {
  const address = await findRunning(home);
  if (address) throw refuse('SERVER_ALREADY_RUNNING', { home, address });
}
