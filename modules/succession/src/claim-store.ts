import type { Tx } from '@tongshang/database';
import type {
  ContactId,
  EntryId,
  InvitationId,
  OrganisationId,
  PersonId,
  TradeId,
} from '@tongshang/identifier';
import type { Succession } from '@tongshang/trade';
import type { Claim, EndedFor } from './invitation.ts';

const COLUMNS = `invitation_id as "invitationId", keeper_organisation_id as "keeperId", organisation_id as "organisationId", contact_id as "contactId",
  contact_name as "contactName", claimed_at as "claimedAt", by_mail as "byMail", state, answered_at as "answeredAt", ended_for as "endedFor"`;

export async function insertClaim(
  tx: Tx,
  claim: Omit<Claim, 'state' | 'answeredAt' | 'endedFor'>,
  personId: PersonId,
): Promise<void> {
  await tx.run(
    `insert into succession.claim (invitation_id, keeper_organisation_id, organisation_id, contact_id, contact_name, claimed_by, claimed_at, by_mail)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[claim.invitationId, claim.keeperId, claim.organisationId, claim.contactId],
      ...[JSON.stringify(claim.contactName), personId, claim.claimedAt, claim.byMail],
    ],
  );
}

export function lockClaim(tx: Tx, invitationId: InvitationId): Promise<Claim | undefined> {
  return tx.maybe(`select ${COLUMNS} from succession.claim where invitation_id = $1 for update`, [
    invitationId,
  ]);
}

export function selectClaims(tx: Tx, invitationIds: readonly InvitationId[]): Promise<Claim[]> {
  return tx.rows(`select ${COLUMNS} from succession.claim where invitation_id = any ($1::uuid[])`, [
    invitationIds,
  ]);
}

/** What the acting organisation has claimed to be, newest first. */
export function selectOwnClaims(tx: Tx, limit: number): Promise<Claim[]> {
  return tx.rows(
    `select ${COLUMNS} from succession.claim where organisation_id = $1 order by claimed_at desc, invitation_id limit $2`,
    [tx.organisationId, limit],
  );
}

/** What waits for the acting organisation as the keeper, longest first. */
export function selectWaiting(tx: Tx, limit: number): Promise<Claim[]> {
  return tx.rows(
    `select ${COLUMNS} from succession.claim where keeper_organisation_id = $1 and state = 'waiting'
     order by claimed_at, invitation_id limit $2`,
    [tx.organisationId, limit],
  );
}

/** Ends what waits of the acting organisation: beside a contact that was confirmed, or by invitations of a person. @returns what has ended */
export function updateClaimsEnded(
  tx: Tx,
  endedFor: EndedFor,
  of: { readonly contactIds: readonly ContactId[] } | { readonly madeBy: PersonId },
): Promise<Claim[]> {
  const isOfContact = 'contactIds' in of;
  return tx.rows(
    `update succession.claim set state = 'ended', answered_at = $2, ended_for = $3
     where keeper_organisation_id = $1 and state = 'waiting' and ${
       isOfContact
         ? 'contact_id = any ($4::uuid[])'
         : 'invitation_id in (select invitation_id from succession.invitation where organisation_id = $1 and made_by = $4)'
     } returning ${COLUMNS}`,
    [tx.organisationId, tx.now, endedFor, isOfContact ? of.contactIds : of.madeBy],
  );
}

/** How many claims of an organisation wait. */
export async function countWaiting(tx: Tx, organisationId: OrganisationId): Promise<number> {
  const sql = `select count(*)::int as count from succession.claim where organisation_id = $1 and state = 'waiting'`;
  return (await tx.one<{ count: number }>(sql, [organisationId])).count;
}

export async function updateAnswered(
  tx: Tx,
  invitationId: InvitationId,
  answer: {
    readonly state: 'confirmed' | 'refused';
    readonly by: PersonId;
    readonly entryId: EntryId | null;
  },
): Promise<void> {
  await tx.run(
    `update succession.claim set state = $2, answered_at = $3, answered_by = $4, entry_id = $5 where invitation_id = $1`,
    [invitationId, answer.state, tx.now, answer.by, answer.entryId],
  );
}

/** The confirmed claim that an entry tells of. As the platform itself. */
export function selectByEntry(tx: Tx, entryId: EntryId): Promise<Claim | undefined> {
  return tx.maybe(`select ${COLUMNS} from succession.claim where entry_id = $1`, [entryId]);
}

type OutcomeRow = {
  readonly invitationId: InvitationId;
  readonly tradeId: TradeId;
  readonly outcome: 'taken-over' | 'left';
  readonly reason: string | null;
};

/** Keeps what became of a trade; what was once left is not counted twice. */
export async function insertOutcome(
  tx: Tx,
  { invitationId, keeperId }: Pick<Claim, 'invitationId' | 'keeperId'>,
  tradeId: TradeId,
  done: Exclude<Succession, { outcome: 'none' }>,
): Promise<void> {
  await tx.run(
    `insert into succession.outcome (invitation_id, trade_id, keeper_id, outcome, reason, at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [
      ...[invitationId, tradeId, keeperId, done.outcome],
      ...[done.outcome === 'left' ? done.reason : null, tx.now],
    ],
  );
}

export function selectOutcomes(tx: Tx, invitationIds: readonly InvitationId[]): Promise<OutcomeRow[]> {
  return tx.rows(
    `select invitation_id as "invitationId", trade_id as "tradeId", outcome, reason from succession.outcome
     where invitation_id = any ($1::uuid[]) order by trade_id`,
    [invitationIds],
  );
}
