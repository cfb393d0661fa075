import { hash, randomBytes } from 'node:crypto';
import type { PersonId } from '@tongshang/identifier';

export const RECOVERY_CODES = 10;
/** Crockford's Base32: no letter that is read as a figure. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 120 bits: above the 112 from which NIST SP 800-63B (2017), 5.1.2.2, asks for no slow hash. */
const CHARACTERS = 24;

/** A set of codes as they are shown, once: six groups of four. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: RECOVERY_CODES }, () => {
    const letters = [...randomBytes(CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
    return letters.match(/.{4}/g)?.join('-') ?? letters;
  });

/** What is kept of a code; undefined for a text that is none. Hyphens, spaces and capitals are as one likes, and so are o for 0, i and l for 1. */
export function recoveryCodeHash(personId: PersonId, typed: string): Uint8Array | undefined {
  const letters = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  const isCode = letters.length === CHARACTERS && [...letters].every((letter) => ALPHABET.includes(letter));
  return isCode ? hash('sha256', `tongshang recovery code\0${personId}\0${letters}`, 'buffer') : undefined;
}
