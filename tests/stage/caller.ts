import { randomUUIDv7 } from 'node:crypto';
import type { HttpApp } from '@tongshang/http';
import { codeOfApp } from '@tongshang/party/testing';

export type Reply = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** Parsed, where the reply is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
  readonly body: any;
  readonly text: string;
  readonly bytes: Uint8Array;
};

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Somebody who calls the composed server. */
export type Caller = {
  /** A request as it is; a body of bytes or text goes out as it is, anything else as JSON. */
  call(method: Method, url: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  /** The body of the reply. Throws with the problem when it is no success. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  get(url: string): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  post(url: string, body?: unknown): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  put(url: string, body?: unknown): Promise<any>;
};

/** A caller with these credentials, past the network: `inject` runs the request through the whole server. */
export function callerOf(app: HttpApp, credentials: Readonly<Record<string, string>>): Caller {
  return withShortcuts(async (method, url, body, headers = {}) => {
    const reply = await app.fastify.inject({
      method,
      url,
      headers: { 'idempotency-key': randomUUIDv7(), ...credentials, ...formOf(body), ...headers },
      ...(body === undefined ? {} : { payload: payloadOf(body) }),
    });
    const { statusCode: status, payload: text } = reply;
    return {
      status,
      headers: reply.headers,
      text,
      bytes: reply.rawPayload,
      body: bodyOf(reply.headers, text),
    };
  });
}

/** The same over the network, to whichever server answers at this address. */
export function remoteCaller(address: string, credentials: Readonly<Record<string, string>>): Caller {
  return withShortcuts(async (method, url, body, headers = {}) => {
    const reply = await fetch(address + url, {
      method,
      headers: { 'idempotency-key': randomUUIDv7(), ...credentials, ...formOf(body), ...headers },
      ...(body === undefined ? {} : { body: payloadOf(body) as BodyInit }),
    });
    const bytes = new Uint8Array(await reply.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    const found = { ...Object.fromEntries(reply.headers), 'set-cookie': reply.headers.getSetCookie() };
    return { status: reply.status, headers: found, text, bytes, body: bodyOf(found, text) };
  });
}

function bodyOf(headers: Readonly<Record<string, unknown>>, text: string): unknown {
  return String(headers['content-type']).includes('json') && text !== '' ? JSON.parse(text) : undefined;
}

function withShortcuts(call: Caller['call']): Caller {
  async function succeed(method: Method, url: string, body?: unknown) {
    const reply = await call(method, url, body);
    if (reply.status >= 300) throw new Error(`${method} ${url}: ${reply.status} ${reply.text}`);
    return reply.body;
  }
  return {
    call,
    get: (url) => succeed('GET', url),
    post: (url, body = {}) => succeed('POST', url, body),
    put: (url, body = {}) => succeed('PUT', url, body),
  };
}

const isRaw = (body: unknown): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array;

const formOf = (body: unknown): Record<string, string> =>
  body === undefined || isRaw(body) ? {} : { 'content-type': 'application/json' };

function payloadOf(body: unknown): string | Buffer {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body) : JSON.stringify(body);
}

/** The holder of an API key. */
export const keyHolder = (app: HttpApp, apiKey: string): Caller =>
  callerOf(app, { authorization: `Bearer ${apiKey}` });

/** Signs in as a page would; the caller holds the cookie and repeats its anti-forgery token. */
export async function signIn(app: HttpApp, email: string, password: string): Promise<Caller> {
  return callerOf(app, await credentialsFrom(callerOf(app, {}), email, password));
}

/** The same caller, who has set up an authenticator app and so may move money, decide and make keys; another session is asked for its code. */
export async function withSecondFactor(caller: Caller): Promise<Caller> {
  const { secret } = await caller.post('/api/v1/second-factor/totp');
  await caller.put('/api/v1/second-factor/totp', { code: codeOfApp(secret, Temporal.Now.instant()) });
  return caller;
}

/** What whoever has signed in at this address sends along from then on. */
export const sessionOf = (
  address: string,
  email: string,
  password: string,
): Promise<Record<string, string>> => credentialsFrom(remoteCaller(address, {}), email, password);

async function credentialsFrom(nobody: Caller, email: string, password: string) {
  const { headers } = await nobody.call('POST', '/api/v1/session', { email, password });
  const cookies = [headers['set-cookie']].flat().map((cookie) => String(cookie).split(';')[0] ?? '');
  const token = cookies.find((cookie) => cookie.startsWith('tongshang_csrf='))?.split('=')[1];
  return { cookie: cookies.join('; '), 'x-csrf-token': decodeURIComponent(token ?? '') };
}
