import { addDecimals, compareDecimals, type Decimal, subtractDecimals, ZERO } from '@tongshang/money';
import type { XmlElement } from '@tongshang/ubl';
import { at, type Bill, decimal, has, isCharge, isEqual, isWithinOne, sum, text } from './bill.ts';
import { type InvoiceRule, rule } from './rule.ts';
import { isTaxOn } from './rules-sums.ts';
import type { TermCode } from './terms.facts.ts';

/** How EN 16931 treats a VAT category. */
type Category = {
  readonly code: string;
  /** As its rules are numbered: `BR-IC-01`. */
  readonly family: string;
  readonly en: string;
  readonly zh: string;
  /** Several rates may stand side by side. */
  readonly rated: boolean;
  readonly rate: 'positive' | 'not-negative' | 'zero' | 'none';
  readonly reason: 'needed' | 'forbidden';
  /** Whose tax numbers are asked for. */
  readonly numbers: 'seller-tax' | 'seller-vat' | 'seller-and-buyer' | 'both-vat' | 'none';
};

const category = (
  code: string,
  family: string,
  [en, zh]: readonly [string, string],
  more: Omit<Category, 'code' | 'family' | 'en' | 'zh'>,
): Category => ({ code, family, en, zh, ...more });

const CATEGORIES: readonly Category[] = [
  category('S', 'S', ['standard rate', '标准税率'], {
    ...{ rated: true, rate: 'positive', reason: 'forbidden', numbers: 'seller-tax' },
  }),
  category('Z', 'Z', ['zero rate', '零税率'], {
    ...{ rated: false, rate: 'zero', reason: 'forbidden', numbers: 'seller-tax' },
  }),
  category('E', 'E', ['exempt', '免税'], {
    ...{ rated: false, rate: 'zero', reason: 'needed', numbers: 'seller-tax' },
  }),
  category('AE', 'AE', ['reverse charge', '反向征收'], {
    ...{ rated: false, rate: 'zero', reason: 'needed', numbers: 'seller-and-buyer' },
  }),
  category('K', 'IC', ['intra-Community supply', '欧盟内部供货'], {
    ...{ rated: false, rate: 'zero', reason: 'needed', numbers: 'both-vat' },
  }),
  category('G', 'G', ['export outside the EU', '出口至欧盟以外'], {
    ...{ rated: false, rate: 'zero', reason: 'needed', numbers: 'seller-vat' },
  }),
  category('O', 'O', ['not subject to VAT', '不属征税范围'], {
    ...{ rated: false, rate: 'none', reason: 'needed', numbers: 'none' },
  }),
  category('L', 'AF', ['Canary Islands general indirect tax', '加那利群岛一般间接税'], {
    ...{ rated: true, rate: 'not-negative', reason: 'forbidden', numbers: 'seller-tax' },
  }),
  category('M', 'AG', ['tax of Ceuta and Melilla', '休达和梅利利亚税'], {
    ...{ rated: true, rate: 'not-negative', reason: 'forbidden', numbers: 'seller-tax' },
  }),
];

const isOf = (code: string) => (one: XmlElement) =>
  text(one, 'ID') === code && text(one, 'TaxScheme/ID').toUpperCase() === 'VAT';

const ofLines = (bill: Bill, code: string) =>
  bill.lines.flatMap((line) => at(line, 'Item/ClassifiedTaxCategory')).filter(isOf(code));
const ofCharges = (bill: Bill, code: string, charge: boolean) =>
  bill.charges
    .filter((one) => isCharge(one) === charge)
    .flatMap((one) => at(one, 'TaxCategory'))
    .filter(isOf(code));
const inBreakdown = (bill: Bill, code: string) =>
  at(bill.root, 'TaxTotal/TaxSubtotal/TaxCategory').filter(isOf(code));

function vatNumbers(party: XmlElement | undefined, scheme?: 'VAT'): boolean {
  if (!party) return false;
  return at(party, 'PartyTaxScheme').some(
    (one) =>
      has(one, 'CompanyID') && (scheme === undefined || text(one, 'TaxScheme/ID').toUpperCase() === scheme),
  );
}

/** Whether seller and buyer carry the numbers that a category asks for. */
function hasNumbers({ root }: Bill, asked: Category['numbers']): boolean {
  const [seller] = at(root, 'AccountingSupplierParty/Party');
  const [buyer] = at(root, 'AccountingCustomerParty/Party');
  const representative = vatNumbers(at(root, 'TaxRepresentativeParty')[0], 'VAT');
  const sellerVat = vatNumbers(seller, 'VAT') || representative;
  const sellerTax = vatNumbers(seller) || representative;
  const buyerVat = vatNumbers(buyer, 'VAT');
  switch (asked) {
    case 'seller-tax':
      return sellerTax;
    case 'seller-vat':
      return sellerVat;
    case 'both-vat':
      return sellerVat && buyerVat;
    case 'seller-and-buyer':
      return sellerTax && (buyerVat || (buyer !== undefined && has(buyer, 'PartyLegalEntity/CompanyID')));
    case 'none':
      return !sellerVat && !buyerVat;
  }
}

