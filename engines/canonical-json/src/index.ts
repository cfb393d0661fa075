export { canonicalBytes, canonicalize, type Json, MAX_DEPTH, parseCanonical } from './canonicalize.ts';
export { table as canonicalJsonRefusals } from './refusals.ts';
