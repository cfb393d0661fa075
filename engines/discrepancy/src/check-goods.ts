import { addDecimals, formatDecimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import { UNITS } from '@tongshang/quantity';
import type { UblDocumentType, UblQuantity } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type CheckedDocument, type Finding, finding, type Stated } from './finding.ts';
import { aboutGoods, type Goods, goodsName, goodsOf, sameGoods, textsOf, withQuantity } from './goods.ts';
import {
  comparable,
  compareNumbers,
  descriptionsAgree,
  quantityText,
  sameNumber,
  unitCode,
  unitsAgree,
} from './likeness.ts';
import type { RuleCode } from './rules.ts';

/** The first of these that is there says what was agreed. */
const MEASURES: readonly UblDocumentType[] = ['Order', 'OrderResponse', 'Invoice', 'PackingList'];

/** Documents about the agreed goods, or a part of them. */
const COVERING: readonly UblDocumentType[] = [
  'OrderResponse',
  'Invoice',
  'PackingList',
  'BillOfLading',
  'Waybill',
  'CertificateOfOrigin',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'ReceiptAdvice',
];

export function checkGoods(set: DocumentSet): Finding[] {
  const measure = MEASURES.find((type) => set.of(type).flatMap(goodsOf).length > 0);
  const base = measure ? set.of(measure).flatMap(goodsOf) : [];
  const covering = COVERING.filter((type) => type !== measure)
    .map((type) => set.of(type))
    .filter((documents) => documents.flatMap(goodsOf).length > 0);
  return [
    ...covering.flatMap((documents) => comparePresence(base, documents)),
    ...base.flatMap((goods) => compareLine(goods, covering)),
    ...set.all.flatMap(checkPacking),
  ];
}

function comparePresence(base: readonly Goods[], documents: readonly CheckedDocument[]): Finding[] {
  const covering = documents.flatMap(goodsOf);
  const [first] = documents;
  const [measure] = base;
  if (!first || !measure) return [];
  const missing = base
    .filter((goods) => sameGoods(goods, covering).length === 0)
    .map((goods) => {
      const rule = goods.line.partialDelivery === true ? 'GOODS_IN_PART' : 'GOODS_MISSING';
      return finding(rule, lineOf(goods), nothing(first), aboutGoods(goods));
    });
  const added = covering
    .filter((goods) => sameGoods(goods, base).length === 0)
    .map((goods) => finding('GOODS_ADDED', nothing(measure.in), lineOf(goods), aboutGoods(goods)));
  return [...missing, ...added];
}

/** One agreed line against what each kind of document says of it. */
function compareLine(goods: Goods, covering: readonly (readonly CheckedDocument[])[]): Finding[] {
  const matched = covering
    .map((documents) => sameGoods(goods, documents.flatMap(goodsOf)))
    .filter((found) => found.length > 0);
  return [
    ...matched.flatMap((found) => compareQuantities(goods, found)),
    ...compareParts(goods, matched),
    ...compareNature(goods, matched.flat()),
  ];
}

/** Where the invoices bill a part only, the goods packed and shipped must be that part. */
function compareParts(goods: Goods, matched: readonly (readonly Goods[])[]): Finding[] {
  const type = (found: readonly Goods[]) => found[0]?.in.document.type;
  const invoiced = matched.find((found) => type(found) === 'Invoice');
  const [first] = invoiced ?? [];
  const billed = invoiced && totalOf(invoiced);
  const agreed = totalOf([goods]);
  if (!first || !billed || !agreed || compareNumbers(billed.inBase, agreed.inBase) >= 0) return [];
  return matched
    .filter((found) => ['PackingList', 'BillOfLading', 'Waybill'].includes(type(found) ?? ''))
    .flatMap((found) => {
      const [other] = found;
      const shipped = totalOf(found);
      // A part that agrees with the order's whole is told there.
      const told = shipped && compareNumbers(shipped.inBase, agreed.inBase) >= 0;
      if (!other || !shipped || told || sameNumber(shipped.inBase, billed.inBase)) return [];
      const left = quantityOf(first, billed.shown);
      return [finding('QUANTITY_DIFFERS', left, quantityOf(other, shipped.shown), aboutGoods(goods))];
    });
}

