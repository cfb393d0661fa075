import type { Tx } from '@tongshang/database';
import { action, download, type HttpApp, query } from '@tongshang/http';
import type { DocumentId, TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import type { EInvoice, EInvoiceProfile, InvoiceFile } from './check-e-invoice.ts';
import * as contract from './contract.ts';
import { EInvoiceCheck, ProfileQuery } from './contract-e-invoice.ts';
import type { DocumentDependencies } from './dependencies.ts';
import { selectDocument } from './document-store.ts';
import { fileName } from './file-name.ts';
import type { InvoiceInput } from './invoice-trade.ts';
import { checkEInvoiceWork } from './paper-work.ts';
import { previewInvoice } from './preview-invoice.ts';
import { refuse } from './refusals.ts';

const READ = { scope: 'trade:read' } as const;
const tags = ['document'];
const WORK = ['WORK_TOO_SLOW', 'WORK_TOO_LARGE', 'WORK_QUEUE_FULL'];

/** Invoices and credit notes as electronic invoices of EN 16931. */
export function eInvoiceRoutes(app: HttpApp, deps: DocumentDependencies): void {
  query(app, {
    url: '/api/v1/documents/:documentId/e-invoice',
    operationId: 'checkEInvoice',
    summary: 'Which rules of e-invoices an invoice or credit note breaks, issued here or received',
    tags,
    access: READ,
    params: contract.DocumentPath,
    querystring: ProfileQuery,
    response: EInvoiceCheck,
    refusals: ['DOCUMENT_NOT_FOUND', 'DOCUMENT_NO_INVOICE', ...WORK],
    async inSteps({ transaction, principal, params: { documentId }, query: { profile }, exchange }) {
      const { file } = await transaction((tx) => invoiceFile(tx, documentId, profile));
      return told(await checked(deps, principal, file, exchange.gone)) as never;
    },
  });
  download(app, {
    url: '/api/v1/documents/:documentId/e-invoice.xml',
    operationId: 'downloadEInvoice',
    summary:
      'An invoice or credit note issued here as an e-invoice: Peppol BIS Billing 3.0 or EN 16931 alone',
    tags,
    access: READ,
    params: contract.DocumentPath,
    querystring: ProfileQuery,
    contentTypes: ['application/xml'],
    refusals: ['DOCUMENT_NOT_FOUND', 'DOCUMENT_NO_INVOICE', 'E_INVOICE_BREAKS_RULES', ...WORK],
    async inSteps({ transaction, principal, params: { documentId }, query: { profile }, exchange }) {
      const { file, name } = await transaction((tx) => invoiceFile(tx, documentId, profile));
      const made = await checked(deps, principal, file, exchange.gone);
      requireSound(made);
      return { bytes: made.bytes, contentType: 'application/xml', fileName: name };
    },
  });
  action(app, {
    method: 'POST',
    url: '/api/v1/trades/:tradeId/documents/e-invoice-check',
    operationId: 'checkInvoiceToBe',
    summary: 'Which rules of e-invoices an invoice would break, were it issued now; nothing is issued',
    tags,
    access: { scope: 'document:write' },
    params: contract.TradePath,
    body: contract.NewInvoice,
    response: EInvoiceCheck,
    refusals: ['TRADE_NOT_FOUND', 'NOT_YOUR_PART', 'INVOICE_DATE_FUTURE', 'DUE_BEFORE_ISSUE', ...WORK],
    async handler({ principal, params: { tradeId }, body, exchange }) {
      return told(await checkInvoiceToBe(deps, principal, tradeId, body, exchange.gone)) as never;
    },
  });
}

/** What is an invoice to EN 16931. */
const BILLS: readonly string[] = ['Invoice', 'DebitNote', 'CreditNote'];

/** @throws DOCUMENT_NOT_FOUND, DOCUMENT_NO_INVOICE */
async function invoiceFile(tx: Tx, documentId: DocumentId, profile: EInvoiceProfile | undefined) {
  const row = await selectDocument(tx, documentId);
  if (!BILLS.includes(row.type)) throw refuse('DOCUMENT_NO_INVOICE');
  const file: InvoiceFile = { bytes: row.xml, origin: row.origin, ...(profile ? { profile } : {}) };
  return { file, name: fileName(row, 'e-invoice.xml') };
}

/** The e-invoice that an invoice would be. @throws as `invoiceTrade` */
export async function checkInvoiceToBe(
  deps: DocumentDependencies,
  principal: Principal,
  tradeId: TradeId,
  input: InvoiceInput,
  signal: AbortSignal,
): Promise<EInvoice> {
  const caller = { organisationId: principal.organisationId, personId: principal.personId };
  const bytes = await deps.database.transaction(caller, (tx) =>
    previewInvoice(deps, tx, principal, tradeId, input),
  );
  return checked(deps, principal, { bytes, origin: 'issued' }, signal);
}

function checked(
  { workers }: DocumentDependencies,
  { organisationId }: Principal,
  file: InvoiceFile,
  signal: AbortSignal,
): Promise<EInvoice> {
  return workers.run(checkEInvoiceWork, file, { organisationId, signal });
}

const told = ({ profile, problems }: EInvoice) => ({ profile, problems });

/** @throws E_INVOICE_BREAKS_RULES with the first */
export function requireSound({ problems }: EInvoice): void {
  const fatal = problems.filter(({ severity }) => severity === 'fatal');
  const [first] = fatal;
  if (!first) return;
  const { rule, terms, path } = first;
  throw refuse('E_INVOICE_BREAKS_RULES', {
    ...{ count: String(fatal.length), rule, terms: terms.join(', '), path },
  });
}
