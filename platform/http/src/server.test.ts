import { randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import type { Principal, Scope } from '@tongshang/identity';
import { Type } from 'typebox';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  action,
  command,
  createHttp,
  createLogger,
  download,
  events,
  type HttpApp,
  type HttpOptions,
  Money,
  migrations,
  query,
  type ServerEvent,
} from './index.ts';
import { refuse } from './refusals.ts';
import { testPrincipal } from './testing.ts';

const PROBLEM = 'application/problem+json; charset=utf-8';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
});
afterAll(() => t.close());

const opened: HttpApp[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const app of opened.splice(0)) await app.close();
});

const me = testPrincipal();
const revoked = false;

async function open(options: Partial<HttpOptions> = {}, routes: (app: HttpApp) => void = () => {}) {
  const lines: string[] = [];
  const app = await createHttp({
    database: t.database,
    logger: createLogger('debug', { write: (line) => void lines.push(line) }),
    refusals: [],
    scopes: { has: (name): name is Scope => name !== 'trade:unknown' },
    authenticate: async ({ token }) =>
      token === 'mine' && !revoked ? { principal: me, csrfToken: 'proof', standing: null } : undefined,
    ...options,
  });
  opened.push(app);
  routes(app);
  await app.fastify.ready();
  return { app, lines };
}

const reads = (app: HttpApp, access: 'public' | 'person' = 'public', perMinute?: number) =>
  query(app, {
    url: '/api/v1/things',
    operationId: 'listThings',
    summary: 'Things',
    tags: ['things'],
    access,
    ...(perMinute === undefined ? {} : { perMinute }),
    response: Type.Object({ price: Money }),
    handler: async () => ({ price: { amount: '1', currency: 'CNY' } }),
  });

