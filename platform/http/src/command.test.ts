import { randomUUIDv7 } from 'node:crypto';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { defineRefusals } from '@tongshang/refusal';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { action, command, forgetReplies, Money, migrations, query, upload } from './index.ts';
import { accessHoles, endpointList, type TestHttp, testHttp, testPrincipal } from './testing.ts';

const { refuse, table } = defineRefusals({
  TOO_DEAR: { status: 422, en: 'More than {most}.', 'zh-CN': '超过 {most}。' },
});
const Wish = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 20 }),
  price: Money,
  count: Type.Optional(Type.Integer({ minimum: 1 })),
});

let t: TestDatabase;
let http: TestHttp;
let runs = 0;
let counts = 0;
/** Lets a test hold the handler inside its transaction. */
let gate: Promise<void> | undefined;

beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
  http = await testHttp({
    database: t.database,
    refusals: [table],
    routes(app) {
      command(app, {
        method: 'POST',
        url: '/api/v1/wishes',
        operationId: 'wish',
        summary: 'Wish',
        tags: ['test'],
        access: { scope: 'trade:write' },
        body: Wish,
        status: 201,
        response: Type.Object({ run: Type.Integer(), name: Type.String() }),
        refusals: ['TOO_DEAR'],
        handler: async ({ body, tx }) => {
          await tx.one('select 1');
          runs += 1;
          await gate;
          if (body.price.amount === '666') throw refuse('TOO_DEAR', { most: '665' }, 'price/amount');
          if (body.name === 'crash') throw new Error('the password is hunter2');
          if (body.name === 'overflow') await tx.one('select $1::int', ['99999999999']);
          return { run: runs, name: body.name, hidden: 'not in the schema' };
        },
      });
      command(app, {
        method: 'POST',
        url: '/api/v1/counts',
        operationId: 'count',
        summary: 'Count',
        tags: ['test'],
        access: 'person',
        response: Type.Object({ count: Type.Integer() }),
        handler: async ({ tx, principal: { organisationId } }) => {
          const counted = tx.run(
            `insert into http.idempotency (organisation_id, key, operation, request_hash, created_at)
             values ($1, gen_random_uuid(), 'counted ' || gen_random_uuid(), sha256(''), now())`,
            [organisationId],
          );
          counted.catch(() => {});
          counts += 1;
          if (counts > 1) throw refuse('TOO_DEAR', { most: '1' });
          await counted;
          return { count: counts };
        },
      });
      command(app, {
        method: 'POST',
        url: '/api/v1/secrets',
        operationId: 'makeSecret',
        summary: 'Secret',
        tags: ['test'],
        access: 'session',
        idempotency: 'once',
        response: Type.Object({ secret: Type.String() }),
        handler: async () => ({ secret: 'shown once' }),
      });
      action(app, {
        method: 'POST',
        url: '/api/v1/files',
        operationId: 'putFile',
        summary: 'File',
        tags: ['test'],
        access: 'person',
        body: upload({ contentTypes: ['text/csv'], bytesMax: 100 }),
        response: Type.Object({ size: Type.Integer(), name: Type.Union([Type.String(), Type.Null()]) }),
        handler: async ({ body }) => ({ size: body.bytes.length, name: body.fileName }),
      });
      query(app, {
        url: '/api/v1/wishes/:id',
        operationId: 'readWish',
        summary: 'Read',
        tags: ['test'],
        access: 'public',
        params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
        querystring: Type.Object({ limit: Type.Integer({ minimum: 1, default: 5 }) }),
        response: Type.Object({ limit: Type.Integer() }),
        handler: async ({ query: { limit } }) => ({ limit }),
      });
    },
  });
});
afterAll(async () => {
  await http.close();
  await t.close();
});

const wish = (name: string, amount = '5') => ({ name, price: { amount, currency: 'CNY' } });
const anyone = () => http.as(testPrincipal());

