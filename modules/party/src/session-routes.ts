import type { Tx } from '@tongshang/database';
import {
  action,
  command,
  type Exchange,
  type HttpApp,
  needHeldFactor,
  needProof,
  query,
} from '@tongshang/http';
import type { OrganisationId, PersonId } from '@tongshang/identifier';
import {
  checkNewPassword,
  hashPassword,
  type Principal,
  type ScopeList,
  tokenHash,
} from '@tongshang/identity';
import { type Place, placesOf } from '@tongshang/module';
import { invariant } from '@tongshang/refusal';
import {
  OfSession,
  OpenSessions,
  OrganisationChoice,
  PasswordChange,
  PersonChange,
  SessionView,
  SignIn,
} from './contract.ts';
import { noticePasswordChanged } from './notices.ts';
import { selectFace } from './organisation-store.ts';
import type { PartyParts } from './party-parts.ts';
import { selectOwnMemberships, selectPerson, updatePerson, upsertPassword } from './person-store.ts';
import { refuse } from './refusals.ts';
import { standingOf } from './second-factor.ts';
import {
  deleteOtherSessions,
  deleteSession,
  deleteSessionOfToken,
  selectOpenSessions,
  updateSessionOrganisation,
} from './session-store.ts';
import { csrfCookie } from './sign-in.ts';

const tags = ['session'];

export function sessionRoutes(app: HttpApp, parts: PartyParts): void {
  signInRoutes(app, parts);
  ownSessionsRoutes(app, parts);
  ownAccountRoutes(app, parts);
}

function signInRoutes(app: HttpApp, { database, signIn, authentication, places, scopes }: PartyParts): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/session',
    operationId: 'signIn',
    summary: 'Sign in with e-mail address and password',
    tags,
    access: 'public',
    perMinute: 30,
    body: SignIn,
    response: SessionView,
    refusals: [
      ...['SIGN_IN_FAILED', 'SIGN_IN_DELAYED', 'NO_ORGANISATION'],
      ...['SECOND_FACTOR_CODE_NEEDED', 'SECOND_FACTOR_CODE_WRONG'],
    ],
    handler: async ({ body, exchange }) => {
      const { personId, way } = await signIn.withPassword(body, exchange);
      const caller = await signIn.openSession(app, exchange, personId, way);
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });

  query(app, {
    url: '/api/v1/session',
    operationId: 'readSession',
    summary: 'Who is calling, for which organisation, with which scopes',
    tags,
    access: 'public',
    response: SessionView,
    handler: async ({ tx, principal }) => {
      if (principal === null) return nobody;
      if (principal.personId === null) return viewOfKey(tx, principal, { places });
      return viewOfPerson(tx, { ...callerOf(principal), ...factorOf(principal) }, { places, scopes });
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/session',
    operationId: 'signOut',
    summary: 'Sign out',
    tags,
    access: 'session',
    idempotency: 'natural',
    handler: async ({ tx, exchange, afterCommit }) => {
      await deleteSessionOfToken(tx, tokenHash(tokenOf(app, exchange)));
      afterCommit(authentication.forget);
      exchange.clearCookie(app.sessionCookie);
      exchange.clearCookie(csrfCookie);
      return {};
    },
  });

  action(app, {
    method: 'PUT',
    url: '/api/v1/session/organisation',
    operationId: 'switchOrganisation',
    summary: 'Work for another organisation one belongs to',
    tags,
    access: 'session',
    body: OrganisationChoice,
    response: SessionView,
    refusals: ['NOT_A_MEMBER'],
    handler: async ({ principal, body, exchange, transaction }) => {
      const caller = callerOf(principal);
      await transaction(async (tx) => {
        const own = await selectOwnMemberships(tx, caller.personId);
        const isOwn = own.some(({ organisationId }) => organisationId === body.organisationId);
        if (!isOwn) throw refuse('NOT_A_MEMBER', {}, 'organisationId');
        await updateSessionOrganisation(tx, tokenHash(tokenOf(app, exchange)), body.organisationId);
      });
      await authentication.forget();
      const into = { ...caller, ...factorOf(principal), organisationId: body.organisationId };
      return database.transaction(into, (tx) => viewOfPerson(tx, into, { places, scopes }));
    },
  });
}

