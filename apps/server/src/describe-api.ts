import type { Database } from '@tongshang/database';
import { createHttp, createLogger } from '@tongshang/http';
import { createSealer } from '@tongshang/identity';
import { createJournal, journalRoutes } from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { compose, type KeptPromise } from '@tongshang/module';
import { demonstrationRoutes } from './demonstration/routes.ts';
import { MODULES, REFUSALS } from './modules.ts';

/** The OpenAPI document of everything a platform serves, demonstrations included. Opens no connection. */
export async function describeApi() {
  const { database, journal, capabilities, routes } = composeNowhere();
  const { party } = capabilities;
  const app = await createHttp({
    ...{ database, refusals: REFUSALS, authenticate: party.authenticate },
    logger: createLogger('silent'),
    rateLimits: null,
  });
  routes(app);
  journalRoutes(app, { journal });
  demonstrationRoutes(app, party);
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
  const services = { database, journal, sealer, publicUrl: 'http://localhost:8080' };
  return { database, journal, ...compose(MODULES, services) };
}

/** A database that nobody may reach. */
function nowhere(): Database {
  const never = () => Promise.reject(new Error('describing the API reads no data'));
  return { transaction: never, system: never, close: async () => {} };
}
