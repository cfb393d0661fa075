import { randomUUIDv7 } from 'node:crypto';
import type { Database } from '@tongshang/database';
import type { Exchange, HttpApp } from '@tongshang/http';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import {
  csrfTokenOf,
  hashPassword,
  needsRehash,
  newToken,
  type PasswordCost,
  tokenHash,
  verifyPassword,
} from '@tongshang/identity';
import { Refusal } from '@tongshang/refusal';
import { countAttempt, forgiveAttempts } from './lock-out.ts';
import { type PersonWithPassword, renewHash, selectPersonByEmail } from './person-store.ts';
import { refuse } from './refusals.ts';
import {
  absoluteLimit,
  deleteSessionOfToken,
  insertSession,
  type SessionMethod,
  selectLastOrganisation,
} from './session-store.ts';

/** The cookie our own page reads to repeat its value in `X-CSRF-Token`. */
export const csrfCookie = 'tongshang_csrf';

type SignedIn = { readonly personId: PersonId; readonly organisationId: OrganisationId };

export type SignIn = {
  /**
   * Whose address and password these are.
   * Errors: SIGN_IN_FAILED (one text and one cost, whether the address is known or not), SIGN_IN_DELAYED.
   */
  withPassword(email: string, password: string): Promise<PersonWithPassword>;
  /** Whether it is the password of this address. Errors: CURRENT_PASSWORD_WRONG at `place`, SIGN_IN_DELAYED. */
  checkPassword(email: string, password: string, place: string): Promise<void>;
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
  /** Verified against when there is no account, so that the answer takes as long. */
  let nobodysHash: Promise<string> | undefined;

  const signIn: SignIn = {
    async withPassword(email, password) {
      nobodysHash ??= hashPassword(randomUUIDv7(), passwordCost);
      const person = await database.system('look up who signs in', async (tx) => {
        await countAttempt(tx, email);
        return selectPersonByEmail(tx, email);
      });
      const hash = person?.passwordHash;
      const fits = await verifyPassword(password, hash ?? (await nobodysHash));
      if (person === undefined || !hash || !fits) throw refuse('SIGN_IN_FAILED');
      const renewed = needsRehash(hash, passwordCost)
        ? await hashPassword(password, passwordCost)
        : undefined;
      await database.system('take back the counted attempt', async (tx) => {
        await forgiveAttempts(tx, email);
        if (renewed !== undefined) await renewHash(tx, person.personId, hash, renewed);
      });
      return person;
    },

    async checkPassword(email, password, place) {
      await signIn.withPassword(email, password).catch((error: unknown) => {
        const isWrong = error instanceof Refusal && error.code === 'SIGN_IN_FAILED';
        throw isWrong ? refuse('CURRENT_PASSWORD_WRONG', {}, place) : error;
      });
    },

    async openSession(app, exchange, personId, method, organisationId) {
      const { token, hash } = newToken('session');
      const opened = await database.system('open a session', async (tx) => {
        const into = organisationId ?? (await selectLastOrganisation(tx, personId));
        if (into === undefined) throw refuse('NO_ORGANISATION');
        await insertSession(tx, {
          ...origin(exchange),
          ...newSession(personId, into, method),
          tokenHash: hash,
        });
        return { personId, organisationId: into };
      });
      await closeFormer(database, app, exchange);
      setCookies(app, exchange, token);
      return opened;
    },
  };
  return signIn;
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
