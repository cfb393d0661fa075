import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { type Ed25519, isSoundPublicKey } from '@tongshang/merkle-log';

/** DER before the 32 bytes of a key: private in PKCS #8, public in SubjectPublicKeyInfo (RFC 8410, 7 and 4). */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** Prepared keys, by the bytes they were read from: the same array for as long as its owner keeps it. */
const prepared = new WeakMap<Uint8Array, KeyObject | 'unsound'>();

/**
 * Ed25519 of the runtime (OpenSSL), about twenty times as fast as the portable one. OpenSSL compares R as bytes and refuses S ≥ L, but
 * takes keys of small order and other encodings of a key: those are refused here, as the portable one does.
 */
export const nativeEd25519: Ed25519 = {
  signer(seed) {
    const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
    const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
    return {
      publicKey: Uint8Array.from(spki.subarray(PUBLIC_HEAD.length)),
      sign: (message) => sign(null, message, key),
    };
  },
  verify(publicKey, message, signature) {
    const key = keyOf(publicKey);
    return key !== 'unsound' && verify(null, message, key, signature);
  },
};

function keyOf(publicKey: Uint8Array): KeyObject | 'unsound' {
  const known = prepared.get(publicKey);
  if (known) return known;
  const key = isSoundPublicKey(publicKey)
    ? createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, publicKey]), format: 'der', type: 'spki' })
    : 'unsound';
  prepared.set(publicKey, key);
  return key;
}
