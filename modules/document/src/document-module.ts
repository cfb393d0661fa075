import type { Tx } from '@tongshang/database';
import type { HttpApp } from '@tongshang/http';
import { type DocumentBytes, selectDocumentBytes } from './document-store.ts';
import { issueDocuments } from './issue-documents.ts';
import type { PaperLanguage } from './paper/sheet.ts';
import type { DocumentDependencies } from './ports.ts';
import { printDocument } from './print-document.ts';
import { documentRoutes } from './routes.ts';

/** One part of a document as it was signed. */
export type SignedPart = { readonly part: string; readonly bytes: Uint8Array; readonly jws: string };

export type SignedDocument = {
  readonly documentId: string;
  readonly type: string;
  readonly number: string;
  readonly keyId: string;
  readonly parts: readonly SignedPart[];
};

export type DocumentModule = {
  routes(app: HttpApp): void;
  /**
   * The documents issued in a trade that the caller may see, oldest first, with the parts asked for: `xml`, `pdf-en`,
   * `pdf-zh-CN`. Papers that nobody asked for before are made now.
   */
  readDocuments(tx: Tx, tradeId: string, parts: readonly string[]): Promise<SignedDocument[]>;
};

const PAPERS: readonly (readonly [part: string, language: PaperLanguage])[] = [
  ['pdf-en', 'en'],
  ['pdf-zh-CN', 'zh-CN'],
];

/** The document module; it hears of every fact from its creation on. */
export function createDocumentModule(deps: DocumentDependencies): DocumentModule {
  deps.trades.onFact('*', (tx, trade, stated) => issueDocuments(deps, tx, trade.tradeId, stated));
  const partsOf = async (tx: Tx, row: DocumentBytes, parts: readonly string[]) => {
    const read: SignedPart[] = [];
    if (parts.includes('xml') && row.jws) read.push({ part: 'xml', bytes: row.xml, jws: row.jws });
    for (const [part, language] of PAPERS) {
      if (!parts.includes(part)) continue;
      const { pdf, jws } = await printDocument(deps, tx, row, language);
      if (jws) read.push({ part, bytes: pdf, jws });
    }
    return read;
  };
  return {
    routes: (app) => documentRoutes(app, deps),
    async readDocuments(tx, tradeId, parts) {
      const documents: SignedDocument[] = [];
      for (const row of await selectDocumentBytes(tx, tradeId)) {
        if (row.origin !== 'issued' || row.keyId === null) continue;
        const { documentId, type, number, keyId } = row;
        documents.push({ documentId, type, number, keyId, parts: await partsOf(tx, row, parts) });
      }
      return documents;
    },
  };
}
