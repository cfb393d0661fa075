import { portableEd25519 } from '@tongshang/merkle-log';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nativeEd25519 } from './native-ed25519.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** The order of the group, little endian (RFC 8032, 5.1). */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const littleEndian = (value: bigint) => hex(value.toString(16).padStart(64, '0')).reverse();
const numberOf = (text: Uint8Array) => BigInt(`0x${Buffer.from(text).reverse().toString('hex')}`);

describe('the Ed25519 of the runtime', () => {
  it('signs as the portable one does: RFC 8032, 7.1, test 2', () => {
    const seed = hex('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
    const signer = nativeEd25519.signer(seed);
    expect(Buffer.from(signer.publicKey).toString('hex')).toBe(
      '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    );
    expect(Buffer.from(signer.sign(Uint8Array.of(0x72))).toString('hex')).toBe(
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    );
  });

  it('makes the same signatures and gives the same answers as the portable one, also about changed ones', () => {
    fc.assert(
      fc.property(bytes(32), fc.uint8Array(), fc.nat(63), fc.nat(255), (seed, message, at, change) => {
        const portable = portableEd25519.signer(seed);
        const native = nativeEd25519.signer(seed);
        expect(native.publicKey).toEqual(portable.publicKey);
        const signature = Uint8Array.from(native.sign(message));
        expect(signature).toEqual(portable.sign(message));
        expect(nativeEd25519.verify(native.publicKey, message, signature)).toBe(true);
        signature[at] = (signature[at] as number) ^ change;
        const holds = nativeEd25519.verify(native.publicKey, message, signature);
        expect(holds).toBe(portableEd25519.verify(native.publicKey, message, signature));
        expect(holds).toBe(change === 0);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses a signature whose second half was taken past the order of the group', () => {
    const { publicKey, sign } = nativeEd25519.signer(new Uint8Array(32).fill(3));
    const message = Uint8Array.of(1, 2, 3);
    const signature = Uint8Array.from(sign(message));
    const malleated = Uint8Array.from([
      ...signature.subarray(0, 32),
      ...littleEndian(numberOf(signature.subarray(32)) + ORDER),
    ]);
    expect(nativeEd25519.verify(publicKey, message, signature)).toBe(true);
    expect(nativeEd25519.verify(publicKey, message, malleated)).toBe(false);
  });

  it('refuses keys of small order and keys that are none, whatever is signed', () => {
    const identity = Uint8Array.from([1, ...new Uint8Array(31)]);
    // Under the neutral point, R = neutral and S = 0 “sign” every message.
    const forged = Uint8Array.from([...identity, ...new Uint8Array(32)]);
    expect(nativeEd25519.verify(identity, Uint8Array.of(1), forged)).toBe(false);
    expect(nativeEd25519.verify(new Uint8Array(31), Uint8Array.of(1), forged)).toBe(false);
    expect(nativeEd25519.verify(new Uint8Array(32).fill(0xff), Uint8Array.of(1), forged)).toBe(false);
  });

  it('answers no to what has not the length of a signature', () => {
    const { publicKey } = nativeEd25519.signer(new Uint8Array(32).fill(3));
    for (const length of [0, 63, 65])
      expect(nativeEd25519.verify(publicKey, Uint8Array.of(1), new Uint8Array(length))).toBe(false);
  });
});
