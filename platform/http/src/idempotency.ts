import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { refuse } from './refusals.ts';

/** The reply of a command as it went over the wire; `text` is null when there is no body. */
export type KeptReply = { readonly status: number; readonly text: string | null };

export type Claim = {
  readonly organisationId: OrganisationId;
  readonly key: string;
  readonly operation: string;
  readonly requestHash: Uint8Array;
};

const keyForm = /^[\x21-\x7e]{8,128}$/;

/** Errors: IDEMPOTENCY_KEY_MISSING. */
export function idempotencyKey(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || !keyForm.test(header)) throw refuse('IDEMPOTENCY_KEY_MISSING');
  return header;
}

/** http.claim_key's SQLSTATE for a key that a committed command has claimed. */
const CLAIMED = 'TS101';

export const isClaimed = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === CLAIMED;

/**
 * Claims the key for this transaction, in the statement that opens it. A second transaction with the same key waits there for the
 * first: when that one rolls back, it goes on; when it commits, this one fails (`isClaimed`), with all that was sent behind.
 */
export async function claimKey(tx: Tx, { key, operation, requestHash }: Claim): Promise<void> {
  const values = [key, operation, requestHash, tx.now];
  await tx.atOpening({ call: 'http.claim_key($1, $2, $3, $4)', values, asEither: true });
}

/** Keeps the reply under the key claimed before, in the statement that travels with the commit. */
export function keepReply(tx: Tx, { key }: Claim, { status, text }: KeptReply): void {
  tx.atCommit({ call: 'http.keep_reply($1, $2, $3)', values: [key, status, text], asEither: true });
}

/**
 * The reply of the command that has claimed the key; undefined when it has been forgotten meanwhile.
 * Errors: IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_REPLY_NOT_KEPT.
 */
export async function readReply(tx: Tx, claim: Claim): Promise<KeptReply | undefined> {
  const { organisationId, key, operation, requestHash } = claim;
  const earlier = await tx.maybe<{
    operation: string;
    same: boolean;
    status: number | null;
    reply: string | null;
  }>(
    `select operation, request_hash = $3 as same, status, reply
     from http.idempotency where organisation_id = $1 and key = $2`,
    [organisationId, key, requestHash],
  );
  if (earlier === undefined) return undefined;
  if (earlier.operation !== operation || !earlier.same) throw refuse('IDEMPOTENCY_KEY_REUSED');
  if (earlier.status === null) throw refuse('IDEMPOTENCY_REPLY_NOT_KEPT');
  return { status: earlier.status, text: earlier.reply };
}

/** Forgets replies older than this; a key may then be used again. As tongshang_system. Returns how many were forgotten. */
export function forgetReplies(tx: Tx, olderThan: Temporal.Instant): Promise<number> {
  return tx.run('delete from http.idempotency where created_at < $1', [olderThan]);
}
