import { connect, type Database, migrate, startEmbedded } from '@tongshang/database';
import { createHttp, createLogger, type HttpApp } from '@tongshang/http';
import { createSealer, loadMasterKeys } from '@tongshang/identity';
import { createJournal } from '@tongshang/journal';
import { hasOrganisations } from '@tongshang/party';
import { createWorkers, type Workers } from '@tongshang/workers';
import { isFoundingUnfinished, markFounding, readAccess, writeAccess } from './demonstration/access-file.ts';
import { type DemonstrationAccess, foundCast } from './demonstration/found-cast.ts';
import { demonstrationRoutes } from './demonstration/routes.ts';
import { makeHome, needKeyFiles } from './home.ts';
import { housekeeping } from './housekeeping.ts';
import { isLoopback, listen, tryAddress } from './listen.ts';
import { loadLogSigner, openWitnesses } from './log-keys.ts';
import { type Composition, compose, MIGRATIONS, REFUSALS } from './modules.ts';
import { refuse } from './refusals.ts';
import { announceRunning, findRunning, retractRunning } from './running.ts';
import type { Settings } from './settings.ts';

export type Platform = {
  /** Where it answers, e.g. `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Where the embedded database's data lies; undefined with a database of one's own. */
  readonly dataFolder: string | undefined;
  readonly database: Database;
  readonly app: HttpApp;
  /** Where heavy work is done. */
  readonly workers: Workers;
  /** Of the demonstration parties, when this is a demonstration. */
  readonly demonstration: DemonstrationAccess | undefined;
  /** True when the demonstration parties were founded by this start. */
  readonly isNew: boolean;
  /** Stops listening, finishes what is under way, stops the database. */
  close(): Promise<void>;
};

/** Where the built web app lies; building it may take a while. */
export type WebFolder = () => Promise<string>;

/**
 * Starts a platform: database, schema, journal, modules, HTTP.
 * @param webFolder gives the built web app once everything else is in place; undefined serves the API alone
 * @throws the refusals of platform/database at start, of `makeHome`, `needKeyFiles` and `tryAddress`, SERVER_PUBLIC_FOUNDING,
 *   SERVER_PUBLIC_DEMONSTRATION, MASTER_KEY_INVALID, MASTER_KEY_EXPOSED, MASTER_KEY_OTHER, KEY_FILE_BROKEN, JOURNAL_OTHER_LOG
 */
export async function startPlatform(settings: Settings, webFolder?: WebFolder): Promise<Platform> {
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
  webFolder: WebFolder | undefined,
  undo: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<Platform> {
  const { home } = settings;
  const logger = createLogger(settings.logLevel);
  if (!settings.databaseUrl) await refuseSecondStart(home);
  await tryAddress(settings);
  await makeHome(home);
  const server = settings.databaseUrl ? undefined : await startEmbedded({ home });
  if (server) undo.push(() => server.stop());
  const url = settings.databaseUrl ?? server?.url ?? '';
  await migrate(url, MIGRATIONS);
  const database = await connectTo(url, logger, undo);
  const isOld = await hasOrganisations(database);
  if (isOld) await needKeyFiles(settings, process.env);

  const signer = await loadLogSigner(settings);
  const { witnesses, threshold, close: closeWitnesses } = await openWitnesses(settings, signer);
  undo.push(closeWitnesses);
  const onError = (error: unknown) => logger.error({ err: error }, 'journal');
  const journal = createJournal({ database, signer, witnesses, threshold, onError });
  const masterKeys = await loadMasterKeys({ fromEnvironment: process.env.TONGSHANG_MASTER_KEY, home });
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const workers = createWorkers();
  undo.push(() => workers.close());
  const sealer = createSealer(masterKeys);
  const composition = compose({ database, journal, workers, sealer, publicUrl });
  if (isOld) {
    await journal.integrate();
    await composition.party.checkMasterKey();
  }
  const { demonstration, isNew } = await prepareDemonstration(settings, composition, database);
  if (!isLoopback(settings.host)) await refusePublicDemonstration(settings, composition);

  const app = await createHttp({
    ...{ database, logger, refusals: REFUSALS, authenticate: composition.party.authenticate, publicUrl },
    ...(webFolder ? { webFolder: await webFolder() } : {}),
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
  return { address, dataFolder: server?.folder, database, app, workers, demonstration, isNew, close };
}

/** Said before the port is found taken, by that very platform. */
async function refuseSecondStart(home: string): Promise<void> {
  const address = await findRunning(home);
  if (address) throw refuse('SERVER_ALREADY_RUNNING', { home, address });
}

/** Connections that break while we stop are no news. */
async function connectTo(
  url: string,
  logger: ReturnType<typeof createLogger>,
  undo: (() => Promise<void>)[],
): Promise<Database> {
  let isClosing = false;
  const database = await connect({
    url,
    onConnectionLost: ({ message }) => {
      if (!isClosing) logger.warn(`connection lost: ${message}`);
    },
  });
  undo.push(() => {
    isClosing = true;
    return database.close();
  });
  return database;
}

/** An empty database of a demonstration gets its parties; a database with organisations stays as it is. */
async function prepareDemonstration(settings: Settings, { party }: Composition, database: Database) {
  const known = await readAccess(settings.home);
  if (known || !settings.demonstration) return { demonstration: known, isNew: false };
  const isNew = (await isFoundingUnfinished(settings.home)) || (await party.isEmpty());
  // A demonstration restored without its keys gets new ones.
  if (!isNew && !(await party.hasDemonstrationCredentials())) return { demonstration: undefined, isNew };
  if (!isLoopback(settings.host)) return refusePublic(settings, isNew);
  await markFounding(settings.home);
  const demonstration = await foundCast(party, database);
  await writeAccess(settings.home, demonstration);
  return { demonstration, isNew };
}

/** Nothing is founded, and no key given out, for an address that others reach. */
function refusePublic({ host }: Settings, isNew: boolean): never {
  throw refuse(isNew ? 'SERVER_PUBLIC_FOUNDING' : 'SERVER_PUBLIC_DEMONSTRATION', { host });
}

async function refusePublicDemonstration({ host }: Settings, { party }: Composition): Promise<void> {
  if (await party.hasDemonstrationCredentials()) throw refuse('SERVER_PUBLIC_DEMONSTRATION', { host });
}
