import type { Localised } from '@tongshang/trade-facts';
import type { UblNode } from './serialise.ts';
import type { DebitedInput, DocumentInput } from './trade-input.ts';
import { vatUndecided } from './vat-undecided.ts';
import { billedParty, paymentMeans, prepaidPayments } from './write-billing.ts';
import { billedLine, linesOf, orderReference, pricedNote } from './write-commercial.ts';
import {
  changeCited,
  instalmentTerms,
  localised,
  paymentTerms,
  reference,
  references,
} from './write-parts.ts';
import { monetaryTotal, sumParts } from './write-sums.ts';
import { billedSupply, suppliedAgain, supplyPeriod } from './write-supply.ts';

const PRICE_ONLY: Localised = {
  en: 'Only an amount is billed, no quantity of the goods.',
  'zh-CN': '仅补收金额，不增加货物数量。',
};

/**
 * Bills what the goods of an invoice cost beyond it since their price was raised: an invoice of UBL with the code of a debit note, as
 * EN 16931 and Peppol BIS Billing 3.0 have it (BT-3), which names the invoice that it adds to (BG-3).
 */
export function debitNote(input: DocumentInput, details: DebitedInput): UblNode {
  const { trade } = input;
  const lines = linesOf(input);
  const { billing, dueDate, instalments, prepayments, reason } = details;
  const supply = billedSupply(details);
  return {
    DueDate: dueDate,
    // UNCL 1001: debit note.
    InvoiceTypeCode: '383',
    Note: [
      ...(reason === undefined ? [] : [{ _: reason }]),
      ...localised(PRICE_ONLY),
      ...(vatUndecided(details.undecidedVat) ?? []),
    ],
    DocumentCurrencyCode: trade.terms.currency,
    LineCountNumeric: String(lines.length),
    BuyerReference: billing?.buyerReference,
    InvoicePeriod: supplyPeriod(input, supply),
    OrderReference: orderReference(input),
    BillingReference: { InvoiceDocumentReference: reference(details.invoice) },
    AdditionalDocumentReference: [...references(input), ...changeCited(details.change)],
    AccountingSupplierParty: { Party: billedParty(input, 'seller', billing) },
    AccountingCustomerParty: { Party: billedParty(input, 'buyer', billing) },
    Delivery: suppliedAgain(input, supply),
    PaymentMeans: paymentMeans(billing, dueDate),
    PaymentTerms:
      instalments?.map((one) => instalmentTerms(trade, one, 'ofDebitNote')) ?? paymentTerms(trade),
    PrepaidPayment: prepaidPayments(prepayments),
    ...sumParts(input),
    LegalMonetaryTotal: monetaryTotal(input, details.total, 'billed', prepayments),
    InvoiceLine: lines.map((line) => ({ ...billedLine(input, line), ...pricedNote(line) })),
  };
}
