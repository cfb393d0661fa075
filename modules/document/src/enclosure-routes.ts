import { command, download, type HttpApp, query, Uuid, upload } from '@tongshang/http';
import { Type } from 'typebox';
import * as contract from './contract.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { ENCLOSURE_BYTES_MAX, ENCLOSURE_TYPES, type EnclosedType, enclose, KEPT_TYPES } from './enclose.ts';
import { type EnclosureRow, selectEnclosure, selectEnclosures } from './enclosure-store.ts';
import type { EvidenceReaders } from './evidence.ts';
import { refuse } from './refusals.ts';

const READ = { scope: 'trade:read' } as const;
const tags = ['document'];

/** Papers from outside that are no data: PDF and pictures. */
export function enclosureRoutes(app: HttpApp, deps: DocumentDependencies): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/enclosures',
    operationId: 'listEnclosures',
    summary:
      'The papers from outside that the caller may see, as PDF, picture or file of an order, oldest first',
    tags,
    access: READ,
    params: contract.TradePath,
    response: Type.Object({ items: Type.Array(contract.Enclosure) }),
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, params: { tradeId } }) {
      await deps.trades.readTrade(tx, tradeId);
      return { items: (await selectEnclosures(tx, tradeId)).map(wireOf) } as never;
    },
  });
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/enclosures',
    operationId: 'enclosePaper',
    summary:
      'Takes a paper from outside into the trade as it is: a PDF or a picture, which nobody reads or signs here',
    tags,
    access: { scope: 'document:write' },
    params: contract.TradePath,
    querystring: contract.EnclosureQuery,
    body: upload({ contentTypes: ENCLOSURE_TYPES, bytesMax: ENCLOSURE_BYTES_MAX }),
    status: 201,
    response: contract.Enclosure,
    refusals: ['TRADE_NOT_FOUND', 'TRADE_CLOSED', 'ENCLOSURE_OF_ANOTHER_KIND', 'DOCUMENT_TOO_MANY'],
    async handler({
      tx,
      principal,
      params: { tradeId },
      query: { type, number, readers, fileName = null },
      body,
    }) {
      const enclosed = {
        ...{ type: type as EnclosedType, bytes: body.bytes },
        ...{ mediaType: body.contentType, fileName: body.fileName ?? fileName },
        ...(number === undefined ? {} : { number }),
        ...(readers === undefined ? {} : { readers: readers as EvidenceReaders }),
      };
      return wireOf(await enclose(deps, tx, principal, tradeId, enclosed)) as never;
    },
  });
  download(app, {
    url: '/api/v1/enclosures/:enclosureId',
    operationId: 'downloadEnclosure',
    summary: 'A paper from outside, byte for byte as it was brought',
    tags,
    access: READ,
    params: Type.Object({ enclosureId: Uuid }),
    contentTypes: KEPT_TYPES,
    refusals: ['DOCUMENT_NOT_FOUND'],
    async handler({ tx, params: { enclosureId } }) {
      const found = await selectEnclosure(tx, enclosureId);
      if (!found) throw refuse('DOCUMENT_NOT_FOUND');
      const { bytes, mediaType, type, fileName } = found;
      const named = fileName ?? `${type}.${mediaType.split('/')[1]}`;
      // A name makes it an attachment: what somebody brought is never shown as a page of ours.
      return { bytes, contentType: mediaType, fileName: named, immutable: true };
    },
  });
}

function wireOf({ sha256, recordedAt, audience: _, ...row }: EnclosureRow) {
  return { ...row, recordedAt: recordedAt.toString(), sha256: sha256.toString('hex') };
}
