import { timingSafeEqual } from 'node:crypto';
import type { Principal } from '@tongshang/identity';
import type { FastifyRequest } from 'fastify';
import type { HttpApp } from './app.ts';
import type { Authenticated, Credentials } from './authenticate.ts';
import { type Access, neededOf } from './endpoint.ts';
import { refuse } from './refusals.ts';

type Admitting = Pick<HttpApp, 'authenticate' | 'sessionCookie'>;

/** Admits a request: from here on it knows its caller. Errors: of `admit`. */
export async function letIn(
  app: Admitting,
  request: FastifyRequest,
  access: Access,
  anew = false,
): Promise<void> {
  const admitted = await admit(request, access, app, anew);
  request.principal = admitted?.principal ?? null;
  request.standing = admitted?.standing ?? null;
  if (admitted?.principal.language) request.language = admitted.principal.language;
}

/**
 * Decides whether a request may go on, before its body is read.
 * Errors: SIGN_IN_NEEDED, CREDENTIAL_INVALID, PERSON_NEEDED, SCOPE_NEEDED, SECOND_FACTOR_NEEDED, PROOF_NEEDED, CSRF_TOKEN_INVALID, CROSS_SITE_REQUEST.
 */
async function admit(
  request: FastifyRequest,
  access: Access,
  { authenticate, sessionCookie }: Admitting,
  anew = false,
): Promise<Authenticated | null> {
  const credentials = credentialsOf(request, sessionCookie);
  const isUnsafe = request.method !== 'GET' && request.method !== 'HEAD';
  if (isUnsafe && credentials?.kind !== 'api-key') refuseOtherSites(request);
  const found = credentials && (await authenticate(credentials, { anew }));
  if (found === undefined) {
    if (access === 'public') return null;
    throw refuse(credentials?.kind === 'api-key' ? 'CREDENTIAL_INVALID' : 'SIGN_IN_NEEDED');
  }
  if (isUnsafe && found.csrfToken !== null && access !== 'public') checkCsrf(request, found.csrfToken);
  authorise(found.principal, access);
  return found;
}

function authorise(principal: Principal, access: Access): void {
  if (access === 'public') return;
  const { scopes, by } = neededOf(access);
  for (const scope of scopes) if (!principal.scopes.has(scope)) throw refuse('SCOPE_NEEDED', { scope });
  // What is of a person's own account is open without: by it a second factor is set up and shown.
  const isOwnAccount = scopes.length === 0 && by !== null;
  const { state, withheld } = principal.secondFactor ?? {};
  const isWithheld = scopes.some((scope) => withheld?.has(scope));
  if ((state === 'owed' && !isOwnAccount) || isWithheld) throw refuse('SECOND_FACTOR_NEEDED');
  if (by === null) return;
  if (principal.via !== 'session' || principal.personId === null) throw refuse('PERSON_NEEDED');
  if (by !== 'proof') return;
  needProof(principal);
  needHeldFactor(principal);
}

/** Errors: PROOF_NEEDED. */
export function needProof({ hasProof }: Pick<Principal, 'hasProof'>): void {
  if (!hasProof) throw refuse('PROOF_NEEDED');
}

/** Whoever has a second factor proves nothing by the password alone. Errors: SECOND_FACTOR_NEEDED. */
export function needHeldFactor({ secondFactor }: Pick<Principal, 'secondFactor'>): void {
  const { state, isHeld = false } = secondFactor ?? {};
  if (isHeld && state !== 'shown' && state !== 'exempt') throw refuse('SECOND_FACTOR_NEEDED');
}

/** Errors: SECOND_FACTOR_NEEDED in a session that has shown none. */
export function needSecondFactor({ secondFactor }: Pick<Principal, 'secondFactor'>): void {
  if (secondFactor?.state === 'owed' || secondFactor?.state === 'lacking')
    throw refuse('SECOND_FACTOR_NEEDED');
}

function credentialsOf(request: FastifyRequest, sessionCookie: string): Credentials | undefined {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const token = /^Bearer +([\x21-\x7e]{1,200})$/i.exec(authorization)?.[1];
    return { kind: 'api-key', token: token ?? '' };
  }
  const token = request.cookies[sessionCookie];
  return token ? { kind: 'session', token } : undefined;
}

/**
 * A page of another site never acts for our user. Browsers state where a request comes from (Fetch Metadata); on
 * plain addresses they do not, and `Origin` tells.
 */
function refuseOtherSites(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const isOther = site === undefined ? isOtherOrigin(request) : site === 'cross-site';
  if (isOther) throw refuse('CROSS_SITE_REQUEST');
}

function isOtherOrigin(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  return !URL.canParse(origin) || new URL(origin).host !== request.host;
}

function checkCsrf(request: FastifyRequest, expected: string): void {
  const sent = request.headers['x-csrf-token'];
  const right = Buffer.from(expected);
  const given = Buffer.from(typeof sent === 'string' ? sent : '');
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw refuse('CSRF_TOKEN_INVALID');
}
