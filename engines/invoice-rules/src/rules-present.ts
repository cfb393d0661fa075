import type { XmlElement } from '@tongshang/ubl';
import { at, type Bill, has, isCharge, text, textOf } from './bill.ts';
import { type InvoiceRule, MISSING, rule } from './rule.ts';
import type { TermCode } from './terms.facts.ts';

/** `Party` below the supplier, as elements to be asked. */
const root = (bill: Bill) => [bill.root];
const below = (path: string) => (bill: Bill) => at(bill.root, path);
const SELLER = 'AccountingSupplierParty/Party';
const BUYER = 'AccountingCustomerParty/Party';

/** What must be there: rule, its term, of which elements, at which paths (any of them). */
type Required = readonly [
  id: string,
  term: TermCode,
  of: (bill: Bill) => readonly XmlElement[],
  paths: readonly string[],
];

const chargesOf = (kind: 'charge' | 'allowance', where: 'document' | 'line') => (bill: Bill) =>
  (where === 'document' ? bill.charges : bill.lines.flatMap((line) => at(line, 'AllowanceCharge'))).filter(
    (one) => isCharge(one) === (kind === 'charge'),
  );

const REASON = ['AllowanceChargeReason', 'AllowanceChargeReasonCode'];
const lines = (bill: Bill) => bill.lines;
const accounts = (bill: Bill) =>
  at(bill.root, 'PaymentMeans')
    .filter((one) => ['30', '58'].includes(text(one, 'PaymentMeansCode')))
    .flatMap((one) => at(one, 'PayeeFinancialAccount'));

const REQUIRED: readonly Required[] = [
  ['BR-01', 'BT-24', root, ['CustomizationID']],
  ['BR-02', 'BT-1', root, ['ID']],
  ['BR-03', 'BT-2', root, ['IssueDate']],
  ['BR-04', 'BT-3', root, ['InvoiceTypeCode', 'CreditNoteTypeCode']],
  ['BR-05', 'BT-5', root, ['DocumentCurrencyCode']],
  ['BR-06', 'BT-27', root, [`${SELLER}/PartyLegalEntity/RegistrationName`]],
  ['BR-07', 'BT-44', root, [`${BUYER}/PartyLegalEntity/RegistrationName`]],
  ['BR-08', 'BG-5', root, [`${SELLER}/PostalAddress`]],
  ['BR-09', 'BT-40', below(`${SELLER}/PostalAddress`), ['Country/IdentificationCode']],
  ['BR-10', 'BG-8', root, [`${BUYER}/PostalAddress`]],
  ['BR-11', 'BT-55', below(`${BUYER}/PostalAddress`), ['Country/IdentificationCode']],
  ['BR-12', 'BT-106', below('LegalMonetaryTotal'), ['LineExtensionAmount']],
  ['BR-13', 'BT-109', below('LegalMonetaryTotal'), ['TaxExclusiveAmount']],
  ['BR-14', 'BT-112', below('LegalMonetaryTotal'), ['TaxInclusiveAmount']],
  ['BR-15', 'BT-115', below('LegalMonetaryTotal'), ['PayableAmount']],
  ['BR-16', 'BG-25', root, ['InvoiceLine', 'CreditNoteLine']],
  ['BR-18', 'BT-62', below('TaxRepresentativeParty'), ['PartyName/Name']],
  ['BR-19', 'BG-12', below('TaxRepresentativeParty'), ['PostalAddress']],
  ['BR-20', 'BT-69', below('TaxRepresentativeParty/PostalAddress'), ['Country/IdentificationCode']],
  ['BR-21', 'BT-126', lines, ['ID']],
  ['BR-22', 'BT-129', lines, ['InvoicedQuantity', 'CreditedQuantity']],
  ['BR-24', 'BT-131', lines, ['LineExtensionAmount']],
  ['BR-25', 'BT-153', lines, ['Item/Name']],
  ['BR-26', 'BT-146', lines, ['Price/PriceAmount']],
  ['BR-31', 'BT-92', chargesOf('allowance', 'document'), ['Amount']],
  ['BR-32', 'BT-95', chargesOf('allowance', 'document'), ['TaxCategory/ID']],
  ['BR-33', 'BT-97', chargesOf('allowance', 'document'), REASON],
  ['BR-36', 'BT-99', chargesOf('charge', 'document'), ['Amount']],
  ['BR-37', 'BT-102', chargesOf('charge', 'document'), ['TaxCategory/ID']],
  ['BR-38', 'BT-104', chargesOf('charge', 'document'), REASON],
  ['BR-41', 'BT-136', chargesOf('allowance', 'line'), ['Amount']],
  ['BR-42', 'BT-139', chargesOf('allowance', 'line'), REASON],
  ['BR-43', 'BT-141', chargesOf('charge', 'line'), ['Amount']],
  ['BR-44', 'BT-144', chargesOf('charge', 'line'), REASON],
  ['BR-45', 'BT-116', below('TaxTotal/TaxSubtotal'), ['TaxableAmount']],
  ['BR-46', 'BT-117', below('TaxTotal/TaxSubtotal'), ['TaxAmount']],
  ['BR-47', 'BT-118', below('TaxTotal/TaxSubtotal'), ['TaxCategory/ID']],
  ['BR-49', 'BT-81', below('PaymentMeans'), ['PaymentMeansCode']],
  ['BR-50', 'BT-84', accounts, ['ID']],
  ['BR-52', 'BT-122', below('AdditionalDocumentReference'), ['ID']],
  ['BR-55', 'BT-25', below('BillingReference'), ['InvoiceDocumentReference/ID']],
  ['BR-57', 'BT-80', below('Delivery/DeliveryLocation/Address'), ['Country/IdentificationCode']],
  ['BR-CO-04', 'BT-151', lines, ['Item/ClassifiedTaxCategory/ID']],
  ['BR-CO-18', 'BG-23', root, ['TaxTotal/TaxSubtotal']],
  // The same as 33, 38, 42 and 44, once more under the numbers of co-occurrence.
  ['BR-CO-21', 'BT-97', chargesOf('allowance', 'document'), REASON],
  ['BR-CO-22', 'BT-104', chargesOf('charge', 'document'), REASON],
  ['BR-CO-23', 'BT-139', chargesOf('allowance', 'line'), REASON],
  ['BR-CO-24', 'BT-144', chargesOf('charge', 'line'), REASON],
];

