import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { Refusal } from '@tongshang/refusal';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { command, type Download, download, type HttpApp, migrations, upload } from './index.ts';
import { isKnown, requestedRange } from './range.ts';
import { type TestHttp, testHttp, testPrincipal } from './testing.ts';

let t: TestDatabase;
beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
});
afterAll(() => t.close());
const opened: TestHttp[] = [];
afterEach(async () => {
  for (const http of opened.splice(0)) await http.close();
});

const whole = '0123456789abcdefghij';
const bytes = Buffer.from(whole);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const etag = `"${Buffer.from(sha256, 'hex').toString('base64url')}"`;

/** Bytes in a store, and which parts of them were read. */
function stored() {
  const reads: (string | undefined)[] = [];
  return {
    reads,
    bytes: {
      ...{ sha256, length: bytes.length },
      async read(range?: { first: number; last: number }) {
        reads.push(range && `${range.first}-${range.last}`);
        return Readable.from([range ? bytes.subarray(range.first, range.last + 1) : bytes]);
      },
    },
  };
}

async function open(routes: (app: HttpApp) => void) {
  const http = await testHttp({
    database: t.database,
    refusals: [{ STORE_AWAY: { status: 503, en: 'Away.', 'zh-CN': '离线。' } }],
    routes,
  });
  opened.push(http);
  return http;
}

