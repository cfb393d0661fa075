import type { Tx } from '@tongshang/database';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { FileKind } from './file-kind.ts';
import type { ReportedMail } from './read-mail.ts';

/** A file that somebody brought for a message; without one yet it is a draft. */
export type Attachment = {
  readonly attachmentId: string;
  readonly tradeId: TradeId;
  readonly organisationId: OrganisationId;
  readonly messageId: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: FileKind;
  readonly fileName: string;
  readonly isStripped: boolean;
  readonly mail: ReportedMail | null;
  readonly broughtAt: Temporal.Instant;
};

type Row = Omit<Attachment, 'bytes'> & { readonly bytes: bigint };

const COLUMNS = `attachment_id as "attachmentId", trade_id as "tradeId", organisation_id as "organisationId", message_id as "messageId",
  encode(sha256, 'hex') as sha256, bytes, media_type as "mediaType", file_name as "fileName", is_stripped as "isStripped", mail,
  brought_at as "broughtAt"`;

const attachmentOf = (row: Row): Attachment => ({ ...row, bytes: Number(row.bytes) });

export async function insertAttachment(tx: Tx, one: Attachment): Promise<void> {
  await tx.run(
    `insert into conversation.attachment (attachment_id, trade_id, organisation_id, message_id, sha256, bytes, media_type, file_name,
       is_stripped, mail, brought_at)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9, $10, $11)`,
    [
      ...[one.attachmentId, one.tradeId, one.organisationId, one.messageId, one.sha256, one.bytes],
      ...[one.mediaType, one.fileName, one.isStripped, one.mail && JSON.stringify(one.mail), one.broughtAt],
    ],
  );
}

/** One that the caller may read; undefined else. */
export async function selectAttachment(tx: Tx, attachmentId: string): Promise<Attachment | undefined> {
  const row = await tx.maybe<Row>(`select ${COLUMNS} from conversation.attachment where attachment_id = $1`, [
    attachmentId,
  ]);
  return row && attachmentOf(row);
}

/** Those of messages, in the order in which they were brought. */
export async function selectOfMessages(tx: Tx, messageIds: readonly string[]): Promise<Attachment[]> {
  if (messageIds.length === 0) return [];
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from conversation.attachment where message_id = any ($1::uuid[]) order by attachment_id`,
    [messageIds],
  );
  return rows.map(attachmentOf);
}

/** The caller's own drafts of these, locked until the transaction ends, in order. */
export async function lockDrafts(tx: Tx, attachmentIds: readonly string[]): Promise<Attachment[]> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from conversation.attachment where attachment_id = any ($1::uuid[]) and organisation_id = $2
     order by attachment_id for update`,
    [attachmentIds, tx.organisationId],
  );
  return rows.map(attachmentOf);
}

export async function assignTo(tx: Tx, messageId: string, attachmentIds: readonly string[]): Promise<void> {
  await tx.run('update conversation.attachment set message_id = $1 where attachment_id = any ($2::uuid[])', [
    messageId,
    attachmentIds,
  ]);
}

/** How many files of the caller's wait for their messages in a trade. */
export async function countDrafts(tx: Tx, tradeId: TradeId): Promise<number> {
  const { count } = await tx.one<{ count: bigint }>(
    `select count(*) as count from conversation.attachment where trade_id = $1 and organisation_id = $2 and message_id is null`,
    [tradeId, tx.organisationId],
  );
  return Number(count);
}

export async function deleteDraft(tx: Tx, attachmentId: string): Promise<void> {
  await tx.run('delete from conversation.attachment where attachment_id = $1 and message_id is null', [
    attachmentId,
  ]);
}

/** Drafts from before, of every organisation, locked; those that somebody is just sending are passed over. As the platform itself. */
export async function lockForgotten(tx: Tx, before: Temporal.Instant, limit: number): Promise<Attachment[]> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} from conversation.attachment where message_id is null and brought_at < $1
     order by brought_at limit $2 for update skip locked`,
    [before, limit],
  );
  return rows.map(attachmentOf);
}

/**
 * What went with messages that others may read, of one trade, as far as the caller reads it, oldest first: at most so many bytes, an equal
 * share for each organisation that brought something.
 */
export async function selectShared(tx: Tx, tradeId: TradeId, bytesMax: number): Promise<Attachment[]> {
  const rows = await tx.rows<Row>(
    `with shared as (
       select a.*, sum(a.bytes) over (partition by a.organisation_id order by a.attachment_id) as so_far
       from conversation.attachment a join conversation.message m on m.message_id = a.message_id
       where a.trade_id = $1 and not m.is_note
     )
     select ${COLUMNS} from shared
     where so_far <= $2::bigint / (select count(distinct organisation_id) from shared) order by attachment_id`,
    [tradeId, bytesMax],
  );
  return rows.map(attachmentOf);
}