describe('Idempotency-Key', () => {
  it('gives the same reply to the same request, and runs it once', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    const first = await caller.send('POST', '/api/v1/wishes', wish('tea'), key);
    const ran = runs;
    const again = await caller.send('POST', '/api/v1/wishes', wish('tea'), key);
    expect([first.status, again.status, again.text, runs]).toEqual([201, 201, first.text, ran]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([
      undefined,
      'true',
    ]);
  });

  it('refuses the key for another request', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': 'a-key-of-mine' };
    await caller.send('POST', '/api/v1/wishes', wish('tea'), key);
    const other = await caller.send('POST', '/api/v1/wishes', wish('silk'), key);
    expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
  });

  it('belongs to one organisation', async () => {
    const key = { 'idempotency-key': 'everybody-uses-this' };
    const mine = await anyone().send('POST', '/api/v1/wishes', wish('tea'), key);
    const theirs = await anyone().send('POST', '/api/v1/wishes', wish('silk'), key);
    expect([mine.status, theirs.status, theirs.body.name]).toEqual([201, 201, 'silk']);
  });

  it('makes the second of two at once wait for the reply of the first', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    const before = runs;
    let release = () => {};
    gate = new Promise((resolve) => {
      release = resolve;
    });
    const both = [1, 2].map(() => caller.send('POST', '/api/v1/wishes', wish('tea'), key));
    await expect.poll(() => runs).toBe(before + 1);
    release();
    gate = undefined;
    const [one, two] = await Promise.all(both);
    expect([one?.text, runs]).toEqual([two?.text, before + 1]);
  });

  it('tells the kept reply also where the handler would refuse at once, and undoes what the handler sent', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    const first = await caller.send('POST', '/api/v1/counts', undefined, key);
    const again = await caller.send('POST', '/api/v1/counts', undefined, key);
    expect([first.status, first.text, again.status, again.text]).toEqual([
      200,
      '{"count":1}',
      200,
      first.text,
    ]);
    const { count } = await t.database.system('look', (tx) =>
      tx.one<{ count: bigint }>(`select count(*) from http.idempotency where operation like 'counted %'`),
    );
    expect(count).toBe(1n);
  });

  it('is free again after a refusal', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    const refused = await caller.send('POST', '/api/v1/wishes', wish('tea', '666'), key);
    const done = await caller.send('POST', '/api/v1/wishes', wish('tea', '5'), key);
    expect([refused.body.code, done.status]).toEqual(['TOO_DEAR', 201]);
  });

  it.each(['', 'short', 'x'.repeat(129), 'with a space'])('must have the stated form: %j', async (key) => {
    const reply = await anyone().send('POST', '/api/v1/wishes', wish('tea'), { 'idempotency-key': key });
    expect([reply.status, reply.body.code]).toEqual([400, 'IDEMPOTENCY_KEY_MISSING']);
  });

  it('keeps no reply that holds a secret', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    const first = await caller.send('POST', '/api/v1/secrets', undefined, key);
    const again = await caller.send('POST', '/api/v1/secrets', undefined, key);
    expect([first.body, again.body.code]).toEqual([{ secret: 'shown once' }, 'IDEMPOTENCY_REPLY_NOT_KEPT']);
    const stored = await t.database.system('look', (tx) =>
      tx.rows(`select 1 from http.idempotency where reply like '%shown once%'`),
    );
    expect(stored).toEqual([]);
  });

  it('is forgotten after its time', async () => {
    const caller = anyone();
    const key = { 'idempotency-key': randomUUIDv7() };
    await caller.send('POST', '/api/v1/wishes', wish('tea'), key);
    const past = Temporal.Now.instant().subtract({ hours: 1 });
    const forget = (olderThan: Temporal.Instant) =>
      t.database.system('forget', (tx) => forgetReplies(tx, olderThan));
    expect(await forget(past)).toBe(0);
    const stored = await t.database.system('count', (tx) =>
      tx.one<{ count: number }>('select count(*)::int as count from http.idempotency'),
    );
    expect(await forget(Temporal.Now.instant().add({ hours: 1 }))).toBe(stored.count);
    expect(await forget(Temporal.Now.instant().add({ hours: 1 }))).toBe(0);
    const reply = await caller.send('POST', '/api/v1/wishes', wish('silk'), key);
    expect(reply.body.name).toBe('silk');
  });
});

