import type { Call } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';

/** What a caller shows: the value of the session cookie, or an API key sent as `Authorization: Bearer`. */
export type Credentials =
  | { readonly kind: 'session'; readonly token: string }
  | { readonly kind: 'api-key'; readonly token: string };

/**
 * A call that travels with the opening of a caller's transaction and fails it with `TS102` when what the caller was admitted by is no longer
 * as it was: credential, membership, role. Until the transaction ends nobody changes it.
 * @param now of the transaction
 */
export type Standing = (now: Temporal.Instant) => Call;

/**
 * Who it is; `csrfToken` is what a cookie session must repeat in `X-CSRF-Token` on every unsafe request. `standing` is null where nothing
 * can be taken back.
 */
export type Authenticated = {
  readonly principal: Principal;
  readonly csrfToken: string | null;
  readonly standing: Standing | null;
};

/**
 * Undefined when the credentials are unknown, expired or revoked. Called for every request: it must be cheap. `anew`: nothing remembered
 * will do.
 */
export type Authenticate = (
  credentials: Credentials,
  options?: { readonly anew: boolean },
) => Promise<Authenticated | undefined>;
