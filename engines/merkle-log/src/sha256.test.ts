import { sha256 as portable } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { sha256 } from './sha256.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const ABC = new TextEncoder().encode('abc');
/** FIPS 180-4, example for “abc” (NIST, SHA256.pdf). */
const OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

it('is SHA-256, in bytes of its own', () => {
  const made = sha256(ABC);
  expect(hex(made)).toBe(OF_ABC);
  expect(made.constructor).toBe(Uint8Array);
  expect(made.buffer.byteLength).toBe(32);
});

it('gives what the portable one gives', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
      expect(hex(sha256(content))).toBe(hex(portable(content)));
    }),
  );
});

it('is the portable one where the runtime has none', async () => {
  vi.resetModules();
  vi.stubGlobal('process', undefined);
  try {
    const { sha256: elsewhere } = await import('./sha256.ts');
    expect(elsewhere).toBe((await import('@noble/hashes/sha2.js')).sha256);
    expect(hex(elsewhere(ABC))).toBe(OF_ABC);
  } finally {
    vi.unstubAllGlobals();
  }
});
