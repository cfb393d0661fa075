import type { Tx } from '@tongshang/database';
import type { OrganisationId, PersonId, TradeId } from '@tongshang/identifier';
import type { Message, SeenMessage } from './message.ts';
import { refuse } from './refusals.ts';

type Row = Omit<SeenMessage, 'about'> & {
  readonly aboutKind: 'fact' | 'shipment' | 'document' | 'claim' | null;
  readonly aboutId: string | null;
};

const COLUMNS = `m.message_id as "messageId", m.trade_id as "tradeId", m.organisation_id as "organisationId", m.readers,
  m.to_everyone as "toEveryone", m.is_note as "isNote", m.text, m.about_kind as "aboutKind", m.about_id as "aboutId", m.corrects,
  m.recorded_at as "recordedAt", m.entry_id as "entryId", m.withdrawn_at as "withdrawnAt",
  (select c.message_id from conversation.message c where c.corrects = m.message_id) as "correctedBy",
  a.person_id as "authorId",
  array(select n.person_id from conversation.mention n where n.message_id = m.message_id order by 1) as mentioned,
  access.current_person() is not null and a.person_id is distinct from access.current_person()
    and m.sequence > coalesce((select s.up_to from conversation.seen s where s.trade_id = m.trade_id
      and s.organisation_id = access.current_organisation() and s.person_id = access.current_person()), 0) as "isUnread"`;

const FROM = 'from conversation.message m left join conversation.author a on a.message_id = m.message_id';

const messageOf = ({ aboutKind, aboutId, ...row }: Row): SeenMessage => ({
  ...row,
  about: aboutKind === null || aboutId === null ? null : { kind: aboutKind, id: aboutId },
});

/** Messages of a trade that the caller may read, newest first, those before a given one. */
export async function selectMessages(
  tx: Tx,
  tradeId: TradeId,
  before: string | null,
  limit: number,
): Promise<SeenMessage[]> {
  const rows = await tx.rows<Row>(
    `select ${COLUMNS} ${FROM} where m.trade_id = $1
       and ($2::uuid is null or m.sequence < (select b.sequence from conversation.message b where b.message_id = $2))
     order by m.sequence desc limit $3`,
    [tradeId, before, limit],
  );
  return rows.map(messageOf);
}

/** @throws MESSAGE_NOT_FOUND also where the caller may not read it */
export async function findMessage(tx: Tx, messageId: string): Promise<SeenMessage> {
  const row = await tx.maybe<Row>(`select ${COLUMNS} ${FROM} where m.message_id = $1`, [messageId]);
  if (!row) throw refuse('MESSAGE_NOT_FOUND');
  return messageOf(row);
}

/** Whether the caller may read anything that was written in a trade. */
export async function readsAny(tx: Tx, tradeId: TradeId): Promise<boolean> {
  const sql = 'select exists (select from conversation.message where trade_id = $1) as any';
  return (await tx.one<{ any: boolean }>(sql, [tradeId])).any;
}

/** Whether the caller's organisation takes part in a trade now. */
export async function takesPart(tx: Tx, tradeId: TradeId): Promise<boolean> {
  return (await tx.one<{ is: boolean }>('select access.is_party($1) as is', [tradeId])).is;
}

/** What its own organisation adds to a message. */
type Own = { readonly authorId: PersonId | null; readonly mentioned: readonly PersonId[] };

/** Writes a message of the caller's into a trade that is locked. */
export async function insertMessage(tx: Tx, message: Message, { authorId, mentioned }: Own): Promise<void> {
  const { tradeId, messageId, organisationId, readers, about, recordedAt } = message;
  const { sequence } = await tx.elevated('the order of messages counts the notes of everybody', () =>
    tx.one<{ sequence: number }>(
      'select coalesce(max(sequence), 0) + 1 as sequence from conversation.message where trade_id = $1',
      [tradeId],
    ),
  );
  await tx.run(
    `insert into conversation.message (trade_id, sequence, message_id, organisation_id, readers, to_everyone, is_note, text,
       about_kind, about_id, corrects, recorded_at, entry_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[tradeId, sequence, messageId, organisationId, readers, message.toEveryone, message.isNote],
      ...[
        message.text,
        about?.kind ?? null,
        about?.id ?? null,
        message.corrects,
        recordedAt,
        message.entryId,
      ],
    ],
  );
  if (authorId !== null)
    await tx.run(
      'insert into conversation.author (message_id, organisation_id, person_id) values ($1, $2, $3)',
      [messageId, organisationId, authorId],
    );
  if (mentioned.length > 0)
    await tx.run(
      `insert into conversation.mention (message_id, organisation_id, person_id, trade_id, sequence, recorded_at)
       select $1, $2, p, $3, $4, $5 from unnest($6::uuid[]) p`,
      [messageId, organisationId, tradeId, sequence, recordedAt, mentioned],
    );
  if (readers.length > 0)
    await tx.elevated('a message waits for those it is addressed to', () =>
      tx.run(
        `insert into conversation.latest (trade_id, organisation_id, sequence, recorded_at)
         select $1, r, $2, $3 from unnest($4::uuid[]) r
         on conflict (organisation_id, trade_id) do update set sequence = excluded.sequence, recorded_at = excluded.recorded_at`,
        [tradeId, sequence, recordedAt, readers],
      ),
    );
}

/** Marks a message of the caller's as withdrawn. */
export async function markWithdrawn(tx: Tx, messageId: string): Promise<void> {
  await tx.run('update conversation.message set withdrawn_at = $2 where message_id = $1', [
    messageId,
    tx.now,
  ]);
}

/** How many messages an organisation wrote within the last minute, and how many in this trade. */
export async function countWritten(
  tx: Tx,
  organisationId: OrganisationId,
  tradeId: TradeId,
): Promise<{ lately: number; here: number }> {
  const counts = await tx.one<{ lately: bigint; here: bigint }>(
    `select (select count(*) from conversation.message where organisation_id = $1 and recorded_at > $3) as lately,
       (select count(*) from conversation.message where organisation_id = $1 and trade_id = $2) as here`,
    [organisationId, tradeId, tx.now.subtract({ minutes: 1 })],
  );
  return { lately: Number(counts.lately), here: Number(counts.here) };
}
