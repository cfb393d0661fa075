import type { Tx } from '@tongshang/database';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { Shelf } from './balance-store.ts';

/** Promises more (or, negative, less) of a shelf to a line of a trade. */
export async function addReservation(
  tx: Tx,
  { tradeId, lineId, shelf, change }: { tradeId: string; lineId: string; shelf: Shelf; change: string },
): Promise<void> {
  await tx.run(
    `insert into stock.reservation (trade_id, line_id, organisation_id, warehouse_id, goods_id, batch,
       keeper_organisation_id, quantity) values ($1, $2, $3, $4, $5, $6, $7, $8::numeric)
     on conflict (trade_id, line_id, organisation_id, warehouse_id, batch)
     do update set quantity = stock.reservation.quantity + excluded.quantity`,
    [
      tradeId,
      lineId,
      shelf.organisationId,
      shelf.warehouseId,
      shelf.goodsId,
      shelf.batch,
      shelf.keeperOrganisationId,
      change,
    ],
  );
}

/** Takes from the promise already made; it is there, because the caller locked and read it. */
export async function takeReservation(
  tx: Tx,
  tradeId: string,
  lineId: string,
  shelf: Shelf,
  quantity: string,
) {
  await tx.run(
    `update stock.reservation set quantity = quantity - $6::numeric
     where trade_id = $1 and line_id = $2 and organisation_id = $3 and warehouse_id = $4 and batch = $5`,
    [tradeId, lineId, shelf.organisationId, shelf.warehouseId, shelf.batch, quantity],
  );
}

export type Reservation = { readonly lineId: string; readonly shelf: Shelf; readonly quantity: string };

/** What is promised to the lines of a trade, locked until the transaction ends, fullest shelf first. */
export async function lockReservations(tx: Tx, tradeId: string): Promise<Reservation[]> {
  const rows = await tx.rows<Omit<Reservation, 'shelf'> & Shelf>(
    `select line_id as "lineId", organisation_id as "organisationId", warehouse_id as "warehouseId", goods_id as "goodsId",
       batch, keeper_organisation_id as "keeperOrganisationId", trim_scale(quantity)::text as quantity
     from stock.reservation where trade_id = $1 and quantity > 0
     order by line_id, reservation.quantity desc, warehouse_id, batch for update`,
    [tradeId],
  );
  return rows.map(({ lineId, quantity, ...shelf }) => ({ lineId, quantity, shelf }));
}

/** What was taken from each shelf to be packed for a trade, less what has gone back. */
export async function packedFromShelves(tx: Tx, tradeId: string): Promise<Reservation[]> {
  const rows = await tx.rows<Shelf & { lineId: string; quantity: string }>(
    `select line_id as "lineId", organisation_id as "organisationId", warehouse_id as "warehouseId", goods_id as "goodsId",
       batch, keeper_organisation_id as "keeperOrganisationId", trim_scale(-sum(on_hand_change))::text as quantity
     from stock.move where trade_id = $1 and kind in ('packing', 'unpacking')
     group by line_id, organisation_id, warehouse_id, goods_id, batch, keeper_organisation_id
     having sum(on_hand_change) < 0
     order by line_id, warehouse_id, batch`,
    [tradeId],
  );
  return rows.map(({ lineId, quantity, ...shelf }) => ({ lineId, quantity, shelf }));
}

export type Taking = { readonly lineId: string; readonly shelf: Shelf; readonly quantity: string };

/** From which shelves a quantity of a line is taken; `short` is what no shelf covers. */
export function takeFrom(
  reservations: readonly Reservation[],
  lineId: string,
  wanted: string,
): { readonly takings: readonly Taking[]; readonly reserved: string; readonly isCovered: boolean } {
  let left = parseDecimal(wanted);
  let reserved = ZERO;
  const takings: Taking[] = [];
  for (const { shelf, quantity, lineId: of } of reservations) {
    if (of !== lineId) continue;
    const here = parseDecimal(quantity);
    reserved = addDecimals(reserved, here);
    const taken = compareDecimals(here, left) < 0 ? here : left;
    if (compareDecimals(taken, ZERO) > 0) takings.push({ lineId, shelf, quantity: formatDecimal(taken) });
    left = subtractDecimals(left, taken);
  }
  return { takings, reserved: formatDecimal(reserved), isCovered: compareDecimals(left, ZERO) <= 0 };
}
