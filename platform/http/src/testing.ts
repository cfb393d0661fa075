import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '@tongshang/database';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import type {
  OrganisationKind,
  Principal,
  Scope,
  ScopeDeclaration,
  ScopeList,
  SecondFactor,
} from '@tongshang/identity';
import { scopeList } from '@tongshang/identity';
import type { Language, RefusalTable } from '@tongshang/refusal';
import { pino } from 'pino';
import type { HttpApp } from './app.ts';
import { createHttp } from './create-http.ts';
import { type Endpoint, neededOf } from './endpoint.ts';
import { isUpload } from './upload.ts';

export type TestPrincipal = {
  organisationId?: OrganisationId;
  personId?: PersonId | null;
  scopes?: readonly Scope[];
  kinds?: readonly OrganisationKind[];
  via?: Principal['via'];
  hasProof?: boolean;
  secondFactor?: SecondFactor;
  language?: Language;
};

/** A caller of tests may do everything there is, whichever modules are on the stage. */
class EveryScope extends Set<Scope> {
  override has(): boolean {
    return true;
  }
}

/** Of a few modules: they may ask for what others declare, who are not there. */
export function scopesOnStage(declarations: readonly ScopeDeclaration[]): ScopeList {
  return { ...scopeList(declarations), has: (name): name is Scope => name !== '' };
}

/** A principal for tests: every scope, a trader, a person in a session who has just shown a password, unless said otherwise. */
export function testPrincipal(of: TestPrincipal = {}): Principal {
  return {
    personId: of.personId === undefined ? randomUUIDv7() : of.personId,
    organisationId: of.organisationId ?? randomUUIDv7(),
    scopes: of.scopes ? new Set(of.scopes) : new EveryScope(),
    organisationKinds: of.kinds ?? ['trader'],
    via: of.via ?? 'session',
    language: of.language ?? null,
    hasProof: of.hasProof ?? true,
    ...(of.secondFactor ? { secondFactor: of.secondFactor } : {}),
  };
}

export type TestHttp = {
  readonly app: HttpApp;
  /** Makes a caller: `call.as(principal)`. */
  as(principal: Principal | null): TestCaller;
  close(): Promise<void>;
};

export type TestReply = {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
  readonly body: any;
  readonly text: string;
};

