import { addMoney, formatMoney, sumMoney } from '@tongshang/money';
import { billedBy, type UblAmount, type UblCharge } from '@tongshang/ubl';
import { moneyOf, netOf, show } from './amounts.ts';
import { chargedBeside } from './charged-beside.ts';
import { checkDeclaredValues } from './check-declared-values.ts';
import { checkRemitted } from './check-remitted.ts';
import { compareWithFirst, type DocumentSet, PRECEDENCE } from './document-set.ts';
import {
  type CheckedDocument,
  type Finding,
  finding,
  type Stated,
  stated,
  statedTogether,
} from './finding.ts';
import { aboutGoods } from './goods.ts';
import { sameNumber } from './likeness.ts';
import { computedTotal } from './line-totals.ts';
import { noted, notedOf, sumsWith } from './price-notes.ts';
import { shipmentsOf } from './shipments.ts';

export function checkAmounts(set: DocumentSet): Finding[] {
  const priced = set.of('Order', 'OrderResponse', 'Invoice', 'ProformaInvoice', 'Quotation');
  return [
    ...compareWithFirst(set, 'CURRENCY_DIFFERS', PRECEDENCE, currencyOf),
    ...priced.flatMap((document) => [
      ...checkLines(document),
      ...checkSum(document),
      ...checkPayable(document),
    ]),
    ...checkTotals(set),
    ...checkRemitted(set),
    ...checkCustomsValue(set),
    ...checkDeclaredSums(set),
    ...checkDeclaredValues(set),
  ];
}

function currencyOf(document: CheckedDocument): Stated | undefined {
  const { type, totals, currency, lines } = document.document;
  if (type === 'RemittanceAdvice' || type.endsWith('CustomsDeclaration')) return undefined;
  if (totals?.payable) return stated(document, 'totals/payable', totals.payable.currency);
  if (currency !== undefined) return stated(document, 'currency', currency);
  return stated(document, 'lines/0/lineTotal', lines[0]?.lineTotal?.currency);
}

/** Quantity × price with charges and allowances against the line's total. */
function checkLines(document: CheckedDocument): Finding[] {
  return document.document.lines.flatMap((line, index) => {
    const computed = computedTotal(line);
    if (!computed || !line.lineTotal || computed.currency !== line.lineTotal.currency) return [];
    const written = moneyOf(line.lineTotal);
    const difference = written.amount - computed.amount;
    // Senders round the unit price; one minor unit is no discrepancy.
    if (difference >= -1n && difference <= 1n) return [];
    const left = stated(document, `lines/${index}/unitPrice`, show(formatMoney(computed)));
    const right = stated(document, `lines/${index}/lineTotal`, show(line.lineTotal));
    const about = aboutGoods({ in: document, line, pointer: '' });
    return left && right ? [finding('LINE_TOTAL_WRONG', left, right, about)] : [];
  });
}

/**
 * What is payable against the sum of the lines with charges, allowances, tax, what is prepaid and a rounding. A document that states its
 * tax only within its totals is taken at its word.
 */
function checkPayable(document: CheckedDocument): Finding[] {
  const { totals = {}, charges, taxTotal } = document.document;
  const { lineExtension, payable, taxInclusive, taxExclusive, prepaid, rounding } = totals;
  if (!lineExtension || !payable) return [];
  const { currency } = payable;
  const amounts = [lineExtension, taxTotal, taxInclusive, taxExclusive, prepaid, rounding].filter(
    (one) => one !== undefined,
  );
  const all = [...amounts, ...charges.map(({ amount }) => amount)];
  if (all.some((one) => one.currency !== currency)) return [];
  const of = (amount: UblAmount | undefined) => (amount ? moneyOf(amount).amount : 0n);
  const tax = taxTotal
    ? of(taxTotal)
    : taxInclusive && taxExclusive
      ? of(taxInclusive) - of(taxExclusive)
      : 0n;
  const net = netOf(charges, currency).amount;
  const computed = of(lineExtension) + net + tax - of(prepaid) + of(rounding);
  if (computed === of(payable)) return [];
  return [
    finding(
      'PAYABLE_WRONG',
      {
        of: document,
        pointer: 'totals/lineExtension',
        value: show(formatMoney({ amount: computed, currency })),
      },
      { of: document, pointer: 'totals/payable', value: show(payable) },
    ),
  ];
}

