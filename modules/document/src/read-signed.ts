import type { Tx } from '@tongshang/database';
import type { SignedDocument, SignedPart } from './capability.ts';
import { selectDocumentBytes } from './document-store.ts';
import { PAPER_LANGUAGES } from './paper/sheet.ts';
import { selectPapers } from './paper-store.ts';
import { PAPER_PARTS } from './printing.ts';

/** Languages that parts of documents are asked for in. */
export const languagesOf = (parts: readonly string[]) =>
  PAPER_LANGUAGES.filter((language) => parts.includes(PAPER_PARTS[language]));

/** See `readDocuments` of the module's capability. */
export async function readSignedDocuments(
  tx: Tx,
  tradeId: string,
  parts: readonly string[],
): Promise<SignedDocument[]> {
  const rows = await selectDocumentBytes(tx, tradeId);
  const languages = languagesOf(parts);
  const ids = rows.map(({ documentId }) => documentId);
  const papers = languages.length === 0 ? [] : await selectPapers(tx, tradeId, ids, languages);
  return rows.flatMap(({ documentId, type, number, keyId, xml, jws }) => {
    if (keyId === null || jws === null) return [];
    const read: SignedPart[] = parts.includes('xml') ? [{ part: 'xml', bytes: xml, jws }] : [];
    const pending: string[] = [];
    for (const language of languages) {
      const part = PAPER_PARTS[language];
      const paper = papers.find((one) => one.documentId === documentId && one.language === language);
      if (paper?.jws) read.push({ part, bytes: paper.pdf, jws: paper.jws });
      else pending.push(part);
    }
    return [{ documentId, type, number, keyId, parts: read, pending }];
  });
}
