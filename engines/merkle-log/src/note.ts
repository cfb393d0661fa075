import { fromBase64, toBase64 } from './base64.ts';
import { type Ed25519, portableEd25519 } from './ed25519.ts';
import { isKeyName, type NoteKey, type NoteSigner, toHex } from './note-key.ts';
import { refuse } from './refusals.ts';

/** One signature line: the key it claims, and the bytes after the key id. */
export type NoteSignature = {
  readonly name: string;
  /** 8 hex digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
};

/** A text and the signatures below it (C2SP signed-note). */
export type Note = {
  /** Ends with a newline, which is signed too. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
};

/** Longer notes are refused unread; C2SP asks for room for 16 signatures at least. */
const MAX_NOTE_CHARACTERS = 1_000_000;
const MAX_NOTE_SIGNATURES = 100;

const DASH = '—'; // U+2014
const encoder = new TextEncoder();

/** The note as text: its text, an empty line, a line per signature. */
export function formatNote(note: Note): string {
  return `${note.text}\n${note.signatures.map(formatSignature).join('')}`;
}

/** `— name base64(key id ‖ signature)` and a newline. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  const bytes = new Uint8Array(4 + signature.length);
  for (let index = 0; index < 4; index++) {
    bytes[index] = Number.parseInt(keyId.slice(2 * index, 2 * index + 2), 16);
  }
  bytes.set(signature, 4);
  return `${DASH} ${name} ${toBase64(bytes)}\n`;
}

/** Reads a note; says nothing yet about whether a signature holds. Refuses `NOTE_MALFORMED`. */
export function parseNote(text: string): Note {
  if (text.length > MAX_NOTE_CHARACTERS) throw malformed('too long');
  if (!text.isWellFormed()) throw malformed('not Unicode text');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: C2SP forbids them in notes
  if (/[\u0000-\u0009\u000b-\u001f]/.test(text)) throw malformed('control characters');
  const split = text.lastIndexOf('\n\n');
  if (split < 0) throw malformed('no empty line before the signatures');
  return { text: text.slice(0, split + 1), signatures: parseSignatures(text.slice(split + 2)) };
}

/** Reads signature lines, as they stand below a note or come from a witness. Refuses `NOTE_MALFORMED`. */
export function parseSignatures(text: string): NoteSignature[] {
  if (!text.endsWith('\n')) throw malformed('the last line does not end');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length > MAX_NOTE_SIGNATURES) throw malformed('too many signatures');
  return lines.map(parseSignatureLine);
}

function parseSignatureLine(line: string): NoteSignature {
  const [dash, name, encoded, ...rest] = line.split(' ');
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (dash !== DASH || name === undefined || !isKeyName(name) || rest.length > 0) {
    throw malformed('a signature line reads “— name signature”');
  }
  if (bytes === undefined || bytes.length < 5)
    throw malformed('a signature is not base64 of key id and bytes');
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/** Signs a text with an ordinary note signature (type 0x01). */
export function signNote(text: string, signer: NoteSigner): Note {
  if (!text.endsWith('\n')) throw malformed('the text does not end with a newline');
  const { name, keyId } = signer.key;
  return { text, signatures: [{ name, keyId, signature: signer.sign(encoder.encode(text)) }] };
}

/**
 * Checks that the note carries a signature of this key and that it holds.
 * Refuses `NOTE_SIGNATURE_MISSING`, `NOTE_SIGNATURE_WRONG`.
 */
export function verifyNote(note: Note, key: NoteKey, ed25519: Ed25519 = portableEd25519): void {
  const own = signaturesOf(note, key);
  if (own.length === 0) throw refuse('NOTE_SIGNATURE_MISSING', { name: key.name });
  const message = encoder.encode(note.text);
  for (const { signature } of own) {
    if (!ed25519.verify(key.publicKey, message, signature)) {
      throw refuse('NOTE_SIGNATURE_WRONG', { name: key.name });
    }
  }
}

/** The signatures that claim this key: same name and same key id. */
export function signaturesOf(note: Note, key: NoteKey): NoteSignature[] {
  return note.signatures.filter((line) => line.name === key.name && line.keyId === key.keyId);
}

const malformed = (reason: string) => refuse('NOTE_MALFORMED', { reason });
