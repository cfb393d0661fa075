import type { Database, Hearing, Tx } from '@tongshang/database';
import type { Authenticate, Authenticated, Credentials, Standing } from '@tongshang/http';
import { csrfTokenOf, isToken, type Principal, type ScopeList, tokenHash } from '@tongshang/identity';
import { standingOf } from './second-factor.ts';
import { findApiKey, findSession } from './session-store.ts';

export type Authentication = {
  /** Who shows these credentials; undefined when they are unknown, expired or revoked. */
  readonly authenticate: Authenticate;
  /** Forgets what was remembered, here and in every other process: call when credentials, roles or memberships have changed. */
  forget(): Promise<void>;
  /** Calls `fn` whenever something was forgotten, here or in another process; what it returns ends that. */
  onForgotten(fn: () => void): () => void;
};

/**
 * An answer is remembered for this long, so that a page's burst of requests asks the database once. It is forgotten at once when
 * something is revoked, here or in another process; where that dies between its commit and its signal, after this long. A process
 * that hears no signals remembers nothing.
 */
const rememberedMs = 1000;
const rememberedMax = 10_000;
const CHANNEL = 'credentials_changed';

type Remembered = { readonly answer: Promise<Authenticated | undefined>; readonly until: number };

export function createAuthentication(
  database: Database,
  scopes: ScopeList,
  monotonicMs: () => number,
): Authentication {
  const remembered = new Map<string, Remembered>();
  const listeners = new Set<() => void>();
  const forgetHere = () => {
    remembered.clear();
    for (const listener of listeners) listener();
  };
  let hearing: Hearing | undefined;
  return {
    authenticate(credentials, options) {
      const { kind, token } = credentials;
      if (!isToken(kind, token)) return Promise.resolve(undefined);
      const now = monotonicMs();
      const known = remembered.get(token);
      if (known !== undefined && known.until > now && !options?.anew) return known.answer;
      const answer = database.system('find out who calls', (tx) => find(tx, credentials, scopes));
      // Begun with the first caller: who only describes the platform has no database.
      hearing ??= database.onSignal(CHANNEL, forgetHere);
      if (!hearing.hears()) return answer;
      if (remembered.size >= rememberedMax) remembered.clear();
      remembered.set(token, { answer, until: now + rememberedMs });
      // A failure of the database is nobody's answer.
      answer.catch(() => remembered.delete(token));
      return answer;
    },
    onForgotten(fn) {
      listeners.add(fn);
      return () => void listeners.delete(fn);
    },
    async forget() {
      forgetHere();
      // Without its database nobody is let in anyway.
      await database.signal(CHANNEL).catch(() => {});
    },
  };
}

async function find(
  tx: Tx,
  { kind, token }: Credentials,
  scopes: ScopeList,
): Promise<Authenticated | undefined> {
  const hash = tokenHash(token);
  return kind === 'session' ? ofSession(tx, token, hash, scopes) : ofApiKey(tx, hash, scopes);
}

async function ofSession(
  tx: Tx,
  token: string,
  hash: Uint8Array,
  scopes: ScopeList,
): Promise<Authenticated | undefined> {
  const session = await findSession(tx, hash);
  if (session === undefined) return undefined;
  const { personId, organisationId, role, kinds, language, hasProof } = session;
  const secondFactor = standingOf(session, scopes);
  const principal: Principal = {
    ...{ personId, organisationId, language, hasProof, secondFactor },
    scopes: new Set(scopes.ofRole(role)),
    organisationKinds: kinds,
    via: 'session',
  };
  const standing: Standing = (now) => ({
    ...{ call: 'party.assert_session($1, $2, $3, $4)', values: [hash, role, kinds, now], asEither: true },
  });
  return { principal, csrfToken: csrfTokenOf(token), standing };
}

async function ofApiKey(tx: Tx, hash: Uint8Array, known: ScopeList): Promise<Authenticated | undefined> {
  const key = await findApiKey(tx, hash);
  if (key === undefined) return undefined;
  const { organisationId, scopes, kinds, madeBy } = key;
  const principal: Principal = {
    ...{ personId: null, organisationId, language: null },
    // A key may outlive the module that declared what it was given.
    scopes: new Set(scopes.filter(known.has)),
    organisationKinds: kinds,
    via: 'api-key',
    madeBy,
  };
  const standing: Standing = (now) => ({
    ...{ call: 'party.assert_api_key($1, $2, $3)', values: [hash, kinds, now], asEither: true },
  });
  return { principal, csrfToken: null, standing };
}
