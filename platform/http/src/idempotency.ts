import type { Database, Tx } from '@tongshang/database';
import { refuse } from './refusals.ts';

/** The reply of a command as it went over the wire; `text` is null when there is no body. */
export type KeptReply = { readonly status: number; readonly text: string | null };

export type Claim = {
  readonly organisationId: string;
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

/**
 * Claims the key for this transaction. A second transaction with the same key waits here for the first: when that
 * one commits, its reply is returned; when it rolls back, this one goes on.
 * Errors: IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_REPLY_NOT_KEPT.
 */
export async function claimKey(tx: Tx, claim: Claim): Promise<KeptReply | undefined> {
  const { organisationId, key, operation, requestHash } = claim;
  const claimed = await tx.run(
    `insert into http.idempotency (organisation_id, key, operation, request_hash, created_at)
     values ($1, $2, $3, $4, $5) on conflict (organisation_id, key) do nothing`,
    [organisationId, key, operation, requestHash, tx.now],
  );
  if (claimed === 1) return undefined;
  const earlier = await tx.one<{
    operation: string;
    same: boolean;
    status: number | null;
    reply: string | null;
  }>(
    `select operation, request_hash = $3 as same, status, reply
     from http.idempotency where organisation_id = $1 and key = $2`,
    [organisationId, key, requestHash],
  );
  if (earlier.operation !== operation || !earlier.same) throw refuse('IDEMPOTENCY_KEY_REUSED');
  if (earlier.status === null) throw refuse('IDEMPOTENCY_REPLY_NOT_KEPT');
  return { status: earlier.status, text: earlier.reply };
}

/** Keeps the reply under the key claimed before, in the same transaction. */
export async function keepReply(tx: Tx, claim: Claim, reply: KeptReply): Promise<void> {
  await tx.run(
    'update http.idempotency set status = $3, reply = $4 where organisation_id = $1 and key = $2',
    [claim.organisationId, claim.key, reply.status, reply.text],
  );
}

/** Forgets replies older than this; a key may then be used again. Returns how many were forgotten. */
export async function forgetReplies(database: Database, olderThan: Temporal.Instant): Promise<number> {
  return database.system('forget kept replies past their time', (tx) =>
    tx.run('delete from http.idempotency where created_at < $1', [olderThan]),
  );
}
