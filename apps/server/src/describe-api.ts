import type { Database } from '@tongshang/database';
import { createHttp, createLogger } from '@tongshang/http';
import { createSealer } from '@tongshang/identity';
import { createJournal } from '@tongshang/journal';
import { NOTE_SIGNATURE, noteSigner } from '@tongshang/merkle-log';
import { createWorkers } from '@tongshang/workers';
import { demonstrationRoutes } from './demonstration/routes.ts';
import { compose, REFUSALS } from './modules.ts';

/** The OpenAPI document of everything a platform serves, demonstrations included. Opens no connection. */
export async function describeApi() {
  const database = nowhere();
  const signer = noteSigner('log.example/log', NOTE_SIGNATURE, new Uint8Array(32).fill(1));
  const journal = createJournal({ database, signer });
  const sealer = createSealer([new Uint8Array(32)]);
  const composition = compose({
    ...{ database, journal, sealer, workers: createWorkers() },
    publicUrl: 'http://localhost:8080',
  });
  const app = await createHttp({
    ...{ database, refusals: REFUSALS, authenticate: composition.party.authenticate },
    logger: createLogger('silent'),
    rateLimits: null,
  });
  composition.routes(app);
  demonstrationRoutes(app, composition.party);
  await app.fastify.ready();
  const described = app.openApi();
  await app.close();
  return described;
}

/** A database that nobody may reach. */
function nowhere(): Database {
  const never = () => Promise.reject(new Error('describing the API reads no data'));
  return { transaction: never, system: never, close: async () => {} };
}
