import { createCipheriv, createDecipheriv, hash, randomBytes } from 'node:crypto';
import { invariant } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/**
 * Seals small secrets for storage: AES-256-GCM under the master key. The sealed form names its key, and is bound to
 * the place it is stored at (`purpose`), so that it cannot be moved to another row.
 */
export interface Sealer {
  /** Id of the key that seals now. */
  readonly keyId: string;
  seal(secret: Uint8Array, purpose: string): Uint8Array;
  /** Errors: MASTER_KEY_OTHER. Anything altered, or sealed for another purpose, is a broken invariant. */
  open(sealed: Uint8Array, purpose: string): Uint8Array;
  /** Whether a secret was sealed under an older key and should be sealed anew. */
  isStale(sealed: Uint8Array): boolean;
}

/** version (1) · key id (4) · nonce (12) · ciphertext · tag (16) */
const formVersion = 1;
const keyIdBytes = 4;
const headBytes = 1 + keyIdBytes;
const nonceBytes = 12;
const tagBytes = 16;

/** The first key seals; all open: put a new key in front to change keys. Keys are 32 bytes. */
export function createSealer(keys: readonly [Uint8Array, ...Uint8Array[]]): Sealer {
  const byId = new Map(keys.map((key) => [masterKeyId(key), key]));
  const [key] = keys;
  const keyId = masterKeyId(key);
  return {
    keyId,
    seal(secret, purpose) {
      const head = Buffer.concat([Buffer.of(formVersion), Buffer.from(keyId, 'hex')]);
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
      cipher.setAAD(Buffer.concat([head, Buffer.from(purpose)]));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return Buffer.concat([head, nonce, body, cipher.getAuthTag()]);
    },
    open(sealed, purpose) {
      const bytes = Buffer.from(sealed);
      invariant(bytes.length >= headBytes + nonceBytes + tagBytes, 'a sealed secret is whole');
      invariant(bytes[0] === formVersion, 'a sealed secret has a known form');
      const head = bytes.subarray(0, headBytes);
      const sealedUnder = head.subarray(1).toString('hex');
      const opening = byId.get(sealedUnder);
      if (opening === undefined) throw refuse('MASTER_KEY_OTHER', { sealedUnder });
      const nonce = bytes.subarray(headBytes, headBytes + nonceBytes);
      const decipher = createDecipheriv('aes-256-gcm', opening, nonce, { authTagLength: tagBytes });
      decipher.setAAD(Buffer.concat([head, Buffer.from(purpose)]));
      decipher.setAuthTag(bytes.subarray(-tagBytes));
      const body = bytes.subarray(headBytes + nonceBytes, -tagBytes);
      return Buffer.concat([decipher.update(body), decipher.final()]);
    },
    isStale: (sealed) => Buffer.from(sealed.subarray(1, headBytes)).toString('hex') !== keyId,
  };
}

/** Names a key without saying anything about it: the first four bytes of a hash, in hex. */
function masterKeyId(key: Uint8Array): string {
  invariant(key.length === 32, 'a master key has 32 bytes');
  const labelled = Buffer.concat([Buffer.from('tongshang master key id\0'), key]);
  return hash('sha256', labelled, 'buffer').subarray(0, keyIdBytes).toString('hex');
}
