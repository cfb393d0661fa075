import { randomUUIDv7 } from 'node:crypto';
import type { PutBlob } from '@tongshang/blobs';
import type { Tx } from '@tongshang/database';
import type { Download } from '@tongshang/http';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { Schedule } from '@tongshang/jobs';
import { invariant } from '@tongshang/refusal';
import type { Trade } from '@tongshang/trade';
import {
  type Attachment,
  assignTo,
  countDrafts,
  deleteDraft,
  insertAttachment,
  lockDrafts,
  lockForgotten,
  selectAttachment,
} from './attachment-store.ts';
import { type ConversationDeps, ownerOf } from './dependencies.ts';
import { enter } from './enter.ts';
import type { FileKind } from './file-kind.ts';
import type { Message } from './message.ts';
import type { ReportedMail } from './read-mail.ts';
import { refuse } from './refusals.ts';

/** Files of one organisation that wait for their messages in one trade. */
const DRAFTS_MAX = 20;
/** How long a file stays that no message took. */
const DRAFT_HOURS = 24;
/** Drafts taken away at once; what is left waits for the next time. */
const AT_ONCE = 200;

/** A file that has been looked at and put into the store. */
export type KeptFile = {
  readonly blob: PutBlob;
  readonly mediaType: FileKind;
  readonly fileName: string;
  readonly isStripped: boolean;
  readonly mail: ReportedMail | null;
};

/** Keeps a file for a message that is being written. @throws TRADE_NOT_FOUND, ATTACHMENTS_WAITING */
export async function bringFile(
  { blobs, trades }: Pick<ConversationDeps, 'blobs' | 'trades'>,
  tx: Tx,
  { organisationId }: Principal,
  tradeId: TradeId,
  { blob, ...file }: KeptFile,
): Promise<Attachment> {
  // Locked: files that come together are counted one after the other.
  await trades.lockTrade(tx, tradeId);
  if ((await countDrafts(tx, tradeId)) >= DRAFTS_MAX)
    throw refuse('ATTACHMENTS_WAITING', { limit: String(DRAFTS_MAX) });
  const attachment: Attachment = {
    ...{ attachmentId: randomUUIDv7(), tradeId, organisationId, messageId: null, ...file },
    ...{ sha256: blob.sha256, bytes: blob.bytes, broughtAt: tx.now },
  };
  await insertAttachment(tx, attachment);
  await blobs.refer(tx, ownerOf(attachment.attachmentId), blob, { fileName: file.fileName });
  return attachment;
}

/** Takes a file away again that no message took. @throws ATTACHMENT_NOT_FOUND, ATTACHMENT_TAKEN */
export async function dropFile(
  { blobs }: Pick<ConversationDeps, 'blobs'>,
  tx: Tx,
  attachmentId: string,
): Promise<void> {
  const [draft] = await lockDrafts(tx, [attachmentId]);
  if (!draft) throw refuse('ATTACHMENT_NOT_FOUND');
  if (draft.messageId !== null) throw refuse('ATTACHMENT_TAKEN');
  await deleteDraft(tx, attachmentId);
  await blobs.release(tx, ownerOf(attachmentId), draft.sha256);
}

/** Has a message take files along: each is entered as brought by its organisation. @throws ATTACHMENT_NOT_FOUND, ATTACHMENT_TAKEN */
export async function takeAlong(
  deps: Pick<ConversationDeps, 'journal' | 'trades'>,
  tx: Tx,
  trade: Trade,
  message: Message,
  attachmentIds: readonly string[],
): Promise<void> {
  if (attachmentIds.length === 0) return;
  const drafts = await lockDrafts(tx, attachmentIds);
  for (const [index, id] of attachmentIds.entries()) {
    const draft = drafts.find(({ attachmentId }) => attachmentId === id.toLowerCase());
    if (draft?.tradeId !== trade.tradeId) throw refuse('ATTACHMENT_NOT_FOUND', {}, `attachments/${index}`);
    if (draft.messageId !== null) throw refuse('ATTACHMENT_TAKEN', {}, `attachments/${index}`);
  }
  for (const { attachmentId, mediaType, sha256, fileName } of drafts) {
    await enter(deps, tx, trade, message, {
      kind: 'conversation.attached',
      causedBy: message.entryId,
      subject: attachmentId,
      public: { documentId: attachmentId, type: 'Attachment', mediaType },
      private: { sha256, fileName, messageId: message.messageId },
    });
  }
  await assignTo(tx, message.messageId, attachmentIds);
}

/** A file that the caller may read, its bytes to be read after the transaction. @throws ATTACHMENT_NOT_FOUND */
export async function downloadFile(
  { blobs }: Pick<ConversationDeps, 'blobs'>,
  tx: Tx,
  attachmentId: string,
): Promise<Download> {
  const file = await selectAttachment(tx, attachmentId);
  if (!file) throw refuse('ATTACHMENT_NOT_FOUND');
  const { sha256, mediaType, fileName } = file;
  const blob = await blobs.find(tx, ownerOf(attachmentId), sha256);
  invariant(blob !== undefined, 'a file that is kept is in the store');
  const bytes = { sha256, length: blob.bytes, read: blobs.read.bind(blobs, sha256) };
  // A name makes it an attachment: what somebody brought is never shown as a page of ours.
  return { bytes, contentType: mediaType, fileName, immutable: true };
}

/** Takes files away that no message took in their time. */
export function forgetDrafts({ blobs }: Pick<ConversationDeps, 'blobs'>): Schedule {
  return {
    name: 'conversation.forget-drafts',
    every: Temporal.Duration.from({ hours: 1 }),
    async run(tx) {
      for (const { attachmentId, sha256 } of await lockForgotten(
        tx,
        tx.now.subtract({ hours: DRAFT_HOURS }),
        AT_ONCE,
      )) {
        await deleteDraft(tx, attachmentId);
        await blobs.release(tx, ownerOf(attachmentId), sha256);
      }
    },
  };
}
