import type { Tx } from '@tongshang/database';
import type { Principal, Scope } from '@tongshang/identity';
import type { Language } from '@tongshang/refusal';
import type { Static, TSchema } from 'typebox';
import type { UploadBody, UploadedFile } from './upload.ts';

/**
 * Who may call an endpoint.
 * - `public`: anyone; the handler's principal is null unless the caller showed valid credentials.
 * - `person`: anyone signed in, by cookie session or API key.
 * - `session`: a person in a cookie session; an API key will not do (own passwords, sessions).
 * - `proof`: as `session`, and the person has shown a password or passkey a short while ago (own passkeys).
 * Both are of the person's own account, and open before a second factor is shown where one is owed; nothing else is.
 * - `{ scope }`: signed in, with this scope in the current organisation; `and`: with a further one too, for what shows at once what each
 *   shows alone; `by` narrows it to `session` or `proof`.
 */
export type Access =
  | 'public'
  | 'person'
  | PersonAccess
  | { readonly scope: Scope; readonly and?: Scope; readonly by?: PersonAccess };

type PersonAccess = 'session' | 'proof';

/** What an access asks of whoever is signed in. */
export function neededOf(access: Exclude<Access, 'public'>): {
  readonly scopes: readonly Scope[];
  readonly by: PersonAccess | null;
} {
  if (typeof access === 'object') {
    const { scope, and, by = null } = access;
    return { scopes: and === undefined ? [scope] : [scope, and], by };
  }
  return { scopes: [], by: access === 'person' ? null : access };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One declared endpoint, as the OpenAPI document, the golden list and the authorisation tests see it. */
export type Endpoint = {
  /** The package that declared it, by its short name: `stock`. Its part of the API is described in a file of its own. */
  readonly owner: string;
  readonly method: Method;
  /** `/api/v1/trades/:tradeId` */
  readonly url: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly access: Access;
  readonly kind: 'command' | 'query' | 'action' | 'events' | 'download';
  readonly idempotency: Idempotency;
  readonly refusals: readonly string[];
  readonly params?: TSchema;
  readonly querystring?: TSchema;
  readonly body?: TSchema | UploadBody;
  readonly response?: TSchema;
  readonly status: number;
  /** Content types of a download. */
  readonly contentTypes?: readonly string[];
};

/**
 * - `key`: needs `Idempotency-Key`; the reply is kept and given again.
 * - `once`: needs it too, but the reply holds a secret and is not kept: a repeat gets IDEMPOTENCY_REPLY_NOT_KEPT.
 * - `natural`: repeating it does no harm by its own nature (a PUT, a DELETE, a sign-in); no key.
 */
export type Idempotency = 'key' | 'once' | 'natural';

type PrincipalOf<A extends Access> = A extends 'public' ? Principal | null : Principal;
export type ValueOf<S> = S extends TSchema ? Static<S> : Record<never, never>;
type BodyOf<B> = B extends UploadBody ? UploadedFile : B extends TSchema ? Static<B> : undefined;

export type CookieOptions = {
  readonly maxAgeSeconds: number;
  /** False only for the token that our own page must read. */
  readonly httpOnly: boolean;
};

/** What a handler may know of the request and say beside the body of its reply. */
export type Exchange = {
  readonly requestId: string;
  /** The caller's network address; never stored beside what it did, except for its own sessions and lock-outs. */
  readonly address: string;
  readonly userAgent: string;
  /** The language of the reply: the person's, else by Accept-Language. */
  readonly language: Language;
  header(name: string): string | undefined;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, options: CookieOptions): void;
  clearCookie(name: string): void;
  setHeader(name: string, value: string): void;
  /** Aborts when the caller goes away before the reply: nobody waits for the work any more. */
  readonly gone: AbortSignal;
};

export type Input<A extends Access, P, Q, B> = {
  readonly principal: PrincipalOf<A>;
  readonly params: ValueOf<P>;
  readonly query: ValueOf<Q>;
  readonly body: BodyOf<B>;
  readonly exchange: Exchange;
};

/** The transaction of an endpoint that opens its own: under row-level security for the caller, as short as can be. */
export type OwnTransaction = <T>(fn: (tx: Tx) => Promise<T>) => Promise<T>;

/** For endpoints with slow work between their transactions. */
export type InSteps<A extends Access, P, Q> = Input<A, P, Q, undefined> & {
  readonly transaction: OwnTransaction;
};

/** For endpoints that open their own transactions: `transaction` looks once more at whoever was let in. */
export type InAction<A extends Access, P, Q, B> = Input<A, P, Q, B> & {
  readonly transaction: OwnTransaction;
};

/** What `prepare` made, before the transaction was opened. */
export type Prepared<W> = { readonly prepared: W };

export type InTransaction<A extends Access, P, Q, B> = Input<A, P, Q, B> & { readonly tx: Tx };

export type InCommand<A extends Access, P, Q, B> = InTransaction<A, P, Q, B> & {
  /**
   * Runs `fn` once the transaction is committed, before the reply: only to forget what memory holds, here or in other processes; this
   * one may die before it.
   */
  afterCommit(fn: () => void | Promise<void>): void;
};
