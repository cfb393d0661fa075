import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type NoteKey, parseNote, toBase64, verifyNote } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';

/** First line of what the log's key signs to seal a dossier: no checkpoint begins so, and the second line of one is a number. */
const SEAL_DOMAIN = 'tongshang.dossier-seal.v2';

/** How a dossier of format 1 ends: a hash that anybody can reckon anew. */
const SEAL_1_PREFIX = 'tongshang-seal sha256:';
const SEAL_1_BYTES = SEAL_1_PREFIX.length + 64;

/** Longest comment that can be a seal, in bytes: the name of a log is an address. */
export const SEAL_BYTES_MAX = 2_048;

const ED25519_SIGNATURE_BYTES = 64;
const encoder = new TextEncoder();

export interface Seal {
  readonly format: 1 | 2;
  /** SHA-256 of every byte before the seal, hexadecimal, as the seal says. */
  readonly sha256: string;
  /** The whole seal. */
  readonly text: string;
}

/** What the log's key signs: which log seals, and the hash of every byte before the seal. */
export function sealText(origin: string, digest: string): string {
  return `${SEAL_DOMAIN}\norigin ${origin}\nsha256 ${digest}\n`;
}

/** How many bytes the seal of this log takes: known before it is made, because the archive states it. */
export function sealLength(origin: string): number {
  const signature = toBase64(new Uint8Array(4 + ED25519_SIGNATURE_BYTES));
  return encoder.encode(`${sealText(origin, '0'.repeat(64))}\n— ${origin} ${signature}\n`).length;
}

/** Reads the comment of an archive; undefined where it is no seal. */
export function readSeal(comment: Uint8Array): Seal | undefined {
  const text = new TextDecoder().decode(comment);
  if (comment.length === SEAL_1_BYTES && text.startsWith(SEAL_1_PREFIX)) {
    return { format: 1, sha256: text.slice(SEAL_1_PREFIX.length), text };
  }
  const said = text.split('\n\n')[0]?.split('\n') ?? [];
  const digest = /^sha256 ([0-9a-f]{64})$/.exec(said[2] ?? '')?.[1];
  if (said.length !== 3 || said[0] !== SEAL_DOMAIN || !digest) return undefined;
  return { format: 2, sha256: digest, text };
}

/**
 * Checks that the seal is one by this log's key, and nothing else.
 * @throws NOTE_MALFORMED, NOTE_SIGNATURE_MISSING, NOTE_SIGNATURE_WRONG
 */
export function verifySeal({ text, sha256: digest }: Seal, log: NoteKey): void {
  const note = parseNote(text);
  verifyNote(note, log);
  const isWhole = note.text === sealText(log.name, digest) && note.signatures.length === 1;
  if (!isWhole) throw new Refusal('NOTE_SIGNATURE_MISSING', { name: log.name }, undefined);
}

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
