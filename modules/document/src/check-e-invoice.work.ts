import { checkEInvoice, type EInvoice, type InvoiceFile } from './check-e-invoice.ts';

/** Checks an invoice in a thread. */
export default function check(file: InvoiceFile): EInvoice {
  return checkEInvoice(file);
}
