import type { Tx } from '@tongshang/database';
import { action, type HttpApp } from '@tongshang/http';
import { tokenHash } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { PasskeySignIn, PasswordProof } from './contract.ts';
import type { PartyParts } from './party-parts.ts';
import { finishSignIn } from './passkeys.ts';
import { selectPerson } from './person-store.ts';
import { refuse } from './refusals.ts';
import { updateSessionFactor } from './second-factor-store.ts';
import { callerOf, tokenOf } from './session-routes.ts';
import { updateSessionProof } from './session-store.ts';

const tags = ['session'];

/** What people and keys hang on is done by a person who showed a short while ago that it is still the one who signed in. */
export function proofRoutes(app: HttpApp, { database, signIn, site, authentication }: PartyParts): void {
  action(app, {
    method: 'PUT',
    url: '/api/v1/session/proof',
    operationId: 'proveByPassword',
    summary:
      'Show by the password, and a code where one has an app, that it is still oneself who uses the session; holds for ten minutes',
    tags,
    access: 'session',
    perMinute: 30,
    body: PasswordProof,
    refusals: [
      ...['CURRENT_PASSWORD_WRONG', 'SIGN_IN_DELAYED'],
      ...['SECOND_FACTOR_CODE_NEEDED', 'SECOND_FACTOR_CODE_WRONG'],
    ],
    handler: async ({ principal, body, exchange, transaction }) => {
      const { personId } = callerOf(principal);
      const person = await database.transaction(callerOf(principal), (tx) => selectPerson(tx, personId));
      invariant(person !== undefined, 'a session belongs to a person');
      const sessionToken = tokenOf(app, exchange);
      const shownBy = { email: person.email, sessionToken };
      const hasFactor = await signIn.checkPassword(shownBy, body, 'password', { asksCode: true });
      await transaction((tx) => noteProof(tx, sessionToken, hasFactor));
      await authentication.forget();
      return {};
    },
  });

  action(app, {
    method: 'PUT',
    url: '/api/v1/session/proof/passkey',
    operationId: 'proveByPasskey',
    summary: 'The same by a passkey; the challenge is one to sign in with',
    tags,
    access: 'session',
    perMinute: 30,
    body: PasskeySignIn,
    refusals: ['PASSKEY_FAILED'],
    handler: async ({ principal, body, exchange, transaction }) => {
      const shown = await finishSignIn(database, site, body);
      if (shown !== callerOf(principal).personId) throw refuse('PASSKEY_FAILED');
      await transaction((tx) => noteProof(tx, tokenOf(app, exchange), true));
      await authentication.forget();
      return {};
    },
  });
}

async function noteProof(tx: Tx, token: string, hasFactor: boolean): Promise<void> {
  const hash = tokenHash(token);
  await updateSessionProof(tx, hash);
  if (hasFactor) await tx.elevated('a second factor was shown', () => updateSessionFactor(tx, hash));
}
