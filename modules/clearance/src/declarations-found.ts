import { type Finder, type Found, idsByNumber } from '@tongshang/module';

/** The declarations that the caller may see, by how their number begins or ends. */
export const declarationsFound: Finder = {
  scope: 'trade:read',
  async find(tx, sought, limit) {
    const table = { table: 'clearance.declaration', id: 'declaration_id', at: 'declared_at' };
    const ids = await idsByNumber(tx, table, sought);
    if (ids.length === 0) return [];
    return tx.rows<Found>(
      `select 'declaration' as kind, declaration_id as id, number, '{}'::jsonb as name, null as of, state as type, trade_id as "tradeId"
       from clearance.declaration where declaration_id = any ($1::uuid[]) order by declared_at desc, declaration_id desc limit $2`,
      [ids, limit],
    );
  },
};
