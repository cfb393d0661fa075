import type { DocumentId } from '@tongshang/identifier';
import { type Awaiting, awaitPapers } from './await-prints.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { type DocumentRow, selectDocumentRow } from './document-store.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { standingIn } from './paper-standing.ts';
import { type PaperRow, selectPaper } from './paper-store.ts';
import { refuse } from './refusals.ts';

/** Whoever asks right after the fact gets the page: a print takes a moment, and there may be a few before it. */
const PRINTED_WITHIN_MS = 8_000;

/**
 * A document on paper in one language. Where it is not printed yet it is waited for a moment, outside any transaction.
 * @throws DOCUMENT_NOT_FOUND, DOCUMENT_NOT_IN_LANGUAGE, DOCUMENT_BEING_PRINTED, DOCUMENT_UNPRINTABLE
 */
export async function readPaper(
  deps: DocumentDependencies,
  awaiting: Awaiting,
  documentId: DocumentId,
  language: PaperLanguage,
): Promise<{ readonly row: DocumentRow; readonly paper: PaperRow }> {
  const find = () =>
    awaiting.transaction(async (tx) => {
      const row = await selectDocumentRow(tx, documentId);
      const standing = (await standingIn(deps, tx, [row]))(row);
      return { row, paper: await selectPaper(tx, row, language, standing) };
    });
  const { row, paper: kept } = await find();
  if (kept) return { row, paper: kept };
  if (!row.languages.includes(language)) {
    throw refuse('DOCUMENT_NOT_IN_LANGUAGE', { language, languages: row.languages.join(', ') }, 'language');
  }
  const [papers] = await awaitPapers(deps, awaiting, [row], [language], PRINTED_WITHIN_MS);
  const { paper } = await find();
  if (paper) return { row, paper };
  const isFailed = papers?.papers.some((one) => one.language === language && one.state === 'failed');
  throw refuse(isFailed ? 'DOCUMENT_UNPRINTABLE' : 'DOCUMENT_BEING_PRINTED');
}
