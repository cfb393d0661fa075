import type { Tx } from '@tongshang/database';
import type { FileId, OrganisationId, PersonId } from '@tongshang/identifier';
import type { Language } from '@tongshang/refusal';
import type { Block } from './content.ts';

/** `handing`: given to the mail server at this moment; `unanswered`: it may have it; `not-set-up`: put when no mail was sent here. */
export const letterStates = [
  'waiting',
  'handing',
  'sent',
  'failed',
  'unanswered',
  'not-set-up',
  'by-hand',
] as const;

export type LetterState = (typeof letterStates)[number];

export type PaperRow = {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: bigint;
  readonly fileName: string;
};

export type LetterRow = {
  readonly mailId: string;
  readonly organisationId: OrganisationId | null;
  readonly template: string;
  readonly language: Language;
  readonly recipient: string;
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly linksShownTo: string | null;
  readonly fileId: FileId | null;
  readonly messageId: string;
  readonly putBy: PersonId | null;
  readonly putAt: Temporal.Instant;
  readonly uselessAfter: Temporal.Instant;
  readonly state: LetterState;
  readonly changedAt: Temporal.Instant;
  readonly attempts: number;
  readonly attemptsMax: number;
  readonly dueAt: Temporal.Instant;
  readonly failure: string | null;
  readonly failureReply: string | null;
};

const columns = `mail_id as "mailId", organisation_id as "organisationId", template, language, recipient, subject, blocks,
  links_shown_to as "linksShownTo", file_id as "fileId", message_id as "messageId", put_by_person_id as "putBy", put_at as "putAt",
  useless_after as "uselessAfter", state, changed_at as "changedAt", attempts, attempts_max as "attemptsMax", due_at as "dueAt",
  failure, failure_reply as "failureReply"`;

type NewLetter = Omit<LetterRow, 'changedAt' | 'attempts' | 'dueAt' | 'failureReply'> & {
  readonly recipientKey: string;
  readonly linksSealed: Uint8Array | null;
  readonly isUrgent: boolean;
  readonly askedFrom: Uint8Array | null;
};

/** As the platform itself. */
export async function insertLetter(tx: Tx, letter: NewLetter): Promise<void> {
  const { mailId, organisationId, template, language, recipient, recipientKey, subject, blocks } = letter;
  const {
    linksSealed,
    linksShownTo,
    fileId,
    messageId,
    putBy,
    putAt,
    uselessAfter,
    state,
    attemptsMax,
    failure,
  } = letter;
  await tx.run(
    `insert into mail.letter (mail_id, organisation_id, template, language, recipient, recipient_key, subject, blocks, links_sealed,
       links_shown_to, file_id, message_id, put_by_person_id, put_at, useless_after, state, changed_at, attempts_max, due_at, failure, urgent,
       asked_from)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $14, $17, $14, $18, $19, $20)`,
    [
      ...[
        mailId,
        organisationId,
        template,
        language,
        recipient,
        recipientKey,
        subject,
        JSON.stringify(blocks),
      ],
      ...[
        linksSealed,
        linksShownTo,
        fileId,
        messageId,
        putBy,
        putAt,
        uselessAfter,
        state,
        attemptsMax,
        failure,
      ],
      ...[letter.isUrgent, letter.askedFrom],
    ],
  );
}

/** As the platform itself. */
export async function insertPapers(
  tx: Tx,
  mailId: string,
  organisationId: OrganisationId,
  papers: readonly PaperRow[],
): Promise<void> {
  await tx.run(
    `insert into mail.paper (mail_id, place, organisation_id, sha256, media_type, bytes, file_name)
     select $1, place - 1, $2, sha256, media_type, bytes, file_name
     from unnest($3::text[], $4::text[], $5::bigint[], $6::text[]) with ordinality as p (sha256, media_type, bytes, file_name, place)`,
    [
      ...[
        mailId,
        organisationId,
        papers.map(({ sha256 }) => sha256),
        papers.map(({ mediaType }) => mediaType),
      ],
      ...[papers.map(({ bytes }) => bytes), papers.map(({ fileName }) => fileName)],
    ],
  );
}

/** How many letters of an organisation wait to go out, or for somebody to send them. As the platform itself. */
export async function countOpen(tx: Tx, organisationId: OrganisationId): Promise<number> {
  const sql = `select count(*)::integer as open from mail.letter
    where organisation_id = $1 and state in ('waiting', 'not-set-up') and useless_after > $2`;
  return (await tx.one<{ open: number }>(sql, [organisationId, tx.now])).open;
}

export function selectLetter(tx: Tx, mailId: string): Promise<LetterRow | undefined> {
  return tx.maybe(`select ${columns} from mail.letter where mail_id = $1`, [mailId]);
}

/** Locked until the transaction ends. As the platform itself. */
export function lockLetter(tx: Tx, mailId: string): Promise<LetterRow | undefined> {
  return tx.maybe(`select ${columns} from mail.letter where mail_id = $1 for update`, [mailId]);
}

export function selectPapers(tx: Tx, mailId: string): Promise<PaperRow[]> {
  return tx.rows(
    `select sha256, media_type as "mediaType", bytes, file_name as "fileName" from mail.paper where mail_id = $1 order by place`,
    [mailId],
  );
}

/** As the platform itself: callers may not. */
export async function selectSealedLinks(tx: Tx, mailId: string): Promise<Uint8Array | null> {
  const sql = 'select links_sealed as sealed from mail.letter where mail_id = $1';
  return (await tx.maybe<{ sealed: Uint8Array | null }>(sql, [mailId]))?.sealed ?? null;
}

export type LetterFilter = {
  readonly states?: readonly LetterState[] | undefined;
  readonly template?: string | undefined;
  /** Part of the address or the subject. */
  readonly text?: string | undefined;
  readonly fileId?: FileId | undefined;
};

/** Newest first; row-level security shows an organisation its own. */
export function selectLetters(
  tx: Tx,
  { states, template, text, fileId }: LetterFilter,
  before: string | null,
  limit: number,
): Promise<LetterRow[]> {
  const pattern = text === undefined ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return tx.rows(
    `select ${columns} from mail.letter where organisation_id = $1 and ($2::uuid is null or mail_id < $2)
       and ($3::text[] is null or state = any ($3)) and ($4::text is null or template = $4)
       and ($5::text is null or recipient ilike $5 or subject ilike $5) and ($6::uuid is null or file_id = $6)
     order by mail_id desc limit $7`,
    [tx.organisationId, before, states ?? null, template ?? null, pattern, fileId ?? null, limit],
  );
}

/** How the letters that nobody's outbox shows stand, with those of all organisations, for whoever runs the platform. As the platform itself. */
export function countByState(tx: Tx): Promise<{ state: LetterState; letters: number }[]> {
  return tx.rows(
    `select state, count(*)::integer as letters from mail.letter where put_at > $1 group by state order by state`,
    [tx.now.subtract({ hours: 24 * 7 })],
  );
}
