import type { Tx } from '@tongshang/database';
import type { SignedDocument, SignedPart } from './capability.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentBytes, selectDocumentBytes } from './document-store.ts';
import type { PaperLanguage } from './paper/sheet.ts';
import { printDocument } from './print-document.ts';

const PAPERS: readonly (readonly [part: string, language: PaperLanguage])[] = [
  ['pdf-en', 'en'],
  ['pdf-zh-CN', 'zh-CN'],
];

/** See `readDocuments` of the module's capability. */
export async function readSignedDocuments(
  deps: DocumentDependencies,
  tx: Tx,
  tradeId: string,
  parts: readonly string[],
): Promise<SignedDocument[]> {
  const documents: SignedDocument[] = [];
  for (const row of await selectDocumentBytes(tx, tradeId)) {
    if (row.origin !== 'issued' || row.keyId === null) continue;
    const { documentId, type, number, keyId } = row;
    documents.push({ documentId, type, number, keyId, parts: await partsOf(deps, tx, row, parts) });
  }
  return documents;
}

async function partsOf(
  deps: DocumentDependencies,
  tx: Tx,
  row: DocumentBytes,
  parts: readonly string[],
): Promise<SignedPart[]> {
  const read: SignedPart[] = [];
  if (parts.includes('xml') && row.jws) read.push({ part: 'xml', bytes: row.xml, jws: row.jws });
  for (const [part, language] of PAPERS) {
    if (!parts.includes(part)) continue;
    const { pdf, jws } = await printDocument(deps, tx, row, language);
    if (jws) read.push({ part, bytes: pdf, jws });
  }
  return read;
}
