import { setTimeout as pause } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { installedBinaries, readyBinaries } from './binaries.ts';
import { addressOf, furnish, initialise } from './initialise.ts';
import { takePlace } from './owner.ts';
import { openPlace, tongshangHome, unusable } from './place.ts';
import { clearOrphan, type Postmaster, type PostmasterOptions, startPostmaster } from './postmaster.ts';

export type EmbeddedPostgres = {
  /** Address of the database `tongshang`, for its owner, who is no superuser. Carries a password: never print it. */
  readonly url: string;
  /** The same server's superuser, in the database `postgres`; for tests and repairs. */
  readonly adminUrl: string;
  /** Where the data lies, to be shown to people. */
  readonly folder: string;
  /** The server's process now; another one after a restart. */
  readonly pid: number;
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Default: TONGSHANG_HOME, else `~/.tongshang`. */
  readonly home?: string;
  /** Further settings of PostgreSQL, `name=value`. */
  readonly settings?: readonly string[];
  /** Default false. True: use the watchdog even where the kernel could tie the server's life to ours. */
  readonly watchdogOnly?: boolean;
  /** The server ended without being asked and is started again: for the log. */
  readonly onRestart?: (attempt: number) => void;
  /** It could not be started again; transactions are refused from now on. */
  readonly onLost?: (error: unknown) => void;
};

/** Restarts in a row that were not followed by a minute of running. */
const restartsMax = 20;
const steadyMs = 60_000;

/**
 * Starts the embedded PostgreSQL 17 on the data of `home`, making it first when there is none; ends it when our
 * process ends, however that happens, and starts it again when it ends without us.
 *
 * Errors: DATABASE_EMBEDDED_MISSING, DATABASE_FOLDER_UNUSABLE, DATABASE_DISK_FULL, DATABASE_IN_USE, DATABASE_VERSION,
 * DATABASE_START_FAILED.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const place = await openPlace(options.home ?? tongshangHome(), account);
  const installed = await installedBinaries();
  const giveBack = await takePlace(place);
  try {
    await clearOrphan(place);
    const binaries = await readyBinaries(installed, account, place.folder).catch((error) => {
      throw unusable(place.folder, error);
    });
    const launch: PostmasterOptions = {
      place,
      binaries,
      account,
      settings: options.settings ?? [],
      watchdogOnly: options.watchdogOnly ?? false,
    };
    const secret = await initialise(place, binaries, account);
    const first = await startPostmaster(launch);
    await furnish(place, secret).catch(async (error) => {
      await first.stop();
      throw error;
    });
    const kept = keepRunning(first, launch, options);
    return {
      url: addressOf(place, 'tongshang', secret, 'tongshang'),
      adminUrl: addressOf(place, 'postgres', secret, 'postgres'),
      folder: place.folder,
      get pid() {
        return kept.pid();
      },
      async stop() {
        await kept.stop();
        await giveBack();
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

function keepRunning(first: Postmaster, launch: PostmasterOptions, options: EmbeddedOptions) {
  let current = first;
  let stopping = false;
  async function supervise(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const since = performance.now();
      await current.ended;
      if (stopping) return;
      if (performance.now() - since > steadyMs) attempt = 1;
      if (attempt > restartsMax) throw new Error(`PostgreSQL ended ${restartsMax} times in a row`);
      options.onRestart?.(attempt);
      current = await restart(launch, () => stopping);
    }
  }
  const supervision = supervise().catch((error) => {
    if (!stopping) options.onLost?.(error);
  });
  return {
    pid: () => current.pid,
    async stop(): Promise<void> {
      stopping = true;
      await current.stop();
      await supervision;
      await current.stop();
    },
  };
}

/** After a `kill -9` the old backends need a moment to notice and let go of the shared memory. */
async function restart(launch: PostmasterOptions, stopping: () => boolean): Promise<Postmaster> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startPostmaster(launch);
    } catch (error) {
      if (tries >= 50 || stopping()) throw error;
      await pause(100);
    }
  }
}
