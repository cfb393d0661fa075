import { randomUUIDv7 } from 'node:crypto';
import type { Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { PersonId } from '@tongshang/identifier';

/** `replaced`: it had run out when something was asked of the same matter. */
type ApprovalOutcome = 'approved' | 'rejected' | 'withdrawn' | 'replaced';

/** What one owner asks another to approve. */
export type Approval = {
  readonly approvalId: string;
  readonly matter: string;
  readonly content: Json;
  readonly askedBy: PersonId;
  readonly askedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
};

const COLUMNS = `approval_id as "approvalId", matter, content, asked_by as "askedBy", asked_at as "askedAt", expires_at as "expiresAt"`;

/** Of the acting organisation, what waits for an answer. */
export function selectOpenApprovals(tx: Tx): Promise<Approval[]> {
  return tx.rows(
    `select ${COLUMNS} from party.approval where organisation_id = $1 and outcome is null and expires_at > $2 order by asked_at`,
    [tx.organisationId, tx.now],
  );
}

/** One that waits or has run out, locked until the transaction ends; undefined also when it is another's. */
export function lockApproval(
  tx: Tx,
  approvalId: string,
): Promise<(Approval & { outcome: ApprovalOutcome | null }) | undefined> {
  return tx.maybe(`select ${COLUMNS}, outcome from party.approval where approval_id = $1 for update`, [
    approvalId,
  ]);
}

/** In place of what was asked of the same matter before and has run out. */
export async function insertApproval(
  tx: Tx,
  { matter, content, askedBy, expiresAt }: Pick<Approval, 'matter' | 'content' | 'askedBy' | 'expiresAt'>,
): Promise<Approval> {
  await tx.run(
    `update party.approval set outcome = 'replaced', answered_at = $3
     where organisation_id = $1 and matter = $2 and outcome is null`,
    [tx.organisationId, matter, tx.now],
  );
  const approval = { approvalId: randomUUIDv7(), matter, content, askedBy, askedAt: tx.now, expiresAt };
  await tx.run(
    `insert into party.approval (approval_id, organisation_id, matter, content, asked_by, asked_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [approval.approvalId, tx.organisationId, matter, JSON.stringify(content), askedBy, tx.now, expiresAt],
  );
  return approval;
}

export async function endApproval(tx: Tx, approvalId: string, outcome: ApprovalOutcome): Promise<void> {
  await tx.run('update party.approval set outcome = $2, answered_at = $3 where approval_id = $1', [
    ...[approvalId, outcome, tx.now],
  ]);
}

/** What somebody asked who may no longer do so. */
export async function withdrawApprovalsOf(tx: Tx, personId: PersonId): Promise<void> {
  await tx.run(
    `update party.approval set outcome = 'withdrawn', answered_at = $3
     where organisation_id = $1 and asked_by = $2 and outcome is null`,
    [tx.organisationId, personId, tx.now],
  );
}

export async function noteOwnerLeft(tx: Tx): Promise<void> {
  await tx.run(
    `insert into party.owner_left (organisation_id, left_at) values ($1, $2)
     on conflict (organisation_id) do update set left_at = excluded.left_at`,
    [tx.organisationId, tx.now],
  );
}

/** The owners of the acting organisation, since when each is one, and when the last other one went. Locked: none comes or goes meanwhile. */
export async function selectEyes(tx: Tx): Promise<{
  readonly owners: readonly { readonly personId: PersonId; readonly since: Temporal.Instant }[];
  readonly leftAt: Temporal.Instant | null;
}> {
  const owners = await tx.rows<{ personId: PersonId; since: Temporal.Instant }>(
    `select person_id as "personId", role_since as since from party.membership
     where organisation_id = $1 and role = 'owner' order by person_id for share`,
    [tx.organisationId],
  );
  const left = await tx.maybe<{ leftAt: Temporal.Instant }>(
    'select left_at as "leftAt" from party.owner_left where organisation_id = $1',
    [tx.organisationId],
  );
  return { owners, leftAt: left?.leftAt ?? null };
}
