import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import type { Scope } from '@tongshang/identity';
import { defineRefusals } from '@tongshang/refusal';
import { Type } from 'typebox';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  action,
  createHttp,
  createLogger,
  type HttpApp,
  migrations,
  SHOWN,
  TRIMMED,
  upload,
} from './index.ts';
import { testPrincipal } from './testing.ts';

const PROBLEM = 'application/problem+json; charset=utf-8';

/** What somebody without an account may send, and how each of it is answered. */

const { refuse, table } = defineRefusals({
  CLOSED_DOOR: { status: 404, en: 'Nothing here.', 'zh-CN': '此处无内容。' },
});

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
});
afterAll(() => t.close());

const opened: HttpApp[] = [];
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
});

const begun = Promise.withResolvers<void>();

function routes(app: HttpApp): void {
  const of = { method: 'POST', summary: 's', tags: [], access: 'public' } as const;
  action(app, {
    ...{ ...of, url: '/api/v1/words', operationId: 'say', perMinute: 3 },
    body: Type.Object({
      words: Type.Optional(Type.String({ pattern: SHOWN })),
      number: Type.Optional(Type.String({ pattern: TRIMMED })),
    }),
    response: Type.Object({ words: Type.Optional(Type.String()) }),
    handler: async ({ body }) => body,
  });
  action(app, {
    ...{ ...of, url: '/api/v1/paper', operationId: 'bring' },
    body: upload({ contentTypes: ['text/csv'], bytesMax: 1_000_000 }),
    response: Type.Object({ size: Type.Integer() }),
    beforeBody: async (exchange) => {
      if (exchange.header('x-token') !== 'open') throw refuse('CLOSED_DOOR');
    },
    handler: async ({ body }) => ({ size: body.bytes.length }),
  });
  action(app, {
    ...{ ...of, url: '/api/v1/long-work', operationId: 'longWork' },
    handler: async ({ exchange: { gone } }) => {
      begun.resolve();
      await once(gone, 'abort');
      gone.throwIfAborted();
      return {};
    },
  });
}

async function open(rateLimits?: null) {
  const lines: string[] = [];
  const app = await createHttp({
    ...{
      database: t.database,
      refusals: [table],
      scopes: { has: (name: string): name is Scope => name !== '' },
    },
    ...(rateLimits === null ? { rateLimits } : {}),
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    authenticate: async ({ token }) => {
      const [personId, organisationId] = token.split(' ');
      return personId
        ? {
            principal: testPrincipal({ personId, organisationId: organisationId ?? personId }),
            csrfToken: null,
            standing: null,
          }
        : undefined;
    },
  });
  opened.push(app);
  const sent = Promise.withResolvers<number>();
  app.fastify.addHook('onSend', async (_request, reply) => sent.resolve(reply.statusCode));
  app.fastify.addHook('preClose', async () => {
    const { server } = app.fastify;
    if (server.listenerCount('stopping') === 0) return;
    const told = once(server, 'told');
    server.emit('stopping');
    await told;
  });
  routes(app);
  await app.fastify.ready();
  return { app, lines, status: sent.promise };
}

const json = { 'content-type': 'application/json' };
const say = (app: HttpApp, payload: Buffer | string, more: object = {}) =>
  app.fastify.inject({ method: 'POST', url: '/api/v1/words', headers: json, payload, ...more });

describe('HTTP-20: a public endpoint counts addresses', () => {
  const called = async (app: HttpApp, remoteAddress: string, person?: string) => {
    const headers = { ...json, ...(person ? { authorization: `Bearer ${person}` } : {}) };
    return (await say(app, '{}', { headers, remoteAddress })).statusCode;
  };
  const [one, other, third] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];

  it('whoever is signed in there, each time as somebody else', async () => {
    const { app } = await open();
    const statuses = [];
    for (const person of [undefined, one, other, third, undefined])
      statuses.push(await called(app, '203.0.113.20', person));
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
  });

  it('and persons besides, wherever they call from', async () => {
    const { app } = await open();
    const person = crypto.randomUUID();
    const statuses = [];
    for (const last of [31, 32, 33, 34]) statuses.push(await called(app, `203.0.113.${last}`, person));
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(await called(app, '203.0.113.34')).toBe(200);
  });
});

