import { invariant } from '@tongshang/refusal';
import type { Json } from './capability.ts';

/** Large things lie elsewhere and are named by their hash. 256 KiB. */
const BYTES_MAX = 262_144;

export function jsonText(what: string, value: Json): string {
  const text = JSON.stringify(value);
  invariant(typeof text === 'string', `${what} is JSON`);
  invariant(Buffer.byteLength(text) <= BYTES_MAX, `${what} is at most ${BYTES_MAX} bytes of JSON`);
  return text;
}
