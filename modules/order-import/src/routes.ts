import { command, decodeCursor, type HttpApp, PageQuery, pageOf, query, upload } from '@tongshang/http';
import { invariant } from '@tongshang/refusal';
import { carryOrder } from './carry-order.ts';
import * as contract from './contract.ts';
import type { OrderImportDeps } from './dependencies.ts';
import { dropDraft } from './drafts.ts';
import type { Answers } from './order-file.ts';
import { selectFile, selectFiles } from './order-file-store.ts';
import { propose } from './propose.ts';
import { bytesOf, keepReading, readBytes } from './read-anew.ts';
import { FILE_BYTES_MAX, FILE_TYPES, requireTrader, storeFile, takeFile } from './take-file.ts';
import { viewOf } from './view.ts';

const tags = ['order-import'];
const access = { scope: 'trade:write' } as const;
const UNREADABLE = [
  'ORDER_FILE_NOT_FOR_KIND',
  'ORDER_DOCUMENT_OTHER',
  'ORDER_NOT_JSON',
  'ORDER_NONE',
  'ORDER_FILE_TOO_MANY_ORDERS',
  'ORDER_FILE_NO_TEXT',
  'ENCODING_NOT_UTF8',
  'ENCODING_WRONG',
  'CSV_WORKBOOK',
  'FILE_OTHER_KIND',
  'ORDER_XML_OTHER',
  'ORDER_SHEET_NONE',
  'CSV_QUOTES',
  'CSV_EMPTY',
  'CSV_TOO_LARGE',
  'COLUMN_TWICE',
  'WORK_TOO_SLOW',
  'WORK_QUEUE_FULL',
];

/** Files of orders: brought, read, answered, carried. */
export function orderImportRoutes(app: HttpApp, deps: OrderImportDeps): void {
  bringing(app, deps);
  reading(app, deps);
  answering(app, deps);
  carrying(app, deps);
}

function bringing(app: HttpApp, deps: OrderImportDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/order-files',
    operationId: 'bringOrderFile',
    summary:
      'Bring a file of orders (UBL or Peppol XML, CSV, XLSX, JSON): what it says, leaves open and leaves out; nothing is traded yet',
    tags,
    access,
    querystring: contract.BringQuery,
    body: upload({ contentTypes: FILE_TYPES, bytesMax: FILE_BYTES_MAX, store: storeFile(deps) }),
    status: 201,
    response: contract.OrderFileView,
    refusals: [...UNREADABLE, 'ORDER_FILES_TOO_MANY', 'BLOB_SPACE_USED_UP', 'BLOB_STORE_UNREACHABLE'],
    prepare: ({ principal, body: { bytes }, exchange }) =>
      readBytes(deps, principal, { bytes, answers: {} }, exchange.gone),
    async handler({ tx, query: named, body: { stored, ...body }, prepared, exchange }) {
      invariant(stored !== null, 'a file is stored before it is taken');
      const fileName = named.fileName ?? body.fileName;
      const { file, isKnown } = await takeFile(deps, tx, stored, { fileName, reading: prepared });
      return (await viewOf(tx, file, exchange.language, isKnown)) as never;
    },
  });
}

function reading(app: HttpApp, deps: OrderImportDeps): void {
  query(app, {
    url: '/api/v1/order-files',
    operationId: 'listOrderFiles',
    summary: 'The files of orders that one’s own organisation has brought, newest first',
    tags,
    access,
    querystring: PageQuery,
    response: contract.OrderFilePage,
    async handler({ tx, query: { limit, cursor } }) {
      const rows = await selectFiles(tx, decodeCursor(cursor, ['instant', 'uuid']), limit + 1);
      const page = pageOf(rows, limit, (row) => [row.createdAt.toString(), row.fileId]);
      const items = page.items.map((row) => ({
        ...row,
        createdAt: row.createdAt.toString(),
        expiresAt: row.expiresAt?.toString() ?? null,
      }));
      return { ...page, items };
    },
  });
  query(app, {
    url: '/api/v1/order-files/:fileId',
    operationId: 'readOrderFile',
    summary: 'A file of orders as it was last read',
    tags,
    access,
    params: contract.FilePath,
    response: contract.OrderFileView,
    refusals: ['ORDER_FILE_NOT_FOUND'],
    handler: async ({ tx, params: { fileId }, exchange }) =>
      (await viewOf(tx, await selectFile(tx, fileId), exchange.language)) as never,
  });
  query(app, {
    url: '/api/v1/order-files/:fileId/orders/:position',
    operationId: 'readOrderInFile',
    summary:
      'What of an order would be carried into a trade, what it leaves open, and who may be the other side',
    tags,
    access,
    params: contract.OrderPath,
    response: contract.OrderProposal,
    refusals: ['ORDER_FILE_NOT_FOUND', 'ORDER_NOT_IN_FILE'],
    async handler({ tx, principal, params: { fileId, position } }) {
      const file = await selectFile(tx, fileId);
      return (await propose(deps, tx, principal, file, position)) as never;
    },
  });
}

