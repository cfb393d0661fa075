import { hash } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import { invariant } from '@tongshang/refusal';
import { readUbl, type UblDocument } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentBytes, insertPaper, type PaperRow, selectPaper } from './document-store.ts';
import { drawSheet } from './paper/draw-sheet.ts';
import type { PaperLanguage } from './paper/sheet.ts';
import { sheetOf } from './paper/sheet-of.ts';

/** The model of kept bytes: they were read, or written here, before they were kept. */
function modelOf(xml: Uint8Array): UblDocument {
  const reading = readUbl(xml);
  invariant(reading.ok, 'a kept document can be read');
  return reading.document;
}

/** The part names of RFC 7515 headers and dossiers. */
const PAPER_PARTS: Readonly<Record<PaperLanguage, string>> = {
  en: 'pdf-en',
  'zh-CN': 'pdf-zh-CN',
};

/**
 * The document on paper in one language: made from its UBL when first asked for, then kept. What was issued here is
 * signed by its issuer's key, with `part` naming the language; a document from outside is not.
 */
export async function printDocument(
  deps: Pick<DocumentDependencies, 'signDetached'>,
  tx: Tx,
  document: DocumentBytes,
  language: PaperLanguage,
): Promise<PaperRow> {
  const kept = await selectPaper(tx, document, language);
  if (kept) return kept;
  const signedWith = document.keyId
    ? { keyId: document.keyId, sha256: document.sha256.toString('hex') }
    : undefined;
  const drawn = await drawSheet(sheetOf(modelOf(document.xml), language, signedWith));
  const pdf = Buffer.from(drawn.buffer, drawn.byteOffset, drawn.byteLength);
  const fields = { doc: document.documentId, part: PAPER_PARTS[language] };
  const signed = document.keyId
    ? await deps.signDetached(tx, document.organisationId, pdf, fields)
    : { jws: null, keyId: null };
  const sha256 = hash('sha256', pdf, 'buffer');
  await insertPaper(tx, document, { pdf, language, sha256, ...signed });
  return (await selectPaper(tx, document, language)) ?? { pdf, jws: signed.jws };
}
