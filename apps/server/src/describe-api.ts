import { blobStore, createBlobs } from '@tongshang/blobs';
import type { Database } from '@tongshang/database';
import { createHttp, createLogger } from '@tongshang/http';
import { createSealer } from '@tongshang/identity';
import { createJobs } from '@tongshang/jobs';
import { createJournal, journalRoutes } from '@tongshang/journal';
import { createMail } from '@tongshang/mail';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { compose, type KeptPromise } from '@tongshang/module';
import { createWorkers } from '@tongshang/workers';
import { demonstrationRoutes, signInRoutes } from './demonstration/routes.ts';
import { MAILS, MODULES, REFUSALS, SCOPES } from './modules.ts';

/** The OpenAPI document of everything a platform serves, demonstrations included. Opens no connection. */
export async function describeApi() {
  const { database, journal, jobs, capabilities, routes } = composeNowhere();
  const { party } = capabilities;
  const app = await createHttp({
    ...{ database, refusals: REFUSALS, scopes: SCOPES, authenticate: party.authenticate },
    logger: createLogger('silent'),
    rateLimits: null,
  });
  routes(app);
  journalRoutes(app.ownedBy('journal'), { journal });
  jobs.routes(app.ownedBy('jobs'), { scope: 'party:admin' });
  signInRoutes(app.ownedBy('server'), true);
  demonstrationRoutes(app.ownedBy('server'), party);
  await app.fastify.ready();
  const described = app.openApi();
  await app.close();
  return described;
}

/** What follows from what on the composed platform, and which module performs it. Opens no connection. */
export function describeReactions(): readonly KeptPromise[] {
  return composeNowhere().keptPromises;
}

function composeNowhere() {
  const database = nowhere();
  const signer = noteSigner('log.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(1));
  const journal = createJournal({ database, signer });
  const sealer = createSealer([new Uint8Array(32)]);
  const blobs = createBlobs({ database, store: blobStore({ kind: 'folder', folder: 'nowhere' }) });
  const jobs = createJobs({ database, journal, onError: () => {} });
  const workers = createWorkers();
  const mail = createMail({ database, blobs, jobs, sealer, templates: MAILS, smtp: undefined });
  const services = {
    database,
    journal,
    blobs,
    jobs,
    workers,
    mail,
    sealer,
    scopes: SCOPES,
    publicUrl: 'http://localhost:8080',
  };
  return { database, journal, jobs, ...compose(MODULES, services) };
}

/** A database that nobody may reach. */
function nowhere(): Database {
  const never = () => Promise.reject(new Error('describing the API reads no data'));
  const onSignal = () => ({ hears: () => false });
  return { transaction: never, system: never, signal: never, onSignal, close: async () => {} };
}