describe('HTTP-11: words arrive as they were sent, or not at all', () => {
  const words = (bytes: Buffer) => Buffer.concat([Buffer.from('{"words":"'), bytes, Buffer.from('"}')]);

  it.each([
    ['Latin-1', Buffer.from('Grüße', 'latin1')],
    ['GB 18030', Buffer.from([0xbb, 0xf5, 0xba, 0xc5])],
    ['half a character', Buffer.from('货').subarray(0, 2)],
    ['a surrogate on its own', Buffer.from([0xed, 0xa0, 0x80])],
  ])('in %s they are refused', async (_, bytes) => {
    const reply = await say((await open(null)).app, words(bytes));
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'BODY_NOT_UTF8']);
  });

  it('in UTF-8 they are taken, after a byte order mark too', async () => {
    const { app } = await open(null);
    expect((await say(app, words(Buffer.from('Grüße 货号 🚢')))).json()).toEqual({ words: 'Grüße 货号 🚢' });
    expect((await say(app, `\ufeff${words(Buffer.from('a'))}`)).json()).toEqual({ words: 'a' });
  });

  it.each([' ', '\u200b\u200b', '\u2060', '\u00ad', '\u3164', '\u2800', '\u180e\u0007', '\ufe0f'])(
    'what does not show is blank: %j',
    async (blank) => {
      const { app } = await open(null);
      const { code, errors } = (await say(app, JSON.stringify({ words: blank }))).json();
      expect([code, errors]).toEqual(['INPUT_INVALID', [{ field: '/words', text: 'is blank' }]]);
      expect((await say(app, JSON.stringify({ number: blank }))).statusCode).toBe(400);
    },
  );

  it('what shows is not, whatever is around it', async () => {
    const { app } = await open(null);
    for (const shown of ['a', '\u200b货', 'می\u200cخواهم', '👩\u200d🚀', '.'])
      expect((await say(app, JSON.stringify({ words: shown, number: shown }))).statusCode).toBe(200);
    expect((await say(app, JSON.stringify({ number: 'PO 1 ' }))).statusCode).toBe(400);
  });
});

it('a body from whom nobody knows is no larger than a form’s', async () => {
  const reply = await say((await open(null)).app, JSON.stringify({ words: 'x'.repeat(65_536) }));
  expect([reply.statusCode, reply.json().code]).toEqual([413, 'BODY_TOO_LARGE']);
});

describe('an upload', () => {
  const file = (name: string) =>
    `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\nx\r\n`;
  const field = '--b\r\nContent-Disposition: form-data; name="note"\r\n\r\nx\r\n';
  const bring = async (app: HttpApp, parts: readonly string[]) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=b', 'x-token': 'open' };
    const payload = `${parts.join('')}--b--\r\n`;
    return (await app.fastify.inject({ method: 'POST', url: '/api/v1/paper', headers, payload })).json();
  };

  it('of several files is refused, and none of them taken', async () => {
    const { app } = await open(null);
    expect(await bring(app, [file('a'), field])).toEqual({ size: 1 });
    expect(await bring(app, [field, file('a')])).toEqual({ size: 1 });
    const many = Array.from({ length: 20 }, (_, at) => file(`${at}`));
    for (const parts of [[file('a'), file('b')], [file('a'), field, file('b')], many])
      expect((await bring(app, parts)).code).toBe('FORM_FILES_TOO_MANY');
    expect((await bring(app, [field])).code).toBe('BODY_MISSING');
  });

  it('HTTP-21: is refused by its headers before any of it is sent', async () => {
    const { app } = await open(null);
    for (const type of ['text/csv', 'multipart/form-data; boundary=b']) {
      const call = await calling(app, '/api/v1/paper', { 'content-type': type, 'content-length': '900000' });
      call.flushHeaders();
      const [reply] = (await once(call, 'response')) as [IncomingMessage];
      expect([reply.statusCode, JSON.parse(await text(reply)).code]).toEqual([404, 'CLOSED_DOOR']);
      call.destroy();
    }
  });
});

