import { post, put } from '@tongshang/ui/api';
import type { SessionView } from '@tongshang/ui/session';

/** Web Authentication Level 3 in its JSON form: the browser itself turns options and credentials into bytes and back. */
export const passkeysSupported = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function';

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

/** The credential in the JSON form of the standard; its inside is the server's to check. */
const jsonOf = (credential: Credential): Record<string, unknown> => ({
  ...((credential as PublicKeyCredential).toJSON() as unknown as Record<string, unknown>),
});

/** What a passkey answers to a challenge of the server. */
async function passkeyAnswer() {
  const { challengeId, options } = await post('/api/v1/session/passkey/options', undefined);
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  );
  const credential = await asked(() => navigator.credentials.get({ publicKey }));
  return { challengeId, credential: jsonOf(credential) };
}

export async function signInWithPasskey(): Promise<SessionView> {
  return post('/api/v1/session/passkey', await passkeyAnswer());
}

/** Shows that whoever is signed in is still the same. */
export async function provePasskey(): Promise<void> {
  await put('/api/v1/session/proof/passkey', await passkeyAnswer());
}

export async function registerPasskey(name: string): Promise<void> {
  const { challengeId, options } = await post('/api/v1/passkeys/options', undefined);
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  const credential = await asked(() => navigator.credentials.create({ publicKey }));
  await post('/api/v1/passkeys', {
    challengeId,
    credential: jsonOf(credential),
    name,
  });
}
