import type { Tx } from '@tongshang/database';
import { type CheckedDocument, type Finding, findDiscrepancies, findingText } from '@tongshang/discrepancy';
import type { TradeCapability } from '@tongshang/trade';
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
 * Compares the documents of the trade that the caller may see, those from outside included. What was replaced is left
 * out: earlier quotations and, once an amendment was accepted, the papers of the first agreement. Two documents of one
 * number are told apart by their ids.
 * @throws TRADE_NOT_FOUND
 */
export async function checkTrade(
  trades: Pick<TradeCapability, 'readFile'>,
  tx: Tx,
  tradeId: string,
): Promise<TradeFinding[]> {
  const { version } = await trades.readFile(tx, tradeId);
  const rows = current(await selectDocumentBytes(tx, tradeId), version > 1);
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

const AGREEMENT = ['RequestForQuotation', 'Quotation', 'Order', 'OrderResponse'];

function current(all: readonly DocumentBytes[], amended: boolean): readonly DocumentBytes[] {
  const rows = all.filter((row) => row.voidedAt === null && row.type !== 'CreditNote');
  const last = rows.findLast((row) => row.type === 'Quotation' && row.origin === 'issued');
  return rows.filter((row) => {
    if (row.origin === 'received') return true;
    if (amended && AGREEMENT.includes(row.type)) return false;
    return row.type !== 'Quotation' || row === last;
  });
}
