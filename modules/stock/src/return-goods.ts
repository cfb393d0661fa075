import type { Tx } from '@tongshang/database';
import type { LineId } from '@tongshang/identifier';
import type { TradeOccasion } from '@tongshang/trade';
import { applyMoves, type Move } from './balance-store.ts';
import { isSome } from './produce-goods.ts';
import { lockReservations, packedFromShelves, takeReservations } from './reservation-store.ts';

/**
 * Gives back what a trade has set aside, when it is cancelled: goods that were packed go back to the shelves they were taken
 * from, and what is still reserved becomes free. The goods stay the seller's.
 */
export async function returnGoods(tx: Tx, { trade, stated }: TradeOccasion): Promise<void> {
  const { tradeId } = trade;
  const { entryId } = stated;
  await tx.elevated('goods set aside for a cancelled trade are free again', async () => {
    const reservations = await lockReservations(tx, tradeId);
    const unitOf = (lineId: LineId) =>
      trade.lines.find((line) => line.lineId === lineId)?.quantity.unit ?? '';
    const of = { tradeId, entryId, place: '' };
    const unpacked = (await packedFromShelves(tx, tradeId)).map(({ lineId, shelf, quantity }): Move => {
      return { ...of, kind: 'unpacking', shelf, lineId, unit: unitOf(lineId), onHandChange: quantity };
    });
    const released = reservations.filter(({ quantity }) => isSome(quantity));
    const freed = released.map(({ lineId, shelf, quantity }): Move => {
      const change = { onHandChange: '0', reservedChange: `-${quantity}` };
      return { ...of, kind: 'release', shelf, lineId, unit: unitOf(lineId), ...change };
    });
    await applyMoves(tx, [...unpacked, ...freed]);
    tx.behind(takeReservations(tx, tradeId, released));
  });
}
