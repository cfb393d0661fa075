import { action, command, type HttpApp, query } from '@tongshang/http';
import { tokenHash } from '@tongshang/identity';
import {
  NewPasskey,
  OfPasskey,
  Passkey,
  PasskeyOptions,
  PasskeySignIn,
  Passkeys,
  SessionView,
} from './contract.ts';
import { noticePasskeyAdded, noticeSecondFactor } from './notices.ts';
import type { PartyParts } from './party-parts.ts';
import { passkeyLibrary } from './passkey-library.ts';
import { type PasskeyRow, selectPasskeys } from './passkey-store.ts';
import {
  beginRegistration,
  beginSignIn,
  finishRegistration,
  finishSignIn,
  removePasskey,
} from './passkeys.ts';
import { selectPerson } from './person-store.ts';
import { forgetUselessCodes, needOwnFactor } from './second-factor.ts';
import { updateSessionFactor } from './second-factor-store.ts';
import { callerOf, tokenOf, viewOfPerson } from './session-routes.ts';
import { byPasskey } from './sign-in.ts';

const tags = ['passkeys'];

export function passkeyRoutes(app: HttpApp, parts: PartyParts): void {
  signInRoutes(app, parts);
  ownPasskeyRoutes(app, parts);
}

function signInRoutes(app: HttpApp, { database, signIn, site, places, scopes }: PartyParts): void {
  action(app, {
    method: 'POST',
    url: '/api/v1/session/passkey/options',
    operationId: 'beginPasskeySignIn',
    summary: 'A challenge for navigator.credentials.get',
    tags,
    access: 'public',
    perMinute: 60,
    response: PasskeyOptions,
    handler: () => beginSignIn(database, site),
  });

  action(app, {
    method: 'POST',
    url: '/api/v1/session/passkey',
    operationId: 'signInWithPasskey',
    summary: 'Sign in with a passkey',
    tags,
    access: 'public',
    perMinute: 30,
    body: PasskeySignIn,
    response: SessionView,
    refusals: ['PASSKEY_FAILED', 'NO_ORGANISATION'],
    handler: async ({ body, exchange }) => {
      const personId = await finishSignIn(database, site, body);
      const caller = await signIn.openSession(app, exchange, personId, byPasskey);
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });
}

function ownPasskeyRoutes(app: HttpApp, { site, mail, authentication }: PartyParts): void {
  query(app, {
    url: '/api/v1/passkeys',
    operationId: 'listPasskeys',
    summary: "One's own passkeys",
    tags,
    access: 'session',
    response: Passkeys,
    handler: async ({ tx, principal }) => {
      const rows = await selectPasskeys(tx, callerOf(principal).personId);
      return { items: rows.map(viewOf) };
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/passkeys/options',
    operationId: 'beginPasskeyRegistration',
    summary: 'A challenge for navigator.credentials.create',
    tags,
    access: 'proof',
    idempotency: 'natural',
    response: PasskeyOptions,
    prepare: passkeyLibrary,
    handler: async ({ tx, principal }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      return beginRegistration(tx, site, personId);
    },
  });

  command(app, {
    method: 'POST',
    url: '/api/v1/passkeys',
    operationId: 'registerPasskey',
    summary: 'Register a passkey to sign in with',
    tags,
    access: 'proof',
    body: NewPasskey,
    status: 201,
    response: Passkey,
    refusals: ['PASSKEY_FAILED', 'PASSKEY_KNOWN', 'SECOND_FACTOR_NEEDED'],
    prepare: passkeyLibrary,
    handler: async ({ tx, principal, body, exchange, afterCommit }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      const registered = await finishRegistration(tx, site, personId, body);
      await tx.elevated('a passkey was shown', () =>
        updateSessionFactor(tx, tokenHash(tokenOf(app, exchange))),
      );
      afterCommit(authentication.forget);
      const person = await selectPerson(tx, personId);
      if (person) await noticePasskeyAdded(mail, tx, person, registered.name);
      return viewOf(registered);
    },
  });

  command(app, {
    method: 'DELETE',
    url: '/api/v1/passkeys/:passkeyId',
    operationId: 'removePasskey',
    summary: 'Remove a passkey',
    tags,
    access: 'proof',
    idempotency: 'natural',
    params: OfPasskey,
    refusals: ['PASSKEY_NOT_FOUND', 'LAST_CREDENTIAL', 'SECOND_FACTOR_NEEDED'],
    handler: async ({ tx, principal, params }) => {
      const { personId } = callerOf(principal);
      await needOwnFactor(tx, principal, personId);
      await removePasskey(tx, personId, params.passkeyId);
      await tx.elevated('codes of no factor are none', () => forgetUselessCodes(tx, personId));
      const person = await selectPerson(tx, personId);
      if (person) await noticeSecondFactor(mail, tx, person, 'passkey-removed');
      return {};
    },
  });
}

function viewOf({ passkeyId, name, backedUp, createdAt, lastUsedAt }: PasskeyRow) {
  return {
    passkeyId,
    name,
    backedUp,
    createdAt: createdAt.toString(),
    lastUsedAt: lastUsedAt?.toString() ?? null,
  };
}
