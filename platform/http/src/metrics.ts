import { createRequire } from 'node:module';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Counter, Histogram, Registry } from 'prom-client';
import { refuse } from './refusals.ts';

type Metrics = {
  readonly registry: Registry;
  readonly duration: Histogram<'operation'>;
  readonly replies: Counter<'operation' | 'status'>;
};

const require = createRequire(import.meta.url);

/** Upper bounds of the latency buckets in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Counts and times requests per operation; the operation is the label, never a path with ids in it. What counts is loaded once the first
 * has been answered: it was a twentieth of every start.
 */
export function installMetrics(fastify: FastifyInstance): () => Metrics {
  let made: Metrics | undefined;
  const metrics = () => {
    made ??= createMetrics();
    return made;
  };
  fastify.addHook('onResponse', (request, reply, done) => {
    const { duration, replies } = metrics();
    const operation = request.routeOptions.config.operationId ?? 'other';
    duration.observe({ operation }, reply.elapsedTime / 1000);
    replies.inc({ operation, status: reply.statusCode });
    done();
  });
  return metrics;
}

function createMetrics(): Metrics {
  const { Counter, collectDefaultMetrics, Histogram, Registry } =
    require('prom-client') as typeof import('prom-client');
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
  return { registry, duration, replies };
}

/**
 * Serves `/metrics` to the machine itself, or to whoever shows the token: the numbers tell how a business runs.
 * Errors: ROUTE_NOT_FOUND for everyone else.
 */
export function serveMetrics(
  fastify: FastifyInstance,
  metrics: () => Metrics,
  token: string | undefined,
): void {
  fastify.get('/metrics', { config: { operationId: 'metrics' } }, async (request, reply) => {
    if (!mayRead(request, token)) throw refuse('ROUTE_NOT_FOUND', { method: 'GET', path: '/metrics' });
    const { registry } = metrics();
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