function ownSessionsRoutes(app: HttpApp, { authentication }: PartyParts): void {
  query(app, {
    url: '/api/v1/sessions',
    operationId: 'listSessions',
    summary: 'Where one is signed in',
    tags,
    access: 'session',
    response: OpenSessions,
    handler: async ({ tx, principal, exchange }) => {
      const { personId } = callerOf(principal);
      const rows = await selectOpenSessions(tx, personId, tokenHash(tokenOf(app, exchange)));
      return { items: rows.map(withTimes) };
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/sessions/:sessionId',
    operationId: 'endSession',
    summary: 'Sign out somewhere else',
    tags,
    access: 'session',
    idempotency: 'natural',
    params: OfSession,
    refusals: ['SESSION_NOT_FOUND'],
    handler: async ({ tx, principal, params, afterCommit }) => {
      const ended = await deleteSession(tx, callerOf(principal).personId, params.sessionId);
      if (!ended) throw refuse('SESSION_NOT_FOUND');
      afterCommit(authentication.forget);
      return {};
    },
  });
}

function ownAccountRoutes(
  app: HttpApp,
  { database, signIn, authentication, passwordCost, mail }: PartyParts,
): void {
  command(app, {
    method: 'PATCH',
    url: '/api/v1/person',
    operationId: 'changePerson',
    summary: "Change one's own name and language",
    tags,
    access: 'session',
    idempotency: 'natural',
    body: PersonChange,
    handler: async ({ tx, principal, body, afterCommit }) => {
      await updatePerson(tx, callerOf(principal).personId, body);
      afterCommit(authentication.forget);
      return {};
    },
  });

  action(app, {
    method: 'PUT',
    url: '/api/v1/person/password',
    operationId: 'changePassword',
    summary: "Change one's own password; signs out everywhere else",
    tags,
    access: 'session',
    perMinute: 30,
    body: PasswordChange,
    refusals: [
      ...['CURRENT_PASSWORD_WRONG', 'SIGN_IN_DELAYED', 'PASSWORD_TOO_SHORT', 'PASSWORD_GUESSABLE'],
      'SECOND_FACTOR_NEEDED',
    ],
    handler: async ({ principal, body, exchange, transaction }) => {
      needHeldFactor(principal);
      const caller = callerOf(principal);
      const person = await database.transaction(caller, (tx) => selectPerson(tx, caller.personId));
      invariant(person !== undefined, 'a session belongs to a person');
      if (
        await database.system('see whether there is a password', (tx) => hasPassword(tx, caller.personId))
      ) {
        const shown = { password: body.currentPassword ?? '' };
        const shownBy = { email: person.email, sessionToken: tokenOf(app, exchange) };
        await signIn.checkPassword(shownBy, shown, 'currentPassword', { asksCode: false });
      } else {
        needProof(principal);
      }
      await checkNewPassword(body.newPassword, [person.email, person.name], 'newPassword');
      const hash = await hashPassword(body.newPassword, passwordCost);
      await transaction((tx) =>
        tx.elevated('change a password', async () => {
          await upsertPassword(tx, caller.personId, hash);
          await deleteOtherSessions(tx, caller.personId, tokenHash(tokenOf(app, exchange)));
          await noticePasswordChanged(mail, tx, person);
        }),
      );
      await authentication.forget();
      return {};
    },
  });
}

async function hasPassword(tx: Tx, personId: PersonId): Promise<boolean> {
  const found = await tx.maybe('select 1 from party.password where person_id = $1', [personId]);
  return found !== undefined;
}

/** The token of the session that admission let in. */
export function tokenOf(app: HttpApp, exchange: Exchange): string {
  const token = exchange.cookie(app.sessionCookie);
  invariant(token !== undefined, 'a session has its cookie');
  return token;
}

export function callerOf({ personId, organisationId }: Principal) {
  invariant(personId !== null, 'a session belongs to a person');
  return { personId, organisationId };
}

/** What the session has shown so far, whichever organisation it works for. */
const factorOf = ({ secondFactor }: Principal) => ({
  isShown: secondFactor?.state === 'shown',
  isExempt: secondFactor?.state === 'exempt',
});

const nobody = {
  ...{ person: null, organisation: null, role: null, secondFactor: null },
  ...{ scopes: [], places: [], organisations: [] },
};

/** What the platform has for those who may. */
type Offered = { readonly places: readonly Place[]; readonly scopes: ScopeList };

/** What a page needs to know of whoever signed in. */
export async function viewOfPerson(
  tx: Tx,
  caller: { personId: PersonId; organisationId: OrganisationId; isShown: boolean; isExempt: boolean },
  { places, scopes: known }: Offered,
): Promise<SessionView> {
  const { personId, organisationId } = caller;
  const [person, organisation, organisations] = await Promise.all([
    selectPerson(tx, personId),
    selectFace(tx, organisationId),
    selectOwnMemberships(tx, personId),
  ]);
  const role = organisations.find((own) => own.organisationId === organisationId)?.role ?? null;
  const kinds = organisation?.kinds ?? [];
  const scopes = role === null ? [] : known.ofRole(role);
  return {
    person: person ? { ...person, verifiedAt: person.verifiedAt?.toString() ?? null } : null,
    organisation: organisation ? { ...organisation, kinds: [...organisation.kinds] } : null,
    role,
    secondFactor: standingOf({ ...caller, kinds }, known).state,
    scopes: [...scopes],
    places: role === null ? [] : placesOf(places, { organisationKinds: kinds, scopes: new Set(scopes) }),
    organisations,
  };
}

async function viewOfKey(
  tx: Tx,
  principal: Principal,
  { places }: Pick<Offered, 'places'>,
): Promise<SessionView> {
  const { organisationId, scopes } = principal;
  const organisation = await selectFace(tx, organisationId);
  return {
    ...nobody,
    organisation: organisation ? { ...organisation, kinds: [...organisation.kinds] } : null,
    scopes: [...scopes],
    places: placesOf(places, principal),
  };
}

function withTimes<
  T extends { createdAt: Temporal.Instant; lastUsedAt: Temporal.Instant; expiresAt: Temporal.Instant },
>(row: T) {
  const { createdAt, lastUsedAt, expiresAt } = row;
  return {
    ...row,
    createdAt: createdAt.toString(),
    lastUsedAt: lastUsedAt.toString(),
    expiresAt: expiresAt.toString(),
  };
}
