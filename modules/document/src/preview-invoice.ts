import type { Tx } from '@tongshang/database';
import type { TradeId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { invariant } from '@tongshang/refusal';
import type { TradeFact } from '@tongshang/trade';
import { writeUbl } from '@tongshang/ubl';
import type { DocumentDependencies } from './dependencies.ts';
import { selectIssued } from './document-store.ts';
import { type InvoiceInput, invoiceOf } from './invoice-trade.ts';
import { inputOf } from './issue-documents.ts';
import { planDocuments } from './plan-documents.ts';

/** Stands for the number and ids that an invoice gets once it is issued. */
const NOT_YET = '00000000-0000-7000-8000-000000000000';

/**
 * The bytes an invoice would have, were it issued now; nothing is stated and no number taken.
 * @throws as `invoiceTrade`
 */
export async function previewInvoice(
  deps: Pick<DocumentDependencies, 'trades'>,
  tx: Tx,
  principal: Principal,
  tradeId: TradeId,
  input: InvoiceInput,
): Promise<Uint8Array> {
  const file = await deps.trades.readFile(tx, tradeId);
  const invoiceNumber = input.invoiceNumber ?? '0';
  const stated: TradeFact<'invoiced'> = {
    fact: 'invoiced',
    details: { ...invoiceOf(file.trade, principal, input, tx.now), invoiceNumber },
    ...{ at: tx.now.toString(), byOrganisationId: principal.organisationId, entryId: NOT_YET },
  } as TradeFact<'invoiced'>;
  const [planned] = planDocuments(file, stated);
  invariant(planned, 'an invoice leaves its paper');
  const issued = await selectIssued(tx, tradeId);
  const given = { documentId: NOT_YET, number: invoiceNumber, issuedAt: stated.at, issued };
  return new TextEncoder().encode(writeUbl(inputOf(file.trade, planned, given)));
}
