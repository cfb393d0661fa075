import type { TradeId } from '@tongshang/identifier';
import type { TradeColumns } from '@tongshang/module';

/** How it stands with the last declaration of a trade, and its number. */
export const declarationColumns: TradeColumns = {
  scope: 'trade:read',
  names: ['declaration', 'declarationNumber'],
  async read(tx, tradeIds) {
    const rows = await tx.rows<{ tradeId: TradeId; state: string; number: string }>(
      `select distinct on (trade_id) trade_id as "tradeId", state, number from clearance.declaration
       where trade_id = any ($1::uuid[]) and state <> 'withdrawn' order by trade_id, declared_at desc, declaration_id desc`,
      [tradeIds],
    );
    return rows.map(({ tradeId, state, number }) => ({
      tradeId,
      values: {
        declaration: { kind: 'code', area: 'declarationState', code: state },
        declarationNumber: { kind: 'text', text: number },
      },
    }));
  },
};
