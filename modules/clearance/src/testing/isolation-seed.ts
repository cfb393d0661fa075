import { randomUUIDv7 } from 'node:crypto';
import type { IsolationSeed } from '@tongshang/database/testing';

/** A declaration of the trade and a rate that its bank stated for it alone, with a payment stated of it, and a movement of goods that was given up; further declarations stand in trades on their way. */
export const isolationSeed: IsolationSeed = {
  async fill({ database, seller, sellerId, tradeId, mark }) {
    const { items } = await seller.get(`/api/v1/trades/${tradeId}/declarations`);
    const { declarationId } = items[0];
    const amount = { amount: '1.00', currency: 'USD' };
    const part = { means: 'own-account', amount, reference: mark, date: '2026-03-04' };
    const said = { parts: [part], note: mark, evidence: ['0'.repeat(64)] };
    await database.system('stage: what a trade without claims and payments outside lacks', async (tx) => {
      await tx.run(
        `insert into clearance.outside_payment
           (trade_id, declaration_id, payment_id, said, stated_by, stated_at, state, awaits, ended_at)
         values ($1, $2, $3, $4, $5, $6, 'taken-back', '{}', $6)`,
        [tradeId, declarationId, randomUUIDv7(), JSON.stringify(said), sellerId, tx.now],
      );
      await tx.run(
        `insert into clearance.exchange_rate
           (rate_id, from_currency, to_currency, rate, source, rate_date, set_by, set_at, trade_id)
         values ($1, 'CHF', 'NOK', '11', $2, '2026-03-04', $3, $4, $5)`,
        [randomUUIDv7(), mark, sellerId, tx.now, tradeId],
      );
      await tx.run('insert into clearance.given_up_movement (trade_id, movement_id) values ($1, $2)', [
        tradeId,
        randomUUIDv7(),
      ]);
    });
    return { declarationId };
  },
};
