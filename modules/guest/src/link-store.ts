import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { Source } from '@tongshang/http';
import type { EntryId, PersonId, TradeId } from '@tongshang/identifier';
import type { Act } from './act.ts';
import type { Answered, Matter } from './contract.ts';
import type { FollowedLink, Link } from './link.ts';

const COLUMNS = `link_id as "linkId", organisation_id as "organisationId", trade_id as "tradeId", contact_id as "contactId", role, act,
  asked, note, recipient_name as "recipientName", recipient_address as "recipientAddress", language, made_by as "madeBy",
  made_at as "madeAt", expires_at as "expiresAt", revoked_at as "revokedAt", answered_at as "answeredAt",
  answer_hash as "answerHash", answer, matter, answer_read_at as "answerReadAt", opened_count as "openedCount", ended_at as "endedAt",
  mail_id as "mailId", answered_by_mail as "isAnsweredByMail"`;

type NewLink = Omit<
  Link,
  | 'revokedAt'
  | 'endedAt'
  | 'answeredAt'
  | 'answerHash'
  | 'answer'
  | 'matter'
  | 'answerReadAt'
  | 'openedCount'
  | 'isAnsweredByMail'
>;

/** SHA-256 of the tokens: of the one that may be handed over, and of the one that stands in a letter alone. */
type TokenHashes = { readonly handed: Uint8Array; readonly mailed: Uint8Array | null };

