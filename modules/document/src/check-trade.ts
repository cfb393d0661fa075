import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { factsOf, type Trade, type TradeCapability, type TradeFile } from '@tongshang/trade';
import { checkStated, type SeenPapers } from './check-stated.ts';
import { checkWeights } from './check-weights.ts';
import type { TradeFinding } from './compare-papers.ts';
import { selectBroughtByHash } from './enclosure-store.ts';
import { type ReadDocument, selectRead } from './model-store.ts';
import { isProposed } from './paper-standing.ts';
import { comparePapersWork } from './paper-work.ts';
import { type ModelReading, modelsOf } from './read-models.ts';

/**
 * Compares the documents of the trade that the caller may see, those from outside included. What was replaced is left
 * out: earlier quotations and, once an amendment was accepted, the papers of the agreement before it; so is what is only proposed, or was
 * refused. Reads what is kept of
 * each document, never the documents again; and holds what is stated from outside against order and invoices.
 * @throws TRADE_NOT_FOUND, and what work in threads refuses
 */
export async function checkTrade(
  trades: Pick<TradeCapability, 'readFile'>,
  reading: ModelReading,
  tradeId: TradeId,
): Promise<TradeFinding[]> {
  const { documents, stated } = await reading.transaction(async (tx) => {
    const file = await trades.readFile(tx, tradeId);
    const all = await selectRead(tx, tradeId);
    const seen = await seenPapers(tx, file, all);
    const stated = [...checkStated(file.trade, seen), ...checkWeights(file.trade, seen)];
    return { documents: asSold(file.trade, current(all, file)), stated };
  });
  const models = await modelsOf(reading, documents);
  const papers = documents.flatMap(({ documentId, number, origin }) => {
    const model = models.get(documentId);
    return model ? [{ documentId, number, model, isFromOutside: origin === 'received' }] : [];
  });
  const found = await reading.workers.run(comparePapersWork, papers, reading.run);
  return [...found, ...stated].toSorted((one, other) => RANK[one.severity] - RANK[other.severity]);
}

const RANK = { error: 0, warning: 1, note: 2 } as const;

/** What of order, invoices and papers behind reports the caller may see: those from outside only where none of the kind was issued. */
async function seenPapers(
  tx: Tx,
  { trade, amendment }: Pick<TradeFile, 'trade' | 'amendment'>,
  all: readonly ReadDocument[],
): Promise<SeenPapers> {
  const standing = issuedLast(all.filter((one) => !one.isVoid && !isProposed(one, amendment)));
  const hashes = trade.facts.flatMap(({ word }) => word?.evidence.slice(0, 1) ?? []);
  const brought =
    hashes.length === 0 ? [] : await selectBroughtByHash(tx, trade.tradeId, hashes.map(bytesOf));
  const byHash = new Map(brought.map(({ sha256, documentId }) => [sha256.toString('hex'), documentId]));
  return {
    order: standing.findLast(
      ({ type, origin }) => type === 'Order' || (type === 'OrderChange' && origin === 'issued'),
    ),
    invoiceOf(shipmentId) {
      const invoiced = factsOf(trade, 'invoiced').find(
        ({ details }) => details.shipmentId === undefined || details.shipmentId === shipmentId,
      );
      const number = invoiced?.details.invoiceNumber;
      return standing.findLast((one) => one.type === 'Invoice' && one.number === number);
    },
    packingList: standing.findLast(({ type, origin }) => type === 'PackingList' && origin === 'issued'),
    brought: (sha256) => byHash.get(sha256),
  };
}

const issuedLast = (all: readonly ReadDocument[]): readonly ReadDocument[] =>
  (['received', 'issued'] as const).flatMap((origin) => all.filter((one) => one.origin === origin));

const bytesOf = (hash: string): Buffer => Buffer.from(hash, 'hex');

/** Without the declarations of goods of a claim: they are of what went before, and no part of what the order and its shipments say. */
function asSold(trade: Trade, documents: readonly ReadDocument[]): readonly ReadDocument[] {
  const moved = new Set(factsOf(trade, 'remedy-declared').map(({ details }) => details.declarationNumber));
  if (moved.size === 0) return documents;
  return documents.filter(({ type, number }) => !(DECLARATIONS.includes(type) && moved.has(number)));
}

const DECLARATIONS = ['ExportCustomsDeclaration', 'ImportCustomsDeclaration'];

const AGREEMENT = ['RequestForQuotation', 'Quotation', 'Order', 'OrderResponse'];
/** What states no agreement. */
const NOT_AGREED = ['OrderChangeProposal', 'OrderRejection'];

/** Which change holds, the comparison sees by the papers of changes; there are none of what was amended before such papers were made. */
function current(
  all: readonly ReadDocument[],
  { version, amendment }: Pick<TradeFile, 'version' | 'amendment'>,
): readonly ReadDocument[] {
  const rows = all.filter((row) => !row.isVoid && !isProposed(row, amendment));
  const issued = rows.filter(({ origin }) => origin === 'issued');
  const last = issued.findLast((row) => row.type === 'Quotation');
  const isChanged =
    issued.some(({ type }) => type === 'OrderChange') ||
    issued.filter(({ type }) => type === 'OrderResponse').length > 1;
  return rows.filter((row) => {
    if (row.origin === 'received') return true;
    if (NOT_AGREED.includes(row.type)) return false;
    if (version > 1 && !isChanged && AGREEMENT.includes(row.type)) return false;
    return row.type !== 'Quotation' || row === last;
  });
}