export type TestCaller = {
  get(url: string, headers?: Record<string, string>): Promise<TestReply>;
  /** Sends JSON, or bytes with their content type, with a fresh Idempotency-Key unless one is given. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<TestReply>;
};

/**
 * An HTTP floor for a module's tests, without sign-in: `as(principal)` calls with that principal. No socket is opened.
 *
 * @example
 * const http = await testHttp({ database, refusals: [stockRefusals], routes: (app) => stock.routes(app) });
 * const reply = await http.as(seller).send('POST', '/api/v1/stock/receipts', { … });
 */
export async function testHttp(options: {
  database: Database;
  refusals: readonly RefusalTable[];
  routes: (app: HttpApp) => void;
}): Promise<TestHttp> {
  const principals = new Map<string, Principal>();
  const app = await createHttp({
    database: options.database,
    refusals: options.refusals,
    scopes: scopesOnStage([]),
    logger: pino({ level: 'silent' }),
    rateLimits: null,
    authenticate: async ({ token }) => {
      const principal = principals.get(token);
      return principal && { principal, csrfToken: null, standing: null };
    },
  });
  options.routes(app);
  await app.fastify.ready();
  return {
    app,
    as: (principal) => callerOf(app, principal, principals),
    close: () => app.close(),
  };
}

function callerOf(app: HttpApp, principal: Principal | null, principals: Map<string, Principal>): TestCaller {
  const token = randomUUIDv7();
  if (principal) principals.set(token, principal);
  const authorization: Record<string, string> = principal ? { authorization: `Bearer ${token}` } : {};
  async function call(method: Endpoint['method'], url: string, headers: object, payload?: Buffer | string) {
    const reply = await app.fastify.inject({
      method,
      url,
      headers: { ...authorization, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson = String(reply.headers['content-type']).includes('json');
    const body = isJson && reply.payload !== '' ? JSON.parse(reply.payload) : undefined;
    return { status: reply.statusCode, headers: reply.headers, body, text: reply.payload };
  }
  return {
    get: (url, headers = {}) => call('GET', url, headers),
    send(method, url, body, headers = {}) {
      const key = { 'idempotency-key': randomUUIDv7(), ...headers };
      if (body === undefined) return call(method, url, key);
      if (body instanceof Uint8Array) return call(method, url, key, Buffer.from(body));
      return call(method, url, { 'content-type': 'application/json', ...key }, JSON.stringify(body));
    },
  };
}

export type AccessCase = {
  readonly operationId: string;
  readonly who: string;
  readonly expected: string;
  readonly got: string;
};

/**
 * Calls every endpoint as those who may not: nobody (SIGN_IN_NEEDED), a caller with every scope but one that is needed,
 * and with each scope alone where another is needed (SCOPE_NEEDED), an API key where a session is needed (PERSON_NEEDED), a session that is no proof where one is (PROOF_NEEDED), one that
 * owes a second factor anywhere but at the person's own account (SECOND_FACTOR_NEEDED). Admission
 * comes before validation, so no valid input is needed. Returns the calls that were not refused as they must be: expect it to equal [].
 */
export async function accessHoles(http: TestHttp): Promise<AccessCase[]> {
  const holes: AccessCase[] = [];
  const scopes = [
    ...new Set(
      http.app.endpoints.flatMap(({ access }) => (access === 'public' ? [] : neededOf(access).scopes)),
    ),
  ];
  for (const endpoint of http.app.endpoints) {
    for (const [who, principal, expected] of forbiddenCallers(endpoint, scopes)) {
      const got = await codeOf(http.as(principal), endpoint);
      if (got !== expected) holes.push({ operationId: endpoint.operationId, who, expected, got });
    }
  }
  return holes;
}

function forbiddenCallers(
  { access }: Endpoint,
  scopes: readonly Scope[],
): [string, Principal | null, string][] {
  if (access === 'public') return [];
  const nobody: [string, null, string] = ['nobody', null, 'SIGN_IN_NEEDED'];
  const { scopes: needed, by } = neededOf(access);
  const refused: [string, Principal | null, string][] = [nobody];
  for (const scope of needed) {
    const others = scopes.filter((one) => one !== scope);
    refused.push([`all scopes but ${scope}`, testPrincipal({ scopes: others }), 'SCOPE_NEEDED']);
  }
  if (needed.length > 0) {
    for (const scope of scopes.filter((one) => needed.some((other) => other !== one)))
      refused.push([`${scope} alone`, testPrincipal({ scopes: [scope] }), 'SCOPE_NEEDED']);
  }
  if (needed.length > 0 || by === null) {
    const secondFactor = { state: 'owed', isHeld: false, withheld: new Set(scopes) } as const;
    const owing = testPrincipal({ scopes, secondFactor });
    refused.push(['session that owes a second factor', owing, 'SECOND_FACTOR_NEEDED']);
  }
  if (by !== null) {
    refused.push(['API key', testPrincipal({ scopes, personId: null, via: 'api-key' }), 'PERSON_NEEDED']);
  }
  if (by === 'proof') {
    refused.push(['session without proof', testPrincipal({ scopes, hasProof: false }), 'PROOF_NEEDED']);
  }
  return refused;
}

async function codeOf(caller: TestCaller, { method, url, body }: Endpoint): Promise<string> {
  const path = url.replace(/:\w+/g, randomUUIDv7());
  const reply =
    method === 'GET'
      ? await caller.get(path)
      : await caller.send(method, path, isUpload(body) ? undefined : body && {});
  return reply.body?.code ?? `status ${reply.status}`;
}

function whoOf(access: Endpoint['access']): string {
  if (typeof access !== 'object') return access;
  const { scopes, by } = neededOf(access);
  return [scopes.join('&'), ...(by ? [by] : [])].join('+');
}

/** Every reading, by the scopes that a key needs for it: one line a need, `stock:read: listStock …`, sorted; `any key` needs none. */
export function readingList(app: HttpApp): string[] {
  const readings = new Map<string, string[]>();
  for (const { method, access, operationId } of app.endpoints) {
    if (method !== 'GET' || access === 'public') continue;
    const { scopes, by } = neededOf(access);
    if (by !== null) continue;
    const need = scopes.join('&') || 'any key';
    readings.set(need, [...(readings.get(need) ?? []), operationId]);
  }
  return [...readings].map(([need, operations]) => `${need}: ${operations.sort().join(' ')}`).sort();
}

/** The golden list: one line an endpoint, `POST /api/v1/products catalogue:write createProduct`, `&` where two scopes are needed, with `+session` or `+proof` where no API key will do, sorted. */
export function endpointList(app: HttpApp): string[] {
  return app.endpoints
    .map(({ method, url, access, operationId }) => {
      return `${method} ${url} ${whoOf(access)} ${operationId}`;
    })
    .sort();
}
