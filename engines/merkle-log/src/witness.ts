import { fromBase64, toBase64 } from './base64.ts';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { type Ed25519, portableEd25519 } from './ed25519.ts';
import { equalBytes } from './hashing.ts';
import { type Note, parseNote, signaturesOf, verifyNote } from './note.ts';
import type { NoteKey } from './note-key.ts';
import { refuse } from './refusals.ts';
import { verifyConsistency } from './verify.ts';

/** What a log asks of a witness (C2SP tlog-witness, add-checkpoint). */
type AddCheckpoint = {
  /** Size of the checkpoint that the witness is believed to have cosigned last; 0 for none. */
  readonly oldSize: number;
  /** Consistency proof from the old size; empty when that is 0 or the checkpoint's own size. */
  readonly proof: readonly Uint8Array[];
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
};

/** What a witness remembers of a log: the largest tree it cosigned. */
export type WitnessedTree = { readonly size: number; readonly root: Uint8Array };

/** C2SP tlog-witness: a client sends no more proof lines than this. */
const MAX_PROOF_LINES = 63;

/** The body of `POST <prefix>/add-checkpoint`. */
export function formatAddCheckpoint({ oldSize, proof, checkpoint }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`;
}

/** Reads the body. Refuses `WITNESS_REQUEST_MALFORMED`. */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const split = body.indexOf('\n\n');
  if (split < 0) throw malformed('no empty line before the checkpoint');
  const [old = '', ...hashes] = body.slice(0, split).split('\n');
  const size = /^old (0|[1-9]\d*)$/.exec(old)?.[1];
  if (size === undefined || !Number.isSafeInteger(Number(size))) throw malformed('no line “old <size>”');
  if (hashes.length > MAX_PROOF_LINES) throw malformed('too many proof lines');
  const proof = hashes.map((line) => {
    const hash = fromBase64(line);
    if (hash === undefined) throw malformed('a proof line is not base64');
    return hash;
  });
  return { oldSize: Number(size), proof, checkpoint: body.slice(split + 2) };
}

/**
 * Decides whether a witness may cosign (C2SP tlog-witness, add-checkpoint); returns what it must remember, durably,
 * before it answers. Pure: the caller makes reading the memory, deciding and remembering one atomic step.
 *
 * Refuses, with the protocol's HTTP status: `WITNESS_REQUEST_MALFORMED` 400 (also for a checkpoint that cannot be
 * read), `WITNESS_LOG_UNKNOWN` 404, `WITNESS_LOG_SIGNATURE` 403, `WITNESS_OLD_SIZE_ABOVE` 400,
 * `WITNESS_SIZE_CONFLICT` 409 (its parameter `size` is the reply's body), `WITNESS_ROOT_CONFLICT` 409,
 * `WITNESS_INCONSISTENT` 422.
 */
export function judgeCheckpoint(
  request: AddCheckpoint,
  logs: readonly NoteKey[],
  remembered: (origin: string) => WitnessedTree | undefined,
  ed25519: Ed25519 = portableEd25519,
): { readonly note: Note; readonly checkpoint: Checkpoint } {
  const { note, checkpoint } = readSigned(request.checkpoint, logs, ed25519);
  const { origin, size, root } = checkpoint;
  const { oldSize, proof } = request;
  const sizes = { old: String(oldSize), size: String(size) };
  if (oldSize > size) throw refuse('WITNESS_OLD_SIZE_ABOVE', sizes);
  const last = remembered(origin);
  if (oldSize !== (last?.size ?? 0)) throw refuse('WITNESS_SIZE_CONFLICT', { size: String(last?.size ?? 0) });
  if (last === undefined || oldSize === 0) {
    if (proof.length > 0) throw refuse('WITNESS_INCONSISTENT', sizes);
    return { note, checkpoint };
  }
  if (oldSize === size && !equalBytes(root, last.root)) throw refuse('WITNESS_ROOT_CONFLICT', sizes);
  try {
    verifyConsistency({ size1: oldSize, size2: size, root1: last.root, root2: root, proof });
  } catch {
    throw refuse('WITNESS_INCONSISTENT', sizes);
  }
  return { note, checkpoint };
}

function readSigned(
  text: string,
  logs: readonly NoteKey[],
  ed25519: Ed25519,
): { note: Note; checkpoint: Checkpoint } {
  let note: Note;
  let checkpoint: Checkpoint;
  try {
    note = parseNote(text);
    checkpoint = parseCheckpoint(note.text);
  } catch {
    throw malformed('no checkpoint');
  }
  const { origin } = checkpoint;
  const keys = logs.filter((key) => key.name === origin);
  if (keys.length === 0) throw refuse('WITNESS_LOG_UNKNOWN', { origin });
  const signed = keys.some((key) => {
    try {
      verifyNote(note, key, ed25519);
      return signaturesOf(note, key).length > 0;
    } catch {
      return false;
    }
  });
  if (!signed) throw refuse('WITNESS_LOG_SIGNATURE', { origin });
  return { note, checkpoint };
}

const malformed = (reason: string) => refuse('WITNESS_REQUEST_MALFORMED', { reason });