export async function insertLink(tx: Tx, link: NewLink, { handed, mailed }: TokenHashes): Promise<void> {
  await tx.run(
    `insert into guest.link (link_id, token_hash, organisation_id, trade_id, contact_id, role, act, asked, note, recipient_name,
       recipient_address, language, made_by, made_at, expires_at, mailed_token_hash, mail_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      ...[link.linkId, handed, link.organisationId, link.tradeId, link.contactId, link.role, link.act],
      ...[JSON.stringify(link.asked), link.note, link.recipientName, link.recipientAddress, link.language],
      ...[link.madeBy, link.madeAt, link.expiresAt, mailed, link.mailId],
    ],
  );
}

/** The link of a token, however it stands. As the platform itself: whoever shows it is nobody here. */
export function selectByToken(tx: Tx, tokenHash: Uint8Array): Promise<FollowedLink | undefined> {
  return tx.maybe(
    `select ${COLUMNS}, (mailed_token_hash is not distinct from $1) as "isMailed" from guest.link
     where token_hash = $1 or mailed_token_hash = $1`,
    [tokenHash],
  );
}

/** The link, until the transaction ends nobody else's to answer or to revoke. */
export function lockLink(tx: Tx, linkId: string): Promise<Link | undefined> {
  return tx.maybe(`select ${COLUMNS} from guest.link where link_id = $1 for update`, [linkId]);
}

/** Newest first. */
export function selectLinks(tx: Tx, tradeId: TradeId, limit: number): Promise<Link[]> {
  return tx.rows(`select ${COLUMNS} from guest.link where trade_id = $1 order by link_id desc limit $2`, [
    tradeId,
    limit,
  ]);
}

/** Neither answered nor revoked, and not expired. */
export async function countOpen(tx: Tx, tradeId: TradeId): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `select count(*)::integer as count from guest.link
     where trade_id = $1 and revoked_at is null and answered_at is null and expires_at > $2`,
    [tradeId, tx.now],
  );
  return count;
}

/** Whether it was there to revoke. */
export async function updateRevoked(tx: Tx, linkId: string, personId: PersonId): Promise<boolean> {
  const sql = `update guest.link set revoked_at = coalesce(revoked_at, $2), revoked_by = coalesce(revoked_by, $3) where link_id = $1`;
  return (await tx.run(sql, [linkId, tx.now, personId])) === 1;
}

/** Ends the links that a person made for these acts. */
export async function updateEnded(tx: Tx, personId: PersonId, acts: readonly Act[]): Promise<void> {
  await tx.run(
    `update guest.link set ended_at = $4 where organisation_id = $1 and made_by = $2 and act = any ($3::text[]) and ended_at is null`,
    [tx.organisationId, personId, acts, tx.now],
  );
}

export async function updateAnswered(
  tx: Tx,
  linkId: string,
  {
    said,
    matter,
    hash,
    entryId,
    isMailed,
  }: { said: Answered; matter: Matter | null; hash: Uint8Array; entryId: EntryId; isMailed: boolean },
): Promise<void> {
  await tx.run(
    'update guest.link set answered_at = $2, answer = $3, answer_hash = $4, entry_id = $5, matter = $6, answered_by_mail = $7 where link_id = $1',
    [linkId, tx.now, JSON.stringify(said), hash, entryId, matter && JSON.stringify(matter), isMailed],
  );
}

type Unread = {
  readonly tradeId: TradeId;
  readonly type: Answered['type'];
  readonly since: Temporal.Instant;
};

/** Answers of some kinds that the caller's organisation has not read, of each trade and kind the oldest. */
export function selectUnread(tx: Tx, types: readonly string[], limit: number): Promise<Unread[]> {
  return tx.rows(
    `select trade_id as "tradeId", answer ->> 'type' as type, min(answered_at) as since from guest.link
     where organisation_id = $1 and answered_at is not null and answer_read_at is null and revoked_at is null
       and answer ->> 'type' = any ($2::text[])
     group by trade_id, answer ->> 'type' order by min(answered_at), trade_id limit $3`,
    [tx.organisationId, types, limit],
  );
}

export async function updateRead(tx: Tx, linkId: string): Promise<void> {
  const sql = 'update guest.link set answer_read_at = coalesce(answer_read_at, $2) where link_id = $1';
  await tx.run(sql, [linkId, tx.now]);
}

/** Counts one more opening within the minute; how many there were. */
export async function countOpening(tx: Tx, linkId: string): Promise<number> {
  const { count } = await tx.one<{ count: number }>(
    `update guest.link set opened_count = opened_count + 1, last_opened_at = $2,
       window_count = case when window_at > $3 then window_count + 1 else 1 end,
       window_at = case when window_at > $3 then window_at else $2 end
     where link_id = $1 returning window_count as count`,
    [linkId, tx.now, tx.now.subtract({ minutes: 1 })],
  );
  return count;
}

type Visit = Source & { readonly kind: 'opened' | 'acted' | 'turned-away' };

/** Keeps a visit, and of all visits of the link the last; what is said again is no second act. */
export async function insertVisit(
  tx: Tx,
  { linkId, organisationId }: Pick<Link, 'linkId' | 'organisationId'>,
  { kind, network, device }: Visit,
  keptMax: number,
): Promise<void> {
  await tx.run(
    `insert into guest.visit (visit_id, link_id, organisation_id, at, kind, network, device)
     values ($1, $2, $3, $4, case when $5 = 'acted' and exists (select from guest.visit where link_id = $2 and kind = 'acted')
       then 'opened' else $5 end, $6, $7)`,
    [randomUUIDv7(), linkId, organisationId, tx.now, kind, network, device],
  );
  await tx.run(
    `delete from guest.visit where link_id = $1 and kind <> 'acted' and visit_id <=
       (select visit_id from guest.visit where link_id = $1 order by visit_id desc offset $2 limit 1)`,
    [linkId, keptMax],
  );
}

export type VisitRow = Visit & { readonly linkId: string; readonly at: Temporal.Instant };

/** Newest first, of each link so many. */
export function selectVisits(tx: Tx, linkIds: readonly string[], perLink: number): Promise<VisitRow[]> {
  return tx.rows(
    `select link_id as "linkId", at, kind, network, device from (
       select *, row_number() over (partition by link_id order by visit_id desc) as place
       from guest.visit where link_id = any ($1::uuid[])) numbered
     where place <= $2 order by visit_id desc`,
    [linkIds, perLink],
  );
}
