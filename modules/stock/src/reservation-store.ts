import type { Tx } from '@tongshang/database';
import type { LineId, OrganisationId, ShipmentId, TradeId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { Shelf } from './balance-store.ts';

/** Promises more of shelves to lines of a trade. */
export async function addReservations(
  tx: Tx,
  tradeId: TradeId,
  reservations: readonly Reservation[],
): Promise<void> {
  await tx.run(
    `insert into stock.reservation as r (trade_id, line_id, organisation_id, warehouse_id, goods_id, batch,
       keeper_organisation_id, quantity)
     select $1::uuid, n.line_id, n.organisation_id, n.warehouse_id, n.goods_id, n.batch, n.keeper_organisation_id, sum(n.quantity)
     from unnest($2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::numeric[])
       as n (line_id, organisation_id, warehouse_id, goods_id, batch, keeper_organisation_id, quantity)
     group by 1, 2, 3, 4, 5, 6, 7
     on conflict (trade_id, line_id, organisation_id, warehouse_id, batch)
     do update set quantity = r.quantity + excluded.quantity`,
    [tradeId, ...columnsOf(reservations)],
  );
}

const TAKE = `update stock.reservation r set quantity = r.quantity - n.quantity
  from (select line_id, organisation_id, warehouse_id, batch, sum(quantity) as quantity
    from unnest($2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::numeric[])
      as n (line_id, organisation_id, warehouse_id, goods_id, batch, keeper_organisation_id, quantity)
    group by 1, 2, 3, 4) n
  where r.trade_id = $1 and r.line_id = n.line_id and r.organisation_id = n.organisation_id
    and r.warehouse_id = n.warehouse_id and r.batch = n.batch`;

/** Takes from promises already made; they are there, because the caller locked and read them. */
export async function takeReservations(
  tx: Tx,
  tradeId: TradeId,
  takings: readonly Reservation[],
): Promise<void> {
  if (takings.length === 0) return;
  await tx.run(TAKE, [tradeId, ...columnsOf(takings)]);
}

/** Handling units of one shipment, by their numbers. */
type Packed = {
  readonly tradeId: TradeId;
  readonly shipmentId: ShipmentId;
  readonly organisationId: OrganisationId;
  readonly numbers: readonly string[];
};

/** As `takeReservations`, for what is packed into units, which are kept with it. */
export async function packReservations(
  tx: Tx,
  { tradeId, shipmentId, organisationId, numbers }: Packed,
  takings: readonly Reservation[],
): Promise<void> {
  await tx.run(
    `with units as (
       insert into stock.handling_unit (trade_id, number, shipment_id, organisation_id)
       select $1::uuid, sscc, $9::uuid, $10::uuid from unnest($11::text[]) as sscc
     ) ${TAKE}`,
    [tradeId, ...columnsOf(takings), shipmentId, organisationId, numbers],
  );
}

function columnsOf(reservations: readonly Reservation[]): unknown[] {
  return [
    reservations.map(({ lineId }) => lineId),
    reservations.map(({ shelf }) => shelf.organisationId),
    reservations.map(({ shelf }) => shelf.warehouseId),
    reservations.map(({ shelf }) => shelf.goodsId),
    reservations.map(({ shelf }) => shelf.batch),
    reservations.map(({ shelf }) => shelf.keeperOrganisationId),
    reservations.map(({ quantity }) => quantity),
  ];
}

export type Reservation = { readonly lineId: LineId; readonly shelf: Shelf; readonly quantity: string };

/** What is promised to the lines of a trade, locked until the transaction ends, fullest shelf first. */
export async function lockReservations(tx: Tx, tradeId: TradeId): Promise<Reservation[]> {
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
export async function packedFromShelves(tx: Tx, tradeId: TradeId): Promise<Reservation[]> {
  const rows = await tx.rows<Shelf & { lineId: LineId; quantity: string }>(
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

export type Taking = { readonly lineId: LineId; readonly shelf: Shelf; readonly quantity: string };

/** From which shelves a quantity of a line is taken; `short` is what no shelf covers. */
export function takeFrom(
  reservations: readonly Reservation[],
  lineId: LineId,
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
