import { randomUUIDv7 } from 'node:crypto';
import type { Database, Tx } from '@tongshang/database';
import { type Exchange, type HttpApp, networkOf } from '@tongshang/http';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import {
  csrfTokenOf,
  hashPassword,
  isToken,
  needsRehash,
  newToken,
  type PasswordCost,
  type Sealer,
  tokenHash,
  verifyPassword,
} from '@tongshang/identity';
import type { Mail } from '@tongshang/mail';
import { Refusal } from '@tongshang/refusal';
import { endRecoveries } from './account-recovery-store.ts';
import { deviceKept, isKnownDevice, noteDevice } from './known-device-store.ts';
import { countAttempt, forgiveAttempt, type Source, takeAttemptBack } from './lock-out.ts';
import { type PersonWithPassword, renewHash, selectPersonByEmail } from './person-store.ts';
import { refuse } from './refusals.ts';
import { showCode } from './second-factor.ts';
import {
  absoluteLimit,
  deleteSessionOfToken,
  findSession,
  insertSession,
  type SessionMethod,
  selectLastOrganisation,
} from './session-store.ts';

/** Marks a browser in which somebody has signed in; outlives the session, and opens nothing. */
const deviceCookie = 'tongshang_device';

/** The cookie our own page reads to repeat its value in `X-CSRF-Token`. */
export const csrfCookie = 'tongshang_csrf';

type SignedIn = {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly isShown: boolean;
  readonly isExempt: boolean;
};

/** How somebody signed in, and whether that was with a second factor; a passkey is both. */
export type WayIn = { readonly method: SessionMethod; readonly hasSecondFactor: boolean };

export const byPasskey: WayIn = { method: 'passkey', hasSecondFactor: true };
export const byNewPassword: WayIn = { method: 'password', hasSecondFactor: false };

/** What a request tells of where it comes from. */
type Arrival = Pick<Exchange, 'address' | 'cookie'>;

export type SignIn = {
  /**
   * Whose address and password these are. Where the person has an authenticator app, a code of it or a recovery code is asked for as well.
   * Errors: SIGN_IN_FAILED (one text and one cost, whether the address is known or not), SIGN_IN_DELAYED; to whoever has the password:
   * SECOND_FACTOR_CODE_NEEDED, SECOND_FACTOR_CODE_WRONG, which counts as a failure.
   */
  withPassword(
    shown: { readonly email: string; readonly password: string; readonly code?: string | undefined },
    from: Arrival,
  ): Promise<{ readonly personId: PersonId; readonly way: WayIn }>;
  /**
   * Whether it is the password of whoever is signed in; with a `code`, or with `asksCode` where the person has an app, that too. True
   * where a second factor was shown. What is wrong is counted by the session, given by its token: whoever has stolen one closes no other. Errors: CURRENT_PASSWORD_WRONG at `place`, SIGN_IN_DELAYED, and of the code as above.
   */
  checkPassword(
    person: { readonly email: string; readonly sessionToken: string },
    shown: { readonly password: string; readonly code?: string | undefined },
    place: string,
    options: { readonly asksCode: boolean },
  ): Promise<boolean>;
  /** Opens a session and sets its cookies. Errors: NO_ORGANISATION. */
  openSession(
    app: HttpApp,
    exchange: Exchange,
    personId: PersonId,
    way: WayIn,
    organisationId?: OrganisationId,
  ): Promise<SignedIn>;
};

export function createSignIn(deps: SignInDeps): SignIn {
  const { database } = deps;
  const verify = createVerifier(deps);
  return {
    async withPassword(shown, from) {
      const { person, hasSecondFactor } = await verify(shown, (tx) => sourceOf(tx, shown.email, from), true);
      return { personId: person.personId, way: { method: 'password', hasSecondFactor } };
    },

    async checkPassword({ email, sessionToken }, shown, place, { asksCode }) {
      const source = { known: Buffer.from(tokenHash(sessionToken)).toString('hex') };
      const verified = verify({ email, ...shown }, async () => source, asksCode);
      const { hasSecondFactor } = await verified.catch((error: unknown) => {
        const isWrong = error instanceof Refusal && error.code === 'SIGN_IN_FAILED';
        throw isWrong ? refuse('CURRENT_PASSWORD_WRONG', {}, place) : error;
      });
      return hasSecondFactor;
    },

    async openSession(app, exchange, personId, way, organisationId) {
      const { token, hash } = newToken('session');
      const { opened, device } = await database.system('open a session', async (tx) => {
        const into = organisationId ?? (await selectLastOrganisation(tx, personId));
        if (into === undefined) throw refuse('NO_ORGANISATION');
        await insertSession(tx, {
          ...origin(exchange),
          ...newSession(personId, into),
          ...way,
          tokenHash: hash,
        });
        const session = await findSession(tx, hash);
        const { isShown = false, isExempt = false, hasFactor = false } = session ?? {};
        // Whoever can sign in with all that is asked for has lost nothing; by the password alone a lost factor is not found.
        if (isShown || !hasFactor) await endRecoveries(tx, personId, 'sign-in');
        const opened = { personId, organisationId: into, isShown, isExempt };
        return { opened, device: await deviceOf(tx, exchange, personId) };
      });
      await closeFormer(database, app, exchange);
      setCookies(app, exchange, token);
      const maxAgeSeconds = deviceKept.total('seconds');
      exchange.setCookie(deviceCookie, device, { maxAgeSeconds, httpOnly: true });
      return opened;
    },
  };
}

