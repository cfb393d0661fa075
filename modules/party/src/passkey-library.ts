type PasskeyLibrary = typeof import('@simplewebauthn/server');

let loaded: Promise<PasskeyLibrary> | undefined;

/**
 * The library of passkeys, loaded when the first is made or used: with all that reads certificates it is three hundred files, a
 * sixth of every start. Loaded before a transaction that needs it, because loading is slow.
 */
export function passkeyLibrary(): Promise<PasskeyLibrary> {
  loaded ??= import('@simplewebauthn/server');
  return loaded;
}