const NUMBER_WORDS: Readonly<Record<Category['numbers'], readonly [string, string]>> = {
  'seller-tax': ['needs a tax number of the seller', '须有卖方税务登记号'],
  'seller-vat': ['needs the seller’s VAT number', '须有卖方增值税登记号'],
  'both-vat': ['needs the VAT numbers of seller and buyer', '须有买卖双方的增值税登记号'],
  'seller-and-buyer': ['needs tax numbers of seller and buyer', '须有卖方税务登记号及买方增值税或法人登记号'],
  none: ['bears no VAT number of seller or buyer', '不得载有买卖双方的增值税登记号'],
};
const NUMBER_TERMS: Readonly<Record<Category['numbers'], readonly TermCode[]>> = {
  'seller-tax': ['BT-31', 'BT-32', 'BT-63'],
  'seller-vat': ['BT-31', 'BT-63'],
  'both-vat': ['BT-31', 'BT-63', 'BT-48'],
  'seller-and-buyer': ['BT-31', 'BT-32', 'BT-63', 'BT-48', 'BT-47'],
  none: ['BT-31', 'BT-63', 'BT-48'],
};
const RATE_WORDS: Readonly<Record<Category['rate'], readonly [string, string]>> = {
  positive: ['is not above zero', '须大于零'],
  'not-negative': ['is negative', '不得为负'],
  zero: ['is not zero', '须为零'],
  none: ['is stated', '不得填写'],
};

function isRate(element: XmlElement, asked: Category['rate']): boolean {
  if (asked === 'none') return !has(element, 'Percent');
  const percent = decimal(element, 'Percent');
  if (!percent) return false;
  const sign = compareDecimals(percent, ZERO);
  return asked === 'positive' ? sign > 0 : asked === 'zero' ? sign === 0 : sign >= 0;
}

/** What is taxed in a category, at one rate where several stand side by side. */
function taxable(bill: Bill, code: string, percent: Decimal | undefined): Decimal {
  const counts = (tax: XmlElement) =>
    isOf(code)(tax) && (percent === undefined || isEqual(decimal(tax, 'Percent'), percent));
  const lines = bill.lines.filter((line) => at(line, 'Item/ClassifiedTaxCategory').some(counts));
  const charges = bill.charges.filter((one) => at(one, 'TaxCategory').some(counts));
  const amounts = (charge: boolean) =>
    sum(charges.filter((one) => isCharge(one) === charge).flatMap((one) => at(one, 'Amount')));
  const net = sum(lines.flatMap((line) => at(line, 'LineExtensionAmount')));
  return subtractDecimals(addDecimals(net, amounts(true)), amounts(false));
}

function isTaxableAmount(bill: Bill, tax: XmlElement, { code, rated }: Category): boolean {
  const stated = tax.parent && decimal(tax.parent, 'TaxableAmount');
  if (!stated) return false;
  const reckoned = taxable(bill, code, rated ? decimal(tax, 'Percent') : undefined);
  return rated ? isWithinOne(stated, reckoned) : isEqual(stated, reckoned);
}

function isTaxAmount(tax: XmlElement, { rated }: Category): boolean {
  const stated = tax.parent && decimal(tax.parent, 'TaxAmount');
  if (!rated) return isEqual(stated, ZERO);
  return isTaxOn(stated, tax.parent && decimal(tax.parent, 'TaxableAmount'), decimal(tax, 'Percent') ?? ZERO);
}

