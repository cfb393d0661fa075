import type { Language } from '@tongshang/refusal';
import { type ForeignReading, readForeign } from './read-foreign.ts';

export type ForeignFile = { readonly bytes: Uint8Array; readonly language: Language };

/** Reads a file without keeping it, in a thread. */
export default function readForeignFile({ bytes, language }: ForeignFile): ForeignReading {
  return readForeign(bytes, language);
}
