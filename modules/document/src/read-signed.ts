import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { PaperPart } from './capability.ts';
import { selectDocumentBytes, selectReceivedBytes } from './document-store.ts';
import { PAPER_LANGUAGES, partOf } from './paper/catalogue/languages.ts';
import { selectPapers } from './paper-store.ts';

/** Languages that parts of documents are asked for in. */
export const languagesOf = (parts: readonly string[]) =>
  PAPER_LANGUAGES.filter((language) => parts.includes(partOf(language)));

/** See `readPapers` of the module's capability. */
export async function readPapersOf(
  tx: Tx,
  tradeId: TradeId,
  parts: readonly string[],
  receivedBytesMax: number,
): Promise<PaperPart[]> {
  const issued = await selectDocumentBytes(tx, tradeId);
  const languages = languagesOf(parts);
  const ids = issued.map(({ documentId }) => documentId);
  const pages = languages.length === 0 ? [] : await selectPapers(tx, tradeId, ids, languages);
  const received = await selectReceivedBytes(tx, tradeId, receivedBytesMax);
  return [
    ...issued.map(({ documentId, xml, jws }) => ({ documentId, part: 'xml', bytes: xml, jws })),
    ...pages.map(({ documentId, language, pdf, jws }) => {
      return { documentId, part: partOf(language), bytes: pdf, jws };
    }),
    ...received.map(({ documentId, bytes }) => ({ documentId, part: 'xml', bytes, jws: null })),
  ];
}
