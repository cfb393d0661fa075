import type { FastifyRequest } from 'fastify';
import type { HttpApp } from './app.ts';
import type { Access } from './endpoint.ts';
import { refuse } from './refusals.ts';

/** The route's share of @fastify/rate-limit's settings; none when the server has no limits. */
export function rateLimitOf(app: Pick<HttpApp, 'rateLimits'>, access: Access, perMinute: number | undefined) {
  if (app.rateLimits === null) return {};
  const isPublic = access === 'public';
  const max = perMinute ?? (isPublic ? app.rateLimits.publicPerMinute : app.rateLimits.callerPerMinute);
  return { rateLimit: { max, timeWindow: 60_000, keyGenerator: limitKey } };
}

/** Who the requests are counted for: person, else API key's organisation, else network address. */
function limitKey({ principal, ip }: FastifyRequest): string {
  if (principal === null) return ip;
  return principal.personId ?? principal.organisationId;
}

/** For @fastify/rate-limit: only who exceeds is told anything, and then when to come back. */
export const rateLimitSettings = {
  global: false,
  addHeaders: {
    'x-ratelimit-limit': false,
    'x-ratelimit-remaining': false,
    'x-ratelimit-reset': false,
    'retry-after': true,
  },
  addHeadersOnExceeding: {
    'x-ratelimit-limit': false,
    'x-ratelimit-remaining': false,
    'x-ratelimit-reset': false,
  },
  errorResponseBuilder: (_request: FastifyRequest, { ttl }: { ttl: number }) =>
    refuse('RATE_LIMITED', { seconds: String(Math.max(1, Math.ceil(ttl / 1000))) }),
};
