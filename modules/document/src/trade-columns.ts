import type { TradeId } from '@tongshang/identifier';
import type { TradeColumns } from '@tongshang/module';

/** The papers whose numbers a list of trades shows, by the column that does. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  Invoice: 'invoice',
  BillOfLading: 'transportDocument',
  Waybill: 'transportDocument',
};

/** Numbers of invoices and transport documents, as far as the caller may read these papers. */
export const paperColumns: TradeColumns = {
  scope: 'trade:read',
  names: [...new Set(Object.values(COLUMN_OF))],
  async read(tx, tradeIds) {
    const rows = await tx.rows<{ tradeId: TradeId; type: string; numbers: string }>(
      `select trade_id as "tradeId", type, string_agg(distinct number, ', ') as numbers from document.document
       where trade_id = any ($1::uuid[]) and type = any ($2::text[]) group by trade_id, type`,
      [tradeIds, Object.keys(COLUMN_OF)],
    );
    return rows.map(({ tradeId, type, numbers }) => ({
      tradeId,
      values: { [COLUMN_OF[type] ?? type]: { kind: 'text', text: numbers } },
    }));
  },
};
