import type { Tx } from '@tongshang/database';
import { type Action, offer, pageOf } from '@tongshang/http';
import type { PersonId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { type Attachment, selectOfMessages } from './attachment-store.ts';
import { messagesAwaited } from './awaited.ts';
import type { ConversationDeps } from './dependencies.ts';
import type { SeenMessage } from './message.ts';
import { findMessage, readsAny, selectMessages, takesPart } from './message-store.ts';
import { countUnread } from './seen-store.ts';

/**
 * What was written in a trade as far as the caller may read it, newest first. Whoever has left the trade reads on what was addressed to it.
 * @throws TRADE_NOT_FOUND for whoever takes no part and may read nothing
 */
export async function listMessages(
  deps: Pick<ConversationDeps, 'party' | 'trades'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  { before, limit }: { readonly before: string | null; readonly limit: number },
) {
  if (!(await readsAny(tx, tradeId))) await deps.trades.readTrade(tx, tradeId);
  const page = pageOf(await selectMessages(tx, tradeId, before, limit + 1), limit, ({ messageId }) => [
    messageId,
  ]);
  return {
    ...page,
    items: await shown(deps, tx, principal, page.items),
    unread: await countUnread(tx, tradeId),
    actions: await actionsIn(tx, principal, tradeId),
  };
}

/** To write, and to read what waits for the person who acts. */
async function actionsIn(tx: Tx, { scopes }: Principal, tradeId: TradeId): Promise<Action[]> {
  const mayWrite = scopes.has('conversation:write') && (await takesPart(tx, tradeId));
  const waiting = await messagesAwaited(tx, 2, tradeId);
  return [
    ...waiting.map(({ waitingFor }) => offer(waitingFor, { awaited: true })),
    ...(mayWrite ? [offer('send')] : []),
  ];
}

/** @throws MESSAGE_NOT_FOUND */
export async function readMessage(
  deps: Pick<ConversationDeps, 'party'>,
  tx: Tx,
  principal: Principal,
  messageId: string,
) {
  const [message] = await shown(deps, tx, principal, [await findMessage(tx, messageId)]);
  invariant(message !== undefined, 'what was found is shown');
  return message;
}

async function shown(
  { party }: Pick<ConversationDeps, 'party'>,
  tx: Tx,
  principal: Principal,
  messages: readonly SeenMessage[],
) {
  const attachments = await selectOfMessages(
    tx,
    messages.map(({ messageId }) => messageId),
  );
  const people = messages.flatMap(({ authorId, mentioned }) => [
    ...(authorId ? [authorId] : []),
    ...mentioned,
  ]);
  const names = await party.readNames(tx, [...new Set(people)]);
  const person = (personId: PersonId) => ({ personId, name: names.get(personId) ?? null });
  return messages.map(({ authorId, mentioned, recordedAt, withdrawnAt, readers, ...message }) => ({
    ...message,
    readers: [...readers],
    author: authorId === null ? null : person(authorId),
    mentions: mentioned.map(person),
    recordedAt: recordedAt.toString(),
    withdrawnAt: withdrawnAt?.toString() ?? null,
    attachments: attachments.filter(({ messageId }) => messageId === message.messageId).map(shownFile),
    actions: actionsOf({ ...message, withdrawnAt }, principal),
  }));
}

export const shownFile = ({
  attachmentId,
  fileName,
  mediaType,
  bytes,
  sha256,
  isStripped,
  mail,
}: Attachment) => ({ attachmentId, fileName, mediaType, bytes, sha256, isStripped, mail });

function actionsOf(
  message: Pick<SeenMessage, 'organisationId' | 'withdrawnAt' | 'correctedBy'>,
  { organisationId, scopes }: Principal,
): Action[] {
  const isOwn = message.organisationId === organisationId && scopes.has('conversation:write');
  if (!isOwn || message.withdrawnAt !== null) return [];
  return [...(message.correctedBy === null ? [offer('correct')] : []), offer('withdraw')];
}
