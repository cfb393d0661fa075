import { compareDecimals, multiplyDecimals, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';
import type { XmlElement } from '@tongshang/ubl';
import { at, type Bill, decimal, has, isEqual, isNear, text, textOf } from './bill.ts';
import * as lists from './lists.facts.ts';
import { type InvoiceRule, MISSING, MORE_THAN_ONE, NOT_OF_LIST, rule } from './rule.ts';
import { amountsOf } from './rules-codes.ts';
import { lineNet } from './rules-sums.ts';
import type { TermCode } from './terms.facts.ts';

/** BT-24 of Peppol BIS Billing 3.0. */
export const PEPPOL_SPECIFICATION =
  'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0';
/** BT-23 of its billing process. */
export const PEPPOL_PROCESS = 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0';

const PROCESS = /^urn:fdc:peppol\.eu:2017:poacc:billing:([0-9]{2}):1\.0$/;
const PEPPOL = { set: 'peppol' } as const;
const SLACK = parseDecimal('0.02');
const HUNDREDTH = parseDecimal('0.01');
const root = (bill: Bill) => [bill.root];
const below = (path: string) => (bill: Bill) => at(bill.root, path);
const country = (element: XmlElement, party: string) =>
  text(element, `${party}/Party/PostalAddress/Country/IdentificationCode`).toUpperCase();
const areBothGerman = ({ root: document }: Bill) =>
  country(document, 'AccountingSupplierParty') === 'DE' &&
  country(document, 'AccountingCustomerParty') === 'DE';

const peppol = (
  id: string,
  terms: readonly TermCode[],
  says: readonly [string, string],
  of: InvoiceRule['of'],
  holds: InvoiceRule['holds'],
): InvoiceRule => rule(`PEPPOL-${id}`, terms, says, of, holds, PEPPOL);

/** Charges and allowances of the whole and of lines; those of a price are apart. */
const charges = (bill: Bill) =>
  bill.everywhere('AllowanceCharge').filter((one) => one.parent?.name !== 'Price');

const DOCUMENT_RULES: readonly InvoiceRule[] = [
  peppol('EN16931-R001', ['BT-23'], MISSING, root, (one) => has(one, 'ProfileID')),
  peppol(
    'EN16931-R002',
    ['BT-22'],
    MORE_THAN_ONE,
    root,
    (one, bill) => at(one, 'Note').length <= 1 || areBothGerman(bill),
  ),
  peppol(
    'EN16931-R003',
    ['BT-10', 'BT-13'],
    ['{0} and {1} are missing: one of them is needed.', '{0}和{1}均未填写，须有其一。'],
    root,
    (one) => has(one, 'BuyerReference') || has(one, 'OrderReference/ID'),
  ),
  peppol(
    'EN16931-R004',
    ['BT-24'],
    ['{0} is not that of Peppol BIS Billing 3.0.', '{0}不是 Peppol BIS Billing 3.0 的标识。'],
    root,
    (one) => text(one, 'CustomizationID').startsWith(PEPPOL_SPECIFICATION),
  ),
  peppol(
    'EN16931-R005',
    ['BT-6', 'BT-5'],
    ['{0} is the same as {1}.', '{0}与{1}相同。'],
    below('TaxCurrencyCode'),
    (one, { currency }) => textOf(one) !== currency,
  ),
  peppol(
    'EN16931-R007',
    ['BT-23'],
    ['{0} is none of Peppol’s.', '{0}不是 Peppol 的流程标识。'],
    root,
    (one) => PROCESS.test(text(one, 'ProfileID')),
  ),
  peppol(
    'EN16931-R008',
    [],
    ['An element is empty.', '存在空元素。'],
    (bill) => leavesOf(bill.root),
    (one) => textOf(one) !== '',
  ),
  peppol('EN16931-R010', ['BT-49'], MISSING, below('AccountingCustomerParty/Party'), (one) =>
    has(one, 'EndpointID'),
  ),
  peppol('EN16931-R020', ['BT-34'], MISSING, below('AccountingSupplierParty/Party'), (one) =>
    has(one, 'EndpointID'),
  ),
  peppol(
    'EN16931-R051',
    ['BT-5'],
    ['An amount is in another currency than {0}.', '金额币种与{0}不一致。'],
    // The total in the currency of accounting (BT-111) is the one exception: a tax total without breakdown.
    (bill) =>
      amountsOf(bill).filter(
        (one) =>
          !(one.name === 'TaxAmount' && one.parent?.name === 'TaxTotal' && !has(one.parent, 'TaxSubtotal')),
      ),
    (one, { currency }) => one.attributes.get('currencyID') === currency,
  ),
  peppol(
    'EN16931-R053',
    ['BG-23'],
    ['There is not exactly one tax total with {0}.', '带{0}的税额合计须恰为一个。'],
    root,
    (one) => at(one, 'TaxTotal').filter((total) => has(total, 'TaxSubtotal')).length === 1,
  ),
  peppol(
    'EN16931-R054',
    ['BT-111', 'BT-6'],
    ['{0} and {1} do not come together, once each.', '{0}与{1}须各出现一次。'],
    root,
    (one) =>
      at(one, 'TaxTotal').filter((total) => !has(total, 'TaxSubtotal')).length ===
      (has(one, 'TaxCurrencyCode') ? 1 : 0),
  ),
  peppol(
    'EN16931-R055',
    ['BT-111', 'BT-110'],
    ['{0} and {1} have different signs.', '{0}与{1}正负号不同。'],
    (bill) => (has(bill.root, 'TaxCurrencyCode') ? [bill.root] : []),
    (one, { currency }) => {
      const sign = (of: string) => {
        const amount = at(one, 'TaxTotal/TaxAmount').find((tax) => tax.attributes.get('currencyID') === of);
        return Math.sign(Number(textOf(amount) || '0'));
      };
      return sign(currency) * sign(text(one, 'TaxCurrencyCode')) >= 0;
    },
  ),
  peppol(
    'EN16931-R061',
    ['BT-89'],
    ['{0} is missing; a direct debit needs it.', '缺少{0}；直接借记须填写。'],
    (bill) =>
      at(bill.root, 'PaymentMeans').filter((one) => ['49', '59'].includes(text(one, 'PaymentMeansCode'))),
    (one) => has(one, 'PaymentMandate/ID'),
  ),
  peppol(
    'EN16931-R080',
    ['BT-11'],
    MORE_THAN_ONE,
    (bill) => (bill.root.name === 'CreditNote' ? [bill.root] : []),
    (one) =>
      at(one, 'AdditionalDocumentReference').filter((to) => text(to, 'DocumentTypeCode') === '50').length <=
      1,
  ),
];

/** Elements without children. */
function leavesOf(element: XmlElement): readonly XmlElement[] {
  return element.children.length > 0 ? element.children.flatMap(leavesOf) : [element];
}

const CHARGE_RULES: readonly InvoiceRule[] = [
  peppol(
    'EN16931-R040',
    ['BT-92', 'BT-99'],
    ['{0} or {1} is not its base × its percentage.', '{0}或{1}不等于基数×百分比。'],
    (bill) => charges(bill).filter((one) => has(one, 'MultiplierFactorNumeric') && has(one, 'BaseAmount')),
    (one) => {
      const base = decimal(one, 'BaseAmount') ?? ZERO;
      const share = multiplyDecimals(base, decimal(one, 'MultiplierFactorNumeric') ?? ZERO);
      return isNear(decimal(one, 'Amount') ?? ZERO, multiplyDecimals(share, HUNDREDTH), SLACK);
    },
  ),
  peppol(
    'EN16931-R041',
    ['BT-93', 'BT-100'],
    ['{0} or {1} is missing beside a percentage.', '有百分比而缺少{0}或{1}。'],
    (bill) => charges(bill).filter((one) => has(one, 'MultiplierFactorNumeric')),
    (one) => has(one, 'BaseAmount'),
  ),
  peppol(
    'EN16931-R042',
    ['BT-94'],
    ['{0} is missing beside a base.', '有基数而缺少{0}。'],
    (bill) => charges(bill).filter((one) => has(one, 'BaseAmount')),
    (one) => has(one, 'MultiplierFactorNumeric'),
  ),
  peppol(
    'EN16931-R043',
    ['BG-20', 'BG-21'],
    ['It is not said whether it is {0} or {1}.', '未注明是{0}还是{1}。'],
    charges,
    (one) => ['true', 'false'].includes(text(one, 'ChargeIndicator')),
  ),
  peppol(
    'EN16931-R044',
    ['BT-147'],
    ['{0} is a charge.', '{0}不得为附加费。'],
    priceCharges,
    (one) => text(one, 'ChargeIndicator') === 'false',
  ),
  peppol(
    'EN16931-R046',
    ['BT-146', 'BT-148', 'BT-147'],
    ['{0} is not {1} − {2}.', '{0}不等于{1}－{2}。'],
    (bill) => priceCharges(bill).filter((one) => has(one, 'BaseAmount')),
    (one) =>
      one.parent !== undefined &&
      isEqual(
        decimal(one.parent, 'PriceAmount'),
        subtractDecimals(decimal(one, 'BaseAmount') ?? ZERO, decimal(one, 'Amount') ?? ZERO),
      ),
  ),
];

function priceCharges(bill: Bill): readonly XmlElement[] {
  return bill.everywhere('AllowanceCharge').filter((one) => one.parent?.name === 'Price');
}

const LINE_RULES: readonly InvoiceRule[] = [
  peppol(
    'EN16931-R100',
    ['BT-128'],
    MORE_THAN_ONE,
    (bill) => bill.lines,
    (line) => at(line, 'DocumentReference').length <= 1,
  ),
  peppol(
    'EN16931-R101',
    ['BT-128'],
    ['A reference of a line is something else than {0}.', '行内引用只能是{0}。'],
    (bill) => bill.lines.flatMap((line) => at(line, 'DocumentReference')),
    (one) => text(one, 'DocumentTypeCode') === '130',
  ),
  peppol(
    'EN16931-R110',
    ['BT-134', 'BT-73'],
    ['{0} is before {1}.', '{0}早于{1}。'],
    linePeriods('StartDate'),
    (one, bill) => textOf(one) >= text(bill.root, 'InvoicePeriod/StartDate'),
  ),
  peppol(
    'EN16931-R111',
    ['BT-135', 'BT-74'],
    ['{0} is after {1}.', '{0}晚于{1}。'],
    linePeriods('EndDate'),
    (one, bill) => textOf(one) <= text(bill.root, 'InvoicePeriod/EndDate'),
  ),
  peppol(
    'EN16931-R120',
    ['BT-131', 'BT-129', 'BT-146', 'BT-149'],
    ['{0} is not {1} × {2} ÷ {3} with charges and allowances.', '{0}不等于{1}×{2}÷{3}并加减附加费和折让。'],
    (bill) => bill.lines,
    (line) => {
      const net = lineNet(line);
      return net === undefined || isNear(decimal(line, 'LineExtensionAmount') ?? ZERO, net, SLACK);
    },
  ),
  peppol('EN16931-R121', ['BT-149'], ['{0} is not above zero.', '{0}须大于零。'], baseQuantities, (one) => {
    const base = one.parent && decimal(one.parent, 'BaseQuantity');
    return base !== undefined && compareDecimals(base, ZERO) > 0;
  }),
  peppol(
    'EN16931-R130',
    ['BT-150', 'BT-130'],
    ['{0} is another than {1}.', '{0}与{1}不同。'],
    (bill) => baseQuantities(bill).filter((one) => one.attributes.has('unitCode')),
    (one) => {
      const line = one.parent?.parent;
      const quantity = line && [...at(line, 'InvoicedQuantity'), ...at(line, 'CreditedQuantity')][0];
      return !quantity || quantity.attributes.get('unitCode') === one.attributes.get('unitCode');
    },
  ),
];

function baseQuantities(bill: Bill): readonly XmlElement[] {
  return bill.lines.flatMap((line) => at(line, 'Price/BaseQuantity'));
}

/** Dates of line periods, where the invoice has a period with such a date. */
function linePeriods(date: string): InvoiceRule['of'] {
  return (bill) =>
    has(bill.root, `InvoicePeriod/${date}`)
      ? bill.lines.flatMap((line) => at(line, `InvoicePeriod/${date}`))
      : [];
}

/** Codes of exemption that belong to one category. */
const EXEMPTIONS: readonly (readonly [string, string, string])[] = [
  ['P0104', 'VATEX-EU-G', 'G'],
  ['P0105', 'VATEX-EU-O', 'O'],
  ['P0106', 'VATEX-EU-IC', 'K'],
  ['P0107', 'VATEX-EU-AE', 'AE'],
  ['P0108', 'VATEX-EU-D', 'E'],
  ['P0109', 'VATEX-EU-F', 'E'],
  ['P0110', 'VATEX-EU-I', 'E'],
  ['P0111', 'VATEX-EU-J', 'E'],
];

const isProcess01 = ({ root: document }: Bill) => PROCESS.exec(text(document, 'ProfileID'))?.[1] === '01';

const CODE_RULES: readonly InvoiceRule[] = [
  ...EXEMPTIONS.map(([id, code, category]) =>
    peppol(
      `EN16931-${id}`,
      ['BT-121', 'BT-118'],
      [`{0} ${code} goes with {1} ${category}.`, `{0} ${code} 只能用于{1} ${category}。`],
      (bill) =>
        bill
          .everywhere('TaxCategory')
          .filter((one) => text(one, 'TaxExemptionReasonCode').toUpperCase() === code),
      (one) => text(one, 'ID') === category,
    ),
  ),
  peppol(
    'EN16931-P0100',
    ['BT-3'],
    NOT_OF_LIST,
    below('InvoiceTypeCode'),
    (one, bill) => !isProcess01(bill) || lists.PEPPOL_INVOICE_TYPES.has(textOf(one)),
  ),
  peppol(
    'EN16931-P0101',
    ['BT-3'],
    NOT_OF_LIST,
    below('CreditNoteTypeCode'),
    (one, bill) => !isProcess01(bill) || lists.PEPPOL_CREDIT_NOTE_TYPES.has(textOf(one)),
  ),
  peppol(
    'EN16931-P0112',
    ['BT-3'],
    ['{0} 326 and 384 are for two German parties alone.', '{0} 326 和 384 仅限买卖双方均在德国。'],
    below('InvoiceTypeCode'),
    (one, bill) => !['326', '384'].includes(textOf(one)) || areBothGerman(bill),
  ),
  peppol(
    'EN16931-CL008',
    ['BT-34', 'BT-49'],
    ['{0} or {1} has a scheme that Peppol does not know.', '{0}或{1}的标识体系不为 Peppol 所认。'],
    (bill) => bill.everywhere('EndpointID').filter((one) => one.attributes.has('schemeID')),
    (one) => lists.PEPPOL_EAS.has(one.attributes.get('schemeID') ?? ''),
  ),
  peppol(
    'EN16931-F001',
    ['BT-2'],
    ['A date is not written YYYY-MM-DD.', '日期格式不是 YYYY-MM-DD。'],
    (bill) => DATES.flatMap(bill.everywhere),
    (one) => isDate(one.text.trim()),
  ),
  peppol(
    'COMMON-R040',
    ['BT-34', 'BT-49'],
    [
      'A GLN (0088) has a wrong check digit: {0}, {1} or an identifier.',
      'GLN（0088）校验位有误：{0}、{1}或其他标识。',
    ],
    (bill) =>
      ['EndpointID', 'ID', 'CompanyID']
        .flatMap(bill.everywhere)
        .filter((one) => one.attributes.get('schemeID') === '0088' && isOfParty(one)),
    (one) => isGln(textOf(one)),
  ),
];

const DATES = ['IssueDate', 'DueDate', 'TaxPointDate', 'StartDate', 'EndDate', 'ActualDeliveryDate'];
const isOfParty = (one: XmlElement) => one.name !== 'ID' || one.parent?.name === 'PartyIdentification';

function isDate(written: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The check digit of GS1: weights three and one from the right. */
function isGln(number: string): boolean {
  if (!/^\d+$/.test(number)) return false;
  const digits = [...number].reverse().map(Number);
  return digits.reduce((total, digit, index) => total + digit * (index % 2 === 1 ? 3 : 1), 0) % 10 === 0;
}

export const PEPPOL_RULES: readonly InvoiceRule[] = [
  ...DOCUMENT_RULES,
  ...CHARGE_RULES,
  ...LINE_RULES,
  ...CODE_RULES,
];