function lineOf(goods: Goods): Stated {
  return { of: goods.in, pointer: goods.pointer, value: goodsName(goods) };
}

/** The place where the goods would have to be. */
function nothing(document: CheckedDocument): Stated {
  const pointer = document.document.lines.length > 0 ? 'lines' : 'shipment';
  return { of: document, pointer: `${pointer}/0`, value: '—' };
}

function quantityOf(goods: Goods, quantity: UblQuantity): Stated {
  return { of: goods.in, pointer: `${goods.pointer}/quantity`, value: quantityText(quantity) };
}

/** The quantity in the base unit of its dimension, so that kilograms and tonnes add up. */
function inBaseUnit({ value, unit }: UblQuantity): string {
  const factor = UNITS.get(unitCode(unit) ?? '')?.factor;
  const read = parseDecimal(value);
  return formatDecimal(factor ? multiplyDecimals(read, factor) : read);
}

function sum(values: readonly string[]): string {
  return formatDecimal(
    values.map((one) => parseDecimal(one)).reduce((all, one) => addDecimals(all, one), parseDecimal('0')),
  );
}

/** The quantities of several lines together: comparable, and as shown. */
function totalOf(lines: readonly Goods[]): { inBase: string; shown: UblQuantity } | undefined {
  const covered = lines.flatMap((one) => withQuantity(one)?.quantity ?? []);
  const [first] = covered;
  if (!first || covered.some((one) => !unitsAgree(first, one))) return undefined;
  const shown = covered.length === 1 ? first : { ...first, value: sum(covered.map((one) => one.value)) };
  return { inBase: sum(covered.map(inBaseUnit)), shown };
}

function compareQuantities(goods: Goods, matched: readonly Goods[]): Finding[] {
  const measure = withQuantity(goods);
  const covered = matched.flatMap((one) => withQuantity(one) ?? []);
  const [first] = covered;
  if (!measure || !first) return [];
  const line = aboutGoods(goods);
  const other = covered.find((one) => !unitsAgree(measure.quantity, one.quantity));
  if (other) {
    const unit = (one: typeof measure): Stated => ({
      ...quantityOf(one, one.quantity),
      value: one.quantity.unit ?? '—',
    });
    return [finding('UNIT_DIFFERS', unit(measure), unit(other), line)];
  }
  const total = totalOf(matched);
  const order = total && compareNumbers(total.inBase, inBaseUnit(measure.quantity));
  if (!total || !order) return [];
  const right = quantityOf(first, total.shown);
  return [finding(quantityRule(measure, first, order), quantityOf(measure, measure.quantity), right, line)];
}

/** Less than agreed is a part where the order allows parts, or does not say; a confirmation of less never is. */
function quantityRule(measure: Goods, covering: Goods, order: -1 | 1): RuleCode {
  const { type } = covering.in.document;
  if (type === 'ReceiptAdvice') return 'RECEIVED_DIFFERS';
  const mayBePart = measure.line.partialDelivery !== false && type !== 'OrderResponse';
  return order < 0 && mayBePart ? 'QUANTITY_PART' : 'QUANTITY_DIFFERS';
}

type Compare = (left: Goods, right: Goods) => Finding | 'agree' | undefined;

const NATURE: readonly Compare[] = [
  (left, right) => compareDescription(left, right),
  (left, right) =>
    compareItem('HS_CODE_DIFFERS', left, right, 'commodityCode', (code) =>
      code.replace(/\D/g, '').slice(0, 6),
    ),
  (left, right) => compareItem('ORIGIN_DIFFERS', left, right, 'originCountry', (code) => code.toUpperCase()),
  (left, right) => comparePrice(left, right),
];

