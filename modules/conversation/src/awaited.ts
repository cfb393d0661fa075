import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { AwaitedMatter } from '@tongshang/module';
import { selectUnread } from './seen-store.ts';

/** Messages to the caller's organisation, and mentions, that the person who acts has not read: of each trade one of each kind. */
export async function messagesAwaited(
  tx: Tx,
  limit: number,
  tradeId?: TradeId,
): Promise<readonly AwaitedMatter[]> {
  if (tx.personId === null) return [];
  const unread = await selectUnread(tx, limit, tradeId);
  return unread.map((one) => ({
    ...{ tradeId: one.tradeId, since: one.since, part: 'conversation' },
    waitingFor: one.isMention ? 'read-mention' : 'read-message',
  }));
}
