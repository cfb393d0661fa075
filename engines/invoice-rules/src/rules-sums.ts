import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  ONE,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { XmlElement } from '@tongshang/ubl';
import {
  at,
  type Bill,
  decimal,
  has,
  isCharge,
  isEqual,
  isWithinOne,
  sum,
  text,
  toCents,
  unsigned,
} from './bill.ts';
import { type InvoiceRule, rule } from './rule.ts';

const totals = (bill: Bill) => at(bill.root, 'LegalMonetaryTotal');
const breakdown = (bill: Bill) => at(bill.root, 'TaxTotal/TaxSubtotal');
const amounts = (elements: readonly XmlElement[]) => sum(elements.flatMap((one) => at(one, 'Amount')));

/** A sum over the document's charges or allowances, stated where there are any. */
function isTotalOf(total: XmlElement, path: string, of: readonly XmlElement[]): boolean {
  if (!has(total, path)) return of.length === 0;
  return isEqual(decimal(total, path), toCents(amounts(of)));
}

const number = (element: XmlElement, path: string): Decimal => decimal(element, path) ?? ZERO;
const isNotBefore = (end: string, start: string) => end === '' || start === '' || end >= start;
const HUNDREDTH = parseDecimal('0.01');

/** Whether a stated tax lies less than one unit of the currency from rate × base, as EN 16931 takes it; signs aside. */
export function isTaxOn(stated: Decimal | undefined, base: Decimal | undefined, percent: Decimal): boolean {
  if (!stated || !base) return false;
  const reckoned = toCents(multiplyDecimals(multiplyDecimals(base, percent), HUNDREDTH));
  return isWithinOne(unsigned(stated), unsigned(reckoned));
}

