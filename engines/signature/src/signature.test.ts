import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DetachedHeader,
  decodeBase64url,
  detachedJws,
  encodeBase64url,
  signingInput,
  verifyDetachedJws,
} from './index.ts';

const secret = new Uint8Array(32).fill(7);
const publicKey = ed25519.getPublicKey(secret);
const header: DetachedHeader = {
  alg: 'Ed25519',
  kid: 'k1',
  b64: false,
  crit: ['b64'],
  doc: 'd1',
  part: 'xml',
};
const sign = (payload: Uint8Array) =>
  detachedJws(header, ed25519.sign(signingInput(header, payload), secret));

describe('base64url', () => {
  it('round-trips any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeBase64url(encodeBase64url(bytes))).toEqual(bytes);
      }),
    );
  });
  it('agrees with the vectors of RFC 4648 §10 and refuses what is not canonical', () => {
    expect(encodeBase64url(new TextEncoder().encode('fooba'))).toBe('Zm9vYmE');
    for (const wrong of ['Zm9vYmF', 'Z', 'Zm9v=', 'Zm+v', 'Zm/v'])
      expect(decodeBase64url(wrong)).toBeUndefined();
  });
});

describe('detached JWS', () => {
  it('accepts what was signed, any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (payload) => {
        expect(verifyDetachedJws(sign(payload), payload, publicKey)).toMatchObject({
          doc: 'd1',
          part: 'xml',
        });
      }),
      { numRuns: 20 },
    );
  });
  it('refuses another payload, another key, a changed header', () => {
    const payload = new TextEncoder().encode('<Invoice/>');
    const jws = sign(payload);
    const otherKey = ed25519.getPublicKey(new Uint8Array(32).fill(8));
    expect(() => verifyDetachedJws(jws, new TextEncoder().encode('<Invoice />'), publicKey)).toThrow(
      'SIGNATURE_WRONG',
    );
    expect(() => verifyDetachedJws(jws, payload, otherKey)).toThrow('SIGNATURE_WRONG');
    const [, , signature = ''] = jws.split('.');
    const forged = detachedJws({ ...header, doc: 'd2' }, decodeBase64url(signature) ?? new Uint8Array());
    expect(() => verifyDetachedJws(forged, payload, publicKey)).toThrow('SIGNATURE_WRONG');
  });
  it.each([
    ['', 'SIGNATURE_MALFORMED'],
    ['a.b.c', 'SIGNATURE_MALFORMED'],
    [
      `${encodeBase64url(new TextEncoder().encode('{"alg":"none","kid":"k"}'))}..${'A'.repeat(86)}`,
      'SIGNATURE_ALGORITHM',
    ],
    [
      `${encodeBase64url(new TextEncoder().encode('{"alg":"EdDSA","kid":"k"}'))}..${'A'.repeat(86)}`,
      'SIGNATURE_MALFORMED',
    ],
    [`${encodeBase64url(new TextEncoder().encode('nope'))}..${'A'.repeat(86)}`, 'SIGNATURE_MALFORMED'],
  ])('refuses %s', (jws, code) => {
    expect(() => verifyDetachedJws(jws, new Uint8Array(), publicKey)).toThrow(code);
  });
});
