import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { OrganisationId } from '@tongshang/identifier';
import { isSameUnit } from '@tongshang/quantity';
import { invariant } from '@tongshang/refusal';
import type { GoodsIdentity } from './goods.ts';
import { refuse } from './refusals.ts';

/** Goods and the place in the input that names them, for a refusal. */
type NamedGoods = { readonly goods: GoodsIdentity; readonly place: string };

type Found = Pick<GoodsIdentity, 'productId' | 'tradeId' | 'lineId' | 'unit'> & { readonly goodsId: string };

/** The ids of goods of an owner, made on first sight, in their order. @throws STOCK_UNIT_DIFFERS */
export async function ensureGoods(
  tx: Tx,
  organisationId: OrganisationId,
  named: readonly NamedGoods[],
): Promise<string[]> {
  if (named.length === 0) return [];
  let found = await findGoods(tx, organisationId, named);
  const missing = named.filter(({ goods }) => !found.some(isSame(goods)));
  if (missing.length > 0) {
    await insertGoods(tx, organisationId, missing);
    found = await findGoods(tx, organisationId, named);
  }
  return named.map(({ goods, place }) => {
    const one = found.find(isSame(goods));
    invariant(one !== undefined, 'goods just made are there');
    if (!isSameUnit(one.unit, goods.unit))
      throw refuse('STOCK_UNIT_DIFFERS', { unit: one.unit, given: goods.unit }, place);
    return one.goodsId;
  });
}

const isSame = (goods: GoodsIdentity) => (found: Found) =>
  found.productId === goods.productId && found.tradeId === goods.tradeId && found.lineId === goods.lineId;

function findGoods(tx: Tx, organisationId: OrganisationId, named: readonly NamedGoods[]): Promise<Found[]> {
  return tx.rows<Found>(
    `select goods_id as "goodsId", product_id as "productId", trade_id as "tradeId", line_id as "lineId", unit
     from stock.goods where organisation_id = $1
       and (product_id = any ($2::uuid[]) or (trade_id, line_id) in (select * from unnest($3::uuid[], $4::text[])))`,
    [
      organisationId,
      named.map(({ goods }) => goods.productId),
      named.map(({ goods }) => goods.tradeId),
      named.map(({ goods }) => goods.lineId),
    ],
  );
}

async function insertGoods(
  tx: Tx,
  organisationId: OrganisationId,
  named: readonly NamedGoods[],
): Promise<void> {
  const column = <T>(read: (goods: GoodsIdentity) => T): T[] => named.map(({ goods }) => read(goods));
  await tx.run(
    `insert into stock.goods (goods_id, organisation_id, product_id, trade_id, line_id, sku, name, unit)
     select n.goods_id, $2, n.product_id, n.trade_id, n.line_id, n.sku, n.name, n.unit
     from unnest($1::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::jsonb[], $8::text[])
       as n (goods_id, product_id, trade_id, line_id, sku, name, unit)
     on conflict do nothing`,
    [
      named.map(() => randomUUIDv7()),
      organisationId,
      column(({ productId }) => productId),
      column(({ tradeId }) => tradeId),
      column(({ lineId }) => lineId),
      column(({ sku }) => sku),
      column(({ name }) => JSON.stringify(name)),
      column(({ unit }) => unit),
    ],
  );
}
