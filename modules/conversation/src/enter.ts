import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import type { NewAct } from '@tongshang/journal';
import { fileOfTrade, type Trade } from '@tongshang/trade';
import type { Addressed } from './address.ts';
import type { ConversationDeps } from './dependencies.ts';

type Act = Omit<NewAct, 'file' | 'audience'> & { readonly subject: string };

/**
 * Enters what somebody wrote: in the trade's file, read by those it was addressed to; a note in no file, so that nobody else learns even that
 * there is one. Its subject is then the trade, by which pages that are open hear of it.
 */
export async function enter(
  { journal, trades }: Pick<ConversationDeps, 'journal' | 'trades'>,
  tx: Tx,
  { tradeId, status, facts }: Trade,
  { isNote, readers }: Pick<Addressed, 'isNote' | 'readers'>,
  act: Act,
): Promise<{ entryId: EntryId }> {
  if (isNote) return journal.append(tx, { ...act, subject: tradeId });
  const file =
    status === 'closed'
      ? await tx.elevated('what is said about a closed trade stands in its case', () =>
          trades.openFileOf(tx, tradeId, facts.at(-1)?.entryId ?? ''),
        )
      : fileOfTrade(tradeId);
  return journal.append(tx, { ...act, file, audience: readers });
}