function checkSum(document: CheckedDocument): Finding[] {
  const { lines, totals, charges } = document.document;
  const total = totals?.lineExtension ?? totals?.payable;
  const pointer = totals?.lineExtension ? 'totals/lineExtension' : 'totals/payable';
  const amounts = lines.flatMap((line) => line.lineTotal ?? []);
  if (!total || amounts.length !== lines.length || lines.length === 0) return [];
  if (!totals?.lineExtension && charges.length > 0) return [];
  if (amounts.some((one) => one.currency !== total.currency)) return [];
  const sum = sumMoney(amounts.map(moneyOf), total.currency);
  if (sum.amount === moneyOf(total).amount) return [];
  return [
    finding(
      'SUM_WRONG',
      { of: document, pointer: 'lines/0/lineTotal', value: show(formatMoney(sum)) },
      { of: document, pointer, value: show(total) },
    ),
  ];
}

/** Order, confirmation and accepted quotation agree to the cent; invoices together never exceed the order, as far as notes do not credit it. What was paid before is billed. */
function checkTotals(set: DocumentSet): Finding[] {
  const payable = (document: CheckedDocument) => {
    const total = billedBy(document.document);
    return total && stated(document, 'totals/payable', show(total));
  };
  const accepted = compareWithFirst(
    set,
    'TOTAL_DIFFERS',
    ['Order', 'OrderResponse', 'Quotation'],
    (document) => (superseded(set, document) ? undefined : payable(document)),
    (left, right) => sameAmount(left, right),
  );
  const [order] = set.of('Order', 'OrderResponse');
  const invoices = set.of('Invoice');
  const [first] = invoices;
  const ordered = order?.document.totals?.payable;
  const billed = invoices.flatMap((one) => billedBy(one.document) ?? []);
  if (!order || !first || !ordered || billed.some((one) => one.currency !== ordered.currency))
    return accepted;
  const sum = sumMoney(billed.map(moneyOf), ordered.currency);
  const whole = sameLines(order, invoices);
  // Which notes change the price and which follow from a claim, only their words say: any choice of them explains a difference.
  const sums = [...sumsWith(sum.amount, noted(set, ordered.currency))];
  const agreed = moneyOf(ordered).amount;
  const wrong = whole
    ? !sums.includes(agreed) && !isDeducted(order, invoices)
    : sums.every((one) => one > agreed);
  if (!wrong || billed.length === 0) return accepted;
  const left: Stated = { of: order, pointer: 'totals/payable', value: show(ordered) };
  const each = invoices.flatMap((one) => payable(one) ?? []);
  const right = statedTogether(each, show(formatMoney(sum)));
  return right ? [...accepted, finding('TOTAL_DIFFERS', left, right)] : accepted;
}

/** Whether invoices differ from their order by what they say was prepaid, which is no less than what the order calls so. */
function isDeducted(order: CheckedDocument, invoices: readonly CheckedDocument[]): boolean {
  const of = (documents: readonly CheckedDocument[], field: 'payable' | 'prepaid') =>
    documents.reduce((sum, { document: { totals } }) => {
      const amount = totals?.[field];
      return amount ? sum + moneyOf(amount).amount : sum;
    }, 0n);
  const [before, agreed] = [of(invoices, 'prepaid'), of([order], 'prepaid')];
  return before >= agreed && of(invoices, 'payable') + before === of([order], 'payable') + agreed;
}

/** A quotation the order does not name, where it names another. */
function superseded(set: DocumentSet, document: CheckedDocument): boolean {
  if (document.document.type !== 'Quotation') return false;
  const named = set
    .of('Order')
    .flatMap((one) => one.document.references)
    .filter((one) => one.kind === 'QuotationDocumentReference');
  return named.length > 0 && named.every((one) => one.id !== document.document.id);
}

