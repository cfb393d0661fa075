import { type NoteSigner, noteKey } from '@tongshang/merkle-log';
import { invariant } from '@tongshang/refusal';

/** Kind of the entry that begins a log which follows another. */
export const EPOCH_BEGUN = 'journal.epoch-begun';

/** The log that a new epoch follows, as far as it was there. */
export type FollowedLog = {
  readonly origin: string;
  /** Its verifier key as text. */
  readonly logKey: string;
  /** Leaves of it that the new epoch takes over. */
  readonly size: number;
  /** Its root at that size. */
  readonly root: Uint8Array;
};

/** Which of the logs that a database has held is the present one: 1 for the first, which follows none. */
export type LogEpoch = { readonly number: number; readonly follows: FollowedLog | undefined };

export const FIRST_EPOCH: LogEpoch = { number: 1, follows: undefined };

/**
 * The signer of an epoch: the platform's key under the epoch's own name, since a witness keeps one memory for each name (C2SP
 * tlog-checkpoint: the origin is the log's identity). What it signs begins with that name, so no signature serves two epochs.
 *
 * @param first the signer of the first epoch
 */
export function signerOfEpoch(first: NoteSigner, number: number): NoteSigner {
  invariant(Number.isSafeInteger(number) && number >= 1, 'epochs are counted from 1');
  if (number === 1) return first;
  const { name, type, publicKey } = first.key;
  return { key: noteKey(`${name}/epoch-${number}`, type, publicKey), sign: (message) => first.sign(message) };
}
