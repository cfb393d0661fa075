import type { Tx } from '@tongshang/database';
import type { Principal, Scope } from '@tongshang/identity';
import type { Letter, MailDeps } from './capability.ts';
import { html, plainText } from './content.ts';
import { type LetterRow, lockLetter, selectLetter, selectPapers, selectSealedLinks } from './letter-store.ts';
import { composeMessage } from './message.ts';
import { ATTEMPTS } from './put-letter.ts';
import { readPapers } from './read-papers.ts';
import { refuse } from './refusals.ts';
import { openLinks } from './sealed-links.ts';
import { markByHand, markWaiting } from './sending-store.ts';

type OutboxDeps = Pick<MailDeps, 'blobs' | 'sealer' | 'smtp' | 'templates' | 'mayWrite'>;

/** See `Outbox.read`. */
export async function readLetter(
  { sealer }: OutboxDeps,
  tx: Tx,
  principal: Principal,
  mailId: string,
): Promise<Letter> {
  const row = await selectLetter(tx, mailId);
  if (row === undefined) throw refuse('MAIL_NOT_FOUND');
  const papers = await selectPapers(tx, mailId);
  const sealed = mayHaveLinks(row, principal)
    ? await tx.elevated('who may make such a link sees the one it may hand over', () =>
        selectSealedLinks(tx, mailId),
      )
    : null;
  const links = openLinks(sealer, mailId, sealed, 'shown');
  const withholds = row.blocks.some((block) => 'link' in block && links[block.link] === undefined);
  const { language } = row;
  return {
    ...row,
    papers,
    links,
    withholds,
    text: plainText(row, links, language),
    html: html(row, links, language),
  };
}

/** Whether this caller may have what opens something in a letter. */
const mayHaveLinks = (
  { linksShownTo }: Pick<LetterRow, 'linksShownTo'>,
  { scopes }: Pick<Principal, 'scopes'>,
): boolean => linksShownTo !== null && scopes.has(linksShownTo as Scope);

/** Nobody can have sent by another way what it may not have: to say so would keep the letter from its addressee. */
export const mayMarkByHand = (
  letter: Pick<LetterRow, 'linksShownTo' | 'blocks'>,
  principal: Pick<Principal, 'scopes'>,
): boolean => !letter.blocks.some((block) => 'link' in block) || mayHaveLinks(letter, principal);

/** See `Outbox.file`. Sent by hand it is a person's own letter: nothing says it is automatic, and the sender is filled in by whoever sends it. */
export async function letterFile({ blobs }: OutboxDeps, letter: Letter): Promise<Uint8Array> {
  return composeMessage({
    ...{ messageId: letter.messageId, to: letter.recipient, date: letter.putAt, language: letter.language },
    ...{ content: letter, links: letter.links, from: undefined, isAutomatic: false },
    papers: await readPapers(blobs, letter.papers),
  });
}

/** See `Outbox.markByHand`. */
export async function markedByHand(tx: Tx, principal: Principal, mailId: string): Promise<void> {
  await ofCaller(tx, mailId, async (letter) => {
    const { state } = letter;
    if (!mayMarkByHand(letter, principal)) throw refuse('MAIL_LINK_NOT_YOURS');
    if (state === 'sent' || state === 'handing' || state === 'by-hand') throw refuse('MAIL_STATE_OTHER');
    await markByHand(tx, mailId);
  });
}

/** See `Outbox.sendAgain`. */
export async function putAgain(
  { smtp, templates, mayWrite }: OutboxDeps,
  tx: Tx,
  mailId: string,
): Promise<void> {
  await ofCaller(tx, mailId, async ({ state, blocks, uselessAfter, template, organisationId }) => {
    if (smtp === undefined) throw refuse('MAIL_NOT_SET_UP');
    if (state !== 'failed' && state !== 'unanswered' && state !== 'not-set-up')
      throw refuse('MAIL_STATE_OTHER');
    const isKnown = organisationId === null || !mayWrite || (await mayWrite(tx, organisationId));
    if (!isKnown) throw refuse('MAIL_SENDER_UNCONFIRMED');
    const hasLinks = blocks.some((block) => 'link' in block);
    if (hasLinks && Temporal.Instant.compare(uselessAfter, tx.now) <= 0) throw refuse('MAIL_TOO_LATE');
    const hours = templates[template]?.hoursOfUse ?? 24;
    await markWaiting(tx, mailId, ATTEMPTS, hasLinks ? uselessAfter : tx.now.add({ hours }));
  });
}

/** Row-level security says whose letter it is; the change is the platform's. */
async function ofCaller(tx: Tx, mailId: string, change: (letter: LetterRow) => Promise<void>): Promise<void> {
  if ((await selectLetter(tx, mailId)) === undefined) throw refuse('MAIL_NOT_FOUND');
  await tx.elevated('a letter of the caller goes another way', async () => {
    const letter = await lockLetter(tx, mailId);
    if (letter === undefined) throw refuse('MAIL_NOT_FOUND');
    await change(letter);
  });
}