export const SUM_RULES: readonly InvoiceRule[] = [
  rule(
    'BR-27',
    ['BT-146'],
    ['{0} is negative.', '{0}为负数。'],
    (bill) => bill.lines.flatMap((line) => at(line, 'Price/PriceAmount')),
    (price) => !price.text.trim().startsWith('-'),
  ),
  rule(
    'BR-28',
    ['BT-148'],
    ['{0} is negative.', '{0}为负数。'],
    (bill) => bill.lines.flatMap((line) => at(line, 'Price/AllowanceCharge/BaseAmount')),
    (price) => !price.text.trim().startsWith('-'),
  ),
  rule(
    'BR-29',
    ['BT-74', 'BT-73'],
    ['{0} is before {1}.', '{0}早于{1}。'],
    (bill) => at(bill.root, 'InvoicePeriod'),
    (one) => isNotBefore(text(one, 'EndDate'), text(one, 'StartDate')),
  ),
  rule(
    'BR-30',
    ['BT-135', 'BT-134'],
    ['{0} is before {1}.', '{0}早于{1}。'],
    (bill) => bill.lines.flatMap((line) => at(line, 'InvoicePeriod')),
    (one) => isNotBefore(text(one, 'EndDate'), text(one, 'StartDate')),
  ),
  rule(
    'BR-CO-03',
    ['BT-7', 'BT-8'],
    ['{0} and {1} exclude each other.', '{0}与{1}不得并存。'],
    (bill) => [bill.root],
    (one) => !(has(one, 'TaxPointDate') && has(one, 'InvoicePeriod/DescriptionCode')),
  ),
  rule(
    'BR-CO-10',
    ['BT-106', 'BT-131'],
    ['{0} is not the sum of every {1}.', '{0}不等于各{1}之和。'],
    totals,
    (one, { lines }) =>
      isEqual(
        decimal(one, 'LineExtensionAmount'),
        toCents(sum(lines.flatMap((line) => at(line, 'LineExtensionAmount')))),
      ),
  ),
  rule(
    'BR-CO-11',
    ['BT-107', 'BT-92'],
    ['{0} is not the sum of every {1}.', '{0}不等于各{1}之和。'],
    totals,
    (one, { charges }) =>
      isTotalOf(
        one,
        'AllowanceTotalAmount',
        charges.filter((charge) => !isCharge(charge)),
      ),
  ),
  rule(
    'BR-CO-12',
    ['BT-108', 'BT-99'],
    ['{0} is not the sum of every {1}.', '{0}不等于各{1}之和。'],
    totals,
    (one, { charges }) => isTotalOf(one, 'ChargeTotalAmount', charges.filter(isCharge)),
  ),
  rule(
    'BR-CO-13',
    ['BT-109', 'BT-106', 'BT-107', 'BT-108'],
    ['{0} is not {1} − {2} + {3}.', '{0}不等于{1}－{2}＋{3}。'],
    totals,
    (one) => {
      const net = subtractDecimals(number(one, 'LineExtensionAmount'), number(one, 'AllowanceTotalAmount'));
      return isEqual(
        decimal(one, 'TaxExclusiveAmount'),
        toCents(addDecimals(net, number(one, 'ChargeTotalAmount'))),
      );
    },
  ),
  rule(
    'BR-CO-14',
    ['BT-110', 'BT-117'],
    ['{0} is not the sum of every {1}.', '{0}不等于各{1}之和。'],
    (bill) => at(bill.root, 'TaxTotal').filter((one) => has(one, 'TaxSubtotal')),
    (one) => isEqual(decimal(one, 'TaxAmount'), toCents(sum(at(one, 'TaxSubtotal/TaxAmount')))),
  ),
  rule(
    'BR-CO-15',
    ['BT-112', 'BT-109', 'BT-110'],
    ['{0} is not {1} + {2}.', '{0}不等于{1}＋{2}。'],
    (bill) => (bill.currency === '' ? [] : [bill.root]),
    (one, { currency }) => {
      const tax = at(one, 'TaxTotal/TaxAmount').filter(
        (amount) => amount.attributes.get('currencyID') === currency,
      );
      const net = decimal(one, 'LegalMonetaryTotal/TaxExclusiveAmount') ?? ZERO;
      return (
        tax.length === 1 &&
        isEqual(decimal(one, 'LegalMonetaryTotal/TaxInclusiveAmount'), toCents(addDecimals(net, sum(tax))))
      );
    },
  ),
  rule(
    'BR-CO-16',
    ['BT-115', 'BT-112', 'BT-113', 'BT-114'],
    ['{0} is not {1} − {2} + {3}.', '{0}不等于{1}－{2}＋{3}。'],
    totals,
    (one) => {
      const open = subtractDecimals(number(one, 'TaxInclusiveAmount'), number(one, 'PrepaidAmount'));
      return isEqual(
        decimal(one, 'PayableAmount'),
        toCents(addDecimals(open, number(one, 'PayableRoundingAmount'))),
      );
    },
  ),
  rule(
    'BR-CO-17',
    ['BT-117', 'BT-116', 'BT-119'],
    ['{0} is not {1} × {2}.', '{0}不等于{1}×{2}。'],
    breakdown,
    (one) =>
      isTaxOn(
        decimal(one, 'TaxAmount'),
        decimal(one, 'TaxableAmount'),
        decimal(one, 'TaxCategory/Percent') ?? ZERO,
      ),
  ),
  rule(
    'BR-CO-19',
    ['BG-14', 'BT-73', 'BT-74'],
    ['{0} has neither {1} nor {2}.', '{0}既无{1}也无{2}。'],
    (bill) => at(bill.root, 'InvoicePeriod'),
    (one) => has(one, 'StartDate') || has(one, 'EndDate') || has(one, 'DescriptionCode'),
  ),
  rule(
    'BR-CO-20',
    ['BG-26', 'BT-134', 'BT-135'],
    ['{0} has neither {1} nor {2}.', '{0}既无{1}也无{2}。'],
    (bill) => bill.lines.flatMap((line) => at(line, 'InvoicePeriod')),
    (one) => has(one, 'StartDate') || has(one, 'EndDate'),
  ),
  rule(
    'BR-CO-25',
    ['BT-115', 'BT-9', 'BT-20'],
    ['{0} is positive, and there is neither {1} nor {2}.', '{0}为正数，却既无{1}也无{2}。'],
    (bill) =>
      bill.root.name === 'Invoice' &&
      compareDecimals(number(bill.root, 'LegalMonetaryTotal/PayableAmount'), ZERO) > 0
        ? [bill.root]
        : [],
    (one) => ['DueDate', 'PaymentTerms/Note', 'PaymentMeans/PaymentDueDate'].some((path) => has(one, path)),
  ),
];

/** What a line comes to: quantity × price ÷ base, with its charges and allowances. Undefined where a number is missing. */
export function lineNet(line: XmlElement): Decimal | undefined {
  const quantity = decimal(line, 'InvoicedQuantity') ?? decimal(line, 'CreditedQuantity') ?? ONE;
  const price = decimal(line, 'Price/PriceAmount') ?? ZERO;
  const base = has(line, 'Price/BaseQuantity') ? decimal(line, 'Price/BaseQuantity') : ONE;
  if (!base || base.coefficient <= 0n) return undefined;
  const goods = divideDecimals(multiplyDecimals(quantity, price), base, 12, 'half-up');
  const charges = at(line, 'AllowanceCharge');
  const net = addDecimals(goods, amounts(charges.filter(isCharge)));
  return subtractDecimals(net, amounts(charges.filter((one) => !isCharge(one))));
}
