import createFetchClient, { type FetchResponse, type MaybeOptionalInit } from 'openapi-fetch';
import type { HttpMethod, MediaType, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { paths } from './generated/api.ts';
import { ProblemError, problemOf } from './problem-error.ts';

type ClientOptions = {
  /** `https://trade.example`; in a browser, our own page's address may be left out. */
  readonly baseUrl?: string;
  /** For programs; pages use their cookie session. */
  readonly apiKey?: string;
  /** Asked before each request: the language of texts (`en`, `zh-CN`). */
  readonly language?: () => string;
  /** Asked before each request: the zone that moments in texts are told in (IANA); UTC where there is none. */
  readonly timeZone?: () => string;
  /** Default: the fetch of the browser or of Node. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

/** Calls by a method: path and input as the OpenAPI document says; the body of the reply, or a ProblemError. */
type Call<Method extends HttpMethod> = <
  Path extends PathsWithMethod<paths, Method>,
  Init extends MaybeOptionalInit<paths[Path], Method>,
>(
  path: Path,
  ...init: Needed<Init>
) => Promise<BodyOf<paths[Path][Method], Init>>;

/** The input may be left out where nothing in it is required. */
type Needed<Init> = RequiredKeysOf<Init> extends never ? [Init?] : [Init];

type BodyOf<Operation, Init> =
  Operation extends Record<string | number, unknown>
    ? Exclude<FetchResponse<Operation, Init, MediaType>['data'], undefined>
    : never;

export type Client = {
  readonly get: Call<'get'>;
  readonly post: Call<'post'>;
  readonly put: Call<'put'>;
  readonly patch: Call<'patch'>;
  readonly delete: Call<'delete'>;
};

/**
 * The typed way to the platform, in a browser and in Node. Adds an `Idempotency-Key` to everything that changes
 * something (give one in `headers` to repeat a request safely), the anti-forgery token of a cookie session, and the
 * language and the time zone. Throws ProblemError for every reply but success.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://localhost:8080', apiKey });
 * const { items } = await client.get('/api/v1/organisations', { params: { query: { kind: 'carrier' } } });
 */
export function createClient(options: ClientOptions = {}): Client {
  const { baseUrl, apiKey, language, timeZone, fetch = globalThis.fetch } = options;
  const inner = createFetchClient<paths>({
    credentials: 'same-origin',
    ...(baseUrl === undefined ? {} : { baseUrl }),
    fetch: (request) => answered(fetch, request),
  });
  inner.use({
    onRequest({ request }) {
      if (language !== undefined) request.headers.set('accept-language', language());
      if (timeZone !== undefined) request.headers.set('time-zone', timeZone());
      if (apiKey !== undefined) request.headers.set('authorization', `Bearer ${apiKey}`);
      if (request.method !== 'GET') addProofs(request.headers);
      return request;
    },
    async onResponse({ response }) {
      if (!response.ok) throw await problemOf(response);
      return undefined;
    },
  });
  // The types of a call are those of `Call`; here one function serves every method.
  const request = inner.request as unknown as (
    method: string,
    path: string,
    init?: object,
  ) => Promise<{ data?: unknown }>;
  const by = <Method extends HttpMethod>(method: Method) =>
    (async (path: string, init?: object) =>
      (await request(method, path, init)).data) as unknown as Call<Method>;
  return { get: by('get'), post: by('post'), put: by('put'), patch: by('patch'), delete: by('delete') };
}

function addProofs(headers: Headers): void {
  if (!headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
  const token = cookie('tongshang_csrf');
  if (token !== undefined) headers.set('x-csrf-token', token);
}

/** A cookie that our own page may read; undefined in a program. */
function cookie(name: string): string | undefined {
  const cookies = (globalThis as { document?: { cookie?: string } }).document?.cookie ?? '';
  return cookies
    .split('; ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

async function answered(fetch: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new ProblemError(
      { status: 0, code: 'NO_ANSWER', detail: text, errors: [], requestId: null },
      cause,
    );
  }
}
