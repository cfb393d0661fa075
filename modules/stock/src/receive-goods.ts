import type { Tx } from '@tongshang/database';
import type { DocumentCapability } from '@tongshang/document';
import type { EntryId, LineId, ShipmentId, TradeId, WarehouseId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { addDecimals, compareDecimals, formatDecimal, parseDecimal, ZERO } from '@tongshang/money';
import { parseQuantity } from '@tongshang/quantity';
import {
  type Difference,
  type FactDetails,
  NOT_ARRIVED,
  ON_THE_WAY,
  type Trade,
  type TradeCapability,
  type TradeRole,
} from '@tongshang/trade';
import { applyMoves, type Move } from './balance-store.ts';
import { goodsOfLine, lineOf } from './goods.ts';
import { ensureGoods } from './goods-store.ts';
import { isSome } from './produce-goods.ts';
import { refuse } from './refusals.ts';
import { stockOwner } from './stock-owner.ts';
import { readUsedWarehouse, type Warehouse } from './warehouse-store.ts';

type ReceiptLine = {
  readonly lineId: LineId;
  /** Accepted into stock. */
  readonly received: string;
  /** Arrived, but not accepted: the sum of the differences that arrived, unless said otherwise. */
  readonly rejected?: string;
  readonly differences?: readonly Difference[];
  readonly note?: string;
};

export type GoodsReceipt = {
  readonly receiptNumber: string;
  readonly warehouseId?: WarehouseId;
  readonly receivedAt?: string;
  readonly shipmentId?: ShipmentId;
  readonly lines: readonly ReceiptLine[];
  /** Which of these are made up for a demonstration. */
  readonly demonstration?: readonly 'receivedAt'[];
};

export type ReceiptDeps = {
  readonly trades: TradeCapability;
  readonly documents: Pick<DocumentCapability, 'requireEvidence'>;
};

/**
 * States that goods of a trade have arrived, with every difference and its reason; what was accepted becomes the buyer's stock.
 * @throws RECEIPT_IN_FUTURE, STOCK_LINE_UNKNOWN, WAREHOUSE_NOT_FOUND, EVIDENCE_NOT_BROUGHT, EVIDENCE_HIDDEN, and what the trade refuses about `delivered`
 */
export async function receiveGoods(
  deps: ReceiptDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  receipt: GoodsReceipt,
): Promise<{ entryId: EntryId }> {
  const trade = await deps.trades.lockTrade(tx, tradeId);
  const { warehouseId, shipmentId, receivedAt = tx.now.toString(), receiptNumber, lines } = receipt;
  // Only a demonstration makes up a receipt to come, and marks it: days of credit are counted from it.
  if (!(trade.demonstration && receipt.demonstration?.includes('receivedAt'))) requireCome(receivedAt, tx);
  const evidence = await evidenceOf(deps, tx, trade, lines);
  const details = {
    receiptNumber,
    lines: lines.map(withRejected),
    receivedAt,
    ...(warehouseId ? { warehouseId } : {}),
    ...(shipmentId ? { shipmentId } : {}),
    ...(receipt.demonstration?.length ? { demonstration: receipt.demonstration } : {}),
  };
  const { entryId } = await deps.trades.recordFact(tx, principal, tradeId, 'delivered', details, {
    evidence,
  });
  const owner = stockOwner(trade, 'buyer');
  await tx.elevated(
    'goods received are stock of the buyer, also when a warehouse receives them',
    async () => {
      if (!warehouseId || !owner) return;
      const warehouse = await readUsedWarehouse(tx, owner, warehouseId, 'warehouseId');
      await applyMoves(tx, await movesOf(tx, trade, receipt, { owner, warehouse, entryId }));
    },
  );
  return { entryId };
}

/** Clocks of senders run ahead by so much at most. */
const AHEAD = { minutes: 5 };

function requireCome(receivedAt: string, { now }: Tx): void {
  const received = Temporal.Instant.from(receivedAt);
  if (Temporal.Instant.compare(received, now.add(AHEAD)) > 0)
    throw refuse('RECEIPT_IN_FUTURE', { receivedAt, now: now.toString() }, 'receivedAt');
}

/** Whom a difference is claimed of and who decides; what befell goods on their way concerns who carried them, too. */
const JUDGES: readonly TradeRole[] = ['seller', 'buyer', 'bank'];

async function evidenceOf(
  { documents }: ReceiptDeps,
  tx: Tx,
  trade: Trade,
  lines: readonly ReceiptLine[],
): Promise<readonly string[]> {
  const named = lines.flatMap(({ differences = [] }, line) =>
    differences.flatMap(({ reason, evidence = [] }, difference) =>
      evidence.map((sha256, at) => ({
        ...{ sha256, place: `lines/${line}/differences/${difference}/evidence/${at}` },
        isOfCarriage: ON_THE_WAY.includes(reason),
      })),
    ),
  );
  const ofCarriage = named.filter(({ isOfCarriage }) => isOfCarriage);
  const others = named.filter(({ isOfCarriage }) => !isOfCarriage);
  const ids = [
    ...(await documents.requireEvidence(tx, trade, others, JUDGES)),
    ...(await documents.requireEvidence(tx, trade, ofCarriage, [...JUDGES, 'carrier'])),
  ];
  return [...new Set(ids)];
}

/** The line with what arrived and was not accepted: where nothing is said of it, what the differences say. */
function withRejected(line: ReceiptLine, index: number): FactDetails['delivered']['lines'][number] {
  const { rejected } = line;
  const said = rejected === undefined ? ZERO : parseDecimal(rejected, `lines/${index}/rejected`);
  if (compareDecimals(said, ZERO) !== 0) return { ...line, rejected: formatDecimal(said) };
  const arrived = (line.differences ?? [])
    .map(({ quantity, reason }, at) => ({
      reason,
      value: parseDecimal(quantity, `lines/${index}/differences/${at}/quantity`),
    }))
    .filter(({ reason }) => !NOT_ARRIVED.includes(reason));
  return {
    ...line,
    rejected: formatDecimal(arrived.reduce((sum, { value }) => addDecimals(sum, value), ZERO)),
  };
}

async function movesOf(
  tx: Tx,
  trade: Trade,
  { lines }: GoodsReceipt,
  { owner, warehouse, entryId }: { owner: string; warehouse: Warehouse; entryId: EntryId },
): Promise<Move[]> {
  const received = lines
    .map((line, index) => ({ ...line, place: `lines/${index}` }))
    .map(({ lineId, received: quantity, place }) => {
      const line = lineOf(trade, lineId, `${place}/lineId`);
      parseQuantity({ value: quantity, unit: line.quantity.unit }, `${place}/received`, { zero: true });
      return { line, quantity, place };
    })
    .filter(({ quantity }) => isSome(quantity));
  const named = received.map(({ line, place }) => ({ goods: goodsOfLine(trade, line), place }));
  const goodsIds = await ensureGoods(tx, owner, named);
  const { warehouseId, keeperOrganisationId } = warehouse;
  return received.map(({ line: { lineId, quantity: ordered }, quantity, place }, index): Move => {
    const goodsId = goodsIds[index] ?? '';
    const shelf = { organisationId: owner, warehouseId, keeperOrganisationId, goodsId, batch: '' };
    const of = { tradeId: trade.tradeId, lineId, entryId, place: `${place}/received` };
    return { shelf, kind: 'delivery', onHandChange: quantity, unit: ordered.unit, ...of };
  });
}
