import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '@tongshang/database';
import type { PersonId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { type Addressed, addressed, addressedAgain, requireJoined, type To } from './address.ts';
import { takeAlong } from './attachments.ts';
import type { ConversationDeps } from './dependencies.ts';
import { enter } from './enter.ts';
import { lockWriting } from './flood.ts';
import type { About, Message } from './message.ts';
import { findMessage, insertMessage } from './message-store.ts';
import { refuse } from './refusals.ts';
import { requireAbout } from './require-about.ts';
import { readText } from './text.ts';

export type NewMessage = {
  readonly text: string;
  /** Left out of a correction, which goes to whom the old message went. */
  readonly to?: To;
  readonly about?: About;
  readonly corrects?: string;
  readonly mentions?: readonly PersonId[];
  /** Drafts of the caller's organisation in this trade. */
  readonly attachments?: readonly string[];
};

/**
 * Writes to parties of a trade, or notes something inside one's own organisation. Also in a trade that has ended.
 * @throws TRADE_NOT_FOUND, MESSAGE_NOT_JOINED, what `readText`, `addressed` and `requireAbout` refuse, MESSAGES_TOO_MANY, MESSAGES_FULL,
 *   MESSAGE_MENTION_UNKNOWN, MESSAGE_PERSON_NEEDED, ATTACHMENT_NOT_FOUND, ATTACHMENT_TAKEN, and of a correction MESSAGE_ADDRESSED_AGAIN, MESSAGE_NOT_FOUND,
 *   MESSAGE_NOT_YOURS, MESSAGE_WITHDRAWN, MESSAGE_CORRECTED
 */
export async function sendMessage(
  deps: ConversationDeps,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  said: NewMessage,
): Promise<Message> {
  const { organisationId, personId } = principal;
  const text = readText(said.text);
  const trade = await deps.trades.lockTrade(tx, tradeId);
  await lockWriting(tx, organisationId, tradeId);
  const corrected =
    said.corrects === undefined ? undefined : await requireOwn(tx, principal, tradeId, said.corrects);
  if (corrected && said.to !== undefined) throw refuse('MESSAGE_ADDRESSED_AGAIN', {}, 'to');
  const whom: Addressed = corrected
    ? addressedAgain(trade, organisationId, corrected)
    : addressed(trade, organisationId, said.to ?? 'everyone');
  if (!whom.isNote) requireJoined(trade, organisationId);
  const { about = null } = said;
  if (about) await requireAbout(deps, tx, trade, organisationId, about);
  const mentioned = await requireColleagues(deps, tx, personId, said.mentions ?? []);
  const messageId = randomUUIDv7();
  const { entryId } = await enter(deps, tx, trade, whom, {
    kind: whom.isNote ? 'conversation.noted' : 'conversation.said',
    causedBy: corrected?.entryId,
    subject: messageId,
    public: { messageId, ...(corrected ? { corrects: corrected.messageId } : {}) },
    private: {
      text,
      ...(about ? { about } : {}),
      ...(whom.isNote ? {} : { to: whom.toEveryone ? 'everyone' : [...whom.readers] }),
    },
  });
  const message: Message = {
    ...{ messageId, tradeId, organisationId, ...whom, text, about, entryId },
    ...{ corrects: corrected?.messageId ?? null, recordedAt: tx.now, withdrawnAt: null },
  };
  await insertMessage(tx, message, { authorId: personId, mentioned });
  await takeAlong(deps, tx, trade, message, said.attachments ?? []);
  return message;
}

/**
 * A message of the caller's that can still be corrected or withdrawn.
 * @throws MESSAGE_NOT_FOUND, MESSAGE_NOT_YOURS, MESSAGE_WITHDRAWN, MESSAGE_CORRECTED
 */
async function requireOwn(tx: Tx, principal: Principal, tradeId: TradeId, messageId: string) {
  const message = await findMessage(tx, messageId);
  if (message.tradeId !== tradeId) throw refuse('MESSAGE_NOT_FOUND');
  if (message.organisationId !== principal.organisationId) throw refuse('MESSAGE_NOT_YOURS');
  if (message.withdrawnAt !== null) throw refuse('MESSAGE_WITHDRAWN');
  if (message.correctedBy !== null) throw refuse('MESSAGE_CORRECTED');
  return message;
}

/** Those whose attention is asked for, each once: colleagues who may read the trade. @throws MESSAGE_MENTION_UNKNOWN, MESSAGE_PERSON_NEEDED */
async function requireColleagues(
  { party }: Pick<ConversationDeps, 'party'>,
  tx: Tx,
  personId: PersonId | null,
  mentions: readonly PersonId[],
): Promise<readonly PersonId[]> {
  if (mentions.length > 0 && personId === null) throw refuse('MESSAGE_PERSON_NEEDED', {}, 'mentions');
  for (const [index, one] of mentions.entries()) {
    const scopes = await party.readScopes(tx, one);
    if (!scopes.has('trade:read')) throw refuse('MESSAGE_MENTION_UNKNOWN', {}, `mentions/${index}`);
  }
  return [...new Set(mentions)];
}
