import type { Blobs } from '@tongshang/blobs';
import type { IssuedPaper, PaperLanguage } from '@tongshang/document';
import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { isContact, standingOffer } from '@tongshang/trade';
import type { UblDocumentType } from '@tongshang/ubl';
import { type Act, actsOf } from './act.ts';
import type { GuestDeps } from './dependencies.ts';

/** What each act is done from; nothing with a price but where the price is what is confirmed. */
const PAPERS_OF: Readonly<Partial<Record<Act, readonly UblDocumentType[]>>> = {
  'confirm-order': ['Quotation', 'ProformaInvoice', 'Order'],
  'quote-freight': ['PackingList'],
  'bring-paper': ['PackingList'],
  'confirm-pickup': ['PackingList'],
  'confirm-receipt': ['PackingList'],
};
const PAPERS_MAX = 3;
const PAPER_BYTES_MAX = 5 * 1024 * 1024;

type Wanted = { readonly contactId: OrganisationId; readonly act: Act; readonly language: PaperLanguage };

export type EnclosedPaper = Awaited<ReturnType<Blobs['put']>> & { readonly fileName: string };

/**
 * The papers that an act is done from, put into the store before the transaction that mails them: as far as they are printed, and the contact's role may
 * see them.
 * @throws TRADE_NOT_FOUND
 */
export async function storePapers(
  { database, trades, document, blobs }: Pick<GuestDeps, 'database' | 'trades' | 'document' | 'blobs'>,
  { organisationId, personId }: Principal,
  tradeId: TradeId,
  { contactId, act, language }: Wanted,
): Promise<readonly EnclosedPaper[]> {
  const types = PAPERS_OF[act] ?? [];
  if (types.length === 0) return [];
  const pages = await database.transaction({ organisationId, personId }, async (tx) => {
    const file = await trades.readFile(tx, tradeId);
    const party = file.trade.parties.find(
      (one) =>
        one.organisationId === contactId &&
        isContact(one) &&
        one.keptBy === organisationId &&
        actsOf(one).includes(act),
    );
    if (!party) return [];
    const issued = await document.listIssued(tx, tradeId, types, party.role);
    const offered = act === 'confirm-order' ? standingOffer(file)?.number : undefined;
    const meant = issued
      .filter(({ number }) => act !== 'confirm-order' || number === offered)
      .slice(-PAPERS_MAX);
    const found = [];
    for (const paper of meant) {
      const page = await document.readPage(tx, paper.documentId, language);
      if (page) found.push({ bytes: page.bytes, fileName: nameOf(paper, page.language) });
    }
    return found;
  });
  const stored = [];
  for (const { bytes, fileName } of pages) {
    const options = { organisationId, mediaType: 'application/pdf', bytesMax: PAPER_BYTES_MAX };
    stored.push({ ...(await blobs.put(bytes, options)), fileName });
  }
  return stored;
}

const nameOf = ({ type, number }: IssuedPaper, language: PaperLanguage): string =>
  `${type}-${number}.${language}.pdf`.replace(/[^\w.-]+/g, '-');
