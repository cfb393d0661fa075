import { blobStore, createBlobs } from '@tongshang/blobs';
import { connect, type Database, migrate } from '@tongshang/database';
import { createHttp, createLogger, type HttpApp } from '@tongshang/http';
import { createSealer, loadMasterKeys } from '@tongshang/identity';
import { createJobs } from '@tongshang/jobs';
import { journalRoutes, type LogEpoch } from '@tongshang/journal';
import { createMail } from '@tongshang/mail';
import { type Capabilities, compose } from '@tongshang/module';
import { hasOrganisations } from '@tongshang/party';
import { createWorkers, type Workers } from '@tongshang/workers';
import { isFoundingUnfinished, markFounding, readAccess, writeAccess } from './demonstration/access-file.ts';
import { type DemonstrationAccess, foundCast } from './demonstration/found-cast.ts';
import { demonstrationRoutes, signInRoutes } from './demonstration/routes.ts';
import { type Ground, prepareGround } from './ground.ts';
import { needKeyFiles } from './home.ts';
import { keepHouse } from './housekeeping.ts';
import { isLoopback, listen } from './listen.ts';
import { MAILS, MIGRATIONS, MODULES, REFUSALS, SCOPES } from './modules.ts';
import { openJournal } from './open-journal.ts';
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
  /** Where heavy work is done. */
  readonly workers: Workers;
  /** Which of the database's logs is written. */
  readonly epoch: LogEpoch;
  /** Of the demonstration parties, when this is a demonstration. */
  readonly demonstration: DemonstrationAccess | undefined;
  /** True when the demonstration parties were founded by this start. */
  readonly isNew: boolean;
  /** By which the first operator is founded; undefined where there is one. */
  readonly operatorLink: string | undefined;
  /** Stops listening, finishes what is under way, stops the database. */
  close(): Promise<void>;
};

/** Where the built web app lies; building it may take a while. */
type WebFolder = () => Promise<string>;

/**
 * Starts a platform: database, schema, journal, modules, HTTP.
 * @param webFolder gives the built web app once everything else is in place; undefined serves the API alone
 * @param ground of these settings, where somebody has begun to prepare it; it is closed with the platform
 * @throws the refusals of platform/database at start, of platform/blobs, `prepareGround` and `needKeyFiles`, SERVER_PUBLIC_FOUNDING,
 *   SERVER_PUBLIC_DEMONSTRATION, MASTER_KEY_INVALID, MASTER_KEY_EXPOSED, MASTER_KEY_OTHER, and those of `openJournal`
 */
export async function startPlatform(
  settings: Settings,
  webFolder?: WebFolder,
  ground: Promise<Ground> = prepareGround(settings),
): Promise<Platform> {
  const undo: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start(settings, webFolder, ground, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  settings: Settings,
  webFolder: WebFolder | undefined,
  ground: Promise<Ground>,
  undo: (() => Promise<void>)[],
  close: () => Promise<void>,
): Promise<Platform> {
  const { home } = settings;
  const logger = createLogger(settings.logLevel);
  const { server } = await ground;
  if (server) undo.push(() => server.stop());
  const store = blobStore(settings.blobs);
  await store.open();
  const url = settings.databaseUrl ?? server?.url ?? '';
  await migrate(url, MIGRATIONS);
  const database = await connectTo(url, logger, undo);
  const isOld = await hasOrganisations(database);
  if (isOld) await needKeyFiles(settings, process.env);

  const onError = (error: unknown) => logger.error({ err: error }, 'journal');
  const journal = await openJournal({ database, settings, isOld, onError });
  const masterKeys = await loadMasterKeys({ fromEnvironment: process.env.TONGSHANG_MASTER_KEY, home });
  const publicUrl = settings.publicUrl ?? `http://localhost:${settings.port}`;
  const sealer = createSealer(masterKeys);
  const blobs = createBlobs({ database, store, organisationBytesMax: settings.organisationBytesMax });
  const onJobError = (error: unknown, where: string) => logger.error({ err: error }, where);
  const jobs = createJobs({ database, journal, onError: onJobError });
  const workers = createWorkers();
  undo.push(() => workers.close());
  const mail = createMail({
    ...{ database, blobs, jobs, sealer, templates: MAILS, smtp: settings.smtp },
    mayWrite: (tx, organisationId) => capabilities.party.mayWrite(tx, organisationId),
  });
  const services = { database, journal, blobs, jobs, workers, mail, sealer, scopes: SCOPES, publicUrl };
  const { capabilities, routes, upkeep } = compose(MODULES, services);
  const { party } = capabilities;
  if (isOld) await party.checkMasterKey();
  const { demonstration, isNew } = await prepareDemonstration(settings, party, database);
  if (!isLoopback(settings.host)) await refusePublicDemonstration(settings, party);

  const app = await createHttp({
    ...{ database, logger, refusals: REFUSALS, scopes: SCOPES, authenticate: party.authenticate, publicUrl },
    onCredentialsChanged: party.onCredentialsChanged,
    ...(webFolder ? { webFolder: await webFolder() } : {}),
    ...(settings.metricsToken ? { metricsToken: settings.metricsToken } : {}),
    trustedProxies: settings.trustedProxies,
  });
  routes(app);
  journalRoutes(app.ownedBy('journal'), { journal });
  app.addReadinessCheck('log', async () => {
    await database.system('whether the log can go on', (tx) => journal.checkStanding(tx));
    return true;
  });
  jobs.routes(app.ownedBy('jobs'), { scope: 'party:admin' });
  signInRoutes(app.ownedBy('server'), demonstration !== undefined);
  if (demonstration) demonstrationRoutes(app.ownedBy('server'), party);
  journal.start();
  undo.push(() => journal.stop());
  await keepHouse({ jobs, database, upkeep, blobs });
  if (settings.jobs) {
    jobs.start();
    undo.push(() => jobs.stop());
  }
  const address = await listen(app, settings);
  undo.push(() => app.close());
  await announceRunning(home, address);
  undo.push(() => retractRunning(home));
  const { epoch } = journal;
  const token = demonstration ? undefined : await party.offerOperatorLink();
  const operatorLink = token && `${settings.publicUrl ?? address}/found-operator#${token}`;
  return {
    ...{ address, dataFolder: server?.folder, database, app, workers, epoch },
    ...{ demonstration, isNew, operatorLink, close },
  };
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
async function prepareDemonstration(settings: Settings, party: Capabilities['party'], database: Database) {
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

async function refusePublicDemonstration({ host }: Settings, party: Capabilities['party']): Promise<void> {
  if (await party.hasDemonstrationCredentials()) throw refuse('SERVER_PUBLIC_DEMONSTRATION', { host });
}
