import type { Language } from '@tongshang/refusal';
import type { Transferring } from '@tongshang/workers';
import { jsonBytes } from './json-bytes.ts';
import { readForeign } from './read-foreign.ts';

export type ForeignFile = { readonly bytes: Uint8Array; readonly language: Language };

/** Reads a file without keeping it, and writes what it says as JSON, in a thread. */
export default function readForeignFile({ bytes, language }: ForeignFile): Transferring<Uint8Array> {
  return jsonBytes(readForeign(bytes, language));
}
