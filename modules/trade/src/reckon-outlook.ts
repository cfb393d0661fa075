import type { Database } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import { listedOutlook } from './listed-outlook.ts';
import { loadFile } from './trade-store.ts';

/** Of trades at a time. */
const AT_ONCE = 100;

/** Writes what lists are sorted by into open trades that were saved before lists were; those saved since have it. */
export async function reckonOutlooks(database: Database, signal: AbortSignal): Promise<void> {
  const nobody = { organisationId: null, personId: null };
  for (let found = AT_ONCE; found === AT_ONCE && !signal.aborted; ) {
    found = await database.transaction(nobody, (tx) =>
      tx.elevated('what lists are sorted by, of trades from before', async () => {
        const rows = await tx.rows<{ tradeId: TradeId }>(
          `select trade_id as "tradeId" from trade.trade where status = 'open' and next_fact is null
           order by trade_id limit $1 for update skip locked`,
          [AT_ONCE],
        );
        for (const { tradeId } of rows) {
          const { nextFact, nextOn, arrivesOn } = listedOutlook((await loadFile(tx, tradeId)).file, tx.now);
          // A trade whose way nothing is expected on any more waits for its end.
          await tx.run(
            'update trade.trade set next_fact = $2, next_on = $3, arrives_on = $4 where trade_id = $1',
            [tradeId, nextFact ?? 'closed', nextOn, arrivesOn],
          );
        }
        return rows.length;
      }),
    );
  }
}