describe('problem details', () => {
  it('name every field, in the language asked for', async () => {
    const body = { price: { amount: 5, currency: 'yuan' }, count: 0, colour: 'red' };
    const en = await anyone().send('POST', '/api/v1/wishes', body);
    expect(en.body).toMatchObject({ status: 400, code: 'INPUT_INVALID', title: 'Bad request' });
    expect(en.body.errors).toEqual(
      expect.arrayContaining([
        { field: '/name', text: 'is missing' },
        { field: '/price/amount', text: 'must be text' },
        { field: '/price/currency', text: 'does not have the expected form (^[A-Z]{3}$)' },
        { field: '/count', text: 'must be at least 1' },
        { field: '/colour', text: 'is not known here' },
      ]),
    );
    const zh = await anyone().send('POST', '/api/v1/wishes', body, { 'accept-language': 'zh-CN,en;q=0.5' });
    expect(zh.body.errors).toContainEqual({ field: '/price/amount', text: '应为文本' });
    expect(zh.headers['content-language']).toBe('zh-CN');
  });

  it('carry code, place and filled text of a refusal; the person’s language wins', async () => {
    const caller = http.as(testPrincipal({ language: 'zh-CN' }));
    const reply = await caller.send('POST', '/api/v1/wishes', wish('tea', '666'), {
      'accept-language': 'en',
    });
    expect(reply.body).toMatchObject({ code: 'TOO_DEAR', detail: '超过 665。', type: '/problems#TOO_DEAR' });
    expect(reply.body.errors).toEqual([{ field: '/price/amount', text: '超过 665。' }]);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  });

  it('say nothing of an unexpected error', async () => {
    const reply = await anyone().send('POST', '/api/v1/wishes', wish('crash'));
    expect([reply.status, reply.body.code]).toEqual([500, 'INTERNAL_ERROR']);
    expect(reply.text).not.toMatch(/hunter2|at .*\.ts/);
  });

  it('take a value that no column holds for the caller’s mistake', async () => {
    const reply = await anyone().send('POST', '/api/v1/wishes', wish('overflow'));
    expect([reply.status, reply.body.code]).toEqual([422, 'VALUE_OUT_OF_RANGE']);
  });

  it.each([
    ['not JSON', '{"name":', 'application/json', 400, 'BODY_NOT_JSON'],
    ['nothing', '', 'application/json', 400, 'BODY_MISSING'],
    ['another type', 'name=tea', 'text/csv', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a prototype', '{"__proto__":{}}', 'application/json', 400, 'BODY_NOT_JSON'],
    ['NUL', '{"name":"a\\u0000"}', 'application/json', 400, 'TEXT_NOT_UNICODE'],
    ['half a pair', '{"name":"\\uD800"}', 'application/json', 400, 'TEXT_NOT_UNICODE'],
    ['a pit', '['.repeat(200_000) + ']'.repeat(200_000), 'application/json', 413, 'BODY_TOO_DEEP'],
    ['too much', `"${'x'.repeat(1_048_577)}"`, 'application/json', 413, 'BODY_TOO_LARGE'],
  ])('for a body that is %s', async (_what, text, type, status, code) => {
    const reply = await anyone().send('POST', '/api/v1/wishes', Buffer.from(text), { 'content-type': type });
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('by the depth of the body, not by brackets in its texts', async () => {
    const nested = (levels: number, text: string) =>
      anyone().send(
        'POST',
        '/api/v1/wishes',
        Buffer.from(`{"x":${'['.repeat(levels)}"${text}"${']'.repeat(levels)}}`),
        { 'content-type': 'application/json' },
      );
    const brackets = `\\"${'[{'.repeat(300)}`;
    expect((await nested(255, brackets)).body.code).toBe('INPUT_INVALID');
    const refused = (await nested(256, brackets)).body;
    expect([refused.code, refused.detail]).toEqual([
      'BODY_TOO_DEEP',
      'The body is nested more deeply than is accepted (256 levels).',
    ]);
  });

  it('for addresses that are nothing, malformed or with NUL', async () => {
    const caller = http.as(null);
    const nothing = await caller.get('/api/v1/nothing?x=1');
    expect([nothing.status, nothing.body.code, nothing.body.detail]).toEqual([
      404,
      'ROUTE_NOT_FOUND',
      'There is nothing at GET /api/v1/nothing. The API is described at /docs.',
    ]);
    expect((await caller.get('/api/v1/wishes/%E0%A4%A')).status).toBe(400);
    expect((await caller.get(`/api/v1/wishes/${randomUUIDv7()}?limit=%00`)).status).toBe(400);
    const typed = await caller.get('/api/v1/wishes/7?limit=none&more=1');
    expect(typed.body.errors.map(({ field }: { field: string }) => field)).toEqual(['path/id']);
  });
});

describe('a route', () => {
  it('leaves out of its reply what the schema does not name', async () => {
    const reply = await anyone().send('POST', '/api/v1/wishes', wish('tea'));
    expect(Object.keys(reply.body)).toEqual(['run', 'name']);
  });
  it('reads numbers and defaults from the address', async () => {
    const id = randomUUIDv7();
    expect((await http.as(null).get(`/api/v1/wishes/${id}`)).body).toEqual({ limit: 5 });
    expect((await http.as(null).get(`/api/v1/wishes/${id}?limit=7`)).body).toEqual({ limit: 7 });
    const unknown = await http.as(null).get(`/api/v1/wishes/${id}?limt=7`);
    expect(unknown.body.errors).toEqual([{ field: 'query/limt', text: 'is not known here' }]);
  });
  it('takes a file as the body or in a form', async () => {
    const csv = { 'content-type': 'text/csv; charset=gbk' };
    const plain = await anyone().send('POST', '/api/v1/files', Buffer.from('a,b'), csv);
    expect(plain.body).toEqual({ size: 3, name: null });
    const form = { 'content-type': 'multipart/form-data; boundary=xx' };
    const part = (size: number, type = 'text/csv') =>
      Buffer.from(
        `--xx\r\nContent-Disposition: form-data; name="file"; filename="订单.csv"\r\n` +
          `Content-Type: ${type}\r\n\r\n${'x'.repeat(size)}\r\n--xx--\r\n`,
      );
    const inForm = await anyone().send('POST', '/api/v1/files', part(4), form);
    expect(inForm.body).toEqual({ size: 4, name: '订单.csv' });
    const { body: tooLarge } = await anyone().send('POST', '/api/v1/files', Buffer.alloc(200_000), csv);
    expect(tooLarge.detail).toBe('The body is larger than is accepted here (100 bytes).');
    const codes = await Promise.all([
      anyone().send('POST', '/api/v1/files', part(101), form),
      anyone().send('POST', '/api/v1/files', part(4, 'text/html'), form),
      anyone().send('POST', '/api/v1/files', Buffer.from('{}'), { 'content-type': 'application/json' }),
      anyone().send('POST', '/api/v1/files', Buffer.alloc(101), csv),
      anyone().send('POST', '/api/v1/files', Buffer.alloc(200_000), csv),
    ]);
    expect(codes.map(({ body }) => body.code)).toEqual([
      'BODY_TOO_LARGE',
      'MEDIA_TYPE_UNSUPPORTED',
      'MEDIA_TYPE_UNSUPPORTED',
      'BODY_TOO_LARGE',
      'BODY_TOO_LARGE',
    ]);
  });
});

describe('access', () => {
  it('is enforced by every endpoint', async () => {
    expect(await accessHoles(http)).toEqual([]);
  });
  it('comes before validation', async () => {
    const reply = await http.as(null).send('POST', '/api/v1/wishes', { nonsense: true });
    expect([reply.status, reply.body.code]).toEqual([401, 'SIGN_IN_NEEDED']);
    expect(reply.headers['www-authenticate']).toBe('Bearer');
  });
  it('is listed', () => {
    expect(endpointList(http.app)).toEqual([
      'GET /api/v1/wishes/:id public readWish',
      'POST /api/v1/counts person count',
      'POST /api/v1/files person putFile',
      'POST /api/v1/secrets session makeSecret',
      'POST /api/v1/wishes trade:write wish',
    ]);
  });
});
