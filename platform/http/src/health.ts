import type { Database } from '@tongshang/database';
import { Refusal } from '@tongshang/refusal';
import type { FastifyInstance } from 'fastify';
import { refuse } from './refusals.ts';

/**
 * `/health`: the process answers. `/ready`: it can do its work; else the refusal of the check that has one, or 503 NOT_READY naming
 * what it waits for.
 */
export function serveHealth(
  fastify: FastifyInstance,
  database: Database,
  checks: ReadonlyMap<string, () => Promise<boolean>>,
): void {
  fastify.get('/health', { config: { operationId: 'health' } }, async () => ({ status: 'ok' }));
  fastify.get('/ready', { config: { operationId: 'ready' } }, async () => {
    // Without its database nothing else can be told.
    if (!(await answers(database).catch(() => false))) throw refuse('NOT_READY', { waiting: 'database' });
    const results = await Promise.allSettled([...checks.values()].map((check) => check()));
    for (const result of results) {
      if (result.status === 'rejected' && result.reason instanceof Refusal) throw result.reason;
    }
    const waiting = [...checks.keys()].filter((_, index) => {
      const result = results[index];
      return result?.status !== 'fulfilled' || !result.value;
    });
    if (waiting.length > 0) throw refuse('NOT_READY', { waiting: waiting.join(', ') });
    return { status: 'ready' };
  });
}

async function answers(database: Database): Promise<boolean> {
  await database.transaction({ organisationId: null, personId: null }, (tx) => tx.one('select 1 as one'));
  return true;
}
