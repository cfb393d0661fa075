import type { TradeCapability } from '@tongshang/trade';
import type { TradeFinding } from './compare-papers.ts';
import { type ReadDocument, selectRead } from './model-store.ts';
import { comparePapersWork } from './paper-work.ts';
import { type ModelReading, modelsOf } from './read-models.ts';

/**
 * Compares the documents of the trade that the caller may see, those from outside included. What was replaced is left
 * out: earlier quotations and, once an amendment was accepted, the papers of the first agreement. Reads what is kept of
 * each document, never the documents again.
 * @throws TRADE_NOT_FOUND, and what work in threads refuses
 */
export async function checkTrade(
  trades: Pick<TradeCapability, 'readFile'>,
  reading: ModelReading,
  tradeId: string,
): Promise<TradeFinding[]> {
  const documents = await reading.transaction(async (tx) => {
    const { version } = await trades.readFile(tx, tradeId);
    return current(await selectRead(tx, tradeId), version > 1);
  });
  const models = await modelsOf(reading, documents);
  const papers = documents.flatMap(({ documentId, number }) => {
    const model = models.get(documentId);
    return model ? [{ documentId, number, model }] : [];
  });
  return reading.workers.run(comparePapersWork, papers, reading.run);
}

const AGREEMENT = ['RequestForQuotation', 'Quotation', 'Order', 'OrderResponse'];

function current(all: readonly ReadDocument[], amended: boolean): readonly ReadDocument[] {
  const rows = all.filter((row) => !row.isVoid);
  const last = rows.findLast((row) => row.type === 'Quotation' && row.origin === 'issued');
  return rows.filter((row) => {
    if (row.origin === 'received') return true;
    if (amended && AGREEMENT.includes(row.type)) return false;
    return row.type !== 'Quotation' || row === last;
  });
}
