import { post } from '../api/send.ts';
import type { SessionView } from '../session/session.ts';

/** Web Authentication Level 3 in its JSON form: the browser itself turns options and credentials into bytes and back. */
export const passkeysSupported = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

interface Challenge<T> {
  readonly challengeId: string;
  readonly options: T;
}

/** Thrown when the person closed the browser's dialogue; not an error worth a word. */
export class PasskeyDismissed extends Error {}

async function asked<T>(ask: () => Promise<T | null>): Promise<T> {
  try {
    const credential = await ask();
    if (credential) return credential;
  } catch (error) {
    if (!(error instanceof DOMException) || (error.name !== 'NotAllowedError' && error.name !== 'AbortError'))
      throw error;
  }
  throw new PasskeyDismissed();
}

export async function signInWithPasskey(): Promise<SessionView> {
  const { challengeId, options } = await post<Challenge<PublicKeyCredentialRequestOptionsJSON>>(
    '/api/v1/session/passkey/options',
    undefined,
  );
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await asked(() => navigator.credentials.get({ publicKey }));
  return post<SessionView>('/api/v1/session/passkey', {
    challengeId,
    credential: (credential as PublicKeyCredential).toJSON(),
  });
}

export async function registerPasskey(name: string): Promise<void> {
  const { challengeId, options } = await post<Challenge<PublicKeyCredentialCreationOptionsJSON>>(
    '/api/v1/passkeys/options',
    undefined,
  );
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await asked(() => navigator.credentials.create({ publicKey }));
  await post('/api/v1/passkeys', {
    challengeId,
    credential: (credential as PublicKeyCredential).toJSON(),
    name,
  });
}
