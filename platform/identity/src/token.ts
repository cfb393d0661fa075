import { hash, randomBytes } from 'node:crypto';

/** What a token opens; the prefix lets people and secret scanners see what they found. */
type TokenKind = 'session' | 'api-key' | 'invitation' | 'guest' | 'mailed-link' | 'device' | 'succession';

const prefixes: Readonly<Record<TokenKind, string>> = {
  session: 'tss_',
  'api-key': 'tsk_',
  invitation: 'tsi_',
  guest: 'tsg_',
  'mailed-link': 'tsm_',
  device: 'tsd_',
  succession: 'tsj_',
};

/** A token of 256 random bits. Only its hash is stored; the text is shown to its owner once. */
export function newToken(kind: TokenKind): { readonly token: string; readonly hash: Uint8Array } {
  const token = prefixes[kind] + randomBytes(32).toString('base64url');
  return { token, hash: tokenHash(token) };
}

/** SHA-256 of the token: with 256 random bits, a fast hash is as good as a slow one. 32 bytes. */
export function tokenHash(token: string): Uint8Array {
  return hash('sha256', token, 'buffer');
}

/** Whether a text has the form of a token of this kind, so that the database need not be asked about others. */
export function isToken(kind: TokenKind, text: string): boolean {
  return text.length === 47 && text.startsWith(prefixes[kind]) && /^[\w-]+$/.test(text);
}

/**
 * The anti-forgery token of a session: derived from the session's secret, so that only who holds the session cookie or
 * was told by our own page can know it, and nothing more is stored.
 */
export function csrfTokenOf(sessionToken: string): string {
  return hash('sha256', `csrf ${sessionToken}`, 'base64url');
}
