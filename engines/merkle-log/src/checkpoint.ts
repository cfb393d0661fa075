import { fromBase64, toBase64 } from './base64.ts';
import { type Ed25519, portableEd25519 } from './ed25519.ts';
import { HASH_BYTES } from './hashing.ts';
import { type Note, type NoteSignature, signaturesOf, signNote } from './note.ts';
import type { NoteKey, NoteSigner } from './note-key.ts';
import { refuse } from './refusals.ts';

/** What a log states about itself at one moment (C2SP tlog-checkpoint). */
export type Checkpoint = {
  /** Which log: a URL without scheme, such as `tongshang.example/log`. */
  readonly origin: string;
  /** Leaves in the tree. */
  readonly size: number;
  /** Root hash at that size, 32 bytes. */
  readonly root: Uint8Array;
};

const encoder = new TextEncoder();

/** The text that is signed: origin, size and root, a line each. */
export function formatCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/**
 * Reads the text of a checkpoint's note. Extension lines are allowed and ignored, as C2SP asks of readers; they stay
 * part of what is signed. Refuses `CHECKPOINT_MALFORMED`.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const [origin, sizeLine, rootLine, ...rest] = text.split('\n');
  if (origin === undefined || origin === '') throw malformed('no origin');
  if (sizeLine === undefined || !/^(0|[1-9]\d*)$/.test(sizeLine)) throw malformed('no tree size');
  const size = Number(sizeLine);
  if (!Number.isSafeInteger(size)) throw malformed('a tree size above 2^53 − 1');
  const root = rootLine === undefined ? undefined : fromBase64(rootLine);
  if (root?.length !== HASH_BYTES) throw malformed('no root hash');
  if (rest.pop() !== '' || rest.includes('')) throw malformed('an empty line');
  return { origin, size, root };
}

/** Signs a checkpoint as the log; the signer's name should be the origin (C2SP tlog-checkpoint, “Signatures”). */
export function signCheckpoint(checkpoint: Checkpoint, signer: NoteSigner): Note {
  return signNote(formatCheckpoint(checkpoint), signer);
}

/** A witness's statement that it saw the checkpoint, consistent with all it saw before, at a time. */
export type Cosignature = {
  readonly key: NoteKey;
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly time: number;
};

/** Cosigns a checkpoint's text (C2SP tlog-cosignature, cosignature/v1). `time` in seconds since 1970. */
export function cosign(text: string, signer: NoteSigner, time: number): NoteSignature {
  const { name, keyId } = signer.key;
  const signed = signer.sign(cosignedMessage(text, time));
  const signature = new Uint8Array(TIME_BYTES + signed.length);
  new DataView(signature.buffer).setBigUint64(0, BigInt(time));
  signature.set(signed, TIME_BYTES);
  return { name, keyId, signature };
}

/**
 * The cosignatures of one witness on a note, checked; none when it did not cosign.
 * Refuses `NOTE_SIGNATURE_WRONG` when one is there and does not hold.
 */
export function readCosignatures(
  note: Note,
  key: NoteKey,
  ed25519: Ed25519 = portableEd25519,
): Cosignature[] {
  return signaturesOf(note, key).map(({ signature }) => {
    const time = signature.length > TIME_BYTES ? timeOf(signature) : -1;
    const holds =
      time >= 0 &&
      ed25519.verify(key.publicKey, cosignedMessage(note.text, time), signature.subarray(TIME_BYTES));
    if (!holds) throw refuse('NOTE_SIGNATURE_WRONG', { name: key.name });
    return { key, time };
  });
}

const TIME_BYTES = 8;

/** The time, or −1 when it is beyond any calendar we can count exactly. */
function timeOf(signature: Uint8Array): number {
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return time <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(time) : -1;
}

function cosignedMessage(text: string, time: number): Uint8Array {
  return encoder.encode(`cosignature/v1\ntime ${time}\n${text}`);
}

const malformed = (reason: string) => refuse('CHECKPOINT_MALFORMED', { reason });
