import { mkdir } from 'node:fs/promises';
import { connect, type Database, migrate, startEmbedded } from '@tongshang/database';
import { createHttp, createLogger, type HttpApp } from '@tongshang/http';
import { createSealer, loadMasterKeys } from '@tongshang/identity';
import { createJournal } from '@tongshang/journal';
import { isFoundingUnfinished, markFounding, readAccess, writeAccess } from './demonstration/access-file.ts';
import { type DemonstrationAccess, foundCast } from './demonstration/found-cast.ts';
import { demonstrationRoutes } from './demonstration/routes.ts';
import { housekeeping } from './housekeeping.ts';
import { loadLogSigner, openWitnesses } from './log-keys.ts';
import { type Composition, compose, MIGRATIONS, REFUSALS } from './modules.ts';
import { refuse } from './refusals.ts';
import { announceRunning, retractRunning } from './running.ts';
import type { Settings } from './settings.ts';

export type Platform = {
  /** Where it answers, e.g. `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Where the embedded database's data lies; undefined with a database of one's own. */
  readonly dataFolder: string | undefined;
  readonly database: Database;
  readonly app: HttpApp;
  /** Of the demonstration parties, when this is a demonstration. */
  readonly demonstration: DemonstrationAccess | undefined;
  /** True when the demonstration parties were founded by this start. */
  readonly isNew: boolean;
  /** Stops listening, finishes what is under way, stops the database. */
  close(): Promise<void>;
};

const LOOPBACK = /^(127\.|::1$|localhost$)/;

/**
 * Starts a platform: database, schema, journal, modules, HTTP.
 * @param webFolder the built web app; undefined serves the API alone
 * @throws the refusals of platform/database at start, SERVER_PORT_TAKEN, SERVER_ADDRESS_UNUSABLE, SERVER_PUBLIC_DEMONSTRATION,
 *   MASTER_KEY_INVALID, MASTER_KEY_EXPOSED, KEY_FILE_BROKEN
 */
export async function startPlatform(settings: Settings, webFolder?: string): Promise<Platform> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start(settings, webFolder, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  settings: Settings,
  webFolder: string | undefined,
  undo: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<Platform> {
  const { home } = settings;
  const logger = createLogger(settings.logLevel);
  await mkdir(home, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw refuse('SERVER_HOME_UNUSABLE', { home, reason: error.code ?? error.message });
  });
  const server = settings.databaseUrl ? undefined : await startEmbedded({ home });
  if (server) undo.push(() => server.stop());
  const url = settings.databaseUrl ?? server?.url ?? '';
  await migrate(url, MIGRATIONS);
  const database = await connect({
    url,
    onConnectionLost: ({ message }) => logger.warn(`connection lost: ${message}`),
  });
  undo.push(() => database.close());

  const signer = await loadLogSigner(settings);
  const { witnesses, threshold, close: closeWitnesses } = await openWitnesses(settings, signer);
  undo.push(closeWitnesses);
  const onError = (error: unknown) => logger.error({ err: error }, 'journal');
  const journal = createJournal({ database, signer, witnesses, threshold, onError });
  const masterKeys = await loadMasterKeys({ fromEnvironment: process.env.TONGSHANG_MASTER_KEY, home });
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const composition = compose({ database, journal, sealer: createSealer(masterKeys), publicUrl });
  const { demonstration, isNew } = await prepareDemonstration(settings, composition, database);
  await refusePublicDemonstration(settings, composition);

  const app = await createHttp({
    ...{ database, logger, refusals: REFUSALS, authenticate: composition.party.authenticate, publicUrl },
    ...(webFolder ? { webFolder } : {}),
    ...(settings.metricsToken ? { metricsToken: settings.metricsToken } : {}),
    trustedProxies: settings.trustedProxies,
  });
  composition.routes(app);
  if (demonstration) demonstrationRoutes(app, composition.party);
  journal.start();
  undo.push(() => journal.stop());
  undo.push(housekeeping(database, composition, logger));
  const address = await listen(app, settings);
  undo.push(() => app.close());
  await announceRunning(home, { address, pid: process.pid });
  undo.push(() => retractRunning(home));
  return { address, dataFolder: server?.folder, database, app, demonstration, isNew, close };
}

/** An empty database of a demonstration gets its parties; a database with organisations stays as it is. */
async function prepareDemonstration(settings: Settings, { party }: Composition, database: Database) {
  const known = await readAccess(settings.home);
  if (known || !settings.demonstration) return { demonstration: known, isNew: false };
  const isBegun = await isFoundingUnfinished(settings.home);
  if (!isBegun && !(await party.isEmpty())) return { demonstration: undefined, isNew: false };
  await markFounding(settings.home);
  const demonstration = await foundCast(party, database);
  await writeAccess(settings.home, demonstration);
  return { demonstration, isNew: true };
}

async function refusePublicDemonstration({ host }: Settings, { party }: Composition): Promise<void> {
  if (LOOPBACK.test(host)) return;
  if (await party.hasDemonstrationCredentials()) throw refuse('SERVER_PUBLIC_DEMONSTRATION', { host });
}

async function listen(app: HttpApp, { host, port }: Settings): Promise<string> {
  try {
    return await app.listen({ port, host, public: !LOOPBACK.test(host) });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw refuse('SERVER_PORT_TAKEN', { port: String(port) });
    if (code === '') throw error;
    throw refuse('SERVER_ADDRESS_UNUSABLE', { host, reason: code });
  }
}
