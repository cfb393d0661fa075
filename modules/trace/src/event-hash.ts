import { createHash } from 'node:crypto';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { EpcisEvent } from '@tongshang/epcis';

/** SHA-256 of an event in canonical JSON (RFC 8785). */
export function eventHash(event: EpcisEvent): Buffer {
  return createHash('sha256')
    .update(canonicalize(event as unknown as Json))
    .digest();
}