/** Whether something is written at one of the paths: an element with text, or with elements. */
const isWritten = (element: XmlElement, paths: readonly string[]) =>
  paths.some((path) => at(element, path).some((one) => one.children.length > 0 || textOf(one) !== ''));

/** What carries an attribute: the scheme of an identifier, the unit of a quantity. */
const SCHEMED: readonly (readonly [string, TermCode, (bill: Bill) => readonly XmlElement[], string])[] = [
  [
    'BR-23',
    'BT-130',
    (bill) => bill.lines.flatMap((one) => [...at(one, 'InvoicedQuantity'), ...at(one, 'CreditedQuantity')]),
    'unitCode',
  ],
  ['BR-62', 'BT-34', below(`${SELLER}/EndpointID`), 'schemeID'],
  ['BR-63', 'BT-49', below(`${BUYER}/EndpointID`), 'schemeID'],
  [
    'BR-64',
    'BT-157',
    (bill) => bill.lines.flatMap((one) => at(one, 'Item/StandardItemIdentification/ID')),
    'schemeID',
  ],
  [
    'BR-65',
    'BT-158',
    (bill) => bill.lines.flatMap((one) => at(one, 'Item/CommodityClassification/ItemClassificationCode')),
    'listID',
  ],
];

export const PRESENT_RULES: readonly InvoiceRule[] = [
  ...REQUIRED.map(([id, term, of, paths]) =>
    rule(id, [term], MISSING, of, (element) => isWritten(element, paths)),
  ),
  ...SCHEMED.map(([id, term, of, attribute]) =>
    rule(id, [term], ['{0} names no scheme or unit.', '{0}未注明标识体系或单位。'], of, (element) =>
      element.attributes.has(attribute),
    ),
  ),
  rule(
    'BR-17',
    ['BT-59'],
    ['{0} is missing, or the payee is the seller.', '缺少{0}，或收款方即为卖方。'],
    below('PayeeParty'),
    (payee, { root: document }) => {
      const same = (path: string) => {
        const theirs = at(payee, path).map(textOf);
        return at(document, `${SELLER}/${path}`).some((one) => theirs.includes(textOf(one)));
      };
      return has(payee, 'PartyName/Name') && !same('PartyName/Name') && !same('PartyIdentification/ID');
    },
  ),
  rule(
    'BR-48',
    ['BT-119'],
    MISSING,
    below('TaxTotal/TaxSubtotal'),
    (one) => has(one, 'TaxCategory/Percent') || text(one, 'TaxCategory/ID') === 'O',
  ),
  rule('BR-53', ['BT-111'], MISSING, below('TaxCurrencyCode'), (currency, { root: document }) =>
    at(document, 'TaxTotal/TaxAmount').some((one) => one.attributes.get('currencyID') === textOf(currency)),
  ),
  rule(
    'BR-54',
    ['BT-160', 'BT-161'],
    ['{0} and {1} come together.', '{0}与{1}须同时填写。'],
    (bill) => bill.everywhere('AdditionalItemProperty'),
    (one) => has(one, 'Name') && has(one, 'Value'),
  ),
  rule('BR-56', ['BT-63'], MISSING, below('TaxRepresentativeParty'), (one) =>
    at(one, 'PartyTaxScheme').some(
      (scheme) => text(scheme, 'TaxScheme/ID').toUpperCase() === 'VAT' && has(scheme, 'CompanyID'),
    ),
  ),
  rule(
    'BR-61',
    ['BT-84'],
    ['{0} is missing; a credit transfer needs it.', '缺少{0}；银行转账须填写。'],
    (bill) =>
      at(bill.root, 'PaymentMeans').filter((one) => ['30', '58'].includes(text(one, 'PaymentMeansCode'))),
    (one) => has(one, 'PayeeFinancialAccount/ID'),
  ),
  rule(
    'BR-CO-26',
    ['BT-29', 'BT-30', 'BT-31'],
    ['The seller has none of {0}, {1} and {2}.', '卖方的{0}、{1}、{2}均未填写。'],
    below('AccountingSupplierParty'),
    (one) =>
      has(one, 'Party/PartyLegalEntity/CompanyID') ||
      at(one, 'Party/PartyIdentification/ID').some((id) => id.attributes.get('schemeID') !== 'SEPA') ||
      at(one, 'Party/PartyTaxScheme').some(
        (scheme) => text(scheme, 'TaxScheme/ID').toUpperCase() === 'VAT' && has(scheme, 'CompanyID'),
      ),
  ),
];
