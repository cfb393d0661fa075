import { isCountry } from '@tongshang/country';
import type { XmlElement } from '@tongshang/ubl';
import { at, type Bill, has, isCharge, text, textOf } from './bill.ts';
import { type InvoiceRule, MORE_THAN_ONE, rule, TWO_DECIMALS } from './rule.ts';
import type { TermCode } from './terms.facts.ts';

const SELLER = 'AccountingSupplierParty/Party';
const BUYER = 'AccountingCustomerParty/Party';
const root = (bill: Bill) => [bill.root];
const lines = (bill: Bill) => bill.lines;
const below = (path: string) => (bill: Bill) => at(bill.root, path);
const charges = (where: 'document' | 'line', charge: boolean) => (bill: Bill) =>
  (where === 'document' ? bill.charges : bill.lines.flatMap((line) => at(line, 'AllowanceCharge'))).filter(
    (one) => isCharge(one) === charge,
  );
const totals = below('LegalMonetaryTotal');
const breakdown = below('TaxTotal/TaxSubtotal');

/** Amounts that have no more than two decimals. */
const CENTS: readonly (readonly [string, TermCode, (bill: Bill) => readonly XmlElement[], string])[] = [
  ['BR-DEC-01', 'BT-92', charges('document', false), 'Amount'],
  ['BR-DEC-02', 'BT-93', charges('document', false), 'BaseAmount'],
  ['BR-DEC-05', 'BT-99', charges('document', true), 'Amount'],
  ['BR-DEC-06', 'BT-100', charges('document', true), 'BaseAmount'],
  ['BR-DEC-09', 'BT-106', totals, 'LineExtensionAmount'],
  ['BR-DEC-10', 'BT-107', totals, 'AllowanceTotalAmount'],
  ['BR-DEC-11', 'BT-108', totals, 'ChargeTotalAmount'],
  ['BR-DEC-12', 'BT-109', totals, 'TaxExclusiveAmount'],
  ['BR-DEC-14', 'BT-112', totals, 'TaxInclusiveAmount'],
  ['BR-DEC-16', 'BT-113', totals, 'PrepaidAmount'],
  ['BR-DEC-17', 'BT-114', totals, 'PayableRoundingAmount'],
  ['BR-DEC-18', 'BT-115', totals, 'PayableAmount'],
  ['BR-DEC-19', 'BT-116', breakdown, 'TaxableAmount'],
  ['BR-DEC-20', 'BT-117', breakdown, 'TaxAmount'],
  ['BR-DEC-23', 'BT-131', lines, 'LineExtensionAmount'],
  ['BR-DEC-24', 'BT-136', charges('line', false), 'Amount'],
  ['BR-DEC-25', 'BT-137', charges('line', false), 'BaseAmount'],
  ['BR-DEC-27', 'BT-141', charges('line', true), 'Amount'],
  ['BR-DEC-28', 'BT-142', charges('line', true), 'BaseAmount'],
];

/** What stands at most once: rule, term, of which elements, path. */
const ONCE: readonly (readonly [string, TermCode, (bill: Bill) => readonly XmlElement[], string])[] = [
  ['UBL-SR-01', 'BT-12', root, 'ContractDocumentReference/ID'],
  ['UBL-SR-02', 'BT-15', root, 'ReceiptDocumentReference/ID'],
  ['UBL-SR-03', 'BT-16', root, 'DespatchDocumentReference/ID'],
  ['UBL-SR-05', 'BT-20', root, 'PaymentTerms/Note'],
  ['UBL-SR-06', 'BT-25', below('BillingReference'), 'InvoiceDocumentReference'],
  ['UBL-SR-08', 'BG-14', root, 'InvoicePeriod'],
  ['UBL-SR-09', 'BT-27', root, `${SELLER}/PartyLegalEntity/RegistrationName`],
  ['UBL-SR-10', 'BT-28', root, `${SELLER}/PartyName/Name`],
  ['UBL-SR-11', 'BT-30', root, `${SELLER}/PartyLegalEntity/CompanyID`],
  ['UBL-SR-14', 'BT-33', root, `${SELLER}/PartyLegalEntity/CompanyLegalForm`],
  ['UBL-SR-15', 'BT-44', root, `${BUYER}/PartyLegalEntity/RegistrationName`],
  ['UBL-SR-16', 'BT-46', root, `${BUYER}/PartyIdentification/ID`],
  ['UBL-SR-17', 'BT-47', root, `${BUYER}/PartyLegalEntity/CompanyID`],
  ['UBL-SR-22', 'BT-62', below('TaxRepresentativeParty'), 'PartyName/Name'],
  ['UBL-SR-23', 'BT-63', below('TaxRepresentativeParty'), 'PartyTaxScheme/CompanyID'],
  ['UBL-SR-24', 'BG-13', root, 'Delivery'],
  ['UBL-SR-25', 'BT-70', below('Delivery'), 'DeliveryParty/PartyName/Name'],
  ['UBL-SR-26', 'BT-83', below('PaymentMeans'), 'PaymentID'],
  ['UBL-SR-27', 'BT-81', below('PaymentMeans'), 'PaymentMeansCode'],
  ['UBL-SR-28', 'BT-89', below('PaymentMeans'), 'PaymentMandate/ID'],
  ['UBL-SR-30', 'BT-97', allowances(false), 'AllowanceChargeReason'],
  ['UBL-SR-31', 'BT-104', allowances(true), 'AllowanceChargeReason'],
  ['UBL-SR-32', 'BT-120', breakdown, 'TaxCategory/TaxExemptionReason'],
  ['UBL-SR-33', 'BT-123', below('AdditionalDocumentReference'), 'DocumentDescription'],
  ['UBL-SR-34', 'BT-127', lines, 'Note'],
  ['UBL-SR-35', 'BT-132', lines, 'OrderLineReference/LineID'],
  ['UBL-SR-36', 'BG-26', lines, 'InvoicePeriod'],
  ['UBL-SR-37', 'BT-147', lines, 'Price/AllowanceCharge/Amount'],
  ['UBL-SR-39', 'BT-11', root, 'ProjectReference/ID'],
  ['UBL-SR-40', 'BT-45', root, `${BUYER}/PartyName/Name`],
  ['UBL-SR-45', 'BT-9', root, 'PaymentMeans/PaymentDueDate'],
  ['UBL-SR-49', 'BT-8', root, 'InvoicePeriod/DescriptionCode'],
  ['UBL-SR-50', 'BT-154', lines, 'Item/Description'],
  ['UBL-SR-52', 'BT-128', lines, 'DocumentReference'],
  ['UBL-SR-54', 'BG-18', root, 'PaymentMeans/CardAccount'],
  ['UBL-SR-55', 'BG-19', root, 'PaymentMeans/PaymentMandate'],
  ['UBL-SR-56', 'BT-17', root, 'OriginatorDocumentReference/ID'],
];

