import { once } from 'node:events';
import { request } from 'node:http';
import { insideTransaction } from '@tongshang/database';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { defineRefusals } from '@tongshang/refusal';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, download, migrations, query } from './index.ts';
import { type TestHttp, testHttp, testPrincipal } from './testing.ts';

const { refuse, table } = defineRefusals({
  BUSY: { status: 429, en: 'In {seconds} s.', 'zh-CN': '{seconds} 秒后。' },
});
const Whereabouts = Type.Object({ seen: Type.Array(Type.Boolean()) });

let t: TestDatabase;
let http: TestHttp;
const waiting = Promise.withResolvers<AbortSignal>();

beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
  http = await testHttp({
    database: t.database,
    refusals: [table],
    routes(app) {
      command(app, {
        method: 'POST',
        url: '/api/v1/prepared',
        operationId: 'prepared',
        summary: 'Prepared',
        tags: ['test'],
        access: 'person',
        body: Type.Object({ busy: Type.Boolean() }),
        response: Whereabouts,
        refusals: ['BUSY'],
        prepare: async ({ body }) => {
          if (body.busy) throw refuse('BUSY', { seconds: '7' });
          return insideTransaction();
        },
        handler: async ({ prepared }) => ({ seen: [prepared, insideTransaction()] }),
      });
      query(app, {
        url: '/api/v1/steps',
        operationId: 'steps',
        summary: 'Steps',
        tags: ['test'],
        access: 'person',
        response: Type.Object({ seen: Type.Array(Type.Boolean()), organisationId: Type.String() }),
        inSteps: async ({ transaction }) => {
          const before = insideTransaction();
          const { inside, organisationId } = await transaction(async (tx) => ({
            inside: insideTransaction(),
            organisationId: tx.organisationId ?? '',
          }));
          return { seen: [before, inside, insideTransaction()], organisationId };
        },
      });
      download(app, {
        url: '/api/v1/file',
        operationId: 'file',
        summary: 'File',
        tags: ['test'],
        access: 'public',
        contentTypes: ['text/plain'],
        inSteps: async ({ exchange }) => {
          waiting.resolve(exchange.gone);
          await once(exchange.gone, 'abort');
          return { bytes: new Uint8Array(), contentType: 'text/plain' };
        },
      });
    },
  });
});
afterAll(async () => {
  await http.close();
  await t.close();
});

describe('slow work', () => {
  const principal = testPrincipal();

  it('HTTP-13: of a command is done before its transaction', async () => {
    const reply = await http.as(principal).send('POST', '/api/v1/prepared', { busy: false });
    expect(reply.body).toEqual({ seen: [false, true] });
  });

  it('refused, says when to come back', async () => {
    const reply = await http.as(principal).send('POST', '/api/v1/prepared', { busy: true });
    expect([reply.status, reply.body.code, reply.headers['retry-after']]).toEqual([429, 'BUSY', '7']);
  });

  it('HTTP-13: of a reading stands between its transactions, each for the caller', async () => {
    const reply = await http.as(principal).get('/api/v1/steps');
    expect(reply.body).toEqual({
      seen: [false, true, false],
      organisationId: principal.organisationId,
    });
  });

  it('hears when the caller goes away', async () => {
    const address = await http.app.listen({ port: 0 });
    const call = request(new URL('/api/v1/file', address)).end();
    call.on('error', () => {});
    const gone = await waiting.promise;
    expect(gone.aborted).toBe(false);
    const aborted = once(gone, 'abort');
    call.destroy();
    await aborted;
    expect(gone.aborted).toBe(true);
  });
});
