import { randomUUIDv7 } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { Refusal, type RefusalTable } from '@tongshang/refusal';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HttpApp } from './app.ts';
import { bodyBytesMaxDefault } from './define.ts';
import { negotiateLanguage } from './language.ts';
import { problemOf } from './problem.ts';
import { refuse } from './refusals.ts';

type Fallback = (request: FastifyRequest, reply: FastifyReply) => Promise<boolean>;

/** Every error becomes a problem; one line in the log per request that changed something or went wrong. */
export function installErrors(app: HttpApp, fallback: Fallback | undefined): void {
  app.fastify.setErrorHandler((error, request, reply) => sendProblem(app, error, request, reply));
  app.fastify.setNotFoundHandler(async (request, reply) => {
    if (fallback && (await fallback(request, reply))) return reply;
    const path = (request.url.split('?', 1)[0] ?? '').slice(0, 200);
    return sendProblem(app, refuse('ROUTE_NOT_FOUND', { method: request.method, path }), request, reply);
  });
  app.fastify.addHook('onResponse', (request, reply, done) => {
    logReply(request, reply);
    done();
  });
}

/** What the router refuses before any hook runs, such as an address that cannot be decoded, is told like everything else. */
export function routerErrors(refusals: RefusalTable, headers: Readonly<Record<string, string>>) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    request.language = negotiateLanguage(request.headers['accept-language']);
    reply.headers(headers).header('x-request-id', request.id);
    sendProblem({ refusals }, error, request, reply);
  };
}

/**
 * What Node refuses before there is a request, such as headers without end or a body that never comes, is told like everything else, in
 * English: nothing is known of its reader.
 */
export function connectionErrors(refusals: RefusalTable, headers: Readonly<Record<string, string>>) {
  return (error: { readonly code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const requestId = randomUUIDv7();
    const context = { refusals, requestId, language: 'en', timeZone: 'UTC', bodyBytesMax: 0 } as const;
    const { problem } = problemOf(refuse(connectionCodes[error.code ?? ''] ?? 'REQUEST_REFUSED'), context);
    const body = JSON.stringify(problem);
    const head = {
      ...{ ...headers, 'x-request-id': requestId, 'cache-control': 'no-store', 'content-language': 'en' },
      ...{ 'content-type': problemType, 'content-length': String(Buffer.byteLength(body)) },
      connection: 'close',
    };
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
    const { status } = problem;
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`, () =>
      socket.destroy(),
    );
  };
}

const connectionCodes: Readonly<Record<string, 'REQUEST_TIMEOUT' | 'HEADERS_TOO_LARGE'>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'REQUEST_TIMEOUT',
  HPE_HEADER_OVERFLOW: 'HEADERS_TOO_LARGE',
};

const problemType = 'application/problem+json; charset=utf-8';

/** Whoever asked has left, and what broke off with the connection is no defect. */
function hasLeft(error: unknown, request: FastifyRequest, reply: FastifyReply): boolean {
  if (error === request.raw.errored) return true;
  return reply.raw.destroyed && error instanceof Error && error.name === 'AbortError';
}

function sendProblem(
  app: Pick<HttpApp, 'refusals'>,
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const error = hasLeft(thrown, request, reply) ? refuse('REQUEST_REFUSED') : thrown;
  const { problem, unexpected } = problemOf(error, {
    refusals: app.refusals,
    language: request.language,
    timeZone: request.timeZone,
    requestId: request.id,
    bodyBytesMax: request.routeOptions?.config?.bodyBytesMax ?? bodyBytesMaxDefault,
  });
  if (unexpected) request.log.error({ err: error, requestId: request.id }, 'unexpected error');
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer');
  const seconds = error instanceof Refusal ? error.params.seconds : undefined;
  if (problem.status === 429 && seconds !== undefined && !reply.hasHeader('retry-after')) {
    reply.header('retry-after', seconds);
  }
  if (problem.status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', '1');
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .header('content-language', request.language)
    .type(problemType)
    .send(JSON.stringify(problem));
}

/** No addresses, query strings or bodies: they hold what is none of the log's business. */
function logReply(request: FastifyRequest, reply: FastifyReply): void {
  const { method } = request;
  const quiet = reply.statusCode < 400 && (method === 'GET' || method === 'HEAD');
  const line = {
    requestId: request.id,
    operation: request.routeOptions.config.operationId ?? 'other',
    method,
    status: reply.statusCode,
    milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    organisationId: request.principal?.organisationId,
  };
  if (quiet) request.log.debug(line, 'replied');
  else request.log.info(line, 'replied');
}