/** Description, HS code, origin and price of one line: each document against the first that can be compared with it. */
function compareNature(goods: Goods, matched: readonly Goods[]): Finding[] {
  const stated = [goods, ...matched];
  const about = aboutGoods(goods);
  return NATURE.flatMap((compare) =>
    stated.flatMap((right, index) => {
      for (const left of stated.slice(0, index)) {
        const result = compare(left, right);
        if (result === 'agree') return [];
        if (result) return [{ ...result, about }];
      }
      return [];
    }),
  );
}

function compareDescription(left: Goods, right: Goods): Finding | 'agree' | undefined {
  const [a, b] = [textsOf(left), textsOf(right)];
  if (a.length === 0 || b.length === 0) return undefined;
  if (descriptionsAgree(a, b)) return 'agree';
  if (!comparable(a, b)) return undefined;
  return finding(
    'DESCRIPTION_DIFFERS',
    { of: left.in, pointer: `${left.pointer}/item`, value: a[0]?.text ?? '' },
    { of: right.in, pointer: `${right.pointer}/item`, value: b[0]?.text ?? '' },
  );
}

function compareItem(
  rule: RuleCode,
  left: Goods,
  right: Goods,
  field: 'commodityCode' | 'originCountry',
  shape: (value: string) => string,
): Finding | 'agree' | undefined {
  const [a, b] = [left.line.item?.[field], right.line.item?.[field]];
  if (a === undefined || b === undefined) return undefined;
  if (shape(a) === shape(b)) return 'agree';
  return finding(
    rule,
    { of: left.in, pointer: `${left.pointer}/item/${field}`, value: a },
    { of: right.in, pointer: `${right.pointer}/item/${field}`, value: b },
  );
}

function comparePrice(left: Goods, right: Goods): Finding | 'agree' | undefined {
  const [a, b] = [left.line.unitPrice, right.line.unitPrice];
  if (!a || !b || a.currency !== b.currency) return undefined;
  const per = (goods: Goods, price: typeof a): UblQuantity => ({
    ...(goods.line.quantity?.unit ? { unit: goods.line.quantity.unit } : {}),
    ...(price.baseQuantity ?? { value: '1' }),
  });
  const [perA, perB] = [per(left, a), per(right, b)];
  if (!unitsAgree(perA, perB)) return undefined;
  const cross = (price: string, other: UblQuantity) =>
    formatDecimal(multiplyDecimals(parseDecimal(price), parseDecimal(inBaseUnit(other))));
  if (sameNumber(cross(a.amount, perB), cross(b.amount, perA))) return 'agree';
  const state = (goods: Goods, price: typeof a, of: UblQuantity): Stated => ({
    of: goods.in,
    pointer: `${goods.pointer}/unitPrice`,
    value: `${price.amount} ${price.currency} / ${quantityText(of)}`,
  });
  return finding('UNIT_PRICE_DIFFERS', state(left, a, perA), state(right, b, perB));
}

/** The contents of the packages against the list of goods in the same document. */
function checkPacking(document: CheckedDocument): Finding[] {
  const units = document.document.shipment?.handlingUnits ?? [];
  const contents = units.flatMap((unit) => unit.contents);
  if (contents.length === 0 || contents.some((one) => !one.quantity || !one.lineId)) return [];
  return goodsOf(document).flatMap((goods) => {
    const { quantity, id } = goods.line;
    const packed = contents.filter((one) => one.lineId === id).flatMap((one) => one.quantity ?? []);
    if (!quantity || packed.some((one) => !unitsAgree(quantity, one))) return [];
    const total = sum(packed.map(inBaseUnit));
    if (sameNumber(total, inBaseUnit(quantity))) return [];
    const held: Stated = {
      of: document,
      pointer: 'shipment/handlingUnits/0',
      value: quantityText({ ...quantity, value: sum(packed.map((one) => one.value)) }),
    };
    return [finding('PACKED_DIFFERS', quantityOf(goods, quantity), held, aboutGoods(goods))];
  });
}
