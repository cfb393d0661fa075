import { sha256 as portable } from '@noble/hashes/sha2.js';

type Native = { hash?(algorithm: 'sha256', content: Uint8Array, form: 'buffer'): Uint8Array };
type Host = { readonly process?: { getBuiltinModule?(name: string): unknown } };

/** What a server runs on has it built in; a browser answers only asynchronously. Asked, not imported: an engine runs anywhere. */
const native = (globalThis as Host).process?.getBuiltinModule?.('node:crypto') as Native | undefined;
const hash = native?.hash;

/** SHA-256 (FIPS 180-4), 32 bytes: by the runtime where that does it at once, several times as fast; else in plain JavaScript. */
export const sha256: (content: Uint8Array) => Uint8Array = hash
  ? (content) => new Uint8Array(hash('sha256', content, 'buffer'))
  : portable;
