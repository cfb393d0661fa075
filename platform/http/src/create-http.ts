import { randomUUIDv7 } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit, { type FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { Database } from '@tongshang/database';
import type { ScopeList } from '@tongshang/identity';
import { invariant, type RefusalTable } from '@tongshang/refusal';
import fastify, { type FastifyInstance, type FastifyServerOptions, LogController } from 'fastify';
import type { Logger } from 'pino';
import type { HttpApp, RateLimits } from './app.ts';
import type { Authenticate } from './authenticate.ts';
import { checkDepth, checkText, jsonMediaType, utf8Text } from './body.ts';
import { bodyBytesMaxDefault } from './define.ts';
import { serveDocs } from './docs-page.ts';
import { type Endpoint, neededOf } from './endpoint.ts';
import { connectionErrors, installErrors, routerErrors } from './errors.ts';
import { serveHealth } from './health.ts';
import { negotiateLanguage } from './language.ts';
import { installMetrics, isLoopback, serveMetrics } from './metrics.ts';
import { openApiOf } from './openapi.ts';
import { rateLimitSettings } from './rate-limit.ts';
import { sharedRateStore } from './rate-store.ts';
import { refuse, table } from './refusals.ts';
import { securityHeaders } from './security-headers.ts';
import { compileSerialiser } from './serialising.ts';
import { timeZoneOf } from './time-zone.ts';
import { formOverheadBytes } from './upload.ts';
import { compileValidator } from './validation.ts';
import { serveWebFiles, webPages } from './web-app.ts';

export type HttpOptions = {
  readonly database: Database;
  readonly logger: Logger;
  /** The tables of every package whose refusals may reach a caller. */
  readonly refusals: readonly RefusalTable[];
  /** What endpoints may ask of their callers. */
  readonly scopes: Pick<ScopeList, 'has'>;
  readonly authenticate: Authenticate;
  /** Calls `fn` whenever credentials, roles or memberships may have changed; what it returns ends that. Default: never. */
  readonly onCredentialsChanged?: (fn: () => void) => () => void;
  /** Shown in the OpenAPI document. */
  readonly version?: string;
  /** Where people reach the platform, e.g. `https://trade.example`; https makes the cookies `Secure`. */
  readonly publicUrl?: string;
  /** The folder of the built web app. */
  readonly webFolder?: string;
  /** Lets this bearer token read `/metrics` from anywhere; without it, only the machine itself may. */
  readonly metricsToken?: string;
  /** Addresses of the proxies in front, whose `X-Forwarded-For` is believed. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** Null turns limits off (benchmarks). */
  readonly rateLimits?: RateLimits | null;
};

const rateLimitsDefault: RateLimits = { publicPerMinute: 300, callerPerMinute: 30_000 };

/** Builds the HTTP floor. Modules then declare their endpoints on it; `listen` starts it. */
export async function createHttp(options: HttpOptions): Promise<HttpApp> {
  const server = createServer(options);
  const closing = new AbortController();
  server.addHook('preClose', async () => closing.abort());
  const endpoints: Endpoint[] = [];
  const refusals = mergedRefusals(options.refusals);
  const secure = options.publicUrl?.startsWith('https:') ?? false;
  const checks = new Map<string, () => Promise<boolean>>();
  const app: HttpApp = {
    fastify: server,
    database: options.database,
    refusals,
    authenticate: options.authenticate,
    onCredentialsChanged: options.onCredentialsChanged ?? (() => () => {}),
    endpoints,
    secureCookies: secure,
    // The prefix makes browsers refuse the cookie from a sibling domain or a plain connection (RFC 6265bis, 4.1.3.2).
    sessionCookie: secure ? '__Host-tongshang_session' : 'tongshang_session',
    rateLimits: options.rateLimits === undefined ? rateLimitsDefault : options.rateLimits,
    closing: closing.signal,
    ownedBy: (owner) => ({
      ...app,
      declare: (declared) => declare(endpoints, { owner, ...declared }, refusals, options.scopes),
    }),
    declare: (declared) => declare(endpoints, { owner: 'http', ...declared }, refusals, options.scopes),
    openApi: () => openApiOf(endpoints, options.version ?? '0.1.0'),
    addReadinessCheck: (name, check) => void checks.set(name, check),
    async listen({ port, host = '127.0.0.1', public: isPublic = false }) {
      invariant(isPublic || isLoopback(host), `${host} is not this machine alone: say so with public`);
      return server.listen({ port, host });
    },
    close: () => server.close(),
  };
  await install(app, options, checks);
  return app;
}

/** Ours alone: without them Fastify would load its own, which are never asked. Its types know no other than its own. */
const compilersFactory = {
  buildValidator: () => compileValidator,
  buildSerializer: () => compileSerialiser,
} as unknown as NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;

function createServer({ logger, trustedProxies, publicUrl }: HttpOptions): FastifyInstance {
  const headers = securityHeaders(publicUrl?.startsWith('https:') ?? false);
  return fastify({
    frameworkErrors: routerErrors(table, headers),
    clientErrorHandler: connectionErrors(table, headers),
    loggerInstance: logger,
    // What is logged names its request itself; a child logger for each would cost more than most requests do.
    childLoggerFactory: (parent) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: bodyBytesMaxDefault,
    exposeHeadRoutes: false,
    trustProxy: trustedProxies === undefined ? false : [...trustedProxies],
    requestTimeout: 120_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // Told by the first hook, as a problem.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200, ignoreDuplicateSlashes: false },
    requestIdHeader: false,
    schemaController: { compilersFactory },
    genReqId: ({ headers }) => requestIdOf(headers['x-request-id']) ?? randomUUIDv7(),
    // HttpApp is Fastify with a plain logger type; pino's is narrower.
  }) as unknown as FastifyInstance;
}

/** A proxy's or client's own id is kept when it is harmless to write down. */
function requestIdOf(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.-]{8,64}$/.test(header) ? header : undefined;
}

