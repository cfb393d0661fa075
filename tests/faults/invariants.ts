import type { Database } from '@tongshang/database';
import { expect } from 'vitest';
import type { Acknowledged } from './insistent-fetch.ts';
import type { Ground, Outcome } from './load.ts';

/** Money sums to zero, balances are the sums of their postings, nobody has less than nothing. */
export async function expectMoneySound(database: Database): Promise<void> {
  const broken = (what: string, sql: string) =>
    database.system('faults: money', async (tx) => ({ what, rows: await tx.rows(sql) }));
  for (const { what, rows } of [
    await broken('unsound books', 'select * from settlement.unsound'),
    await broken(
      'transfers whose debits and credits differ',
      `select transfer_id from settlement.transfer_line group by transfer_id, currency
       having sum(case side when 'debit' then amount else -amount end) <> 0`,
    ),
    await broken(
      'transfers without lines, lines without a journal entry',
      `select t.transfer_id from settlement.transfer t
       where not exists (select from settlement.transfer_line l where l.transfer_id = t.transfer_id)
          or not exists (select from journal.entry e where e.entry_id = t.entry_id)`,
    ),
    await broken(
      'accounts below zero',
      `select account_id from settlement.account where not may_go_negative and
       case normal when 'credit' then credits_posted - debits_posted - debits_pending
                   else debits_posted - credits_posted - credits_pending end < 0`,
    ),
  ]) {
    expect(rows, what).toEqual([]);
  }
}

/** No shelf holds less than nothing or promises more than it holds; what it holds is the sum of its moves. */
export async function expectStockSound(database: Database): Promise<void> {
  const rows = await database.system('faults: stock', (tx) =>
    tx.rows(
      `select b.*, moved.on_hand as moved, moved.reserved as set_aside
       from stock.balance b full join (
         select organisation_id, warehouse_id, goods_id, batch,
           sum(on_hand_change) as on_hand, sum(reserved_change) as reserved
         from stock.move group by 1, 2, 3, 4) moved using (organisation_id, warehouse_id, goods_id, batch)
       where b.on_hand is distinct from moved.on_hand or b.reserved is distinct from moved.reserved
          or b.on_hand < 0 or b.reserved < 0 or b.reserved > b.on_hand`,
    ),
  );
  expect(rows, 'shelves that are not the sum of their moves').toEqual([]);
}

/** What the clients were told is what there is: no more (nothing applied twice), no less (nothing lost). */
export async function expectOutcome(database: Database, ground: Ground, outcome: Outcome): Promise<void> {
  const { accountId, productId, warehouses } = ground;
  const found = await database.system('faults: outcome', async (tx) => ({
    cash: await tx.one<{ balance: bigint }>(
      'select credits_posted - debits_posted as balance from settlement.account where account_id = $1',
      [accountId],
    ),
    shelves: await tx.rows<{ warehouse_id: string; pieces: bigint }>(
      `select b.warehouse_id, b.on_hand::int8 as pieces from stock.balance b join stock.goods g using (goods_id)
       where g.product_id = $1`,
      [productId],
    ),
    trades: await tx.rows<{ trade_id: string; status: string; facts: string[] }>(
      `select trade_id, status, (select array_agg(f.fact order by f.sequence) from trade.fact f where f.trade_id = t.trade_id) as facts
       from trade.trade t`,
    ),
  }));
  const piecesIn = (warehouseId: string) =>
    Number(found.shelves.find(({ warehouse_id }) => warehouse_id === warehouseId)?.pieces ?? 0n);
  expect(found.cash.balance).toBe(outcome.cash);
  expect(warehouses.map(piecesIn)).toEqual(outcome.pieces);
  const walked = outcome.walks.map(({ tradeId }) => tradeId).sort();
  expect(found.trades.map(({ trade_id }) => trade_id).sort()).toEqual(walked);
  for (const { tradeId, status, milestones, stop } of outcome.walks) {
    expect(stop, 'why a walk stopped').toBeUndefined();
    const trade = found.trades.find(({ trade_id }) => trade_id === tradeId);
    expect(trade?.status).toBe(status);
    for (const { milestone } of milestones) {
      expect(
        trade?.facts.filter((fact) => fact === milestone),
        milestone,
      ).toHaveLength(1);
    }
  }
}

/** Every acknowledged command, asked again with its key, is known and gets its reply again. */
export async function expectRemembered(commands: readonly Acknowledged[]): Promise<void> {
  for (const { method, url, headers, body, status, reply } of commands) {
    const again = await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) });
    const told = { status: again.status, reply: await again.text() };
    expect(told, `${method} ${url}`).toEqual({ status, reply });
    expect(again.headers.get('idempotency-replayed'), `${method} ${url}`).toBe('true');
  }
}
