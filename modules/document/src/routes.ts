import type { Tx } from '@tongshang/database';
import {
  Actions,
  action,
  command,
  download,
  type HttpApp,
  offer,
  query,
  Uuid,
  upload,
  WrittenJson,
  writtenWith,
} from '@tongshang/http';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import { tellable } from '@tongshang/trade';
import { UBL_LIMITS } from '@tongshang/ubl';
import { type Static, Type } from 'typebox';
import { actionsOf } from './actions.ts';
import { readPapers } from './await-prints.ts';
import { certifyOrigin } from './certify-origin.ts';
import { checkTrade } from './check-trade.ts';
import * as contract from './contract.ts';
import type { DocumentDependencies } from './dependencies.ts';
import {
  type DocumentRow,
  selectDocument,
  selectDocumentRow,
  selectDocuments,
  writtenDocuments,
} from './document-store.ts';
import { checkInvoiceToBe, eInvoiceRoutes, requireSound } from './e-invoice-routes.ts';
import { enclosureRoutes } from './enclosure-routes.ts';
import { fileName } from './file-name.ts';
import { insureGoods } from './insure-goods.ts';
import { invoiceTrade } from './invoice-trade.ts';
import { issuePaper } from './issue-paper.ts';
import { selectReadOne } from './model-store.ts';
import { PAPER_LANGUAGES, type PaperLanguage, partOf } from './paper/catalogue/languages.ts';
import { openPaperWork, readForeignWork, readPapersWork } from './paper-work.ts';
import { modelsOf } from './read-models.ts';
import { readPaper } from './read-paper.ts';
import { receiveDocument } from './receive-document.ts';
import { refuse } from './refusals.ts';

const READ = { scope: 'trade:read' } as const;
const WRITE = { scope: 'document:write' } as const;
const tags = ['document'];
const WORK = ['WORK_TOO_SLOW', 'WORK_TOO_LARGE', 'WORK_QUEUE_FULL'];
/** What a page that is not printed yet is refused with. */
const PRINTING = ['DOCUMENT_BEING_PRINTED', 'DOCUMENT_UNPRINTABLE'];
const XML = ['application/xml', 'text/xml', 'application/octet-stream'];

export function documentRoutes(app: HttpApp, deps: DocumentDependencies): void {
  listing(app, deps);
  issuing(app, deps);
  invoicing(app, deps);
  comparing(app, deps);
  documentReading(app, deps);
  enclosureRoutes(app, deps);
  eInvoiceRoutes(app, deps);
  action(app, {
    method: 'POST',
    url: '/api/v1/documents/read',
    operationId: 'readUblFile',
    summary: 'Reads a UBL file without keeping it: its content as data, or what is wrong with it and where',
    tags,
    access: READ,
    body: upload({ contentTypes: XML, bytesMax: UBL_LIMITS.bytes }),
    response: contract.ReadResult,
    refusals: WORK,
    handler: async ({ principal: { organisationId }, body: { bytes }, exchange }) => {
      const { language, gone: signal } = exchange;
      const run = { organisationId, signal };
      return new WrittenJson(await deps.workers.run(readForeignWork, { bytes, language }, run));
    },
  });
}

function listing(app: HttpApp, deps: DocumentDependencies): void {
  query(app, {
    url: '/api/v1/trades/:tradeId/documents',
    operationId: 'listDocuments',
    summary: 'The documents of a trade that the caller may see, oldest first',
    tags,
    access: READ,
    params: contract.TradePath,
    response: Type.Object({ items: Type.Array(contract.DocumentSummary), actions: Actions }),
    refusals: ['TRADE_NOT_FOUND'],
    async handler({ tx, principal, params: { tradeId } }) {
      const trade = await deps.trades.readTrade(tx, tradeId);
      const items = await summaries(deps, tx, await selectDocuments(tx, tradeId));
      return { items, actions: actionsOf(trade, principal).map((one) => offer(one)) } as never;
    },
  });
}

function issuing(app: HttpApp, deps: DocumentDependencies): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/documents',
    operationId: 'issueDocument',
    summary:
      'Issues a paper of a trade or of one shipment: invoice, proforma, proof of origin, insurance, inspection, certificate',
    tags,
    access: WRITE,
    params: contract.TradePath,
    body: contract.NewDocument,
    status: 201,
    response: contract.DocumentSummary,
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'FACT_NOT_READY',
      'FACT_ALREADY_STATED',
      'INVOICE_DATE_FUTURE',
      'DUE_BEFORE_ISSUE',
      'INVOICE_VAT_OPEN',
      'ACCOUNT_NOT_OF_FIRM',
      'ACCOUNT_CHECK_DIGIT',
      'ORIGIN_CONTRADICTS',
      'ORIGIN_FORM_UNFIT',
      'ORIGIN_CRITERION_UNFIT',
      'INSURANCE_PAPER_MISSING',
      'INSURED_TOO_LITTLE',
      'INSURED_AFTER_SHIPMENT',
      'NOTHING_QUOTED',
      'INSPECTION_LINE_UNKNOWN',
      'DOCUMENT_TOO_MANY',
      'E_INVOICE_BREAKS_RULES',
    ],
    async prepare({ principal, params: { tradeId }, body, exchange }) {
      if (body.type !== 'Invoice' || body.eInvoice !== 'required') return;
      requireSound(await checkInvoiceToBe(deps, principal, tradeId, body, exchange.gone));
    },
    async handler({ tx, principal, params: { tradeId }, body }) {
      await issue(deps, tx, principal, tradeId, body);
      const made = writtenDocuments(tx, tradeId).findLast(
        (row) => row.type === body.type && row.organisationId === principal.organisationId,
      );
      invariant(made, 'a command that issues a paper has written it');
      return { ...summary(made), papers: made.languages.map(unprinted) } as never;
    },
  });
}

