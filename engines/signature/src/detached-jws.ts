import { ed25519 } from '@noble/curves/ed25519.js';
import { decodeBase64url, encodeBase64url } from './base64url.ts';
import { refuse } from './refusals.ts';

/**
 * Protected header of a detached signature over raw bytes: RFC 7515 Appendix F (payload left out) with the
 * unencoded payload option of RFC 7797 (`b64: false`, which must be named in `crit`).
 */
export interface DetachedHeader {
  /** `Ed25519` (RFC 9864) or the older name `EdDSA` (RFC 8037). */
  readonly alg: 'Ed25519' | 'EdDSA';
  /** Which key of the signer: the id under which the organisation's key is registered in the journal. */
  readonly kid: string;
  readonly b64: false;
  readonly crit: readonly ['b64'];
  /** Application fields: which document and which part of it the bytes are. */
  readonly [field: string]: unknown;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The bytes that are signed: `BASE64URL(header) "." payload` (RFC 7797 §3). */
export function signingInput(header: DetachedHeader, payload: Uint8Array): Uint8Array {
  return inputOf(encodeBase64url(encoder.encode(JSON.stringify(header))), payload);
}

/** Compact form with the payload left out: `header..signature`. */
export function detachedJws(header: DetachedHeader, signature: Uint8Array): string {
  return `${encodeBase64url(encoder.encode(JSON.stringify(header)))}..${encodeBase64url(signature)}`;
}

/**
 * The header of a detached signature, unverified.
 * @throws SIGNATURE_MALFORMED, SIGNATURE_ALGORITHM
 */
export function readDetachedJws(jws: string): { header: DetachedHeader; signature: Uint8Array } {
  const parts = jws.trim().split('.');
  const [encodedHeader, payload, encodedSignature] = parts;
  if (parts.length !== 3 || encodedHeader === undefined || encodedSignature === undefined || payload !== '') {
    throw refuse('SIGNATURE_MALFORMED', { reason: 'header..signature' });
  }
  const headerBytes = decodeBase64url(encodedHeader);
  const signature = decodeBase64url(encodedSignature);
  if (!headerBytes || signature?.length !== 64) throw refuse('SIGNATURE_MALFORMED', { reason: 'base64url' });
  return { header: parseHeader(headerBytes), signature };
}

/**
 * Checks a detached signature over `payload` with a raw 32-byte Ed25519 public key and returns its header.
 * Signatures are checked strictly (RFC 8032 §5.1.7: no malleable or small-order encodings).
 * @throws SIGNATURE_MALFORMED, SIGNATURE_ALGORITHM, SIGNATURE_WRONG
 */
export function verifyDetachedJws(jws: string, payload: Uint8Array, publicKey: Uint8Array): DetachedHeader {
  const { header, signature } = readDetachedJws(jws);
  const [encodedHeader = ''] = jws.trim().split('.', 1);
  if (!fits(signature, inputOf(encodedHeader, payload), publicKey)) throw refuse('SIGNATURE_WRONG');
  return header;
}

function inputOf(encodedHeader: string, payload: Uint8Array): Uint8Array {
  const prefix = encoder.encode(`${encodedHeader}.`);
  const input = new Uint8Array(prefix.length + payload.length);
  input.set(prefix);
  input.set(payload, prefix.length);
  return input;
}

function parseHeader(bytes: Uint8Array): DetachedHeader {
  let header: unknown;
  try {
    header = JSON.parse(decoder.decode(bytes));
  } catch {
    throw refuse('SIGNATURE_MALFORMED', { reason: 'header JSON' });
  }
  if (typeof header !== 'object' || header === null)
    throw refuse('SIGNATURE_MALFORMED', { reason: 'header' });
  const { alg, kid, b64, crit } = header as Record<string, unknown>;
  if (alg !== 'Ed25519' && alg !== 'EdDSA') throw refuse('SIGNATURE_ALGORITHM', { algorithm: String(alg) });
  if (typeof kid !== 'string' || kid === '') throw refuse('SIGNATURE_MALFORMED', { reason: 'kid' });
  if (b64 !== false || !Array.isArray(crit) || crit.length !== 1 || crit[0] !== 'b64') {
    throw refuse('SIGNATURE_MALFORMED', { reason: 'b64, crit' });
  }
  return header as DetachedHeader;
}

function fits(signature: Uint8Array, input: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return ed25519.verify(signature, input, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