function allowances(charge: boolean): (bill: Bill) => readonly XmlElement[] {
  return (bill) => bill.everywhere('AllowanceCharge').filter((one) => isCharge(one) === charge);
}

/** Tax numbers of a party, under VAT or under another scheme. */
const taxNumbers = (element: XmlElement, party: string, vat: boolean) =>
  at(element, `${party}/PartyTaxScheme`)
    .filter((one) => (text(one, 'TaxScheme/ID').toUpperCase() === 'VAT') === vat)
    .flatMap((one) => at(one, 'CompanyID'));

const isDistinctOnce = (bill: Bill, name: string) => new Set(bill.everywhere(name).map(textOf)).size <= 1;

const PREFIXES = ['EL', 'XI', '1A'];

const hasCents = (amount: XmlElement) => (amount.text.trim().split('.')[1] ?? '').length <= 2;

/** The tax total in the currency that the invoice, or its accounting, has. */
function totalTaxes(currency: string): (bill: Bill) => readonly XmlElement[] {
  return ({ root: document }) =>
    at(document, 'TaxTotal/TaxAmount').filter(
      (one) => one.attributes.get('currencyID') === text(document, currency),
    );
}

export const FORM_RULES: readonly InvoiceRule[] = [
  ...CENTS.map(([id, term, of, path]) =>
    rule(id, [term], TWO_DECIMALS, (bill) => of(bill).flatMap((one) => at(one, path)), hasCents),
  ),
  ...ONCE.map(([id, term, of, path]) =>
    rule(
      id,
      [term],
      MORE_THAN_ONE,
      (bill) => of(bill).filter((one) => has(one, path)),
      (one) => at(one, path).length <= 1,
    ),
  ),
  rule('BR-DEC-13', ['BT-110'], TWO_DECIMALS, totalTaxes('DocumentCurrencyCode'), hasCents),
  rule('BR-DEC-15', ['BT-111'], TWO_DECIMALS, totalTaxes('TaxCurrencyCode'), hasCents),
  rule('UBL-SR-12', ['BT-31'], MORE_THAN_ONE, root, (one) => taxNumbers(one, SELLER, true).length <= 1),
  rule('UBL-SR-13', ['BT-32'], MORE_THAN_ONE, root, (one) => taxNumbers(one, SELLER, false).length <= 1),
  rule('UBL-SR-18', ['BT-48'], MORE_THAN_ONE, root, (one) => taxNumbers(one, BUYER, true).length <= 1),
  rule('UBL-SR-42', ['BG-4'], MORE_THAN_ONE, below(SELLER), (one) => at(one, 'PartyTaxScheme').length <= 2),
  rule('UBL-SR-44', ['BT-83'], MORE_THAN_ONE, root, (_, bill) => isDistinctOnce(bill, 'PaymentID')),
  rule('UBL-SR-47', ['BT-81'], MORE_THAN_ONE, root, (_, bill) => isDistinctOnce(bill, 'PaymentMeansCode')),
  rule(
    'UBL-SR-48',
    ['BT-151'],
    ['{0} is not stated exactly once.', '{0}须恰好填写一次。'],
    lines,
    (one) => at(one, 'Item/ClassifiedTaxCategory').length === 1,
  ),
  rule(
    'UBL-SR-53',
    ['BT-31'],
    ['A tax scheme lacks its name or its number: {0}.', '税务登记缺少税种或号码：{0}。'],
    (bill) => bill.everywhere('PartyTaxScheme'),
    (one) => has(one, 'TaxScheme/ID') && has(one, 'CompanyID'),
  ),
  rule(
    'BR-51',
    ['BT-87'],
    ['{0} shows more than its first six and last four digits.', '{0}显示的位数超过前六位和后四位。'],
    below('PaymentMeans/CardAccount/PrimaryAccountNumberID'),
    (one) => textOf(one).length <= 10,
    { severity: 'warning' },
  ),
  rule(
    'BR-CO-09',
    ['BT-31', 'BT-63', 'BT-48'],
    ['{0}, {1} or {2} does not begin with the code of its country.', '{0}、{1}或{2}未以国家代码开头。'],
    (bill) =>
      bill
        .everywhere('PartyTaxScheme')
        .filter((one) => text(one, 'TaxScheme/ID').toUpperCase() === 'VAT')
        .flatMap((one) => at(one, 'CompanyID')),
    (one) => {
      const prefix = textOf(one).slice(0, 2);
      return isCountry(prefix) || PREFIXES.includes(prefix);
    },
  ),
];
