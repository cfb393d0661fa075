import { type TestDatabase, testDatabase } from '@tongshang/database/testing';
import { Type } from 'typebox';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, type HttpApp, migrations, TimeZone, Uuid, upload } from './index.ts';
import { type TestHttp, testHttp, testPrincipal } from './testing.ts';

let t: TestDatabase;
let http: TestHttp;
beforeAll(async () => {
  t = await testDatabase([{ module: 'http', folder: migrations }]);
  http = await testHttp({ database: t.database, refusals: [], routes });
});
afterAll(async () => {
  await http.close();
  await t.close();
});

function routes(app: HttpApp): void {
  const of = { method: 'POST', summary: 'Thing', tags: ['things'], access: 'person' } as const;
  command(app, {
    ...of,
    url: '/api/v1/things/:thingId',
    operationId: 'changeThing',
    params: Type.Object({ thingId: Uuid }),
    body: Type.Object({ timeZone: TimeZone }),
    handler: async () => ({}),
  });
  command(app, {
    ...of,
    url: '/api/v1/sheets',
    operationId: 'importSheet',
    body: upload({ contentTypes: ['text/csv'], bytesMax: 1_000 }),
    handler: async () => ({}),
  });
}

const send = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  http.as(testPrincipal()).send('POST', url, body, { 'accept-language': 'zh-CN', ...headers });

describe('what the router itself cannot read', () => {
  it.each([
    ['an escape that is none', '/api/v1/things/%'],
    ['bytes that are no UTF-8', '/api/v1/things/%F0%28%8C%28'],
    ['a parameter without end', `/api/v1/things/${'x'.repeat(3_000)}`],
  ])(
    '%s is told as a problem, in the language asked for, with the headers of every reply',
    async (_, url) => {
      const { status, headers, body } = await send(url, {});
      expect({ status, code: body.code, detail: body.detail }).toEqual({
        status: 400,
        code: 'URL_MALFORMED',
        detail: '请求地址格式不正确。',
      });
      expect(headers).toMatchObject({
        'content-type': 'application/problem+json; charset=utf-8',
        'content-language': 'zh-CN',
        'x-content-type-options': 'nosniff',
        'x-request-id': body.requestId,
      });
    },
  );
});

describe('a form that is none', () => {
  const part =
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\nx';
  it.each([
    ['without a boundary', 'multipart/form-data', part],
    ['cut off', 'multipart/form-data; boundary=b', part],
    ['of something else', 'multipart/form-data; boundary=b', '{"a":1}'],
  ])('%s is refused, and is no defect of ours', async (_, contentType, text) => {
    const reply = await send('/api/v1/sheets', new TextEncoder().encode(text), {
      'content-type': contentType,
    });
    expect(reply.status).toBe(400);
    expect(['FORM_MALFORMED', 'BODY_MISSING']).toContain(reply.body.code);
  });
  it('is not every form', async () => {
    const whole = new TextEncoder().encode(`${part}\r\n--b--\r\n`);
    const reply = await send('/api/v1/sheets', whole, { 'content-type': 'multipart/form-data; boundary=b' });
    expect(reply.status).toBe(204);
  });
});

describe('a time zone', () => {
  const statusFor = async (timeZone: string) =>
    (await send(`/api/v1/things/${testPrincipal().organisationId}`, { timeZone })).status;
  it.each(['Asia/Shanghai', 'Europe/London', 'America/Argentina/Buenos_Aires', 'UTC', 'Etc/GMT+8'])(
    '%s is one',
    async (name) => expect(await statusFor(name)).toBe(204),
  );
  it.each(['', 'k+Y+rV/_', 'Asia/Nowhere', '+08:00', '2026-03-01T00:00[Asia/Shanghai]'])(
    '“%s” is none',
    async (name) => expect(await statusFor(name)).toBe(400),
  );
});
