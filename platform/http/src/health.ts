import type { Database } from '@tongshang/database';
import type { FastifyInstance } from 'fastify';
import { refuse } from './refusals.ts';

/**
 * `/health`: the process answers. `/ready`: it can do its work; else 503 NOT_READY naming what it waits for.
 */
export function serveHealth(
  fastify: FastifyInstance,
  database: Database,
  checks: ReadonlyMap<string, () => Promise<boolean>>,
): void {
  fastify.get('/health', { config: { operationId: 'health' } }, async () => ({ status: 'ok' }));
  fastify.get('/ready', { config: { operationId: 'ready' } }, async () => {
    const all = new Map([['database', () => answers(database)], ...checks]);
    const results = await Promise.all(
      [...all].map(async ([name, check]) => ((await check().catch(() => false)) ? undefined : name)),
    );
    const waiting = results.filter((name) => name !== undefined);
    if (waiting.length > 0) throw refuse('NOT_READY', { waiting: waiting.join(', ') });
    return { status: 'ready' };
  });
}

async function answers(database: Database): Promise<boolean> {
  await database.transaction({ organisationId: null, personId: null }, (tx) => tx.one('select 1 as one'));
  return true;
}
