import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import type { LetterState } from './letter-store.ts';

/** What may be sent at most; what is over it waits. */
export type SendingLimits = {
  /** Letters of one organisation, and of the platform itself, within an hour; as many urgent ones. */
  readonly perHour: number;
  /** To one mailbox within a day, of all organisations together; of the platform itself as many more. */
  readonly perMailboxAndDay: number;
  /** Letters within an hour that were asked for from one network, where anybody may ask. */
  readonly perNetworkAndHour: number;
};

type Due = {
  readonly mailId: string;
  readonly organisationId: OrganisationId | null;
  readonly attempts: number;
};

/**
 * Letters whose time has come, within the limits. Of one sender the first of each mailbox and each network go ahead of the second, else the oldest
 * ahead: many to one keep nobody waiting. To one mailbox the oldest of all go first. Each attempt counts as a letter. Callers are one at a time (a
 * schedule): two would each find room for themselves.
 */
export function selectDue(
  tx: Tx,
  { perHour, perMailboxAndDay, perNetworkAndHour }: SendingLimits,
): Promise<Due[]> {
  const [hour, day] = [tx.now.subtract({ hours: 1 }), tx.now.subtract({ hours: 24 })];
  return tx.rows(
    `with waiting as materialized (
       select w.*, row_number() over (partition by recipient_key, organisation_id is null order by due_at, mail_id) + (
         select count(*) from mail.letter q where q.recipient_key = w.recipient_key and q.queued_at > $4
           and (q.organisation_id is null) = (w.organisation_id is null) and q.mail_id <> w.mail_id
       ) as of_mailbox,
       case when asked_from is null then 0 else row_number() over (partition by asked_from order by due_at, mail_id) + (
         select count(*) from mail.letter q where q.asked_from = w.asked_from and q.queued_at > $3 and q.mail_id <> w.mail_id
       ) end as of_network
       from mail.letter w where w.state = 'waiting' and w.due_at <= $1 and w.useless_after > $1
     )
     select due.* from (
       select distinct organisation_id, urgent from mail.letter where state = 'waiting' and due_at <= $1 and useless_after > $1
     ) sender
     cross join lateral (
       select greatest(0, $2 - count(*))::integer as letters from mail.letter q
       where q.organisation_id is not distinct from sender.organisation_id and q.urgent = sender.urgent and q.queued_at > $3
     ) room
     cross join lateral (
       select mail_id as "mailId", organisation_id as "organisationId", attempts from waiting
       where waiting.organisation_id is not distinct from sender.organisation_id and waiting.urgent = sender.urgent
         and of_mailbox <= $5 and of_network <= $6
       order by greatest(of_mailbox, of_network), due_at, mail_id limit room.letters
     ) due`,
    [tx.now, perHour, hour, day, perMailboxAndDay, perNetworkAndHour],
  );
}

/** Puts letters in line; until `again` nobody else does. */
export async function markQueued(tx: Tx, mailIds: readonly string[], again: Temporal.Instant): Promise<void> {
  await tx.run('update mail.letter set queued_at = $2, due_at = $3 where mail_id = any ($1)', [
    mailIds,
    tx.now,
    again,
  ]);
}

/** Whether this attempt may be made; it is counted. */
export async function beginAttempt(tx: Tx, mailId: string, attempt: number): Promise<boolean> {
  const begun = await tx.run(
    `update mail.letter set attempts = $2, changed_at = $3
     where mail_id = $1 and state = 'waiting' and attempts in ($2 - 1, $2) and useless_after > $3`,
    [mailId, attempt, tx.now],
  );
  return begun === 1;
}

/** From here on the mail server may have it: no other attempt is made by itself. False when somebody else was quicker. */
export async function markHanding(tx: Tx, mailId: string, attempt: number): Promise<boolean> {
  const marked = await tx.run(
    `update mail.letter set state = 'handing', changed_at = $3 where mail_id = $1 and state = 'waiting' and attempts = $2`,
    [mailId, attempt, tx.now],
  );
  return marked === 1;
}

