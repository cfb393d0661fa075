import { type Checkpoint, type Cosignature, parseCheckpoint, readCosignatures } from './checkpoint.ts';
import { equalBytes } from './hashing.ts';
import { parseNote, verifyNote } from './note.ts';
import { COSIGNATURE, NOTE_SIGNATURE, type NoteKey, parseKey } from './note-key.ts';
import { refuse } from './refusals.ts';

/** Whom a verifier trusts: one log, and k of n witnesses that are not its operator. Keys as text (`formatKey`). */
export type WitnessPolicy = {
  readonly logKey: string;
  readonly witnesses: readonly string[];
  /** Cosignatures that must hold; 0 trusts the log alone. */
  readonly threshold: number;
  /** Further keys of whoever runs the log. Theirs and the log's own never count as witnesses. */
  readonly operators?: readonly string[];
};

/** A policy whose keys have been read and whose threshold can be met. */
export type CheckedPolicy = {
  readonly log: NoteKey;
  /** The witnesses that count. */
  readonly witnesses: readonly NoteKey[];
  /** Those named as witnesses that are the operator's own, and so never count. */
  readonly excluded: readonly NoteKey[];
  readonly threshold: number;
};

export type VerifiedCheckpoint = Checkpoint & {
  /** The counted witnesses' cosignatures, one a witness: the latest it gave. */
  readonly cosignatures: readonly Cosignature[];
};

/**
 * Reads a policy. Refuses `NOTE_KEY_MALFORMED`, and `POLICY_INVALID` when the log's key is a witness's key or the
 * reverse, a witness is named twice (by its public key, whatever its name), or the threshold exceeds the witnesses
 * that count.
 */
export function checkPolicy(policy: WitnessPolicy): CheckedPolicy {
  const log = parseKey(policy.logKey);
  if (log.type !== NOTE_SIGNATURE) throw invalid('the log key is the key of a witness');
  const operators = [log, ...(policy.operators ?? []).map(parseKey)];
  const named = policy.witnesses.map(parseKey);
  const witnesses: NoteKey[] = [];
  const excluded: NoteKey[] = [];
  for (const key of named) {
    if (key.type !== COSIGNATURE) throw invalid(`${key.name} is not the key of a witness`);
    if ([...witnesses, ...excluded].some((other) => sameKey(other, key))) {
      throw invalid(`the witness ${key.name} is named twice`);
    }
    (operators.some((operator) => sameKey(operator, key)) ? excluded : witnesses).push(key);
  }
  const { threshold } = policy;
  if (!Number.isSafeInteger(threshold) || threshold < 0) throw invalid('the threshold is not a number');
  if (threshold > witnesses.length) {
    throw invalid(`${threshold} witnesses are required and ${witnesses.length} could be counted`);
  }
  return { log, witnesses, excluded, threshold };
}

/**
 * Checks a checkpoint against a policy: it is of this log, signed by the log's key, and cosigned by enough of the
 * witnesses. Refuses `NOTE_MALFORMED`, `CHECKPOINT_MALFORMED`, `CHECKPOINT_OF_ANOTHER_LOG`,
 * `NOTE_SIGNATURE_MISSING`, `NOTE_SIGNATURE_WRONG` (also of a trusted witness: then something was tampered with),
 * `CHECKPOINT_TOO_FEW_WITNESSES`, and what `checkPolicy` refuses.
 */
export function verifyCheckpoint(
  noteText: string,
  policy: WitnessPolicy | CheckedPolicy,
): VerifiedCheckpoint {
  const { log, witnesses, threshold } = 'log' in policy ? policy : checkPolicy(policy);
  const note = parseNote(noteText);
  const checkpoint = parseCheckpoint(note.text);
  if (checkpoint.origin !== log.name) {
    throw refuse('CHECKPOINT_OF_ANOTHER_LOG', { origin: checkpoint.origin, expected: log.name });
  }
  verifyNote(note, log);
  const cosignatures = witnesses.flatMap((witness) => {
    const given = readCosignatures(note, witness).sort((a, b) => b.time - a.time);
    return given.slice(0, 1);
  });
  if (cosignatures.length < threshold) {
    throw refuse('CHECKPOINT_TOO_FEW_WITNESSES', {
      count: String(cosignatures.length),
      threshold: String(threshold),
    });
  }
  return { ...checkpoint, cosignatures };
}

const sameKey = (a: NoteKey, b: NoteKey): boolean => equalBytes(a.publicKey, b.publicKey);

const invalid = (reason: string) => refuse('POLICY_INVALID', { reason });