/** An invoice alone: the seller's own, or that of a supplier outside, which the buyer tells from its paper. */
function invoicing(app: HttpApp, deps: DocumentDependencies): void {
  tellable(app, deps.trades, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/invoices',
    operationId: 'stateInvoice',
    summary: 'State that the seller invoices; of a supplier that is a contact, as its invoice says',
    tags,
    access: WRITE,
    params: contract.TradePath,
    body: contract.InvoiceStatement,
    status: 201,
    response: Type.Object({ entryId: Uuid }, { title: 'InvoiceStated' }),
    refusals: [
      'TRADE_NOT_FOUND',
      'NOT_YOUR_PART',
      'FACT_NOT_READY',
      'INVOICE_DATE_FUTURE',
      'DUE_BEFORE_ISSUE',
    ],
    handler: ({ tx, principal, params, body }) => invoiceTrade(deps, tx, principal, params.tradeId, body),
  });
}

async function issue(
  deps: DocumentDependencies,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  body: Static<typeof contract.NewDocument>,
): Promise<unknown> {
  switch (body.type) {
    case 'Invoice':
      return invoiceTrade(deps, tx, principal, tradeId, body);
    case 'CertificateOfOrigin':
      return certifyOrigin(deps, tx, principal, tradeId, body);
    case 'InsuranceCertificate': {
      const { type: _insurance, ...insurance } = body;
      return insureGoods(deps, tx, principal, tradeId, insurance);
    }
    default:
      return issuePaper(deps, tx, principal, tradeId, body);
  }
}

function comparing(app: HttpApp, deps: DocumentDependencies): void {
  command(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/documents/received',
    operationId: 'receiveDocument',
    summary: 'Takes a UBL document from outside into the trade, to be compared with the others',
    tags,
    access: WRITE,
    params: contract.TradePath,
    body: upload({ contentTypes: XML, bytesMax: UBL_LIMITS.bytes }),
    status: 201,
    response: contract.DocumentSummary,
    refusals: ['TRADE_NOT_FOUND', 'TRADE_CLOSED', 'DOCUMENT_UNREADABLE', 'DOCUMENT_TOO_MANY', ...WORK],
    async prepare({ principal: { organisationId }, body: { bytes }, exchange }) {
      const [paper] = await deps.workers.run(readPapersWork, [bytes], {
        organisationId,
        signal: exchange.gone,
      });
      invariant(paper, 'each file is answered');
      return paper;
    },
    async handler({ tx, principal, params, body, exchange, prepared }) {
      const file = { bytes: body.bytes, fileName: body.fileName, language: exchange.language };
      const received = await receiveDocument(deps, tx, principal, params.tradeId, file, prepared);
      return (await summaries(deps, tx, [received]))[0] as never;
    },
  });
  query(app, {
    url: '/api/v1/trades/:tradeId/discrepancies',
    operationId: 'listDiscrepancies',
    summary: 'Where the documents of a trade do not agree, with both places, the gravest first',
    tags,
    access: READ,
    params: contract.TradePath,
    response: Type.Object({ items: Type.Array(contract.Discrepancy) }),
    refusals: ['TRADE_NOT_FOUND', ...WORK],
    async inSteps({ transaction, principal: { organisationId }, params: { tradeId }, exchange }) {
      const run = { organisationId, signal: exchange.gone };
      const reading = { transaction, workers: deps.workers, run };
      return { items: await checkTrade(deps.trades, reading, tradeId) } as never;
    },
  });
}

