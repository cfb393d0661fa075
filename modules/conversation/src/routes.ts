import { command, decodeCursor, download, type HttpApp, query, upload } from '@tongshang/http';
import { bringFile, downloadFile, dropFile } from './attachments.ts';
import * as contract from './contract.ts';
import type { ConversationDeps } from './dependencies.ts';
import { FILE_KINDS } from './file-kind.ts';

import { FILE_BYTES_MAX, keepFile } from './keep-file.ts';
import { findMessage } from './message-store.ts';
import { refuse } from './refusals.ts';
import { markSeen } from './seen-store.ts';
import { type NewMessage, sendMessage } from './send-message.ts';
import { listMessages, readMessage, shownFile } from './view.ts';
import { withdrawMessage } from './withdraw-message.ts';

const tags = ['conversation'];
const reading = { scope: 'trade:read' } as const;
const writing = { scope: 'conversation:write' } as const;

/** What a browser may call a file; what it is, its bytes say. */
const CALLED = [
  ...FILE_KINDS,
  ...['application/octet-stream', 'application/vnd.ms-excel', 'application/csv', 'text/plain', 'image/jpg'],
];

export function conversationRoutes(app: HttpApp, deps: ConversationDeps): void {
  readingRoutes(app, deps);
  writingRoutes(app, deps);
  fileRoutes(app, deps);
}

function readingRoutes(app: HttpApp, deps: ConversationDeps): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/messages',
    operationId: 'listMessages',
    summary: 'What was written in a trade as far as the caller may read it, newest first',
    tags,
    access: reading,
    params: contract.TradePath,
    querystring: contract.ListQuery,
    response: contract.MessagePage,
    refusals: ['TRADE_NOT_FOUND'],
    handler: ({ tx, principal, params: { tradeId }, query: { limit, cursor } }) =>
      listMessages(deps, tx, principal, tradeId, {
        ...{ limit, before: decodeCursor(cursor, ['uuid'])?.[0] ?? null },
      }),
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/messages/reading',
    operationId: 'markMessagesRead',
    summary: 'The person who acts has read everything in the trade up to a message',
    tags,
    access: reading,
    params: contract.TradePath,
    body: contract.ReadingBody,
    idempotency: 'natural',
    refusals: ['MESSAGE_NOT_FOUND', 'MESSAGE_PERSON_NEEDED'],
    async handler({ tx, principal, params: { tradeId }, body: { messageId } }) {
      if (principal.personId === null) throw refuse('MESSAGE_PERSON_NEEDED');
      const message = await findMessage(tx, messageId);
      if (message.tradeId !== tradeId) throw refuse('MESSAGE_NOT_FOUND');
      await markSeen(tx, messageId);
      return {};
    },
  });
}

function writingRoutes(app: HttpApp, deps: ConversationDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/messages',
    operationId: 'sendMessage',
    summary:
      'Write to parties of a trade, note something inside one’s own organisation, or correct what one wrote',
    tags,
    access: writing,
    params: contract.TradePath,
    body: contract.MessageBody,
    status: 201,
    response: contract.Message,
    refusals: [
      ...[
        'TRADE_NOT_FOUND',
        'MESSAGE_EMPTY',
        'MESSAGE_TOO_LONG',
        'MESSAGE_SPOOFING',
        'MESSAGE_TO_NOBODY',
        'MESSAGE_NOT_JOINED',
      ],
      ...['MESSAGE_TO_CONTACT', 'MESSAGE_TO_STRANGER', 'MESSAGE_ADDRESSED_AGAIN', 'MESSAGE_NOT_FOUND'],
      ...['MESSAGE_NOT_YOURS', 'MESSAGE_WITHDRAWN', 'MESSAGE_CORRECTED', 'MESSAGE_MENTION_UNKNOWN'],
      ...['MESSAGE_PERSON_NEEDED', 'MESSAGE_ABOUT_UNKNOWN', 'MESSAGES_TOO_MANY', 'MESSAGES_FULL'],
      ...['ATTACHMENT_NOT_FOUND', 'ATTACHMENT_TAKEN'],
    ],
    async handler({ tx, principal, params: { tradeId }, body }) {
      const { messageId } = await sendMessage(deps, tx, principal, tradeId, body as NewMessage);
      return readMessage(deps, tx, principal, messageId);
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/messages/:messageId/withdrawal',
    operationId: 'withdrawMessage',
    summary:
      'Mark a message of one’s own as withdrawn; what it said stays readable for those who could read it',
    tags,
    access: writing,
    params: contract.MessagePath,
    status: 201,
    response: contract.Message,
    refusals: ['TRADE_NOT_FOUND', 'MESSAGE_NOT_FOUND', 'MESSAGE_NOT_YOURS', 'MESSAGE_WITHDRAWN'],
    async handler({ tx, principal, params: { messageId } }) {
      await withdrawMessage(deps, tx, principal, messageId);
      return readMessage(deps, tx, principal, messageId);
    },
  });
}

function fileRoutes(app: HttpApp, deps: ConversationDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/message-attachments',
    operationId: 'bringAttachment',
    summary: 'Bring a file for a message: PDF, picture, mail or spreadsheet, known by its content',
    tags,
    access: writing,
    params: contract.TradePath,
    querystring: contract.BringQuery,
    body: upload({ contentTypes: CALLED, bytesMax: FILE_BYTES_MAX }),
    status: 201,
    response: contract.Attachment,
    refusals: [
      ...['TRADE_NOT_FOUND', 'ATTACHMENT_KIND', 'ATTACHMENT_DAMAGED', 'ATTACHMENT_PIXELS'],
      ...['ATTACHMENTS_WAITING', 'WORK_TOO_LARGE'],
      ...['BLOB_SPACE_USED_UP', 'BLOB_STORE_UNREACHABLE', 'WORK_TOO_SLOW', 'WORK_QUEUE_FULL'],
    ],
    prepare: ({ principal, query: { fileName, keepsParticulars = false }, body, exchange }) =>
      keepFile(
        deps,
        principal.organisationId,
        { bytes: body.bytes, fileName: fileName ?? body.fileName, keepsParticulars },
        exchange.gone,
      ),
    handler: async ({ tx, principal, params: { tradeId }, prepared }) =>
      shownFile(await bringFile(deps, tx, principal, tradeId, prepared)),
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/message-attachments/:attachmentId',
    operationId: 'dropAttachment',
    summary: 'Take away a file that no message took',
    tags,
    access: writing,
    params: contract.AttachmentPath,
    idempotency: 'natural',
    refusals: ['ATTACHMENT_NOT_FOUND', 'ATTACHMENT_TAKEN'],
    async handler({ tx, params: { attachmentId } }) {
      await dropFile(deps, tx, attachmentId);
      return {};
    },
  });
  download(app, {
    url: '/api/v1/message-attachments/:attachmentId',
    operationId: 'downloadAttachment',
    summary: 'A file of a message, byte for byte as it was kept',
    tags,
    access: reading,
    params: contract.AttachmentPath,
    contentTypes: FILE_KINDS,
    refusals: ['ATTACHMENT_NOT_FOUND'],
    handler: ({ tx, params: { attachmentId } }) => downloadFile(deps, tx, attachmentId),
  });
}
