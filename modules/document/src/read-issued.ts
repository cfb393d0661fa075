import type { Tx } from '@tongshang/database';
import type { DocumentId, TradeId } from '@tongshang/identifier';
import type { TradeRole } from '@tongshang/trade';
import type { UblDocumentType } from '@tongshang/ubl';
import type { IssuedPage, IssuedPaper } from './capability.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { selectDocumentRow, selectDocuments } from './document-store.ts';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { standingIn } from './paper-standing.ts';
import { selectPaper } from './paper-store.ts';

/** See `listIssued` of the module's capability. */
export async function listIssued(
  tx: Tx,
  tradeId: TradeId,
  types: readonly UblDocumentType[],
  role: TradeRole,
): Promise<readonly IssuedPaper[]> {
  const wanted: readonly string[] = types;
  return (await selectDocuments(tx, tradeId)).filter(
    ({ origin, type, audience, voidedAt }) =>
      origin === 'issued' && voidedAt === null && wanted.includes(type) && audience.includes(role),
  );
}

/** See `readPage` of the module's capability. */
export async function readPage(
  deps: DocumentDependencies,
  tx: Tx,
  documentId: DocumentId,
  preferred: PaperLanguage,
): Promise<IssuedPage | undefined> {
  const row = await selectDocumentRow(tx, documentId);
  const language = row.languages.find((one) => one === preferred) ?? row.languages[0];
  if (language === undefined) return undefined;
  const standing = (await standingIn(deps, tx, [row]))(row);
  const paper = await selectPaper(tx, row, language, standing);
  return paper && { language, bytes: paper.pdf };
}