async function serving(file: Download['bytes'], access: 'person' | 'public' = 'public') {
  const http = await open((app) =>
    download(app, {
      ...{ url: '/api/v1/file', operationId: 'file', summary: 'f', tags: [], access },
      contentTypes: ['text/plain'],
      handler: async () => ({ bytes: file, contentType: 'text/plain', immutable: true }),
    }),
  );
  return (headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
    http.app.fastify.inject({ method, url: '/api/v1/file', headers });
}

describe.each(['in memory', 'in a store'])('a file %s', (kind) => {
  const file = () => (kind === 'in memory' ? bytes : stored().bytes);
  it('is sent whole, with its tag, its length and that parts can be had', async () => {
    const ask = await serving(file());
    const reply = await ask();
    expect([reply.statusCode, reply.payload]).toEqual([200, whole]);
    expect(reply.headers).toMatchObject({
      ...{ etag, 'content-length': '20', 'accept-ranges': 'bytes', 'x-content-type-options': 'nosniff' },
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
  it.each([
    ['bytes=0-0', '0', 'bytes 0-0/20'],
    ['bytes=2-5', '2345', 'bytes 2-5/20'],
    ['bytes=15-', 'fghij', 'bytes 15-19/20'],
    ['bytes=15-999', 'fghij', 'bytes 15-19/20'],
    ['bytes=-3', 'hij', 'bytes 17-19/20'],
    ['bytes=-999', whole, 'bytes 0-19/20'],
  ])('is sent in part: %s', async (range, text, place) => {
    const reply = await (await serving(file()))({ range });
    expect([reply.statusCode, reply.payload]).toEqual([206, text]);
    expect(reply.headers).toMatchObject({
      'content-range': place,
      'content-length': String(text.length),
      etag,
    });
  });
  it.each(['bytes=20-', 'bytes=-0', 'bytes=99-100'])('has no part %s', async (range) => {
    const reply = await (await serving(file()))({ range });
    expect([reply.statusCode, reply.json().code]).toEqual([416, 'RANGE_NOT_SATISFIABLE']);
    expect(reply.headers['content-range']).toBe('bytes */20');
    expect(reply.headers['cache-control']).toBe('no-store');
  });
  it.each(['bytes=5-2', 'bytes=-', 'bytes=a-b', 'lines=1-2', 'bytes=0-1,4-5', 'bytes 0-1'])(
    'is sent whole for what asks for no one part: %s',
    async (range) => {
      const reply = await (await serving(file()))({ range });
      expect([reply.statusCode, reply.payload]).toEqual([200, whole]);
    },
  );
  it('is continued only when it is still the same', async () => {
    const ask = await serving(file());
    expect((await ask({ range: 'bytes=2-5', 'if-range': etag })).statusCode).toBe(206);
    for (const other of ['"other"', `W/${etag}`, 'Wed, 21 Oct 2015 07:28:00 GMT']) {
      const reply = await ask({ range: 'bytes=2-5', 'if-range': other });
      expect([reply.statusCode, reply.payload], other).toEqual([200, whole]);
    }
  });
  it('that is known is not sent, whatever part is asked for', async () => {
    const ask = await serving(file());
    for (const known of [etag, `"x", W/${etag}`, '*']) {
      const reply = await ask({ 'if-none-match': known, range: 'bytes=0-1' });
      expect([reply.statusCode, reply.payload, reply.headers.etag], known).toEqual([304, '', etag]);
    }
  });
  it('is described by HEAD without its content', async () => {
    const reply = await (await serving(file()))({ range: 'bytes=0-1' }, 'HEAD');
    expect([reply.statusCode, reply.payload]).toEqual([200, '']);
    expect(reply.headers).toMatchObject({ etag, 'content-length': '20', 'content-type': 'text/plain' });
  });
});

describe('a file in a store', () => {
  it('is read only where and as far as it is sent', async () => {
    const file = stored();
    const ask = await serving(file.bytes);
    await ask({}, 'HEAD');
    await ask({ 'if-none-match': etag });
    await ask({ range: 'bytes=20-' });
    expect(file.reads).toEqual([]);
    await ask({ range: 'bytes=2-5' });
    await ask();
    expect(file.reads).toEqual(['2-5', undefined]);
  });
  it('that is out of reach is told as a problem, which nobody keeps', async () => {
    const away = { sha256, length: 20, read: () => Promise.reject(new Refusal('STORE_AWAY', {}, undefined)) };
    const reply = await (await serving(away))();
    expect([reply.statusCode, reply.json().code]).toEqual([503, 'STORE_AWAY']);
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.headers.etag).toBeUndefined();
  });
  it('that breaks off is never taken for whole', async () => {
    const breaking = {
      ...{ sha256, length: 20 },
      read: async () =>
        Readable.from(
          (async function* () {
            yield bytes.subarray(0, 10);
            throw new Error('store gone');
          })(),
        ),
    };
    const http = await open((app) =>
      download(app, {
        ...{ url: '/file', operationId: 'file', summary: 'f', tags: [], access: 'public' },
        contentTypes: ['text/plain'],
        handler: async () => ({ bytes: breaking, contentType: 'text/plain' }),
      }),
    );
    const address = await http.app.listen({ port: 0 });
    await expect(fetch(`${address}/file`).then((reply) => reply.text())).rejects.toThrow();
  });
  it('is private, and HEAD asks who calls as GET does', async () => {
    const ask = await serving(stored().bytes, 'person');
    expect([(await ask()).statusCode, (await ask({}, 'HEAD')).statusCode]).toEqual([401, 401]);
  });
});

describe('an upload that is stored', () => {
  it('is stored before the transaction, for the caller, and handed on; what the store refuses never gets there', async () => {
    const order: string[] = [];
    const me = testPrincipal();
    const http = await open((app) =>
      command(app, {
        ...{ method: 'POST', url: '/file', operationId: 'file', summary: 'f', tags: [], access: 'person' },
        body: upload({
          ...{ contentTypes: ['text/plain'], bytesMax: 100 },
          store: async (file, principal) => {
            order.push(`store ${principal?.organisationId === me.organisationId}`);
            if (file.bytes.length === 1) throw new Refusal('STORE_AWAY', {}, undefined);
            return { sha256, bytes: file.bytes.length, mediaType: 'text/plain' };
          },
        }),
        handler: async ({ body }) => {
          order.push(`handler ${body.stored?.sha256} ${body.stored?.bytes}`);
          return {};
        },
      }),
    );
    const caller = http.as(me);
    const type = { 'content-type': 'text/plain' };
    expect((await caller.send('POST', '/file', bytes, type)).status).toBe(204);
    expect((await caller.send('POST', '/file', Buffer.from('x'), type)).body.code).toBe('STORE_AWAY');
    expect((await http.as(null).send('POST', '/file', bytes, type)).status).toBe(401);
    expect(order).toEqual(['store true', `handler ${sha256} 20`, 'store true']);
  });
});

describe('the rules of ranges', () => {
  it('hold for an empty file', () => {
    expect(requestedRange(undefined, 0)).toBeUndefined();
    expect(() => requestedRange('bytes=0-', 0)).toThrow('RANGE_NOT_SATISFIABLE');
    expect(() => requestedRange('bytes=-5', 0)).toThrow('RANGE_NOT_SATISFIABLE');
  });
  it('know a tag only by all of it', () => {
    expect([isKnown(undefined, '"a"'), isKnown('"ab"', '"a"'), isKnown('"b", "a"', '"a"')]).toEqual([
      ...[false, false, true],
    ]);
  });
});
