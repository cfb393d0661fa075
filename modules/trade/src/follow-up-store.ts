import type { FileParty, Tx } from '@tongshang/database';
import type { FileId, TradeId } from '@tongshang/identifier';
import type { TradeStatus } from '@tongshang/trade-facts';
import { refuse } from './refusals.ts';

/** The status of a trade that nobody changes until the transaction ends; others may share it. @throws TRADE_NOT_FOUND */
export async function shareTrade(tx: Tx, tradeId: TradeId): Promise<TradeStatus> {
  const row = await tx.maybe<{ status: TradeStatus }>(
    'select status from trade.trade where trade_id = $1 for share',
    [tradeId],
  );
  if (!row) throw refuse('TRADE_NOT_FOUND');
  return row.status;
}

/** The case that names a closed trade, as far as the caller takes part in it; undefined while there is none. */
export async function selectFollowUp(tx: Tx, tradeId: TradeId): Promise<string | undefined> {
  const select = 'select case_id as "caseId" from trade.follow_up where trade_id = $1';
  return (await tx.maybe<{ caseId: string }>(select, [tradeId]))?.caseId;
}

/** False when the trade has one already. */
export async function insertFollowUp(tx: Tx, tradeId: TradeId, caseId: string): Promise<boolean> {
  const inserted = await tx.run(
    'insert into trade.follow_up (trade_id, case_id, opened_at) values ($1, $2, $3) on conflict do nothing',
    [tradeId, caseId, tx.now],
  );
  return inserted === 1;
}

export function selectPartiesOfFile(tx: Tx, fileId: FileId): Promise<FileParty[]> {
  return tx.rows<FileParty>(
    'select organisation_id as "organisationId", role from access.file_party where file_id = $1',
    [fileId],
  );
}
