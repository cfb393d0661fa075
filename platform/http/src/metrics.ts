import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { refuse } from './refusals.ts';

type Metrics = { readonly registry: Registry };

/** Upper bounds of the latency buckets in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** Counts and times requests per operation; the operation is the label, never a path with ids in it. */
export function installMetrics(fastify: FastifyInstance): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'tongshang_http_request_seconds',
    help: 'Time from the first byte of a request to the end of its reply',
    labelNames: ['operation'],
    buckets,
    registers: [registry],
  });
  const replies = new Counter({
    name: 'tongshang_http_replies_total',
    help: 'Replies by operation and status',
    labelNames: ['operation', 'status'],
    registers: [registry],
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const operation = request.routeOptions.config.operationId ?? 'other';
    duration.observe({ operation }, reply.elapsedTime / 1000);
    replies.inc({ operation, status: reply.statusCode });
    done();
  });
  return { registry };
}

/**
 * Serves `/metrics` to the machine itself, or to whoever shows the token: the numbers tell how a business runs.
 * Errors: ROUTE_NOT_FOUND for everyone else.
 */
export function serveMetrics(
  fastify: FastifyInstance,
  { registry }: Metrics,
  token: string | undefined,
): void {
  fastify.get('/metrics', { config: { operationId: 'metrics' } }, async (request, reply) => {
    if (!mayRead(request, token)) throw refuse('ROUTE_NOT_FOUND', { method: 'GET', path: '/metrics' });
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function mayRead(request: FastifyRequest, token: string | undefined): boolean {
  if (token !== undefined) return request.headers.authorization === `Bearer ${token}`;
  const isForwarded =
    request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  return !isForwarded && isLoopback(request.socket.remoteAddress ?? '');
}

export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address) || address === 'localhost';
}
