import type { Tx } from '@tongshang/database';
import { type CheckedDocument, type Finding, findDiscrepancies, findingText } from '@tongshang/discrepancy';
import { readUbl } from '@tongshang/ubl';
import { type DocumentBytes, selectDocumentBytes } from './document-store.ts';

/** One of the two places, with the document it stands in. */
export type FindingSide = Finding['left'] & { readonly documentId: string; readonly number: string };

export type TradeFinding = Pick<Finding, 'rule' | 'severity'> & {
  readonly text: { readonly en: string; readonly 'zh-CN': string };
  readonly left: FindingSide;
  readonly right: FindingSide;
};

/**
 * Compares the documents of the trade that the caller may see, those from outside included. What an issued document
 * replaced (an earlier quotation) is left out. Two documents of one number are told apart by their ids.
 */
export async function checkTrade(tx: Tx, tradeId: string): Promise<TradeFinding[]> {
  const rows = current(await selectDocumentBytes(tx, tradeId));
  const byName = new Map<string, DocumentBytes>();
  const documents = rows.flatMap((row): CheckedDocument[] => {
    const reading = readUbl(row.xml);
    if (!reading.ok) return [];
    const name = byName.has(row.number) ? `${row.number} (${row.documentId})` : row.number;
    byName.set(name, row);
    return [{ name, document: reading.document, placeOf: reading.placeOf }];
  });
  return findDiscrepancies(documents).map((one) => {
    const side = (of: Finding['left']): FindingSide => {
      const row = byName.get(of.document);
      return { ...of, documentId: row?.documentId ?? '', number: row?.number ?? '' };
    };
    return {
      rule: one.rule,
      severity: one.severity,
      text: { en: findingText(one, 'en'), 'zh-CN': findingText(one, 'zh-CN') },
      left: side(one.left),
      right: side(one.right),
    };
  });
}

/** Quotations but the last were replaced by it. */
function current(rows: readonly DocumentBytes[]): readonly DocumentBytes[] {
  const last = rows.findLast((row) => row.type === 'Quotation' && row.origin === 'issued');
  return rows.filter((row) => row.type !== 'Quotation' || row.origin === 'received' || row === last);
}
