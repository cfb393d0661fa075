import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { EntryId, LineId, OrganisationId, TradeId, WarehouseId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  formatDecimal,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { refuse } from './refusals.ts';

/** Where goods lie: whose, in which warehouse, which goods, which batch. */
export type Shelf = {
  readonly organisationId: OrganisationId;
  readonly warehouseId: WarehouseId;
  readonly keeperOrganisationId: OrganisationId;
  readonly goodsId: string;
  /** Empty when goods of this kind are not told apart. */
  readonly batch: string;
};

type MoveKind =
  | 'receipt'
  | 'production'
  | 'reservation'
  | 'release'
  | 'packing'
  | 'unpacking'
  | 'delivery'
  | 'return'
  | 'replacement'
  | 'transfer'
  | 'count';

export type Move = {
  readonly shelf: Shelf;
  readonly kind: MoveKind;
  /** Decimals; negative takes away. */
  readonly onHandChange: string;
  readonly reservedChange?: string;
  readonly unit: string;
  readonly tradeId?: TradeId;
  readonly lineId?: LineId;
  readonly entryId: EntryId;
  /** Place in the input, for a refusal. */
  readonly place: string;
};

const shelfKey = ({ organisationId, warehouseId, goodsId, batch }: Omit<Shelf, 'keeperOrganisationId'>) =>
  `${organisationId} ${warehouseId} ${goodsId} ${batch}`;

const KEY = 'organisation_id, warehouse_id, goods_id, batch';

/**
 * Shelves that exist are locked first, in one order, so that two commands on the same shelves wait for each other instead of
 * deadlocking: `change` counts what is locked, and so comes after it. Where no more is promised than is put, a new shelf will do;
 * elsewhere what lies there decides.
 */
const APPLY = `
  with moved as (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::numeric[],
      $9::numeric[], $10::uuid[], $11::text[], $12::uuid[])
      as m (move_id, ${KEY}, keeper_organisation_id, kind, on_hand, reserved, trade_id, line_id, entry_id)
  ), locked as materialized (
    select 1 as yes from stock.balance where (${KEY}) in (select ${KEY} from moved) order by ${KEY} for update
  ), change as materialized (
    select ${KEY}, keeper_organisation_id, sum(on_hand) as on_hand, sum(reserved) as reserved
    from moved, (select count(*) from locked) as first
    group by ${KEY}, keeper_organisation_id order by ${KEY}
  ), put as (
    insert into stock.balance as b (${KEY}, keeper_organisation_id, on_hand, reserved)
    select * from change where on_hand >= reserved and reserved >= 0
    on conflict (${KEY}) do update set on_hand = b.on_hand + excluded.on_hand, reserved = b.reserved + excluded.reserved
    returning ${KEY}
  ), taken as (
    update stock.balance b set on_hand = b.on_hand + c.on_hand, reserved = b.reserved + c.reserved
    from change c
    where not (c.on_hand >= c.reserved and c.reserved >= 0)
      and b.organisation_id = c.organisation_id and b.warehouse_id = c.warehouse_id and b.goods_id = c.goods_id
      and b.batch = c.batch
      and b.on_hand + c.on_hand >= b.reserved + c.reserved and b.reserved + c.reserved >= 0
    returning b.organisation_id, b.warehouse_id, b.goods_id, b.batch
  ), written as (
    insert into stock.move (move_id, ${KEY}, keeper_organisation_id, kind, on_hand_change, reserved_change, trade_id,
      line_id, moved_at, entry_id)
    select move_id, ${KEY}, keeper_organisation_id, kind, on_hand, reserved, trade_id, line_id, $13, entry_id from moved
  )
  select organisation_id as "organisationId", warehouse_id as "warehouseId", goods_id as "goodsId", batch
  from (select * from put union all select * from taken) as changed`;

/**
 * Changes balances and writes the moves, in one statement. Nothing goes below zero, and what is promised to others is not given away.
 * @throws STOCK_TOO_LOW
 */
export async function applyMoves(tx: Tx, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return;
  const column = <T>(read: (move: Move) => T): T[] => moves.map(read);
  const changed = await tx.rows<Omit<Shelf, 'keeperOrganisationId'>>(APPLY, [
    column(() => randomUUIDv7()),
    column(({ shelf }) => shelf.organisationId),
    column(({ shelf }) => shelf.warehouseId),
    column(({ shelf }) => shelf.goodsId),
    column(({ shelf }) => shelf.batch),
    column(({ shelf }) => shelf.keeperOrganisationId),
    column(({ kind }) => kind),
    column(({ onHandChange }) => onHandChange),
    column(({ reservedChange = '0' }) => reservedChange),
    column(({ tradeId }) => tradeId ?? null),
    column(({ lineId }) => lineId ?? null),
    column(({ entryId }) => entryId),
    tx.now,
  ]);
  const done = new Set(changed.map(shelfKey));
  const [first] = moves
    .filter(({ shelf }) => !done.has(shelfKey(shelf)))
    .toSorted((a, b) => (shelfKey(a.shelf) < shelfKey(b.shelf) ? -1 : 1));
  if (first)
    throw await tooLow(
      tx,
      moves.filter(({ shelf }) => shelfKey(shelf) === shelfKey(first.shelf)),
    );
}

/** The refusal of the first move that its shelf, which is as it was before all of them, does not allow. */
async function tooLow(tx: Tx, moves: readonly Move[]) {
  const shelf = moves[0]?.shelf;
  invariant(shelf !== undefined, 'a shelf that was not changed has a move');
  const row = await tx.maybe<{ onHand: string; reserved: string }>(
    `select trim_scale(on_hand)::text as "onHand", trim_scale(reserved)::text as reserved from stock.balance
     where organisation_id = $1 and warehouse_id = $2 and goods_id = $3 and batch = $4`,
    [shelf.organisationId, shelf.warehouseId, shelf.goodsId, shelf.batch],
  );
  let onHand = parseDecimal(row?.onHand ?? '0');
  let reserved = parseDecimal(row?.reserved ?? '0');
  for (const { onHandChange, reservedChange = '0', unit, place } of moves) {
    const available = formatDecimal(subtractDecimals(onHand, reserved));
    onHand = addDecimals(onHand, parseDecimal(onHandChange));
    reserved = addDecimals(reserved, parseDecimal(reservedChange));
    if (compareDecimals(onHand, reserved) >= 0 && compareDecimals(reserved, ZERO) >= 0) continue;
    const wanted = onHandChange.startsWith('-') ? onHandChange.slice(1) : reservedChange;
    return refuse('STOCK_TOO_LOW', { wanted, unit, available }, place);
  }
  invariant(false, 'a shelf that was not changed does not allow one of its moves');
}
