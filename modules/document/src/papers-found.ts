import { type Finder, type Found, idsByNumber } from '@tongshang/module';

/** The papers that the caller may see, by how their number begins or ends. */
export const papersFound: Finder = {
  scope: 'trade:read',
  async find(tx, sought, limit) {
    const table = { table: 'document.document', id: 'document_id', at: 'recorded_at' };
    const ids = await idsByNumber(tx, table, sought);
    if (ids.length === 0) return [];
    return tx.rows<Found>(
      `select 'paper' as kind, document_id as id, number, '{}'::jsonb as name, null as of, type, trade_id as "tradeId"
       from document.document where document_id = any ($1::uuid[]) order by recorded_at desc, document_id desc limit $2`,
      [ids, limit],
    );
  },
};
