import { hash } from 'node:crypto';
import { cleanFileName } from '@tongshang/blobs';
import { canonicalize, type Json } from '@tongshang/canonical-json';
import type { Tx } from '@tongshang/database';
import type { Source } from '@tongshang/http';
import type { EntryId } from '@tongshang/identifier';
import type { BroughtType } from './act.ts';
import type { Answered, Said } from './contract.ts';
import type { GuestDeps } from './dependencies.ts';
import type { FollowedLink } from './link.ts';
import { updateAnswered } from './link-store.ts';
import { matterOf } from './matter.ts';
import { requireOpen, withLink } from './open-link.ts';
import { perform, requireFor, speakerOf } from './perform.ts';
import { refuse } from './refusals.ts';

/** What was said by a link, and when. */
export type Given = { readonly at: Temporal.Instant; readonly said: Answered };

/**
 * A guest does its act: once. The same said again is answered with what was kept, so that a phone without a net may send it until it
 * hears something.
 * @throws GUEST_LINK_CLOSED, GUEST_LINK_BUSY, GUEST_LINK_USED, and what `perform` refuses
 */
export function answer(deps: GuestDeps, token: string, source: Source, said: Said): Promise<Given> {
  return withLink(deps, token, source, 'acted', (tx, { link, trade }) =>
    once(deps, tx, link, said, () => perform(deps, tx, link, trade, said)),
  );
}

type PaperFile = {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly fileName: string | null;
  readonly number?: string;
};

/**
 * A guest brings the paper it was asked for; of which kind it is the link says.
 * @throws GUEST_LINK_CLOSED, GUEST_LINK_BUSY, GUEST_LINK_USED, GUEST_ACT_OTHER, ENCLOSURE_OF_ANOTHER_KIND, DOCUMENT_TOO_MANY
 */
export function bringPaper(deps: GuestDeps, token: string, source: Source, file: PaperFile): Promise<Given> {
  const { bytes, contentType, number } = file;
  const fileName = cleanFileName(file.fileName) ?? null;
  const numbered = number === undefined ? {} : { number };
  return withLink(deps, token, source, 'acted', (tx, { link, trade }) => {
    requireFor(link, 'bring-paper');
    const paperType: BroughtType = link.asked.paperType ?? 'BillOfLading';
    const sha256 = hash('sha256', bytes);
    const said = {
      type: 'bring-paper',
      paperType,
      fileName,
      bytes: bytes.length,
      sha256,
      ...numbered,
    } as const;
    return once(deps, tx, link, said, async () => {
      const speaker = await speakerOf(deps, tx, trade, link);
      const paper = { type: paperType, bytes, mediaType: contentType, fileName, ...numbered };
      return deps.document.enclosePaper(tx, speaker, link.tradeId, paper);
    });
  });
}

/**
 * Sees that a link asks for a paper, before the paper is read.
 * @throws GUEST_LINK_CLOSED, GUEST_ACT_OTHER
 */
export function requirePaperLink(deps: GuestDeps, token: string, source: Source): Promise<void> {
  return requireOpen(deps, token, source, (link) => requireFor(link, 'bring-paper'));
}

async function once(
  deps: Pick<GuestDeps, 'document' | 'trades'>,
  tx: Tx,
  link: FollowedLink,
  said: Answered,
  act: () => Promise<{ readonly entryId: EntryId }>,
): Promise<Given> {
  const answerHash = hash('sha256', canonicalize(said as unknown as Json), 'buffer');
  if (link.answeredAt && link.answer) {
    if (!link.answerHash?.equals(answerHash)) throw refuse('GUEST_LINK_USED');
    return { at: link.answeredAt, said: link.answer };
  }
  const { matter } = await matterOf(deps, tx, await deps.trades.readFile(tx, link.tradeId), link);
  const { entryId } = await act();
  await updateAnswered(tx, link.linkId, { said, matter, hash: answerHash, entryId, isMailed: link.isMailed });
  return { at: tx.now, said };
}