/** The ten rules that every category has, each in its own way. */
function rulesOf(one: Category): InvoiceRule[] {
  const { code, family, rated, rate, reason, numbers } = one;
  const id = (number: string) => `BR-${family}-${number}`;
  const name = [` (${code}: ${one.en})`, `（${code}：${one.zh}）`] as const;
  const places: readonly [string, string, TermCode, TermCode, (bill: Bill) => readonly XmlElement[]][] = [
    ['02', '05', 'BT-151', 'BT-152', (bill) => ofLines(bill, code)],
    ['03', '06', 'BT-95', 'BT-96', (bill) => ofCharges(bill, code, false)],
    ['04', '07', 'BT-102', 'BT-103', (bill) => ofCharges(bill, code, true)],
  ];
  const [numberEn, numberZh] = NUMBER_WORDS[numbers];
  const [rateEn, rateZh] = RATE_WORDS[rate];
  const broken = (bill: Bill) => inBreakdown(bill, code);
  const used = (bill: Bill) => [...places.flatMap(([, , , , of]) => of(bill)), ...inBreakdown(bill, code)];
  return [
    rule(
      id('01'),
      ['BG-23', 'BT-118'],
      [
        `{0} has ${rated ? 'no group' : 'not exactly one group'} of category${name[0]}.`,
        `{0}中该类别${name[1]}的分组${rated ? '缺失' : '须恰为一个'}。`,
      ],
      (bill) => (used(bill).length > 0 ? [bill.root] : []),
      (_, bill) => (rated ? broken(bill).length > 0 : broken(bill).length === 1),
    ),
    ...places.map(([number, , term, , of]) =>
      rule(
        id(number),
        [term, ...NUMBER_TERMS[numbers]],
        [`{0}${name[0]} ${numberEn}.`, `{0}${name[1]}${numberZh}。`],
        of,
        (_, bill) => hasNumbers(bill, numbers),
      ),
    ),
    ...places.map(([, number, , term, of]) =>
      rule(id(number), [term], [`{0}${name[0]} ${rateEn}.`, `{0}${name[1]}${rateZh}。`], of, (tax) =>
        isRate(tax, rate),
      ),
    ),
    rule(
      id('08'),
      ['BT-116', 'BT-131', 'BT-92', 'BT-99'],
      [
        `{0}${name[0]} is not every {1} less every {2} plus every {3} of the category.`,
        `{0}${name[1]}不等于该类别{1}减{2}加{3}之和。`,
      ],
      broken,
      (tax, bill) => isTaxableAmount(bill, tax, one),
    ),
    rule(
      id('09'),
      ['BT-117', 'BT-116', 'BT-119'],
      rated
        ? [`{0}${name[0]} is not {1} × {2}.`, `{0}${name[1]}不等于{1}×{2}。`]
        : [`{0}${name[0]} is not zero.`, `{0}${name[1]}须为零。`],
      broken,
      (tax) => isTaxAmount(tax, one),
    ),
    rule(
      id('10'),
      ['BT-120', 'BT-121'],
      reason === 'needed'
        ? [`{0} and {1} are missing${name[0]}.`, `缺少{0}或{1}${name[1]}。`]
        : [`{0} or {1} stands where tax is charged${name[0]}.`, `该类别${name[1]}不得填写{0}或{1}。`],
      broken,
      (tax) =>
        (has(tax, 'TaxExemptionReason') || has(tax, 'TaxExemptionReasonCode')) === (reason === 'needed'),
    ),
  ];
}

const ofBreakdown = (code: string) => (bill: Bill) => (inBreakdown(bill, code).length > 0 ? [bill.root] : []);
const OTHERS = [
  '{0} “not subject to VAT” stands beside another.',
  '“不属征税范围”的{0}不得与其他类别并存。',
] as const;

const MORE_RULES: readonly InvoiceRule[] = [
  rule(
    'BR-IC-11',
    ['BT-72', 'BG-14'],
    ['An intra-Community supply needs {0} or {1}.', '欧盟内部供货须有{0}或{1}。'],
    ofBreakdown('K'),
    (root) =>
      text(root, 'Delivery/ActualDeliveryDate').length > 1 ||
      at(root, 'InvoicePeriod').some((one) => one.children.length > 0),
  ),
  rule(
    'BR-IC-12',
    ['BT-80'],
    ['An intra-Community supply needs {0}.', '欧盟内部供货须有{0}。'],
    ofBreakdown('K'),
    (root) => text(root, 'Delivery/DeliveryLocation/Address/Country/IdentificationCode').length > 1,
  ),
  rule('BR-O-11', ['BT-118'], OTHERS, ofBreakdown('O'), (root) =>
    at(root, 'TaxTotal/TaxSubtotal/TaxCategory').every(isOf('O')),
  ),
  rule('BR-O-12', ['BT-151'], OTHERS, ofBreakdown('O'), (_, bill) =>
    bill.lines.flatMap((line) => at(line, 'Item/ClassifiedTaxCategory')).every(isOf('O')),
  ),
  rule('BR-O-13', ['BT-95'], OTHERS, ofBreakdown('O'), (_, bill) =>
    bill.charges
      .filter((one) => !isCharge(one))
      .flatMap((one) => at(one, 'TaxCategory'))
      .every(isOf('O')),
  ),
  rule('BR-O-14', ['BT-102'], OTHERS, ofBreakdown('O'), (_, bill) =>
    bill.charges
      .filter(isCharge)
      .flatMap((one) => at(one, 'TaxCategory'))
      .every(isOf('O')),
  ),
  rule(
    'BR-B-01',
    ['BT-118'],
    ['{0} B (split payment) is of Italy alone.', '{0}B（分割支付）仅限意大利境内。'],
    (bill) => taxCategories(bill, 'B'),
    (_, bill) => bill.everywhere('IdentificationCode').every((one) => one.text.trim() === 'IT'),
  ),
  rule(
    'BR-B-02',
    ['BT-118'],
    ['{0} B (split payment) and S exclude each other.', '{0}B（分割支付）与 S 不得并存。'],
    (bill) => taxCategories(bill, 'B'),
    (_, bill) => taxCategories(bill, 'S').length === 0,
  ),
];

/** Every category of a code, wherever it stands. */
function taxCategories(bill: Bill, code: string): readonly XmlElement[] {
  return [...bill.everywhere('TaxCategory'), ...bill.everywhere('ClassifiedTaxCategory')].filter(
    (one) => text(one, 'ID') === code,
  );
}

export const VAT_RULES: readonly InvoiceRule[] = [...CATEGORIES.flatMap(rulesOf), ...MORE_RULES];