export type Ended = {
  readonly state: LetterState;
  readonly failure?: string | undefined;
  readonly reply?: string | undefined;
  /** Until it is tried again, of one that waits. */
  readonly pauseSeconds?: number | undefined;
};

/** How an attempt ended; what has gone out keeps no secret. */
export async function endAttempt(tx: Tx, mailId: string, attempt: number, ended: Ended): Promise<void> {
  const { state, failure, reply, pauseSeconds } = ended;
  const dueAt = pauseSeconds === undefined ? null : tx.now.add({ seconds: pauseSeconds });
  await tx.run(
    `update mail.letter set state = $3, failure = $4, failure_reply = $5, due_at = coalesce($6, due_at), changed_at = $7,
       links_sealed = case when $3 in ('sent', 'by-hand') then null else links_sealed end
     where mail_id = $1 and attempts = $2 and state in ('waiting', 'handing')`,
    [mailId, attempt, state, failure ?? null, reply ?? null, dueAt, tx.now],
  );
}

/** Somebody sent it by another way. */
export async function markByHand(tx: Tx, mailId: string): Promise<void> {
  await tx.run(
    `update mail.letter set state = 'by-hand', failure = null, failure_reply = null, links_sealed = null, changed_at = $2
     where mail_id = $1`,
    [mailId, tx.now],
  );
}

/** Waits to be sent once more, with as many attempts as at first. */
export async function markWaiting(
  tx: Tx,
  mailId: string,
  attempts: number,
  uselessAfter: Temporal.Instant,
): Promise<void> {
  await tx.run(
    `update mail.letter set state = 'waiting', failure = null, failure_reply = null, attempts_max = attempts + $2, due_at = $3,
       changed_at = $3, useless_after = $4 where mail_id = $1`,
    [mailId, attempts, tx.now, uselessAfter],
  );
}

/** One that has not gone out is not sent, and its secrets go. */
export async function withdrawLetter(tx: Tx, mailId: string): Promise<void> {
  await tx.run(
    `update mail.letter set links_sealed = null, useless_after = $2, changed_at = $2,
       state = case when state in ('waiting', 'not-set-up') then 'failed' else state end,
       failure = case when state in ('waiting', 'not-set-up') then 'MAIL_WITHDRAWN' else failure end
     where mail_id = $1 and state <> 'handing'`,
    [mailId, tx.now],
  );
}

/** Letters that nobody needs any more are not sent, and their secrets go; so does where they were asked for, once it limits nothing. */
export async function endUseless(tx: Tx): Promise<void> {
  await tx.run(
    `update mail.letter set state = 'failed', failure = 'MAIL_TOO_LATE', failure_reply = null, changed_at = $1
     where state = 'waiting' and useless_after <= $1`,
    [tx.now],
  );
  await tx.run(
    'update mail.letter set links_sealed = null where links_sealed is not null and useless_after <= $1',
    [tx.now],
  );
  await tx.run(
    `update mail.letter set asked_from = null where asked_from is not null and state <> 'waiting'
       and coalesce(queued_at, put_at) <= $1`,
    [tx.now.subtract({ hours: 1 })],
  );
}

type Old = { readonly mailId: string; readonly sha256s: readonly string[] };

/** Letters from before; with the files that they refer to. */
export function selectOld(tx: Tx, before: Temporal.Instant, limit: number): Promise<Old[]> {
  return tx.rows(
    `select l.mail_id as "mailId", array(select distinct p.sha256 from mail.paper p where p.mail_id = l.mail_id) as sha256s
     from mail.letter l where l.put_at <= $1 order by l.put_at limit $2`,
    [before, limit],
  );
}

export async function deleteLetters(tx: Tx, mailIds: readonly string[]): Promise<void> {
  await tx.run('delete from mail.letter where mail_id = any ($1)', [mailIds]);
}
