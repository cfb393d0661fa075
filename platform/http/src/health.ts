import type { Database } from '@tongshang/database';
import { Refusal } from '@tongshang/refusal';
import type { FastifyInstance } from 'fastify';
import { refuse } from './refusals.ts';

type Check = () => Promise<boolean>;

/** What a check has not said by then it says as no: who asks whether a platform is ready waits for two seconds. Milliseconds. */
const CHECK_MS = 1500;

/**
 * `/health`: the process answers. `/ready`: it can do its work; else the refusal of the check that has one, or 503 NOT_READY naming
 * what it waits for. It answers in time, whatever its checks do.
 */
export function serveHealth(
  fastify: FastifyInstance,
  database: Database,
  checks: ReadonlyMap<string, Check>,
): void {
  const ask = askOnce();
  const answers = () => answersAtAll(database);
  fastify.get('/health', { config: { operationId: 'health' } }, async () => ({ status: 'ok' }));
  fastify.get('/ready', { config: { operationId: 'ready' } }, async () => {
    const asked = [...checks].map(([name, check]) => ({ name, said: ask(check) }));
    // Without its database nothing else can be told.
    if (!(await ask(answers).catch(() => false))) throw refuse('NOT_READY', { waiting: 'database' });
    const results = await Promise.allSettled(asked.map(({ said }) => said));
    for (const result of results) {
      if (result.status === 'rejected' && result.reason instanceof Refusal) throw result.reason;
    }
    const waiting = asked.filter((_, index) => {
      const result = results[index];
      return result?.status !== 'fulfilled' || !result.value;
    });
    if (waiting.length > 0)
      throw refuse('NOT_READY', { waiting: waiting.map(({ name }) => name).join(', ') });
    return { status: 'ready' };
  });
}

/** Asks a check, for so long; one that hangs is not asked again beside itself: each asking may hold a connection. */
function askOnce() {
  const underWay = new Map<Check, Promise<boolean>>();
  return (check: Check): Promise<boolean> => {
    const { promise: late, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), CHECK_MS);
    const said = underWay.get(check) ?? Promise.resolve().then(check);
    underWay.set(check, said);
    const over = () => {
      clearTimeout(timer);
      underWay.delete(check);
    };
    said.then(over, over);
    const answer = Promise.race([said, late]);
    // Where the database is what is missing, nobody hears the others.
    answer.catch(() => {});
    return answer;
  };
}

async function answersAtAll(database: Database): Promise<boolean> {
  await database.transaction({ organisationId: null, personId: null }, (tx) => tx.one('select 1 as one'));
  return true;
}
