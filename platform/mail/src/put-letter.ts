import { randomUUIDv7 } from 'node:crypto';
import { cleanFileName } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { invariant } from '@tongshang/refusal';
import { mailboxKey, requireMailAddress } from './address.ts';
import type { MailDeps, Paper, PutOptions } from './capability.ts';
import { contentOf } from './content.ts';
import { countOpen, insertLetter, insertPapers, type LetterState } from './letter-store.ts';
import { refuse } from './refusals.ts';
import { sealLinks } from './sealed-links.ts';
import type { MailContent } from './template.ts';

/** Attempts before a letter is given up: over about four hours, see `pauseAfter`. */
export const ATTEMPTS = 8;
/** Letters of one organisation that wait. */
const OPEN_MAX = 2_000;
const PAPERS_BYTES_MAX = 10 * 1024 * 1024;
const MIB = 1024 * 1024;

type PutDeps = Pick<MailDeps, 'blobs' | 'sealer' | 'templates' | 'smtp' | 'mayWrite'>;

/** See `Mail.put`. */
export async function putLetter(
  deps: PutDeps,
  tx: Tx,
  content: MailContent,
  {
    to,
    place = 'to',
    language,
    organisationId = tx.organisationId,
    fileId,
    papers = [],
    ...more
  }: PutOptions,
): Promise<string> {
  const { smtp, templates, sealer } = deps;
  const template = templates[content.template];
  invariant(template !== undefined, `${content.template} is declared by a module (mails)`);
  invariant(organisationId !== null || smtp !== undefined, 'the platform writes where it can send');
  invariant(organisationId !== null || papers.length === 0, 'papers are of an organisation');
  const recipient = requireMailAddress(to.trim(), place);
  const { subject, blocks } = contentOf(template, language, content);
  const mailId = randomUUIDv7();
  const hasLinks = Object.keys(content.links).length > 0;
  await tx.elevated('a letter is put into the outbox', async () => {
    if (organisationId !== null) await requireRoom(tx, organisationId);
    await insertLetter(tx, {
      ...{ mailId, organisationId, template: content.template, language, recipient, subject, blocks },
      recipientKey: mailboxKey(recipient),
      linksSealed: hasLinks ? sealLinks(sealer, mailId, content.links) : null,
      linksShownTo: template.linksShownTo ?? null,
      fileId: fileId ?? null,
      messageId: `${mailId}@${domainOf(smtp?.from.address)}`,
      putBy: tx.personId,
      putAt: tx.now,
      uselessAfter: tx.now.add({ hours: template.hoursOfUse }),
      ...(await standing(deps, tx, organisationId)),
      attemptsMax: ATTEMPTS,
      isUrgent: more.isUrgent ?? false,
      askedFrom: more.askedFrom ?? null,
    });
    if (organisationId !== null && papers.length > 0) await attach(deps, tx, mailId, organisationId, papers);
  });
  return mailId;
}

/** How a letter stands at first: it stays where nothing is sent, or where nobody knows who writes. */
async function standing(
  { smtp, mayWrite }: PutDeps,
  tx: Tx,
  organisationId: OrganisationId | null,
): Promise<{ state: LetterState; failure: string | null }> {
  if (smtp === undefined) return { state: 'not-set-up', failure: null };
  const isKnown = organisationId === null || mayWrite === undefined || (await mayWrite(tx, organisationId));
  return isKnown
    ? { state: 'waiting', failure: null }
    : { state: 'failed', failure: 'MAIL_SENDER_UNCONFIRMED' };
}

async function requireRoom(tx: Tx, organisationId: OrganisationId): Promise<void> {
  if ((await countOpen(tx, organisationId)) >= OPEN_MAX)
    throw refuse('MAIL_OUTBOX_FULL', { most: String(OPEN_MAX) });
}

async function attach(
  { blobs }: PutDeps,
  tx: Tx,
  mailId: string,
  organisationId: OrganisationId,
  papers: readonly Paper[],
): Promise<void> {
  const bytes = papers.reduce((sum, paper) => sum + paper.bytes, 0);
  if (bytes > PAPERS_BYTES_MAX) throw refuse('MAIL_TOO_LARGE', { most: String(PAPERS_BYTES_MAX / MIB) });
  const owner = { module: 'mail', id: mailId };
  const once = new Map(papers.map((paper) => [paper.sha256, paper]));
  for (const paper of once.values()) {
    await blobs.refer(tx, owner, paper, { fileName: fileNameOf(paper), organisationId });
  }
  const rows = papers.map((paper) => ({
    ...{ sha256: paper.sha256, mediaType: paper.mediaType, bytes: BigInt(paper.bytes) },
    fileName: fileNameOf(paper),
  }));
  await insertPapers(tx, mailId, organisationId, rows);
}

const fileNameOf = ({ fileName }: Paper): string => cleanFileName(fileName) ?? 'paper';

/** What makes a Message-ID nobody else's (RFC 5322, 3.6.4). */
const domainOf = (address: string | undefined): string =>
  address?.slice(address.lastIndexOf('@') + 1) ?? 'tongshang.invalid';
