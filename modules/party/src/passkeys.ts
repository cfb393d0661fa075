import { randomUUIDv7 } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  RegistrationResponseJSON,
  VerifiedAuthenticationResponse,
  VerifiedRegistrationResponse,
} from '@simplewebauthn/server';
import type { Database, Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { passkeyLibrary } from './passkey-library.ts';
import {
  countCredentials,
  deletePasskey,
  insertChallenge,
  insertPasskey,
  lockPasskey,
  type PasskeyRow,
  recordUse,
  selectPasskeys,
  takeChallenge,
} from './passkey-store.ts';
import { selectPerson } from './person-store.ts';
import { refuse } from './refusals.ts';

/** The site that passkeys are bound to (Web Authentication Level 3, relying party). */
export type RelyingParty = { readonly id: string; readonly name: string; readonly origin: string };

export function relyingPartyOf(publicUrl: string): RelyingParty {
  const { hostname, origin } = new URL(publicUrl);
  return { id: hostname, name: 'Tongshang 通商', origin };
}

/** EdDSA, ES256, RS256 (IANA COSE algorithms): what authenticators offer today. */
const supportedAlgorithmIDs = [-8, -7, -257];

type Challenge = { readonly challengeId: string; readonly options: Record<string, unknown> };
type Answer = { readonly challengeId: string; readonly credential: Record<string, unknown> };

/** Options for `navigator.credentials.create`. The library is loaded (`passkeyLibrary`) before the transaction. */
export async function beginRegistration(tx: Tx, site: RelyingParty, personId: PersonId): Promise<Challenge> {
  const person = await selectPerson(tx, personId);
  invariant(person !== undefined, 'a session belongs to a person');
  const known = await selectPasskeys(tx, personId);
  const { generateRegistrationOptions } = await passkeyLibrary();
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.id,
    userName: person.email,
    userDisplayName: person.name,
    userID: uuidBytes(personId),
    excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    supportedAlgorithmIDs,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const challengeId = await tx.elevated('give out a challenge', () =>
    insertChallenge(tx, options.challenge, personId),
  );
  return { challengeId, options: { ...options } };
}

/** As `beginRegistration`. Errors: PASSKEY_FAILED, PASSKEY_KNOWN. */
export async function finishRegistration(
  tx: Tx,
  site: RelyingParty,
  personId: PersonId,
  { challengeId, credential, name }: Answer & { name: string },
): Promise<PasskeyRow> {
  const challenge = await tx.elevated('take the challenge back', () =>
    takeChallenge(tx, challengeId, personId),
  );
  if (challenge === undefined) throw refuse('PASSKEY_FAILED');
  const info = await verifiedRegistration(site, challenge, credential);
  const row = {
    passkeyId: randomUUIDv7(),
    personId,
    credentialId: info.credential.id,
    publicKey: info.credential.publicKey,
    counter: BigInt(info.credential.counter),
    transports: info.credential.transports ?? [],
    name,
    backedUp: info.credentialBackedUp,
  };
  if (!(await insertPasskey(tx, row))) throw refuse('PASSKEY_KNOWN');
  return { ...row, publicKey: Buffer.from(row.publicKey), createdAt: tx.now, lastUsedAt: null };
}

async function verifiedRegistration(
  site: RelyingParty,
  expectedChallenge: string,
  credential: Record<string, unknown>,
): Promise<NonNullable<VerifiedRegistrationResponse['registrationInfo']>> {
  const { verifyRegistrationResponse } = await passkeyLibrary();
  const verified = await verifyRegistrationResponse({
    response: credential as unknown as RegistrationResponseJSON,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    supportedAlgorithmIDs,
  }).catch(asRefusal);
  if (!verified.verified) throw refuse('PASSKEY_FAILED');
  return verified.registrationInfo;
}

/** Errors: PASSKEY_NOT_FOUND, LAST_CREDENTIAL. */
export async function removePasskey(tx: Tx, personId: PersonId, passkeyId: string): Promise<void> {
  if (!(await deletePasskey(tx, personId, passkeyId))) throw refuse('PASSKEY_NOT_FOUND');
  const left = await tx.elevated('count the ways left to sign in', () => countCredentials(tx, personId));
  if (left === 0) throw refuse('LAST_CREDENTIAL');
}

/** Options for `navigator.credentials.get`; the passkey itself says whose it is. */
export async function beginSignIn(database: Database, site: RelyingParty): Promise<Challenge> {
  const { generateAuthenticationOptions } = await passkeyLibrary();
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' });
  const challengeId = await database.system('give out a challenge', (tx) =>
    insertChallenge(tx, options.challenge, null),
  );
  return { challengeId, options: { ...options } };
}

/** Whose passkey answered. Errors: PASSKEY_FAILED. */
export async function finishSignIn(
  database: Database,
  site: RelyingParty,
  { challengeId, credential }: Answer,
): Promise<string> {
  await passkeyLibrary();
  // Taken in a transaction of its own: whatever comes of the answer, the challenge is used up.
  const challenge = await database.system('take the challenge back', (tx) =>
    takeChallenge(tx, challengeId, null),
  );
  const { id } = credential;
  if (challenge === undefined || typeof id !== 'string') throw refuse('PASSKEY_FAILED');
  return database.system('sign in with a passkey', async (tx) => {
    const passkey = await lockPasskey(tx, id);
    if (passkey === undefined) throw refuse('PASSKEY_FAILED');
    const verified = await verifiedSignIn(site, challenge, credential, passkey);
    await recordUse(tx, passkey.passkeyId, BigInt(verified.authenticationInfo.newCounter));
    return passkey.personId;
  });
}

async function verifiedSignIn(
  site: RelyingParty,
  expectedChallenge: string,
  credential: Record<string, unknown>,
  { credentialId, publicKey, counter, transports }: PasskeyRow,
): Promise<VerifiedAuthenticationResponse> {
  const { verifyAuthenticationResponse } = await passkeyLibrary();
  const verified = await verifyAuthenticationResponse({
    response: credential as unknown as AuthenticationResponseJSON,
    expectedChallenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    credential: {
      id: credentialId,
      publicKey: Uint8Array.from(publicKey),
      counter: Number(counter),
      transports,
    },
  }).catch(asRefusal);
  if (!verified.verified) throw refuse('PASSKEY_FAILED');
  return verified;
}

/** The library throws on every answer that is malformed or false: both are the caller's. */
function asRefusal(cause: unknown): never {
  const refusal = refuse('PASSKEY_FAILED');
  refusal.cause = cause;
  throw refusal;
}

function uuidBytes(uuid: string) {
  return Uint8Array.from(Buffer.from(uuid.replaceAll('-', ''), 'hex'));
}
