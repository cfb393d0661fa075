import { ed25519 } from '@noble/curves/ed25519.js';

/** Ed25519 (RFC 8032) in one implementation or another: the same signatures, the same answers. */
export type Ed25519 = {
  /** What signs with a seed of 32 bytes (RFC 8032, 5.1.5). */
  signer(seed: Uint8Array): Ed25519Signer;
  /** Verifies strictly by RFC 8032, 5.1.7; false, too, for what is no signature or no sound key. */
  verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
};

type Ed25519Signer = {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
};

/** Runs wherever JavaScript runs. A server has a faster one of its own to put in its place. */
export const portableEd25519: Ed25519 = {
  signer: (seed) => ({
    publicKey: ed25519.getPublicKey(seed),
    sign: (message) => ed25519.sign(message, seed),
  }),
  verify(publicKey, message, signature) {
    try {
      return ed25519.verify(signature, message, publicKey, { zip215: false });
    } catch {
      return false;
    }
  },
};

/**
 * Whether this is the one encoding of a point that is not of small order: under any other key, signatures can be made to hold for more
 * than one message (RFC 8032, 5.1.3 and 8.9).
 */
export function isSoundPublicKey(publicKey: Uint8Array): boolean {
  try {
    return !ed25519.Point.fromBytes(publicKey, false).isSmallOrder();
  } catch {
    return false;
  }
}