/** Whether the invoices cover the quantities of the order, so that their totals must agree. */
function sameLines(order: CheckedDocument, invoices: readonly CheckedDocument[]): boolean {
  const count = (documents: readonly CheckedDocument[]) =>
    documents
      .flatMap((one) => one.document.lines)
      .map((line) => line.quantity?.value ?? '?')
      .sort()
      .join(' ');
  return count([order]) === count(invoices);
}

function sameAmount(left: Stated, right: Stated): boolean {
  const [a = '', currencyA] = left.value.split(' ');
  const [b = '', currencyB] = right.value.split(' ');
  // Another currency is told by its own rule.
  return currencyA !== currencyB || sameNumber(a, b);
}

/** The customs value may hold freight and insurance, so a difference is only noted. */
function checkCustomsValue(set: DocumentSet): Finding[] {
  const invoices = set.of('Invoice');
  const [invoice] = invoices;
  const total = invoice && billedBy(invoice.document);
  if (!invoice || !total || invoices.length > 1) return [];
  return set.of('ExportCustomsDeclaration', 'ImportCustomsDeclaration').flatMap((declaration) => {
    const value = declaration.document.shipment?.customsValue;
    if (!value || value.currency !== total.currency || sameNumber(value.amount, total.amount)) return [];
    const left: Stated = { of: invoice, pointer: 'totals/payable', value: show(total) };
    const right: Stated = { of: declaration, pointer: 'shipment/customsValue', value: show(value) };
    return [finding('CUSTOMS_VALUE_DIFFERS', left, right)];
  });
}

/** The sums of goods with any of what is charged on the whole: which of it is a part of their price, the Incoterm says. */
function sumsWithCharges(
  goods: bigint,
  charges: readonly UblCharge[],
  currency: string,
  more: readonly bigint[],
): ReadonlySet<bigint> {
  const values = charges
    .filter(({ amount }) => amount.currency === currency)
    .map(({ charge, amount }) => (charge ? moneyOf(amount).amount : -moneyOf(amount).amount));
  return sumsWith(goods, [...values, ...more]);
}

/**
 * The total prices of the items of a declaration, with what of the order it states beside them, against what the invoice of its shipment bills for the
 * goods: alone, or with what of the charges on the whole is spread over them.
 */
function checkDeclaredSums(set: DocumentSet): Finding[] {
  return shipmentsOf(set).groups.flatMap((group) => {
    const [invoice, ...others] = group.filter(({ document }) => document.type === 'Invoice');
    if (!invoice || others.length > 0) return [];
    return group
      .filter(({ document }) => document.type.endsWith('CustomsDeclaration'))
      .flatMap((of) => checkDeclaredSum(set, invoice, of));
  });
}

function checkDeclaredSum(set: DocumentSet, invoice: CheckedDocument, of: CheckedDocument): Finding[] {
  const { lineExtension, taxExclusive } = invoice.document.totals ?? {};
  const items = of.document.shipment?.lines ?? [];
  const totals = items.flatMap((item) => item.lineTotal ?? []);
  if (!lineExtension || totals.length === 0 || totals.length !== items.length) return [];
  const { currency } = lineExtension;
  const beside = chargedBeside(of);
  if ([...totals, ...beside.map(({ amount }) => amount)].some((one) => one.currency !== currency)) return [];
  const { goods, beside: notedBeside, perhaps } = notedOf(set, invoice, of, currency);
  const { charges } = invoice.document;
  const billed = sumsWithCharges(moneyOf(lineExtension).amount + goods, charges, currency, [
    ...notedBeside,
    ...perhaps,
  ]);
  const net = notedBeside.reduce((sum, one) => sum + one, goods);
  const whole = taxExclusive ? sumsWith(moneyOf(taxExclusive).amount + net, perhaps) : new Set<bigint>();
  const sum = addMoney(sumMoney(totals.map(moneyOf), currency), netOf(beside, currency));
  if (billed.has(sum.amount) || whole.has(sum.amount)) return [];
  const left: Stated = { of: invoice, pointer: 'totals/lineExtension', value: show(lineExtension) };
  const right: Stated = { of, pointer: 'shipment/lines/0/lineTotal', value: show(formatMoney(sum)) };
  return [finding('DECLARED_SUM_DIFFERS', left, right)];
}
