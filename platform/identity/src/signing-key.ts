import { createPrivateKey, generateKeyPair, hash, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { invariant } from '@tongshang/refusal';
import { type DetachedHeader, detachedJws, signingInput } from '@tongshang/signature';

/** A new Ed25519 key pair (RFC 8032); raw bytes, 32 each. */
type SigningKeyPair = {
  readonly keyId: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
};

const generateKeyPairAsync = promisify(generateKeyPair);

export async function generateSigningKey(): Promise<SigningKeyPair> {
  const { privateKey } = await generateKeyPairAsync('ed25519');
  const { x, d } = privateKey.export({ format: 'jwk' });
  invariant(x !== undefined && d !== undefined, 'an Ed25519 key has both parts');
  const publicKey = Buffer.from(x, 'base64url');
  return { keyId: signingKeyId(publicKey), publicKey, privateKey: Buffer.from(d, 'base64url') };
}

/** Id of a public key: its JWK thumbprint (RFC 7638, 3; RFC 8037, A.3), so that key and id cannot be mispaired. */
export function signingKeyId(publicKey: Uint8Array): string {
  const x = Buffer.from(publicKey).toString('base64url');
  return hash('sha256', `{"crv":"Ed25519","kty":"OKP","x":"${x}"}`, 'base64url');
}

/** DER before the 32 bytes of an Ed25519 private key in PKCS #8 (RFC 8410, 7). */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key ready for use. Keep it in memory only. */
export function privateKeyOf(privateKey: Uint8Array): KeyObject {
  invariant(privateKey.length === 32, 'an Ed25519 private key has 32 bytes');
  const key = Buffer.concat([privateKeyHead, privateKey]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** What a signature is about, beside the bytes: e.g. `{ doc, part }`. The fields of the form itself are ours. */
export type SignedFields = Readonly<Record<string, string>> & {
  readonly alg?: never;
  readonly kid?: never;
  readonly b64?: never;
  readonly crit?: never;
};

/**
 * A detached JWS over raw bytes, `header..signature`: RFC 7515 Appendix F, RFC 7797 (`b64: false`), EdDSA (RFC 8037).
 * engines/signature verifies it.
 */
export function signDetachedJws(
  privateKey: KeyObject,
  keyId: string,
  payload: Uint8Array,
  fields: SignedFields = {},
): string {
  const header: DetachedHeader = { alg: 'EdDSA', kid: keyId, ...fields, b64: false, crit: ['b64'] };
  return detachedJws(header, sign(null, signingInput(header, payload), privateKey));
}