type SignInDeps = {
  readonly database: Database;
  readonly passwordCost: PasswordCost;
  readonly sealer: Sealer;
  readonly mail: Pick<Mail, 'isSetUp' | 'put'>;
};

type Verify = (
  shown: { readonly email: string; readonly password: string; readonly code?: string | undefined },
  from: (tx: Tx) => Promise<Source>,
  asksCode: boolean,
) => Promise<{ readonly person: PersonWithPassword; readonly hasSecondFactor: boolean }>;

function createVerifier(deps: SignInDeps): Verify {
  const { database, passwordCost } = deps;
  /** Verified against when there is no account, so that the answer takes as long. */
  let nobodysHash: Promise<string> | undefined;
  return async ({ email, password, code }, from, asksCode) => {
    nobodysHash ??= hashPassword(randomUUIDv7(), passwordCost);
    const { person, source } = await database.system('look up who signs in', async (tx) => {
      const source = await from(tx);
      await countAttempt(tx, email, source);
      return { person: await selectPersonByEmail(tx, email), source };
    });
    const hash = person?.passwordHash;
    const fits = await verifyPassword(password, hash ?? (await nobodysHash));
    if (person === undefined || !hash || !fits) throw refuse('SIGN_IN_FAILED');
    const renewed = needsRehash(hash, passwordCost) ? await hashPassword(password, passwordCost) : undefined;
    const factor = await database.system(
      'look at the code, and take back the counted attempt',
      async (tx) => {
        const factor = asksCode || code ? await showCode(deps, tx, person.personId, code) : 'none';
        // A password without its code is no success: what was counted for wrong codes stays.
        if (factor === 'missing') await takeAttemptBack(tx, email, source);
        if (factor === 'none' || factor === 'shown') await forgiveAttempt(tx, email, source);
        if (renewed !== undefined) await renewHash(tx, person.personId, hash, renewed);
        return factor;
      },
    );
    if (factor === 'missing') throw refuse('SECOND_FACTOR_CODE_NEEDED', {}, 'code');
    if (factor === 'wrong') throw refuse('SECOND_FACTOR_CODE_WRONG', {}, 'code');
    return { person, hasSecondFactor: factor === 'shown' };
  };
}

/** A device of the person itself, or else the network. */
async function sourceOf(tx: Tx, email: string, from: Arrival): Promise<Source> {
  const hash = deviceHashOf(from);
  const isKnown = hash !== undefined && (await isKnownDevice(tx, hash, email));
  return isKnown ? { known: hash.toString('hex') } : { network: networkOf(from.address) };
}

/** The mark by which the browser is known from now on: its own, unless it has none or another person's. */
async function deviceOf(tx: Tx, exchange: Exchange, personId: PersonId): Promise<string> {
  const [own, hash] = [exchange.cookie(deviceCookie), deviceHashOf(exchange)];
  if (own !== undefined && hash !== undefined && (await noteDevice(tx, hash, personId))) return own;
  const made = newToken('device');
  await noteDevice(tx, made.hash, personId);
  return made.token;
}

function deviceHashOf({ cookie }: Pick<Exchange, 'cookie'>): Buffer | undefined {
  const token = cookie(deviceCookie);
  return token !== undefined && isToken('device', token) ? Buffer.from(tokenHash(token)) : undefined;
}

function newSession(personId: PersonId, organisationId: OrganisationId) {
  return { sessionId: randomUUIDv7(), personId, organisationId };
}

function origin({ userAgent, address }: Exchange) {
  return { userAgent, address };
}

/** Whoever signs in anew in the same browser leaves no open session behind. */
async function closeFormer(database: Database, app: HttpApp, exchange: Exchange): Promise<void> {
  const former = exchange.cookie(app.sessionCookie);
  if (former !== undefined)
    await database.system('close the former session', (tx) => deleteSessionOfToken(tx, tokenHash(former)));
}

function setCookies(app: HttpApp, exchange: Exchange, token: string): void {
  const maxAgeSeconds = absoluteLimit.total('seconds');
  exchange.setCookie(app.sessionCookie, token, { maxAgeSeconds, httpOnly: true });
  exchange.setCookie(csrfCookie, csrfTokenOf(token), { maxAgeSeconds, httpOnly: false });
}
