import { UNIT_CODES } from '@tongshang/quantity';
import type { XmlElement } from '@tongshang/ubl';
import { at, type Bill, isCharge, text, textOf } from './bill.ts';
import * as lists from './lists.facts.ts';
import { type InvoiceRule, NOT_OF_LIST, rule } from './rule.ts';
import type { TermCode } from './terms.facts.ts';

/** Media types that an attached document may have (EN 16931-1, BT-125-1). */
const MEDIA_TYPES: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.oasis.opendocument.spreadsheet',
]);

const below = (path: string) => (bill: Bill) => at(bill.root, path);
const named = (name: string) => (bill: Bill) => bill.everywhere(name);
const schemed =
  (of: (bill: Bill) => readonly XmlElement[], attribute = 'schemeID') =>
  (bill: Bill) =>
    of(bill).filter((one) => one.attributes.has(attribute));
const identifiers = (parent: string, child: string) => (bill: Bill) =>
  bill.everywhere(child).filter((one) => one.parent?.name === parent);
const reasons = (charge: boolean) => (bill: Bill) =>
  bill
    .everywhere('AllowanceCharge')
    .filter((one) => isCharge(one) === charge)
    .flatMap((one) => at(one, 'AllowanceChargeReasonCode'));
/** References that name what is invoiced (UN/EDIFACT 1001, 130). */
const objects = (bill: Bill) =>
  [
    ...at(bill.root, 'AdditionalDocumentReference'),
    ...bill.lines.flatMap((line) => at(line, 'DocumentReference')),
  ]
    .filter((one) => text(one, 'DocumentTypeCode') === '130')
    .flatMap((one) => at(one, 'ID'));
/** Amounts, with the currency they name. */
const AMOUNTS = [
  'Amount',
  'BaseAmount',
  'PriceAmount',
  'TaxAmount',
  'TaxableAmount',
  'LineExtensionAmount',
  'TaxExclusiveAmount',
  'TaxInclusiveAmount',
  'AllowanceTotalAmount',
  'ChargeTotalAmount',
  'PrepaidAmount',
  'PayableRoundingAmount',
  'PayableAmount',
];
export const amountsOf = (bill: Bill): readonly XmlElement[] => AMOUNTS.flatMap(bill.everywhere);

/** Rule, term, the elements, their list; the attribute that has the code, where it is no text. */
type Coded = readonly [
  id: string,
  term: TermCode,
  of: (bill: Bill) => readonly XmlElement[],
  list: { has(code: string): boolean },
  attribute?: string,
];

const CODED: readonly Coded[] = [
  ['BR-CL-01', 'BT-3', named('InvoiceTypeCode'), lists.INVOICE_TYPES],
  ['BR-CL-03', 'BT-5', amountsOf, lists.CURRENCIES, 'currencyID'],
  ['BR-CL-04', 'BT-5', below('DocumentCurrencyCode'), lists.CURRENCIES],
  ['BR-CL-05', 'BT-6', below('TaxCurrencyCode'), lists.CURRENCIES],
  ['BR-CL-06', 'BT-8', named('DescriptionCode'), lists.PERIOD_CODES],
  ['BR-CL-07', 'BT-18', schemed(objects), lists.OBJECT_SCHEMES, 'schemeID'],
  ['BR-CL-11', 'BT-30', schemed(identifiers('PartyLegalEntity', 'CompanyID')), lists.ICD, 'schemeID'],
  ['BR-CL-13', 'BT-158', schemed(named('ItemClassificationCode'), 'listID'), lists.ITEM_LISTS, 'listID'],
  ['BR-CL-14', 'BT-40', identifiers('Country', 'IdentificationCode'), lists.COUNTRIES],
  ['BR-CL-15', 'BT-159', identifiers('OriginCountry', 'IdentificationCode'), lists.COUNTRIES],
  ['BR-CL-16', 'BT-81', named('PaymentMeansCode'), lists.PAYMENT_MEANS],
  ['BR-CL-17', 'BT-118', identifiers('TaxCategory', 'ID'), lists.TAX_CATEGORIES],
  ['BR-CL-18', 'BT-151', identifiers('ClassifiedTaxCategory', 'ID'), lists.TAX_CATEGORIES],
  ['BR-CL-19', 'BT-98', reasons(false), lists.ALLOWANCE_REASONS],
  ['BR-CL-20', 'BT-105', reasons(true), lists.CHARGE_REASONS],
  ['BR-CL-21', 'BT-157', schemed(identifiers('StandardItemIdentification', 'ID')), lists.ICD, 'schemeID'],
  ['BR-CL-23', 'BT-130', schemed(quantities, 'unitCode'), UNIT_CODES, 'unitCode'],
  ['BR-CL-24', 'BT-125', schemed(named('EmbeddedDocumentBinaryObject'), 'mimeCode'), MEDIA_TYPES, 'mimeCode'],
  ['BR-CL-25', 'BT-34', schemed(named('EndpointID')), lists.EAS, 'schemeID'],
  ['BR-CL-26', 'BT-71', schemed(identifiers('DeliveryLocation', 'ID')), lists.ICD, 'schemeID'],
];

function quantities(bill: Bill): readonly XmlElement[] {
  return ['InvoicedQuantity', 'CreditedQuantity', 'BaseQuantity'].flatMap(bill.everywhere);
}

const codeOf = (element: XmlElement, attribute?: string) =>
  attribute === undefined ? textOf(element) : (element.attributes.get(attribute) ?? '');

export const CODE_RULES: readonly InvoiceRule[] = [
  ...CODED.map(([id, term, of, list, attribute]) =>
    rule(id, [term], NOT_OF_LIST, of, (element) => list.has(codeOf(element, attribute))),
  ),
  rule('BR-CL-01', ['BT-3'], NOT_OF_LIST, named('CreditNoteTypeCode'), (one) =>
    lists.CREDIT_NOTE_TYPES.has(textOf(one)),
  ),
  rule('BR-CL-08', ['BT-21'], NOT_OF_LIST, notesWithSubject, (one) =>
    lists.NOTE_SUBJECTS.has(/^[^#]*#(.{3})#/s.exec(one.text)?.[1] ?? ''),
  ),
  rule(
    'BR-CL-10',
    ['BT-29'],
    NOT_OF_LIST,
    schemed(identifiers('PartyIdentification', 'ID')),
    // A creditor identifier of SEPA stands among those of the seller or payee.
    (one) => {
      const scheme = one.attributes.get('schemeID') ?? '';
      const owner = one.parent?.parent;
      const isPaid = owner?.name === 'PayeeParty' || owner?.parent?.name === 'AccountingSupplierParty';
      return lists.ICD.has(scheme) || (scheme === 'SEPA' && isPaid);
    },
  ),
  rule('BR-CL-22', ['BT-121'], NOT_OF_LIST, named('TaxExemptionReasonCode'), (one) =>
    lists.VATEX.has(textOf(one).toUpperCase()),
  ),
];

function notesWithSubject(bill: Bill): readonly XmlElement[] {
  return at(bill.root, 'Note').filter((one) => /^[^#]*#[^#]{3}#/s.test(one.text));
}
