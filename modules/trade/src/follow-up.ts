import { beginFile, type Tx } from '@tongshang/database';
import type { EntryId, FileId, TradeId } from '@tongshang/identifier';
import type { FileRef } from '@tongshang/journal-entry';
import { fileOfTrade } from '@tongshang/trade-facts';
import type { TradeContext } from './context.ts';
import { insertFollowUp, selectFollowUp, selectPartiesOfFile, shareTrade } from './follow-up-store.ts';

/** Begins the case of a closed trade; its public part names the trade, and so does its subject. */
export const CASE_OPENED = 'trade.case-opened';

/**
 * The file that further entries about a trade go into: its own until it is closed, then the case that names it, which is opened
 * here when there is none yet, with the trade's parties in their roles. Until the transaction ends the trade is not closed meanwhile.
 * Taken before any lock of another module. Elevated callers only.
 * @param causedBy the entry whose consequence is to be entered
 * @throws TRADE_NOT_FOUND
 */
export async function openFileOf(
  { files, journal, newId }: Pick<TradeContext, 'files' | 'journal' | 'newId'>,
  tx: Tx,
  tradeId: TradeId,
  causedBy: EntryId,
): Promise<FileRef> {
  if (files.locked(tx, tradeId)?.trade.status === 'open') return fileOfTrade(tradeId);
  if ((await shareTrade(tx, tradeId)) !== 'closed') return fileOfTrade(tradeId);
  const known = await selectFollowUp(tx, tradeId);
  if (known !== undefined) return caseFile(known);
  const opened = newId();
  // Another transaction may open it at this moment: then its commit was waited for, and its case is the one.
  if (!(await insertFollowUp(tx, tradeId, opened))) {
    return caseFile((await selectFollowUp(tx, tradeId)) as string);
  }
  const file = caseFile(opened);
  await beginFile(tx, file, await selectPartiesOfFile(tx, tradeId));
  journal.appendConsequence(tx, {
    kind: CASE_OPENED,
    file,
    causedBy,
    subject: tradeId,
    public: { tradeId },
  });
  return file;
}

function caseFile(fileId: FileId): FileRef {
  return { fileId, kind: 'case' };
}
