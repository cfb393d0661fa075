import type { Tx } from '@tongshang/database';
import type { EntryId } from '@tongshang/identifier';
import { AMENDING, type Trade } from '@tongshang/trade-facts';
import type { Agreed } from './amend.ts';
import type { TradeContext } from './context.ts';
import type { Amendment } from './file.ts';

/** What the reaction to an amendment that is proposed or answered is told. */
export type AmendingOccasion = {
  /** The trade as it was. */
  readonly before: Trade;
  /** What was agreed with it, or would be. */
  readonly after: Agreed;
  /** As it stands now. */
  readonly amendment: Amendment;
  /** Instant, and the entry of the act. */
  readonly at: string;
  readonly entryId: EntryId;
  /** Of an answer: the entry that proposed it, where that is known. */
  readonly proposalEntryId?: EntryId;
  /** Where the answer is that of a contact: who told it, and whose it is. */
  readonly told?: { readonly by: string; readonly of: string };
};

/** Performs what follows from an amendment, once it is saved. */
export async function reactToAmendment(
  { reactions }: Pick<TradeContext, 'reactions'>,
  tx: Tx,
  occasion: AmendingOccasion,
): Promise<void> {
  for (const consequence of AMENDING.consequences) await reactions.perform(consequence, tx, occasion);
}