function documentReading(app: HttpApp, deps: DocumentDependencies): void {
  query(app, {
    url: '/api/v1/documents/:documentId',
    operationId: 'readDocument',
    summary: 'A document with its content as data, as read from the signed XML',
    tags,
    access: READ,
    params: contract.DocumentPath,
    response: contract.DocumentDetails,
    refusals: ['DOCUMENT_NOT_FOUND', ...WORK],
    async inSteps({ transaction, principal: { organisationId }, params: { documentId }, exchange }) {
      const run = { organisationId, signal: exchange.gone };
      const { row, read } = await transaction(async (tx) => {
        const found = await selectDocumentRow(tx, documentId);
        const [row] = await summaries(deps, tx, [found]);
        return { row, read: await selectReadOne(tx, documentId) };
      });
      const model = (await modelsOf({ transaction, workers: deps.workers, run }, [read])).get(documentId);
      invariant(model, 'a kept document can be read');
      return writtenWith({ ...row }, 'content', await deps.workers.run(openPaperWork, model, run));
    },
  });
  download(app, {
    url: '/api/v1/documents/:documentId/xml',
    operationId: 'downloadDocumentXml',
    summary: 'The UBL document, byte for byte as it was signed or received',
    tags,
    access: READ,
    params: contract.DocumentPath,
    contentTypes: ['application/xml'],
    refusals: ['DOCUMENT_NOT_FOUND'],
    async handler({ tx, params }) {
      const row = await selectDocument(tx, params.documentId);
      const contentType = 'application/xml';
      return { bytes: row.xml, contentType, fileName: fileName(row, 'xml'), immutable: true };
    },
  });
  download(app, {
    url: '/api/v1/documents/:documentId/pdf',
    operationId: 'downloadDocumentPdf',
    summary: 'The document on paper, in one of its languages; without `language` in the caller’s own',
    tags,
    access: READ,
    params: contract.DocumentPath,
    querystring: contract.LanguageQuery,
    contentTypes: ['application/pdf'],
    refusals: ['DOCUMENT_NOT_FOUND', 'DOCUMENT_NOT_IN_LANGUAGE', ...PRINTING],
    async inSteps({ transaction, params, query: { language }, exchange }) {
      const awaiting = { transaction, signal: exchange.gone };
      const wanted = language ?? exchange.language;
      const { row, paper } = await readPaper(deps, awaiting, params.documentId, wanted);
      // It is printed anew once it is void; then nothing changes any more.
      const immutable = language !== undefined && row.voidedAt !== null;
      return { bytes: paper.pdf, contentType: 'application/pdf', immutable };
    },
  });
  download(app, {
    url: '/api/v1/documents/:documentId/jws',
    operationId: 'downloadDocumentSignature',
    summary: 'The detached JWS over one part of a document (RFC 7515 Appendix F, RFC 7797)',
    tags,
    access: READ,
    params: contract.DocumentPath,
    querystring: contract.PartQuery,
    contentTypes: ['application/jose'],
    refusals: ['DOCUMENT_NOT_FOUND', 'DOCUMENT_NOT_SIGNED', 'DOCUMENT_NOT_IN_LANGUAGE', ...PRINTING],
    async inSteps({ transaction, params: { documentId }, query: { part }, exchange }) {
      const signed = await transaction((tx) => selectDocument(tx, documentId));
      if (signed.jws === null) throw refuse('DOCUMENT_NOT_SIGNED');
      const language = PAPER_LANGUAGES.find((one) => partOf(one) === part);
      const awaiting = { transaction, signal: exchange.gone };
      const jws =
        language === undefined
          ? signed.jws
          : (await readPaper(deps, awaiting, documentId, language)).paper.jws;
      invariant(jws !== null, 'a page of a signed document is signed');
      const bytes = new TextEncoder().encode(jws);
      return { bytes, contentType: 'application/jose', fileName: fileName(signed, `${part}.jws`) };
    },
  });
}

/** How a document stands on paper in the transaction that issues it: printing begins with its entry. */
const unprinted = (language: PaperLanguage) => ({
  ...{ language, state: 'pending', sha256: null, entryId: null },
});

/** Documents of one trade as they are told, with how their papers stand. */
async function summaries(deps: DocumentDependencies, tx: Tx, rows: readonly DocumentRow[]) {
  const papers = await readPapers(deps, tx, rows);
  return rows.map((row, index) => ({
    ...summary(row),
    papers: (papers[index]?.papers ?? []).map(({ language, state, printed }) => ({
      language,
      state,
      sha256: printed?.sha256.toString('hex') ?? null,
      entryId: printed?.entryId ?? null,
    })),
  }));
}

function summary(row: DocumentRow) {
  const {
    documentId,
    tradeId,
    type,
    number,
    origin,
    organisationId,
    shipmentId,
    entryId,
    fileName: name,
  } = row;
  return {
    ...{ documentId, tradeId, type, number, origin, organisationId, shipmentId, entryId },
    fileName: name,
    issueDate: row.issueDate?.toString() ?? null,
    recordedAt: row.recordedAt.toString(),
    sha256: row.sha256.toString('hex'),
    keyId: row.keyId,
    causedBy: row.causedBy,
    voided:
      row.voidedAt && row.voidedByEntryId
        ? { at: row.voidedAt.toString(), entryId: row.voidedByEntryId }
        : null,
  };
}
