import { afterEach, describe, expect, expectTypeOf, it } from 'vitest';
import { type Document, typesOf } from '../scripts/generate.ts';
import { createClient, ProblemError } from './index.ts';

function platform(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const options = {
    baseUrl: 'http://localhost:8080',
    async fetch(request: Request) {
      requests.push(request.clone());
      return answer(request);
    },
  };
  return { requests, options };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const problem = {
  code: 'SIGN_IN_FAILED',
  detail: '邮箱或密码错误。',
  errors: [{ field: '/email', text: 'x' }, 7],
};
const credentials = { email: 'a@example.com', password: 'p' };

afterEach(() => Reflect.deleteProperty(globalThis, 'document'));

describe('the client', () => {
  it('fills the path and the query, asks in a language, and gives the body as its type', async () => {
    const { requests, options } = platform(() => json({ items: [], nextCursor: null }));
    const client = createClient({
      ...options,
      apiKey: 'tsk_1',
      language: () => 'zh-CN',
      timeZone: () => 'Asia/Shanghai',
    });
    const page = await client.get('/api/v1/organisations', {
      params: { query: { kind: 'carrier', limit: 5 } },
    });
    expectTypeOf(page.items[0]).toMatchTypeOf<
      { organisationId: string; demonstration: boolean } | undefined
    >();
    expect(page).toEqual({ items: [], nextCursor: null });
    await client.get('/api/v1/organisations/{organisationId}', {
      params: { path: { organisationId: 'a/b' } },
    });
    expect(requests.map(({ url }) => url)).toEqual([
      'http://localhost:8080/api/v1/organisations?kind=carrier&limit=5',
      'http://localhost:8080/api/v1/organisations/a%2Fb',
    ]);
    const headers = requests[0]?.headers;
    expect(['accept-language', 'time-zone', 'authorization'].map((name) => headers?.get(name))).toEqual([
      'zh-CN',
      'Asia/Shanghai',
      'Bearer tsk_1',
    ]);
    expect(headers?.has('idempotency-key')).toBe(false);
  });

  it('gives every change a key of its own, or the one given', async () => {
    const { requests, options } = platform(() => json({}));
    const client = createClient(options);
    await client.post('/api/v1/session', { body: credentials });
    await client.post('/api/v1/session', { body: credentials });
    await client.post('/api/v1/session', { body: credentials, headers: { 'idempotency-key': 'my-own-key' } });
    const keys = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBe('my-own-key');
    expect(await requests[0]?.json()).toEqual(credentials);
  });

  it('repeats the anti-forgery cookie of a page on changes only', async () => {
    Reflect.set(globalThis, 'document', { cookie: 'theme=dark; tongshang_csrf=proof_1' });
    const { requests, options } = platform(({ method }) =>
      method === 'DELETE' ? new Response(null, { status: 204 }) : json({}),
    );
    const client = createClient(options);
    await client.get('/api/v1/session');
    expect(await client.delete('/api/v1/session')).toBeUndefined();
    expect(requests.map(({ headers }) => headers.get('x-csrf-token'))).toEqual([null, 'proof_1']);
  });

  it('throws what the platform refuses, with code, text and fields', async () => {
    const { options } = platform(() => json(problem, 401));
    const refused = await createClient(options)
      .post('/api/v1/session', { body: credentials })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProblemError);
    expect(refused).toMatchObject({
      ...{ status: 401, code: 'SIGN_IN_FAILED', detail: problem.detail, isPassing: false },
      errors: [{ field: '/email', text: 'x' }],
    });
  });

  it.each([
    [
      'a page of something between',
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      'HTTP_502',
      false,
    ],
    ['nothing', () => Promise.reject(new TypeError('fetch failed')), 'NO_ANSWER', true],
    ['not yet', () => json({ code: 'NOT_READY', detail: 'x' }, 503), 'NOT_READY', true],
  ])('throws also where the answer is %s', async (_what, answer, code, isPassing) => {
    const { options } = platform(answer);
    await expect(createClient(options).get('/api/v1/session')).rejects.toMatchObject({ code, isPassing });
  });

  it('lets go of a request that its caller gave up', async () => {
    const { options } = platform(({ signal }) => {
      signal.throwIfAborted();
      return json({});
    });
    const call = createClient(options).get('/api/v1/session', { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('the generator', () => {
  const money = { type: 'object', properties: { amount: { type: 'string' } }, required: ['amount'] };
  const root = {
    ...{ openapi: '3.1.1', info: { title: 't', version: '1' }, paths: {} },
    components: { schemas: { Money: money }, responses: { Problem: { description: 'No' } } },
  };
  const header = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string' } };
  const path = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const body = {
    content: { 'application/json': { schema: { $ref: 'openapi.json#/components/schemas/Money' } } },
  };
  const responses = {
    204: { description: 'Done' },
    default: { $ref: 'openapi.json#/components/responses/Problem' },
  };
  const operation = { parameters: [path, header], requestBody: body, responses };
  const stock = { ...root, paths: { '/things/{id}': { post: operation } }, components: { schemas: {} } };

  const documents = new Map<string, Document>([
    ['stock-room.json', stock],
    ['openapi.json', root],
  ]);

  it('makes a file of each document, the same each time, without the headers that the client adds', async () => {
    const files = await typesOf(documents);
    expect([...files.keys()]).toEqual(['shared-schemas.ts', 'stock-room.ts', 'api.ts']);
    expect(files).toEqual(await typesOf(documents));
    expect(files.get('stock-room.ts')).toContain('"/things/{id}"');
    expect(files.get('stock-room.ts')).not.toContain('Idempotency-Key');
  });

  it('describes what several use once, and puts all together', async () => {
    const files = await typesOf(documents);
    expect(files.get('shared-schemas.ts')).toContain('amount: string;');
    expect(files.get('stock-room.ts')).toContain('Money: shared["schemas"]["Money"];');
    expect(files.get('stock-room.ts')).not.toContain('amount');
    expect(files.get('api.ts')).toContain('paths extends stockRoom.paths {}');
  });
});