function answering(app: HttpApp, deps: OrderImportDeps): void {
  command(app, {
    method: 'PUT',
    url: '/api/v1/order-files/:fileId/answers',
    operationId: 'answerOrderFile',
    summary: 'Say how a file of orders is to be read; it is read anew with these answers alone',
    tags,
    access,
    idempotency: 'key',
    params: contract.FilePath,
    body: contract.AnswersBody,
    response: contract.OrderFileView,
    refusals: [...UNREADABLE, 'ORDER_FILE_NOT_FOUND', 'ORDER_FILE_CHANGED', 'BLOB_STORE_UNREACHABLE'],
    async prepare({ principal, params: { fileId }, body, exchange }) {
      const bytes = await bytesOf(deps, principal, fileId);
      return readBytes(deps, principal, { bytes, answers: body.answers as Answers }, exchange.gone);
    },
    async handler({ tx, params: { fileId }, body: { version, answers }, prepared, exchange }) {
      const read = { answers: answers as Answers, reading: prepared };
      return (await viewOf(tx, await keepReading(tx, fileId, version, read), exchange.language)) as never;
    },
  });
  command(app, {
    method: 'DELETE',
    url: '/api/v1/order-files/:fileId',
    operationId: 'dropOrderFile',
    summary: 'Take a file of orders away of which nothing became a trade',
    tags,
    access,
    idempotency: 'natural',
    params: contract.FilePath,
    refusals: ['ORDER_FILE_NOT_FOUND', 'ORDER_FILE_CARRIED'],
    async handler({ tx, params: { fileId } }) {
      await dropDraft(deps, tx, fileId);
      return {};
    },
  });
}

function carrying(app: HttpApp, deps: OrderImportDeps): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/order-files/:fileId/orders/:position/trade',
    operationId: 'openTradeFromFile',
    summary:
      'Open a trade from an order of a file: as its buyer, the order waits for the seller; as its seller, a quotation on it waits for the buyer',
    tags,
    access,
    params: contract.OrderPath,
    body: contract.CarryBody,
    status: 201,
    response: contract.TradeOpened,
    refusals: [
      'ORDER_FILE_NOT_FOUND',
      'ORDER_FILE_NOT_FOR_KIND',
      'ORDER_FILE_CHANGED',
      'ORDER_NOT_IN_FILE',
      'ORDER_CARRIED_ALREADY',
      'ORDER_LEFT_OUT_UNSEEN',
      'ORDER_VAT_DIFFERS',
      'ORDER_OWN_NUMBER_DIFFERS',
      'ORDER_TERM_CONTRADICTS',
      'ORDER_PLACE_UNSUITABLE',
      'ORDER_NUMBER_TAKEN',
      'SAME_ORGANISATION',
      'PARTY_NOT_FOUND',
      'PARTY_ARCHIVED',
      'PARTY_UNSUITABLE',
      'LEAD_TIME_MISSING',
      'VALIDITY_PAST',
      'BLOB_STORE_UNREACHABLE',
    ],
    async prepare({ principal, params: { fileId } }) {
      requireTrader(principal);
      return bytesOf(deps, principal, fileId);
    },
    async handler({ tx, principal, params, body, prepared: bytes }) {
      const { validUntil, parties, ...said } = body;
      const { tradeId, number } = await carryOrder(deps, tx, principal, bytes, {
        ...{ ...params, ...said },
        ...(validUntil === undefined ? {} : { validUntil }),
        ...(parties === undefined ? {} : { parties }),
      });
      return { tradeId, number };
    },
  });
}
