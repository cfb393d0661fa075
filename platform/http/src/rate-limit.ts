import type { FastifyRequest } from 'fastify';
import type { HttpApp } from './app.ts';
import type { Access } from './endpoint.ts';
import { networkOf } from './network.ts';
import { joinedCallers } from './rate-store.ts';
import { refuse } from './refusals.ts';

/** The route's share of @fastify/rate-limit's settings; none when the server has no limits. */
export function rateLimitOf(app: Pick<HttpApp, 'rateLimits'>, access: Access, perMinute: number | undefined) {
  if (app.rateLimits === null) return {};
  const isPublic = access === 'public';
  const max = perMinute ?? (isPublic ? app.rateLimits.publicPerMinute : app.rateLimits.callerPerMinute);
  const callers = isPublic
    ? publicCallers
    : (request: FastifyRequest) => [signedInCaller(request) ?? networkOf(request.ip)];
  const keyGenerator = (request: FastifyRequest) => joinedCallers(callers(request));
  return { rateLimit: { max, timeWindow: 60_000, keyGenerator } };
}

/**
 * What needs no account is counted by network whoever is signed in, since one network makes as many accounts as it likes; and by
 * person besides, since one person has many networks.
 */
function publicCallers(request: FastifyRequest): readonly string[] {
  const caller = signedInCaller(request);
  const network = networkOf(request.ip);
  return caller === undefined ? [network] : [network, caller];
}

/** The person, else the API key's organisation. */
function signedInCaller({ principal }: FastifyRequest): string | undefined {
  return principal === null ? undefined : (principal.personId ?? principal.organisationId);
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
