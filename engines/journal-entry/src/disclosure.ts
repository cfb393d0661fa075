import { canonicalize, type Json } from '@tongshang/canonical-json';
import { equalBytes, fromBase64, sha256, toBase64 } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** A private field, opened: who holds this can check it against the entry's commitment. */
type Disclosure = {
  /** 16 random bytes, base64. */
  readonly salt: string;
  readonly value: Json;
};

export type Disclosures = { readonly [field: string]: Disclosure };

/** Random bytes per field: 128 bits, so that a guessed value cannot be tried against its commitment. */
export const SALT_BYTES = 16;

const encoder = new TextEncoder();

/** Keeps these hashes apart from every other hash over JSON. */
const DOMAIN = encoder.encode('tongshang.commitment.v1\n');

/** 32 bytes in canonical base64. */
export const HASH_TEXT = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

const COMMITTED_FIELD = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * The hash that binds a private value without showing it:
 * SHA-256("tongshang.commitment.v1" ‖ 0x0A ‖ salt ‖ canonical JSON of the value), 32 bytes.
 */
export function commitmentOf(salt: Uint8Array, value: Json, place = ''): Uint8Array {
  return hashOf(salt, canonicalize(value, place));
}

function hashOf(salt: Uint8Array, canonical: string): Uint8Array {
  invariant(salt.length === SALT_BYTES, `a salt has ${SALT_BYTES} bytes`);
  const text = encoder.encode(canonical);
  const input = new Uint8Array(DOMAIN.length + SALT_BYTES + text.length);
  input.set(DOMAIN, 0);
  input.set(salt, DOMAIN.length);
  input.set(text, DOMAIN.length + SALT_BYTES);
  return sha256(input);
}

/** The commitments of an entry to its private fields, base64 by field. Refuses what canonical JSON refuses. */
export function commitmentsOf(disclosures: Disclosures): Record<string, string> {
  const { commitments } = commitTo(
    Object.fromEntries(Object.entries(disclosures).map(([field, { value }]) => [field, value])),
    (field) => fromBase64((disclosures[field] as Disclosure).salt) as Uint8Array,
  );
  return commitments;
}

/**
 * Commits to private fields, each under a salt of its own: the commitments for the entry, and the disclosures as
 * canonical JSON, to be kept for those it concerns. Refuses what canonical JSON refuses; places start with `private`.
 */
export function commitTo(
  fields: { readonly [field: string]: Json },
  saltOf: (field: string) => Uint8Array,
): { readonly commitments: Record<string, string>; readonly disclosures: string } {
  const commitments: Record<string, string> = {};
  const parts = Object.keys(fields)
    .sort()
    .map((field) => {
      const salt = saltOf(field);
      const text = canonicalize(fields[field], `private/${field}`);
      commitments[field] = toBase64(hashOf(salt, text));
      return `${canonicalize(field)}:{"salt":"${toBase64(salt)}","value":${text}}`;
    });
  return { commitments, disclosures: `{${parts.join(',')}}` };
}

/**
 * Checks what is disclosed against what the entry committed to. Returns the fields that are held back, sorted: they
 * may be, for every reader sees only what concerns it.
 * Refuses `DISCLOSURE_UNKNOWN_FIELD`, `DISCLOSURE_MALFORMED`, `DISCLOSURE_MISMATCH`.
 */
export function checkDisclosures(
  commitments: { readonly [field: string]: string },
  disclosures: Disclosures,
  place = 'disclosures',
): { readonly heldBack: readonly string[] } {
  for (const [field, disclosure] of Object.entries(disclosures)) {
    const at = `${place}/${field}`;
    if (!Object.hasOwn(commitments, field)) throw refuse('DISCLOSURE_UNKNOWN_FIELD', { field }, at);
    const salt = saltOf(disclosure);
    if (salt === undefined) throw refuse('DISCLOSURE_MALFORMED', { field }, at);
    const committed = fromBase64(commitments[field] as string);
    if (committed === undefined || !equalBytes(commitmentOf(salt, disclosure.value, at), committed)) {
      throw refuse('DISCLOSURE_MISMATCH', { field }, at);
    }
  }
  const heldBack = Object.keys(commitments).filter((field) => !Object.hasOwn(disclosures, field));
  return { heldBack: heldBack.sort() };
}

function saltOf(disclosure: unknown): Uint8Array | undefined {
  if (typeof disclosure !== 'object' || disclosure === null) return undefined;
  const { salt, value } = disclosure as Partial<Disclosure>;
  const bytes = typeof salt === 'string' ? fromBase64(salt) : undefined;
  return bytes?.length === SALT_BYTES && value !== undefined ? bytes : undefined;
}

/** Refuses (by `fail`) commitments that are not hashes, or stand under names that are not plain words. */
export function checkCommitments(
  commitments: Readonly<Record<string, unknown>>,
  fail: (reason: string) => Error,
): void {
  for (const [field, hash] of Object.entries(commitments)) {
    if (!COMMITTED_FIELD.test(field)) throw fail(`a private field cannot be called “${field}”`);
    if (typeof hash !== 'string' || !HASH_TEXT.test(hash)) {
      throw fail(`the commitment to ${field} is not a hash`);
    }
  }
}
