import type { Tx } from '@tongshang/database';
import type { EntryId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { standingFacts } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import { type Recorded, recordFact } from './record-fact.ts';
import { refuseReport } from './report-refusals.ts';

/**
 * Says that what another party reported is not so, or takes that back. While a report is contested nothing rests on it: who reported it
 * does so anew with other evidence, whoever did it says so itself, or the contest is taken back.
 * @throws TRADE_NOT_FOUND, TRADE_CANCELLED, TRADE_CLOSED, NOT_YOUR_PART, CONTEST_UNFOUNDED, CONTEST_TOO_LATE
 */
export async function contest(
  context: TradeContext,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { entryId, isUpheld, reason }: { entryId: EntryId; isUpheld: boolean; reason: string },
): Promise<Recorded> {
  const { trade } = await context.files.lock(tx, tradeId);
  const report = standingFacts(trade).find((stated) => stated.entryId === entryId);
  if (!report) throw refuseReport('CONTEST_UNFOUNDED', {}, 'entryId');
  const details = { entryId, contestedFact: report.fact, isUpheld, reason: reason.trim() };
  return recordFact(context, tx, principal, tradeId, 'contested', details, { causedBy: entryId });
}
