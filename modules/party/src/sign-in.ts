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
  tokenHash,
  verifyPassword,
} from '@tongshang/identity';
import { Refusal } from '@tongshang/refusal';
import { deviceKept, isKnownDevice, noteDevice } from './known-device-store.ts';
import { countAttempt, forgiveAttempt, type Source } from './lock-out.ts';
import { type PersonWithPassword, renewHash, selectPersonByEmail } from './person-store.ts';
import { refuse } from './refusals.ts';
import {
  absoluteLimit,
  deleteSessionOfToken,
  insertSession,
  type SessionMethod,
  selectLastOrganisation,
} from './session-store.ts';

/** Marks a browser in which somebody has signed in; outlives the session, and opens nothing. */
const deviceCookie = 'tongshang_device';

/** The cookie our own page reads to repeat its value in `X-CSRF-Token`. */
export const csrfCookie = 'tongshang_csrf';

type SignedIn = { readonly personId: PersonId; readonly organisationId: OrganisationId };

/** What a request tells of where it comes from. */
type Arrival = Pick<Exchange, 'address' | 'cookie'>;

export type SignIn = {
  /**
   * Whose address and password these are.
   * Errors: SIGN_IN_FAILED (one text and one cost, whether the address is known or not), SIGN_IN_DELAYED.
   */
  withPassword(email: string, password: string, from: Arrival): Promise<PersonWithPassword>;
  /** Whether it is the password of whoever is signed in. Errors: CURRENT_PASSWORD_WRONG at `place`, SIGN_IN_DELAYED. */
  checkPassword(
    person: { readonly personId: PersonId; readonly email: string },
    password: string,
    place: string,
  ): Promise<void>;
  /** Opens a session and sets its cookies. Errors: NO_ORGANISATION. */
  openSession(
    app: HttpApp,
    exchange: Exchange,
    personId: PersonId,
    method: SessionMethod,
    organisationId?: OrganisationId,
  ): Promise<SignedIn>;
};

export function createSignIn(database: Database, passwordCost: PasswordCost): SignIn {
  const verify = createVerifier(database, passwordCost);
  return {
    withPassword: (email, password, from) => verify(email, password, (tx) => sourceOf(tx, email, from)),

    async checkPassword({ personId, email }, password, place) {
      const source = { known: `session of ${personId}` };
      await verify(email, password, async () => source).catch((error: unknown) => {
        const isWrong = error instanceof Refusal && error.code === 'SIGN_IN_FAILED';
        throw isWrong ? refuse('CURRENT_PASSWORD_WRONG', {}, place) : error;
      });
    },

    async openSession(app, exchange, personId, method, organisationId) {
      const { token, hash } = newToken('session');
      const { opened, device } = await database.system('open a session', async (tx) => {
        const into = organisationId ?? (await selectLastOrganisation(tx, personId));
        if (into === undefined) throw refuse('NO_ORGANISATION');
        await insertSession(tx, {
          ...origin(exchange),
          ...newSession(personId, into, method),
          tokenHash: hash,
        });
        const opened = { personId, organisationId: into };
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

type Verify = (
  email: string,
  password: string,
  from: (tx: Tx) => Promise<Source>,
) => Promise<PersonWithPassword>;

function createVerifier(database: Database, passwordCost: PasswordCost): Verify {
  /** Verified against when there is no account, so that the answer takes as long. */
  let nobodysHash: Promise<string> | undefined;
  return async (email, password, from) => {
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
    await database.system('take back the counted attempt', async (tx) => {
      await forgiveAttempt(tx, email, source);
      if (renewed !== undefined) await renewHash(tx, person.personId, hash, renewed);
    });
    return person;
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

function newSession(personId: PersonId, organisationId: OrganisationId, method: SessionMethod) {
  return { sessionId: randomUUIDv7(), personId, organisationId, method };
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