async function install(app: HttpApp, options: HttpOptions, checks: Map<string, () => Promise<boolean>>) {
  const server = app.fastify;
  server.decorateRequest('principal', null);
  server.decorateRequest('standing', null);
  server.decorateRequest('language', 'en');
  server.decorateRequest('timeZone', 'UTC');
  const headers = securityHeaders(app.secureCookies);
  server.addHook('onRequest', (request, reply, done) => {
    request.language = negotiateLanguage(request.headers['accept-language']);
    request.timeZone = timeZoneOf(request.headers['time-zone']);
    reply.headers(headers).header('x-request-id', request.id);
    done(app.closing.aborted ? refuse('CLOSING') : undefined);
  });
  installParsers(server);
  // Before the first wait: Fastify then gives the routes declared so far the handler they keep.
  const pages = options.webFolder === undefined ? undefined : webPages(options.webFolder);
  installErrors(app, pages);
  await server.register(cookie);
  await server.register(multipart, { limits: { fieldSize: formOverheadBytes } });
  if (app.rateLimits !== null) {
    const onError = (error: unknown) =>
      options.logger.warn({ err: error }, 'requests are not counted together');
    const store = sharedRateStore(options.database, onError) as unknown as FastifyRateLimitStoreCtor;
    await server.register(rateLimit, { ...rateLimitSettings, store });
  }
  const metrics = installMetrics(server);
  serveMetrics(server, metrics, options.metricsToken);
  serveHealth(server, options.database, checks);
  serveDocs(server, app.openApi, app.refusals);
  if (options.webFolder !== undefined) await serveWebFiles(server, options.webFolder);
}

/** JSON is parsed; every other type stays bytes, for uploads: where JSON is expected they are refused. */
function installParsers(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.addContentTypeParser(jsonMediaType, { parseAs: 'buffer' }, (request, bytes, done) => {
    let text: string;
    try {
      text = utf8Text(bytes as Buffer);
      checkDepth(text);
    } catch (refusal) {
      return done(refusal as Error);
    }
    void parseJson(request, text, (error, value) => {
      if (error) return done(error);
      try {
        checkText(text, value);
        done(null, value);
      } catch (refusal) {
        done(refusal as Error);
      }
    });
  });
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes));
}

function mergedRefusals(tables: readonly RefusalTable[]): RefusalTable {
  const merged: Record<string, RefusalTable[string]> = { ...table };
  for (const [code, text] of tables.flatMap((one) => Object.entries(one))) {
    invariant(merged[code] === undefined || merged[code] === text, `the code ${code} is declared twice`);
    merged[code] = text;
  }
  return merged;
}

function declare(
  endpoints: Endpoint[],
  endpoint: Endpoint,
  refusals: RefusalTable,
  scopes: Pick<ScopeList, 'has'>,
): void {
  const { operationId, access } = endpoint;
  invariant(!endpoints.some((known) => known.operationId === operationId), `${operationId} is declared once`);
  for (const code of endpoint.refusals) {
    invariant(refusals[code] !== undefined, `${operationId}: the code ${code} has no status and text`);
  }
  for (const scope of access === 'public' ? [] : neededOf(access).scopes) {
    invariant(scopes.has(scope), `${operationId}: nobody declares the scope ${scope}`);
  }
  endpoints.push(endpoint);
}
