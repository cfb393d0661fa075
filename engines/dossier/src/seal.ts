import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type NoteKey, parseNote, toBase64, verifyNote } from '@tongshang/merkle-log';
import { Refusal } from '@tongshang/refusal';

/** First line of what the log's key signs to seal a dossier: no checkpoint begins so, and the second line of one is a number. */
const SEAL_DOMAIN = 'tongshang.dossier-seal.v2';

/** First line of the comment of an excerpt, which anybody who has a dossier can make. */
const EXCERPT_DOMAIN = 'tongshang.dossier-excerpt.v1';

/** How a dossier of format 1 ends: a hash that anybody can reckon anew. */
const SEAL_1_PREFIX = 'tongshang-seal sha256:';
const SEAL_1_BYTES = SEAL_1_PREFIX.length + 64;

/** Longest comment that can be a seal, in bytes: the name of a log is an address. */
export const SEAL_BYTES_MAX = 4_096;

const ED25519_SIGNATURE_BYTES = 64;
const encoder = new TextEncoder();

export interface Seal {
  readonly format: 1 | 2;
  /** SHA-256 of every byte before the seal, hexadecimal, as the seal says. */
  readonly sha256: string;
  /** The note that the log's key signed; the whole seal of format 1. */
  readonly text: string;
  /** SHA-256 of every byte before the seal of the file as it was handed out; another than `sha256` in an excerpt. */
  readonly handedOut: string;
  /** SHA-256 of the inventory of what was handed out; absent in what was made before there was one. */
  readonly inventory?: string;
  /** Whether somebody took fields or papers out since: the seal is of the file that was handed out. */
  readonly isExcerpt: boolean;
}

/** What the log's key signs: which log seals, the hash of every byte before the seal, and that of the inventory. */
export function sealText(origin: string, digest: string, inventory?: string): string {
  const listed = inventory === undefined ? '' : `inventory ${inventory}\n`;
  return `${SEAL_DOMAIN}\norigin ${origin}\nsha256 ${digest}\n${listed}`;
}

/** How many bytes the seal of this log takes: known before it is made, because the archive states it. */
export function sealLength(origin: string, hasInventory: boolean): number {
  const signature = toBase64(new Uint8Array(4 + ED25519_SIGNATURE_BYTES));
  const zeros = '0'.repeat(64);
  const text = sealText(origin, zeros, hasInventory ? zeros : undefined);
  return encoder.encode(`${text}\n— ${origin} ${signature}\n`).length;
}

/** The comment of an excerpt: a hash that shows accidents, and the seal of the file that was handed out. */
export function excerptComment(digest: string, seal: string): string {
  return `${EXCERPT_DOMAIN}\nsha256 ${digest}\n\n${seal}`;
}

/** Reads the comment of an archive; undefined where it is no seal. */
export function readSeal(comment: Uint8Array): Seal | undefined {
  const text = new TextDecoder().decode(comment);
  if (comment.length === SEAL_1_BYTES && text.startsWith(SEAL_1_PREFIX)) {
    const sha256 = text.slice(SEAL_1_PREFIX.length);
    return { format: 1, sha256, handedOut: sha256, text, isExcerpt: false };
  }
  const excerpt = EXCERPT.exec(text);
  const note = excerpt ? text.slice(excerpt[0].length) : text;
  const said = note.split('\n\n')[0]?.split('\n') ?? [];
  const handedOut = /^sha256 ([0-9a-f]{64})$/.exec(said[2] ?? '')?.[1];
  const inventory = /^inventory ([0-9a-f]{64})$/.exec(said[3] ?? '')?.[1];
  const isWhole = said.length === (inventory === undefined ? 3 : 4) && said[0] === SEAL_DOMAIN;
  if (!isWhole || handedOut === undefined) return undefined;
  return {
    ...{ format: 2, text: note, handedOut, isExcerpt: excerpt !== null },
    sha256: excerpt?.[1] ?? handedOut,
    ...(inventory === undefined ? {} : { inventory }),
  };
}

const EXCERPT = new RegExp(`^${EXCERPT_DOMAIN}\\nsha256 ([0-9a-f]{64})\\n\\n`);

/**
 * Checks that the seal is one by this log's key, and nothing else.
 * @throws NOTE_MALFORMED, NOTE_SIGNATURE_MISSING, NOTE_SIGNATURE_WRONG
 */
export function verifySeal({ text, handedOut, inventory }: Seal, log: NoteKey): void {
  const note = parseNote(text);
  verifyNote(note, log);
  const isWhole = note.text === sealText(log.name, handedOut, inventory) && note.signatures.length === 1;
  if (!isWhole) throw new Refusal('NOTE_SIGNATURE_MISSING', { name: log.name }, undefined);
}

export const digestOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
