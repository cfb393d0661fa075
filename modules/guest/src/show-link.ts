import type { PaperLanguage } from '@tongshang/document';
import type { Source } from '@tongshang/http';
import type { DocumentId } from '@tongshang/identifier';
import type { GuestDeps } from './dependencies.ts';
import { matterOf } from './matter.ts';
import { withLink } from './open-link.ts';
import { isOffered } from './progress.ts';
import { refuse } from './refusals.ts';

/**
 * What a link shows: who asks for what, until when; once answered what was said, and of what it showed then.
 * @throws GUEST_LINK_CLOSED, GUEST_LINK_BUSY
 */
export function showLink(deps: GuestDeps, token: string, source: Source) {
  return withLink(deps, token, source, 'opened', async (tx, { link, trade }) => {
    const file = await deps.trades.readFile(tx, link.tradeId);
    const [keeper] = await deps.party.readOrganisations(tx, [link.organisationId]);
    const contact = trade.parties.find(({ organisationId }) => organisationId === link.contactId);
    const { answeredAt, answer, expiresAt } = link;
    const shown = answer ? { matter: link.matter, hindrance: null } : await matterOf(deps, tx, file, link);
    return {
      ...{ act: link.act, language: link.language, note: link.note, recipient: link.recipientName },
      askedBy: keeper?.name ?? {},
      contact: contact?.name ?? {},
      tradeNumber: trade.number,
      expiresAt: expiresAt.toString(),
      ...shown,
      answer: answeredAt && answer ? { at: answeredAt.toString(), said: answer } : null,
    };
  });
}

/**
 * A page of a paper that the progress of a trade offers.
 * @throws GUEST_LINK_CLOSED, GUEST_LINK_BUSY, GUEST_ACT_OTHER, GUEST_PAPER_NOT_READY
 */
export function showPaper(
  deps: GuestDeps,
  token: string,
  source: Source,
  documentId: DocumentId,
  language: PaperLanguage,
) {
  return withLink(deps, token, source, 'opened', async (tx, { link }) => {
    if (link.act !== 'follow-progress') throw refuse('GUEST_ACT_OTHER');
    const paper = await isOffered(deps, tx, link, documentId);
    if (!paper) throw refuse('GUEST_ACT_OTHER', {}, 'documentId');
    const page = await deps.document.readPage(tx, documentId, language);
    if (!page) throw refuse('GUEST_PAPER_NOT_READY');
    const fileName = `${paper.type}-${paper.number}.${page.language}.pdf`.replace(/[^\w.-]+/g, '-');
    const content = Buffer.from(page.bytes).toString('base64');
    return { fileName, mediaType: 'application/pdf' as const, content };
  });
}
