import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, toBase64 } from './base64.ts';
import { type Ed25519, portableEd25519 } from './ed25519.ts';
import { refuse } from './refusals.ts';

/**
 * What a key signs (C2SP signed-note, “Signature types”): the text of a note (0x01), or a witness's timestamped
 * cosignature (0x04, C2SP tlog-cosignature).
 */
export type SignatureType = 0x01 | 0x04;

export const NOTE_SIGNATURE: SignatureType = 0x01;
export const COSIGNATURE: SignatureType = 0x04;

/** A public key of a log (`NOTE_SIGNATURE`) or of a witness (`COSIGNATURE`). */
export type NoteKey = {
  readonly name: string;
  readonly type: SignatureType;
  /** Ed25519, 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
  /** First four bytes of SHA-256(name ‖ 0x0A ‖ type ‖ public key), as 8 hex digits. An identifier, not a proof. */
  readonly keyId: string;
};

/** A key that can sign. */
export type NoteSigner = {
  readonly key: NoteKey;
  /** Ed25519 signature, 64 bytes, over these bytes. */
  sign(message: Uint8Array): Uint8Array;
};

const ED25519_KEY_BYTES = 32;
const SECRET_PREFIX = 'PRIVATE+KEY+';
const encoder = new TextEncoder();

/** A name without white space and “+” (C2SP signed-note, “Format”). Refuses `NOTE_KEY_MALFORMED`. */
export function noteKey(name: string, type: SignatureType, publicKey: Uint8Array): NoteKey {
  if (!isKeyName(name)) throw malformed('the name is empty or has spaces or +');
  if (publicKey.length !== ED25519_KEY_BYTES) throw malformed('an Ed25519 key has 32 bytes');
  return { name, type, publicKey, keyId: toHex(keyDigest(name, type, publicKey).subarray(0, 4)) };
}

/**
 * SHA-256(name ‖ 0x0A ‖ type ‖ public key), 64 hex digits: what a key is compared by. Of its first 32 bits, the key id, another key can
 * be ground in minutes.
 */
export function fingerprintOf({ name, type, publicKey }: NoteKey): string {
  return toHex(keyDigest(name, type, publicKey));
}

function keyDigest(name: string, type: SignatureType, publicKey: Uint8Array): Uint8Array {
  return sha256
    .create()
    .update(encoder.encode(`${name}\n`))
    .update(Uint8Array.of(type))
    .update(publicKey)
    .digest();
}

/** The key as text: `name+keyId+base64(type ‖ public key)` (C2SP signed-note, verifier keys). */
export function formatKey(key: NoteKey): string {
  return `${key.name}+${key.keyId}+${toBase64(withType(key.type, key.publicKey))}`;
}

/** Reads a verifier key; its key id must be that of the name and the key. Refuses `NOTE_KEY_MALFORMED`. */
export function parseKey(text: string): NoteKey {
  const { name, keyId, type, material } = parseKeyText(text);
  const key = noteKey(name, type, material);
  if (key.keyId !== keyId) throw malformed('the key id is that of another key');
  return key;
}

/** A signer from 32 secret bytes (the Ed25519 seed of RFC 8032, 5.1.5). */
export function noteSigner(
  name: string,
  type: SignatureType,
  seed: Uint8Array,
  ed25519: Ed25519 = portableEd25519,
): NoteSigner {
  if (seed.length !== ED25519_KEY_BYTES) throw malformed('an Ed25519 secret has 32 bytes');
  const { publicKey, sign } = ed25519.signer(seed);
  return { key: noteKey(name, type, publicKey), sign };
}

/** The secret key as text, `PRIVATE+KEY+name+keyId+base64(type ‖ seed)`: to be kept, never to be shown. */
export function formatSecretKey(signer: NoteSigner, seed: Uint8Array): string {
  const { name, keyId, type } = signer.key;
  return `${SECRET_PREFIX}${name}+${keyId}+${toBase64(withType(type, seed))}`;
}

/** Reads a secret key. Refuses `NOTE_KEY_MALFORMED`. */
export function parseSecretKey(text: string, ed25519: Ed25519 = portableEd25519): NoteSigner {
  if (!text.startsWith(SECRET_PREFIX)) throw malformed('a secret key starts with PRIVATE+KEY+');
  const { name, keyId, type, material } = parseKeyText(text.slice(SECRET_PREFIX.length));
  const signer = noteSigner(name, type, material, ed25519);
  if (signer.key.keyId !== keyId) throw malformed('the key id is that of another key');
  return signer;
}

export function isKeyName(name: string): boolean {
  return name !== '' && !/[\p{White_Space}+]/u.test(name);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseKeyText(text: string) {
  const [name, keyId, encoded, ...rest] = splitKey(text);
  if (name === undefined || keyId === undefined || encoded === undefined || rest.length > 0) {
    throw malformed('expected name+id+key');
  }
  const bytes = fromBase64(encoded);
  const type = bytes?.[0];
  if (bytes === undefined || (type !== NOTE_SIGNATURE && type !== COSIGNATURE)) {
    throw malformed('not an Ed25519 key');
  }
  return { name, keyId, type: type as SignatureType, material: bytes.slice(1) };
}

/** The third part is base64 and may hold “+” itself. */
function splitKey(text: string): string[] {
  const first = text.indexOf('+');
  const second = text.indexOf('+', first + 1);
  if (first < 0 || second < 0) return [];
  return [text.slice(0, first), text.slice(first + 1, second), text.slice(second + 1)];
}

function withType(type: SignatureType, material: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + material.length);
  bytes[0] = type;
  bytes.set(material, 1);
  return bytes;
}

const malformed = (reason: string) => refuse('NOTE_KEY_MALFORMED', { reason });
