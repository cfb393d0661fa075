import { action, command, type HttpApp, query } from '@tongshang/http';
import {
  NewPasskey,
  OfPasskey,
  Passkey,
  PasskeyOptions,
  PasskeySignIn,
  Passkeys,
  SessionView,
} from './contract.ts';
import { noticePasskeyAdded } from './notices.ts';
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
import { callerOf, viewOfPerson } from './session-routes.ts';

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
      const caller = await signIn.openSession(app, exchange, personId, 'passkey');
      return database.transaction(caller, (tx) => viewOfPerson(tx, caller, { places, scopes }));
    },
  });
}

function ownPasskeyRoutes(app: HttpApp, { site, mail }: PartyParts): void {
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
    handler: ({ tx, principal }) => beginRegistration(tx, site, callerOf(principal).personId),
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
    refusals: ['PASSKEY_FAILED', 'PASSKEY_KNOWN'],
    prepare: passkeyLibrary,
    handler: async ({ tx, principal, body }) => {
      const { personId } = callerOf(principal);
      const registered = await finishRegistration(tx, site, personId, body);
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
    refusals: ['PASSKEY_NOT_FOUND', 'LAST_CREDENTIAL'],
    handler: async ({ tx, principal, params }) => {
      await removePasskey(tx, callerOf(principal).personId, params.passkeyId);
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
