import type { Tx } from '@tongshang/database';
import type { Principal } from '@tongshang/identity';
import type { ConversationDeps } from './dependencies.ts';
import { enter } from './enter.ts';
import { findMessage, markWithdrawn } from './message-store.ts';
import { refuse } from './refusals.ts';

/**
 * Marks a message of the caller's as withdrawn: whoever read it may go on reading what it said.
 * @throws TRADE_NOT_FOUND, MESSAGE_NOT_FOUND, MESSAGE_NOT_YOURS, MESSAGE_WITHDRAWN
 */
export async function withdrawMessage(
  deps: Pick<ConversationDeps, 'journal' | 'trades'>,
  tx: Tx,
  principal: Principal,
  messageId: string,
): Promise<void> {
  const { tradeId } = await findMessage(tx, messageId);
  const trade = await deps.trades.lockTrade(tx, tradeId);
  // Under the lock: what was done about it meanwhile counts.
  const message = await findMessage(tx, messageId);
  if (message.organisationId !== principal.organisationId) throw refuse('MESSAGE_NOT_YOURS');
  if (message.withdrawnAt !== null) throw refuse('MESSAGE_WITHDRAWN');
  await enter(deps, tx, trade, message, {
    kind: 'conversation.withdrawn',
    causedBy: message.entryId,
    subject: messageId,
    public: { messageId },
  });
  await markWithdrawn(tx, messageId);
}