describe('every reply', () => {
  it('carries a request id and headers that fit a self-hosted app', async () => {
    const { app } = await open({}, reads);
    const { headers } = await app.fastify.inject('/api/v1/things');
    expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers['strict-transport-security']).toBeUndefined();
    const kept = await app.fastify.inject({
      url: '/api/v1/things',
      headers: { 'x-request-id': 'from-the-proxy-1' },
    });
    expect(kept.headers['x-request-id']).toBe('from-the-proxy-1');
    const forged = await app.fastify.inject({
      url: '/api/v1/things',
      headers: { 'x-request-id': 'a b<script>' },
    });
    expect(forged.headers['x-request-id']).not.toBe('a b<script>');
  });

  it('asks for https where the public address has it, and marks cookies so', async () => {
    const { app } = await open({ publicUrl: 'https://trade.example' }, (http) =>
      action(http, {
        ...{ method: 'POST', url: '/api/v1/cookie', operationId: 'cookie', summary: 'c', tags: [] },
        access: 'public',
        handler: async ({ exchange }) => {
          exchange.setCookie(http.sessionCookie, 'v', { maxAgeSeconds: 9, httpOnly: true });
          return {};
        },
      }),
    );
    const { headers } = await app.fastify.inject({ method: 'POST', url: '/api/v1/cookie' });
    expect(headers['strict-transport-security']).toContain('max-age');
    expect(headers['set-cookie']).toBe(
      '__Host-tongshang_session=v; Max-Age=9; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });
});

describe('the log', () => {
  it('has one line a request, without query, secrets or addresses', async () => {
    const { app, lines } = await open({}, (http) => reads(http, 'person'));
    await app.fastify.inject({
      url: '/api/v1/things?note=confidential',
      headers: { authorization: 'Bearer mine', cookie: 'a=b' },
    });
    expect(lines).toHaveLength(1);
    const line = JSON.parse(lines[0] ?? '');
    expect(line).toMatchObject({ operation: 'listThings', status: 200, organisationId: me.organisationId });
    expect(lines[0]).not.toMatch(/confidential|mine|127\.0\.0\.1|a=b/);
  });

  it('blots out what is logged by mistake', () => {
    const lines: string[] = [];
    const logger = createLogger('info', { write: (line) => void lines.push(line) });
    logger.info({
      password: 'p1',
      body: { newPassword: 'p2' },
      req: { headers: { cookie: 'p3', authorization: 'p4' } },
    });
    expect(lines[0]).not.toMatch(/p[1-4]/);
    expect(lines[0]?.match(/\[redacted\]/g)).toHaveLength(4);
  });

  it('tells of an unexpected error what the reply does not', async () => {
    const { app, lines } = await open({}, (http) =>
      query(http, {
        ...{ url: '/api/v1/bad', operationId: 'bad', summary: 'b', tags: [], access: 'public' },
        handler: async () => {
          throw new Error('the cause');
        },
      }),
    );
    const reply = await app.fastify.inject('/api/v1/bad');
    const error = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error');
    expect(error).toMatchObject({ requestId: reply.json().requestId, err: { message: 'the cause' } });
  });
});

describe('the operation of the platform', () => {
  it('answers that it lives, and that it is ready once every condition holds', async () => {
    const { app } = await open();
    let integrated = false;
    app.addReadinessCheck('journal', async () => integrated);
    expect((await app.fastify.inject('/health')).json()).toEqual({ status: 'ok' });
    const waiting = await app.fastify.inject('/ready');
    expect([waiting.statusCode, waiting.json().detail]).toEqual([
      503,
      'The platform is not ready yet: journal.',
    ]);
    expect([waiting.headers['retry-after'], waiting.headers['content-type']]).toEqual(['1', PROBLEM]);
    app.addReadinessCheck('broken', () => Promise.reject(new Error('the cause')));
    const broken = await app.fastify.inject('/ready');
    expect([broken.statusCode, broken.json().detail]).toEqual([
      503,
      'The platform is not ready yet: journal, broken.',
    ]);
    app.addReadinessCheck('broken', () => Promise.reject(refuse('SIGN_IN_NEEDED')));
    const refused = await app.fastify.inject('/ready');
    expect([refused.statusCode, refused.json().code, refused.headers['content-type']]).toEqual([
      401,
      'SIGN_IN_NEEDED',
      PROBLEM,
    ]);
    app.addReadinessCheck('broken', async () => true);
    integrated = true;
    expect((await app.fastify.inject('/ready')).statusCode).toBe(200);
  });

  it('says so in time where its database or a condition hangs, and asks it once at a time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let asked = 0;
    const hanging = () => {
      asked += 1;
      return new Promise<never>(() => {});
    };
    const ready = async (app: HttpApp) => {
      const reply = app.fastify.inject('/ready');
      await vi.advanceTimersByTimeAsync(2000);
      const { statusCode, headers, body } = await reply;
      return [statusCode, headers['content-type'], JSON.parse(body).detail];
    };
    const answering = { ...t.database, transaction: async () => undefined as never };
    const { app } = await open({ database: answering, rateLimits: null });
    app.addReadinessCheck('journal', hanging);
    const late = [503, PROBLEM, 'The platform is not ready yet: journal.'];
    expect([await ready(app), await ready(app), asked]).toEqual([late, late, 1]);
    const stopped = { ...t.database, transaction: hanging };
    const { app: without } = await open({ database: stopped, rateLimits: null });
    expect(await ready(without)).toEqual([503, PROBLEM, 'The platform is not ready yet: database.']);
  });

  it('counts requests by operation, for the machine itself or who has the token', async () => {
    const { app } = await open({}, reads);
    await app.fastify.inject('/api/v1/things');
    const { payload } = await app.fastify.inject('/metrics');
    expect(payload).toContain('tongshang_http_replies_total{operation="listThings",status="200"} 1');
    expect(payload).toContain('process_cpu_user_seconds_total');
    const outside = await app.fastify.inject({ url: '/metrics', remoteAddress: '203.0.113.7' });
    const proxied = await app.fastify.inject({
      url: '/metrics',
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
    expect([outside.statusCode, proxied.statusCode]).toEqual([404, 404]);
    expect([outside.headers['content-type'], outside.json().code]).toEqual([PROBLEM, 'ROUTE_NOT_FOUND']);
    const { app: guarded } = await open({ metricsToken: 'let me see' });
    const metrics = (authorization: string) =>
      guarded.fastify.inject({ url: '/metrics', remoteAddress: '203.0.113.7', headers: { authorization } });
    expect((await metrics('Bearer wrong')).statusCode).toBe(404);
    expect((await metrics('Bearer let me see')).statusCode).toBe(200);
  });

  it('does not bind beyond the machine unless told', async () => {
    const { app } = await open();
    await expect(app.listen({ port: 0, host: '0.0.0.0' })).rejects.toThrow('not this machine alone');
    expect(await app.listen({ port: 0 })).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('limits requests of one address, and says when to come back', async () => {
    const { app } = await open({}, (http) => reads(http, 'public', 2));
    const call = (remoteAddress: string) => app.fastify.inject({ url: '/api/v1/things', remoteAddress });
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await call('203.0.113.7')).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    const limited = await call('203.0.113.7');
    expect(limited.json()).toMatchObject({ code: 'RATE_LIMITED', status: 429 });
    expect(String(limited.headers['retry-after'])).toMatch(/^([1-9]|[1-5]\d|60)$/);
    expect((await call('203.0.113.8')).statusCode).toBe(200);
  });

  it('refuses a session without its proof only where something changes', async () => {
    const { app } = await open({}, (http) => {
      reads(http, 'person');
      command(http, {
        ...{ method: 'POST', url: '/api/v1/things', operationId: 'make', summary: 'm', tags: [] },
        access: 'person',
        handler: async () => ({}),
      });
    });
    const call = (method: 'GET' | 'POST', token?: string) =>
      app.fastify.inject({
        ...{ method, url: '/api/v1/things', cookies: { tongshang_session: 'mine' } },
        headers: { 'idempotency-key': randomUUIDv7(), ...(token ? { 'x-csrf-token': token } : {}) },
      });
    expect((await call('GET')).statusCode).toBe(200);
    expect((await call('POST')).json().code).toBe('CSRF_TOKEN_INVALID');
    expect((await call('POST', 'prove')).json().code).toBe('CSRF_TOKEN_INVALID');
    expect((await call('POST', 'proof')).statusCode).toBe(204);
  });

  it('refuses to be composed with one name or code for two things', async () => {
    const { app } = await open({}, reads);
    expect(() => reads(app)).toThrow('listThings is declared once');
    const twice = { DOUBLE: { status: 400, en: 'a', 'zh-CN': 'a' } };
    const other = { DOUBLE: { status: 400, en: 'b', 'zh-CN': 'b' } };
    await expect(open({ refusals: [twice, other] })).rejects.toThrow('DOUBLE is declared twice');
  });
});

describe('the description', () => {
  it('is OpenAPI 3.1 with components, access, key and problems', async () => {
    const { app } = await open({}, (http) => {
      reads(http);
      command(http, {
        ...{ method: 'POST', url: '/api/v1/things/:thingId', operationId: 'make', summary: 'Make', tags: [] },
        access: { scope: 'trade:write' },
        params: Type.Object({ thingId: Type.String({ format: 'uuid' }) }),
        body: Type.Object({
          price: Type.Optional(Money),
          size: Type.Union([Type.Literal('S'), Type.Literal('L')]),
        }),
        refusals: ['RATE_LIMITED'],
        handler: async () => ({}),
      });
    });
    const document = (await app.fastify.inject('/openapi.json')).json();
    expect(document.openapi).toBe('3.1.1');
    const make = document.paths['/api/v1/things/{thingId}'].post;
    expect(make).toMatchObject({
      operationId: 'make',
      description: 'Refusals: `RATE_LIMITED`.',
      'x-owner': 'http',
      'x-access': 'trade:write',
      security: [{ session: [] }, { apiKey: [] }],
      responses: { 204: {}, default: { $ref: '#/components/responses/Problem' } },
    });
    expect(make.parameters.map(({ name }: { name: string }) => name)).toEqual(['thingId', 'Idempotency-Key']);
    const body = make.requestBody.content['application/json'].schema;
    expect(body.properties.price).toEqual({ $ref: '#/components/schemas/Money' });
    expect(body.properties.size).toEqual({ type: 'string', enum: ['S', 'L'] });
    expect(Object.keys(document.components.schemas)).toEqual(['Money', 'Problem', 'ProblemError']);
  });

  it('HTTP-16: has no endpoint that asks for what nobody declares', async () => {
    const asking = (scope: string) =>
      open({}, (http) =>
        query(http, {
          ...{ url: '/api/v1/things', operationId: 'listThings', summary: 't', tags: [] },
          access: { scope: scope as Scope },
          handler: async () => ({}),
        }),
      );
    await expect(asking('trade:unknown')).rejects.toThrow(
      'listThings: nobody declares the scope trade:unknown',
    );
    await asking('trade:read');
  });

  it('is readable at /docs with nothing from elsewhere', async () => {
    const { app } = await open();
    const page = await app.fastify.inject('/docs');
    const addresses = [...page.payload.matchAll(/(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address ?? '',
    );
    for (const address of addresses.filter((one) => one !== 'data:,')) {
      expect(address).toMatch(/^\/docs\//);
      expect((await app.fastify.inject(address)).statusCode).toBe(200);
    }
    const problems = (await app.fastify.inject('/problems')).payload;
    expect(problems).toContain('id="IDEMPOTENCY_KEY_REUSED"');
  });
});

describe('a download', () => {
  it('carries its name in any script, is cached by its bytes, and runs nothing', async () => {
    const bytes = new TextEncoder().encode('<svg onload="alert(1)"/>');
    const { app } = await open({}, (http) =>
      download(http, {
        ...{ url: '/api/v1/file', operationId: 'file', summary: 'f', tags: [], access: 'public' },
        contentTypes: ['image/svg+xml'],
        handler: async () => ({
          bytes,
          contentType: 'image/svg+xml',
          fileName: "发票 'a'.svg",
          immutable: true,
        }),
      }),
    );
    const first = await app.fastify.inject('/api/v1/file');
    expect(first.payload).toBe('<svg onload="alert(1)"/>');
    expect(first.headers).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-disposition': `attachment; filename="__ _a_.svg"; filename*=UTF-8''%E5%8F%91%E7%A5%A8%20%27a%27.svg`,
    });
    expect(first.headers['content-security-policy']).toContain('sandbox');
    const headers = { 'if-none-match': String(first.headers.etag) };
    const again = await app.fastify.inject({ url: '/api/v1/file', headers });
    expect([again.statusCode, again.payload]).toEqual([304, '']);
  });
});

describe('the web app', () => {
  it('is served with its routes, hashed files for ever, compressed where they lie so', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'web-'));
    await mkdir(join(folder, 'assets'));
    const script = 'console.log(1);'.repeat(100);
    await writeFile(join(folder, 'index.html'), '<title>Tongshang</title>');
    await writeFile(join(folder, 'assets', 'app-3f2a.js'), script);
    await writeFile(join(folder, 'assets', 'app-3f2a.js.br'), brotliCompressSync(script));
    const { app } = await open({ webFolder: folder }, reads);
    const page = (url: string) => app.fastify.inject({ url, headers: { accept: 'text/html,*/*' } });
    for (const url of ['/', '/trades/7', '/verify?lang=en']) {
      const reply = await page(url);
      expect([reply.statusCode, reply.payload]).toEqual([200, '<title>Tongshang</title>']);
      expect(reply.headers['cache-control']).toBe('no-cache');
    }
    const headers = { 'accept-encoding': 'br, gzip' };
    const asset = await app.fastify.inject({ url: '/assets/app-3f2a.js', headers });
    expect(asset.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect((await app.fastify.inject('/assets/app-3f2a.js')).payload).toBe(script);
    for (const url of ['/api/v1/nothing', '/assets/gone.js', '/%2e%2e/package.json', '/..%2fpackage.json']) {
      const reply = await page(url);
      expect(reply.payload).not.toContain('Tongshang');
      expect([url, reply.statusCode, reply.json().code]).toEqual([url, 404, 'ROUTE_NOT_FOUND']);
    }
    expect((await app.fastify.inject('/api/v1/things')).statusCode).toBe(200);
  });
});

it('tells problems of its own addresses where a web app is served too', async () => {
  const { app } = await open({ webFolder: await mkdtemp(join(tmpdir(), 'web-')) });
  const reply = async (url: string) => {
    const { statusCode, headers, body } = await app.fastify.inject({ url, remoteAddress: '203.0.113.7' });
    return [statusCode, headers['content-type'], JSON.parse(body).code];
  };
  app.addReadinessCheck('log', () => Promise.reject(refuse('SIGN_IN_NEEDED')));
  expect(await reply('/ready')).toEqual([401, PROBLEM, 'SIGN_IN_NEEDED']);
  app.addReadinessCheck('log', () => Promise.reject(new Error('the cause')));
  expect(await reply('/ready')).toEqual([503, PROBLEM, 'NOT_READY']);
  expect(await reply('/metrics')).toEqual([404, PROBLEM, 'ROUTE_NOT_FOUND']);
});

describe('a stream of events', () => {
  const stream = (
    app: HttpApp,
    source: (signal: AbortSignal, after: string | null) => AsyncIterable<ServerEvent>,
  ) =>
    events(app, {
      ...{ url: '/api/v1/events', operationId: 'watch', summary: 'w', tags: [], access: 'person' },
      handler: ({ signal, lastEventId }) => source(signal, lastEventId),
    });
  const connect = (address: string, signal?: AbortSignal, more: Record<string, string> = {}) =>
    fetch(`${address}/api/v1/events`, {
      headers: { authorization: 'Bearer mine', ...more },
      ...(signal ? { signal } : {}),
    });

  it('sends what happens, from where the client was', async () => {
    const { app } = await open({}, (http) =>
      stream(http, async function* (_signal, after) {
        yield { event: 'entry', id: '8', data: { after, text: 'two\nlines' } };
      }),
    );
    const address = await app.listen({ port: 0 });
    const reply = await connect(address, undefined, { 'last-event-id': '7' });
    expect(reply.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await reply.text();
    expect(text).toBe(': open\n\nid: 8\nevent: entry\ndata: {"after":"7","text":"two\\nlines"}\n\n');
    expect((await fetch(`${address}/api/v1/events`)).status).toBe(401);
  });

  it('ends its source when the client leaves, and when the server closes', async () => {
    const ended: string[] = [];
    const { app } = await open({}, (http) =>
      stream(http, async function* (signal) {
        try {
          while (!signal.aborted) {
            yield { event: 'tick', data: 1 };
            await pause(10);
          }
        } finally {
          ended.push('source');
        }
      }),
    );
    const address = await app.listen({ port: 0 });
    const leaving = new AbortController();
    const reply = await connect(address, leaving.signal);
    await reply.body?.getReader().read();
    leaving.abort();
    await expect.poll(() => ended).toEqual(['source']);
    const staying = await connect(address);
    const rest = staying.text();
    await app.close();
    expect(await rest).toContain('event: tick');
    await expect.poll(() => ended).toEqual(['source', 'source']);
  });

  /** A stream whose source says `n` whenever it is told to. */
  async function watched() {
    let standsFor: Principal | undefined = me;
    let changed = () => {};
    const { promise: left, resolve: leave } = Promise.withResolvers<string>();
    const told = new EventTarget();
    const { app } = await open(
      {
        authenticate: async () => standsFor && { principal: standsFor, csrfToken: null, standing: null },
        onCredentialsChanged(fn) {
          changed = fn;
          return () => leave('unheard');
        },
      },
      (http) =>
        stream(http, async function* (signal) {
          while (!signal.aborted) {
            await once(told, 'go', { signal });
            yield { event: 'entry', data: 'secret' };
          }
        }),
    );
    const reply = await connect(await app.listen({ port: 0 }));
    return {
      text: reply.text(),
      ...{ left, changed: () => changed(), go: () => told.dispatchEvent(new Event('go')) },
      standFor(principal: Principal | undefined) {
        standsFor = principal;
      },
    };
  }

  it.each([
    ['is gone', undefined],
    ['stands for another organisation', { ...me, organisationId: randomUUIDv7() }],
    ['is another person', { ...me, personId: randomUUIDv7() }],
  ])('HTTP-25: tells nothing more once its caller %s, and ends', async (_, principal) => {
    const { text, standFor, go, left } = await watched();
    standFor(principal);
    go();
    expect(await text).toBe(': open\n\n');
    expect(await left).toBe('unheard');
  });

  it('HTTP-25: ends as soon as it is known that its caller may not read, without an event', async () => {
    const { text, standFor, changed } = await watched();
    standFor(undefined);
    changed();
    expect(await text).toBe(': open\n\n');
  });

  it('opens at most twenty for one caller', async () => {
    const { app } = await open({}, (http) =>
      stream(http, async function* (signal) {
        yield { event: 'tick', data: 1 };
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
      }),
    );
    const address = await app.listen({ port: 0 });
    const replies = await Promise.all(Array.from({ length: 21 }, () => connect(address)));
    expect(
      replies
        .map(({ status }) => status)
        .sort()
        .slice(-2),
    ).toEqual([200, 429]);
    await Promise.all(replies.map(({ body }) => body?.cancel()));
    await expect.poll(async () => (await connect(address)).status).toBe(200);
  });
});