async function calling(app: HttpApp, path: string, headers: Record<string, string>): Promise<ClientRequest> {
  const listening = app.fastify.server.address();
  const address = listening === null ? await app.listen({ port: 0 }) : `http://127.0.0.1:${portOf(app)}`;
  const call = request(new URL(path, address), { method: 'POST', headers });
  call.on('error', () => {});
  return call;
}

const portOf = (app: HttpApp) => (app.fastify.server.address() as { port: number }).port;

describe('HTTP-8: what never became a request is told as a problem', () => {
  const exchanged = async (app: HttpApp, sent: string) => {
    if (app.fastify.server.address() === null) await app.listen({ port: 0 });
    const socket = connect(portOf(app), '127.0.0.1');
    socket.write(sent);
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n');
    return { head, body: JSON.parse(body) };
  };

  it.each([
    [
      'headers without end',
      `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'HEADERS_TOO_LARGE',
    ],
    ['no HTTP', 'hello\r\n\r\n', 400, 'REQUEST_REFUSED'],
  ])('%s', async (_, sent, status, code) => {
    const { head, body } = await exchanged((await open(null)).app, sent);
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json; charset=utf-8');
    expect(head).toContain('x-content-type-options: nosniff');
    expect(body).toMatchObject({ type: `/problems#${code}`, status, code, errors: [] });
    expect(head).toContain(`x-request-id: ${body.requestId}`);
  });

  it('a body that does not come in time', async () => {
    const { app } = await open(null);
    app.fastify.server.emit(
      'clientError',
      Object.assign(new Error('slow'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }),
      {
        ...{ writable: true, destroy: () => {} },
        end: (sent: string) => {
          expect(sent).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
          expect(JSON.parse(sent.split('\r\n\r\n')[1] ?? '')).toMatchObject({
            status: 408,
            code: 'REQUEST_TIMEOUT',
          });
        },
      },
    );
    expect.assertions(2);
  });
});

it('HTTP-8: whoever comes while the server stops is told so, as a problem', async () => {
  const { app } = await open(null);
  const address = await app.listen({ port: 0 });
  const call = () => fetch(new URL('/api/v1/words', address), { method: 'POST', headers: json, body: '{}' });
  let late: Response | undefined;
  app.fastify.server.once('stopping', async () => {
    late = await call();
    app.fastify.server.emit('told');
  });
  expect((await call()).status).toBe(200);
  await app.close();
  expect([late?.status, late?.headers.get('content-type')]).toEqual([503, PROBLEM]);
  expect(await late?.json()).toMatchObject({ code: 'CLOSING', status: 503 });
});

describe('the log', () => {
  const errorsIn = (lines: readonly string[]) => lines.filter((line) => JSON.parse(line).level === 'error');

  it.each([
    ['as it is', 'text/csv', 'a,b'],
    [
      'in a form',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx',
    ],
    ['of JSON', 'application/json', '{"words":'],
  ])('HTTP-22: has no error where a client leaves in the middle of an upload %s', async (_, type, begin) => {
    const { app, lines, status } = await open(null);
    const path = type === 'application/json' ? '/api/v1/words' : '/api/v1/paper';
    const headers = { 'content-type': type, 'content-length': '60000', 'x-token': 'open' };
    const arrived = once(app.fastify.server, 'request');
    const call = await calling(app, path, headers);
    call.write(begin);
    await arrived;
    call.destroy();
    expect(await status).toBe(400);
    expect(errorsIn(lines)).toEqual([]);
  });

  it('HTTP-22: nor where it leaves while it is worked for', async () => {
    const { app, lines, status } = await open(null);
    const call = await calling(app, '/api/v1/long-work', {});
    call.end();
    await begun.promise;
    call.destroy();
    expect(await status).toBe(400);
    expect(errorsIn(lines)).toEqual([]);
  });
});
