import { all, amount, at, type Cursor, date, moved, present, text } from './cursor.ts';
import type { UblAmount, UblDocument, UblPrepayment, UblTax, UblTotals } from './model.ts';
import { readTax } from './read-line.ts';
import type { XmlElement } from './xml.ts';

/**
 * The tax in the currency of the document: a second total in the currency that tax is accounted in may stand beside it, in either order
 * (EN 16931 BT-110, BT-111).
 */
export function readTaxTotal(root: Cursor): { taxTotal: UblAmount | undefined; taxes: UblTax[] } {
  const currency = text(root, 'DocumentCurrencyCode', 'currency');
  const totals = root.element.children.filter((child) => child.name === 'TaxTotal');
  const currencyOf = (total: XmlElement) =>
    total.children
      .find((child) => child.name === 'TaxAmount')
      ?.attributes.get('currencyID')
      ?.trim();
  const chosen = totals.find((total) => currencyOf(total) === currency) ?? totals[0];
  if (!chosen) return { taxTotal: undefined, taxes: [] };
  const cursor = { ...moved(root, chosen, 'taxTotal'), pointer: '' };
  return {
    taxTotal: amount(cursor, 'TaxAmount', 'taxTotal'),
    taxes: all(cursor, 'TaxSubtotal', 'taxes').flatMap((one) => readTax(one, false) ?? []),
  };
}

/** The first account that is named. */
export function readAccount(root: Cursor): UblDocument['account'] {
  const account = at(root, 'PaymentMeans/PayeeFinancialAccount', 'account');
  const id = account && text(account, 'ID', 'id');
  if (!account || !id) return undefined;
  return present<NonNullable<UblDocument['account']>>({
    id,
    name: text(account, 'Name', 'name'),
    bank: text(account, 'FinancialInstitutionBranch/ID', 'bank'),
    bankName: text(account, 'FinancialInstitutionBranch/Name', 'bankName'),
    bankAddress: text(account, 'FinancialInstitutionBranch/Address/AddressLine/Line', 'bankAddress'),
  });
}

function readPrepayment(payment: Cursor): UblPrepayment[] {
  const paid = amount(payment, 'PaidAmount', 'amount');
  if (!paid) return [];
  return [
    present<UblPrepayment>({
      id: text(payment, 'ID', 'id'),
      amount: paid,
      receivedDate: date(payment, 'ReceivedDate', 'receivedDate'),
    }),
  ];
}

export function readTotals(root: Cursor): UblTotals | undefined {
  const total = at(root, 'AnticipatedMonetaryTotal|LegalMonetaryTotal|QuotedMonetaryTotal', 'totals');
  if (!total) return undefined;
  return present<UblTotals>({
    lineExtension: amount(total, 'LineExtensionAmount', 'lineExtension'),
    taxExclusive: amount(total, 'TaxExclusiveAmount', 'taxExclusive'),
    taxInclusive: amount(total, 'TaxInclusiveAmount', 'taxInclusive'),
    allowances: amount(total, 'AllowanceTotalAmount', 'allowances'),
    charges: amount(total, 'ChargeTotalAmount', 'charges'),
    prepaid: amount(total, 'PrepaidAmount', 'prepaid'),
    rounding: amount(total, 'PayableRoundingAmount', 'rounding'),
    payable: amount(total, 'PayableAmount', 'payable'),
  });
}

/** What was paid of an invoice before it was issued. */
export function readPrepayments(root: Cursor): UblPrepayment[] {
  return all(root, 'PrepaidPayment', 'prepayments').flatMap(readPrepayment);
}
