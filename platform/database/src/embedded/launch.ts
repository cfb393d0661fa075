import { rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { serverAccount } from './account.ts';
import { installedBinaries, readyBinaries } from './binaries.ts';
import { addressOf, furnish, initialise } from './initialise.ts';
import { takePlace } from './owner.ts';
import { openPlace, readSecret, tongshangHome, unusable } from './place.ts';
import {
  clearOrphan,
  isRunning,
  type Postmaster,
  type PostmasterOptions,
  startPostmaster,
} from './postmaster.ts';

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

type EmbeddedOptions = {
  /** Default: TONGSHANG_HOME, else `~/.tongshang`. */
  readonly home?: string;
  /** Further settings of PostgreSQL, `name=value`. */
  readonly settings?: readonly string[];
  /** Default false. True: use the watchdog even where the kernel could tie the server's life to ours. */
  readonly watchdogOnly?: boolean;
  /** Its process has been started; it is not ready yet. There is time for something else. */
  readonly onStarting?: () => void;
  /** The server ended without being asked and runs again: for the log. */
  readonly onRestart?: () => void;
  /** It ended and could not be started again; another attempt follows: for the log. */
  readonly onRestartFailed?: (error: unknown) => void;
};

const restartPauseMinMs = 100;
const restartPauseMaxMs = 5_000;

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
  const giveBack = await takePlace(place).catch((error) => {
    throw unusable(place.folder, error);
  });
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
    const first = await startPostmaster({
      ...launch,
      ...(options.onStarting && { onStarting: options.onStarting }),
    });
    await furnish(place, secret).catch(async (error) => {
      await first.stop();
      throw unusable(place.folder, error);
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
        // A folder for temporary files is not for keeping; the next start makes it again.
        if (!place.socketFolder.startsWith(place.folder))
          await rm(place.socketFolder, { recursive: true, force: true });
        await giveBack();
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

/**
 * The embedded server of `home` when it runs, started by another process of the same user: so that a backup can be
 * taken beside a running platform. Undefined when it does not run.
 */
export async function findEmbedded(
  home = tongshangHome(),
): Promise<{ url: string; folder: string } | undefined> {
  if ((await stat(home).catch(() => undefined)) === undefined) return undefined;
  const place = await openPlace(home, serverAccount());
  if (!(await isRunning(place))) return undefined;
  const secret = await readSecret(place);
  return { url: addressOf(place, 'tongshang', secret, 'tongshang'), folder: place.folder };
}

function keepRunning(first: Postmaster, launch: PostmasterOptions, options: EmbeddedOptions) {
  let current = first;
  const stopping = new AbortController();
  async function supervise(): Promise<void> {
    for (;;) {
      await current.ended;
      if (stopping.signal.aborted) return;
      const next = await restart(launch, options, stopping.signal);
      if (next === undefined) return;
      if (stopping.signal.aborted) return next.stop();
      current = next;
      options.onRestart?.();
    }
  }
  const supervision = supervise();
  return {
    pid: () => current.pid,
    async stop(): Promise<void> {
      stopping.abort();
      await current.stop();
      await supervision;
    },
  };
}

/**
 * Tries until it succeeds, ever more slowly: after a `kill -9` the old backends need a moment to let go of the shared
 * memory, and a full disk stays full until somebody makes room.
 */
async function restart(
  launch: PostmasterOptions,
  options: EmbeddedOptions,
  stopping: AbortSignal,
): Promise<Postmaster | undefined> {
  let wait = restartPauseMinMs;
  while (!stopping.aborted) {
    try {
      return await startPostmaster(launch);
    } catch (error) {
      if (wait > 1_000) options.onRestartFailed?.(error);
      await pause(wait, undefined, { signal: stopping }).catch(() => {});
      wait = Math.min(wait * 2, restartPauseMaxMs);
    }
  }
  return undefined;
}
