import { addDecimals, formatDecimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import { UNITS } from '@tongshang/quantity';
import type { UblDocumentType, UblLine, UblQuantity } from '@tongshang/ubl';
import { moneyOf } from './amounts.ts';
import type { DocumentSet } from './document-set.ts';
import {
  type CheckedDocument,
  type Finding,
  finding,
  PARTS_MAX,
  type Stated,
  statedTogether,
} from './finding.ts';
import {
  aboutGoods,
  type Goods,
  type GoodsIndex,
  goodsName,
  goodsOf,
  indexOf,
  sameGoods,
  textsOf,
  type WithQuantity,
  withQuantity,
} from './goods.ts';
import {
  comparable,
  compareNumbers,
  descriptionsAgree,
  quantityText,
  sameNumber,
  unitCode,
  unitsAgree,
} from './likeness.ts';
import { computedTotal } from './line-totals.ts';
import { repricedLines } from './price-notes.ts';
import type { RuleCode } from './rules.ts';

/** The first of these that is there says what was agreed. */
const MEASURES: readonly UblDocumentType[] = ['Order', 'OrderResponse', 'Invoice', 'PackingList'];

/** Documents about the agreed goods, or a part of them. */
const COVERING: readonly UblDocumentType[] = [
  'OrderResponse',
  'ProformaInvoice',
  'Invoice',
  'PackingList',
  'BillOfLading',
  'Waybill',
  'CertificateOfOrigin',
  'InsuranceCertificate',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
  'ReceiptAdvice',
];

/** Findings about the goods that are told; past it the papers are of different goods, and the rest says the same. */
const GOODS_FINDINGS_MAX = 2_000;

/** Lines of one document that share what identifies the goods and are compared with an agreed line one by one. */
const ALIKE_MAX = 20;

/** The documents of one kind with their goods. */
type Covering = { readonly documents: readonly CheckedDocument[]; readonly goods: GoodsIndex };

export function checkGoods(set: DocumentSet): Finding[] {
  const measuring = measuringOf(set);
  const base = indexOf(measuring.flatMap(goodsOf));
  const covering = (['Order', ...COVERING] as const)
    .map((type): Covering => {
      const documents = set.of(type).filter((one) => !measuring.includes(one));
      return { documents, goods: indexOf(documents.flatMap(goodsOf)) };
    })
    .filter(({ goods }) => goods.goods.length > 0);
  const findings: Finding[] = covering.flatMap((one) => comparePresence(base, one));
  const repriced = repricedLines(set);
  for (const goods of base.goods) {
    if (findings.length >= GOODS_FINDINGS_MAX) break;
    for (const one of compareLine(goods, covering, repriced)) findings.push(one);
  }
  return [...findings.slice(0, GOODS_FINDINGS_MAX), ...set.all.flatMap(checkPacking)];
}

/** The documents that say what was agreed: those brought from outside only where none that was issued does. */
function measuringOf(set: DocumentSet): readonly CheckedDocument[] {
  const all = MEASURES.map((type) => set.of(type));
  const own = all.map((documents) => documents.filter(({ isFromOutside }) => !isFromOutside));
  return [...own, ...all].find((documents) => documents.flatMap(goodsOf).length > 0) ?? [];
}

function comparePresence(base: GoodsIndex, { documents, goods: covering }: Covering): Finding[] {
  const [first] = documents;
  const [measure] = base.goods;
  if (!first || !measure) return [];
  const missing = base.goods
    .filter((goods) => sameGoods(goods, covering).length === 0)
    .map((goods) => {
      const rule = goods.line.partialDelivery === true ? 'GOODS_IN_PART' : 'GOODS_MISSING';
      return finding(rule, lineOf(goods), nothing(first), aboutGoods(goods));
    });
  const added = covering.goods
    .filter((goods) => sameGoods(goods, base).length === 0)
    .map((goods) => finding('GOODS_ADDED', nothing(measure.in), lineOf(goods), aboutGoods(goods)));
  return [...missing, ...added];
}

/** One agreed line against what each kind of document says of it. */
function compareLine(goods: Goods, covering: readonly Covering[], repriced: ReadonlySet<UblLine>): Finding[] {
  const matched = covering.map((one) => sameGoods(goods, one.goods)).filter((found) => found.length > 0);
  return [
    ...matched.flatMap((found) => compareQuantities(goods, found)),
    ...compareParts(goods, matched),
    ...compareNature(goods, matched.flatMap(fewOfEach), repriced),
  ];
}

const few = new WeakMap<readonly Goods[], readonly Goods[]>();

/** The first of many lines of each document that cannot be told apart. */
function fewOfEach(found: readonly Goods[]): readonly Goods[] {
  if (found.length <= ALIKE_MAX) return found;
  const known = few.get(found);
  if (known) return known;
  const counts = new Map<CheckedDocument, number>();
  const kept = found.filter((one) => {
    const count = counts.get(one.in) ?? 0;
    counts.set(one.in, count + 1);
    return count < ALIKE_MAX;
  });
  few.set(found, kept);
  return kept;
}

/** Where the invoices bill a part only, the goods packed and shipped must be that part. */
function compareParts(goods: Goods, matched: readonly (readonly Goods[])[]): Finding[] {
  const type = (found: readonly Goods[]) => found[0]?.in.document.type;
  const invoiced = matched.find((found) => type(found) === 'Invoice');
  const [first] = invoiced ?? [];
  const billed = invoiced && measure(invoiced).total;
  const agreed = measure([goods]).total;
  if (!first || !billed || !agreed || compareNumbers(billed.inBase, agreed.inBase) >= 0) return [];
  return matched
    .filter((found) => ['PackingList', 'BillOfLading', 'Waybill'].includes(type(found) ?? ''))
    .flatMap((found) => {
      const [other] = found;
      const shipped = measure(found).total;
      // A part that agrees with the order's whole is told there.
      const told = shipped && compareNumbers(shipped.inBase, agreed.inBase) >= 0;
      if (!other || !shipped || told || sameNumber(shipped.inBase, billed.inBase)) return [];
      const left = totalStated(first, billed);
      return [finding('QUANTITY_DIFFERS', left, totalStated(other, shipped), aboutGoods(goods))];
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

/** What several lines come to, with what stands in each. */
function totalStated(first: Goods, { shown, of }: NonNullable<Measured['total']>): Stated {
  const parts = of.slice(0, PARTS_MAX + 1).map((one) => quantityOf(one, one.quantity));
  return statedTogether(parts, quantityText(shown)) ?? quantityOf(first, shown);
}

/** The quantity in the base unit of its dimension, so that kilograms and tonnes add up. */
export function inBaseUnit({ value, unit }: UblQuantity): string {
  const factor = UNITS.get(unitCode(unit) ?? '')?.factor;
  const read = parseDecimal(value);
  return formatDecimal(factor ? multiplyDecimals(read, factor) : read);
}

function sum(values: readonly string[]): string {
  return formatDecimal(
    values.map((one) => parseDecimal(one)).reduce((all, one) => addDecimals(all, one), parseDecimal('0')),
  );
}

/** The quantities of several lines: comparable, and as shown; and one line for each unit they are in. */
type Measured = {
  readonly total:
    | { readonly inBase: string; readonly shown: UblQuantity; readonly of: readonly WithQuantity[] }
    | undefined;
  readonly ofUnits: readonly WithQuantity[];
};
const measured = new WeakMap<readonly Goods[], Measured>();

function measure(lines: readonly Goods[]): Measured {
  const known = measured.get(lines);
  if (known) return known;
  const covered = lines.flatMap((one) => withQuantity(one) ?? []);
  const ofUnits = [...Map.groupBy(covered, (one) => one.quantity.unit).values()].flatMap(
    ([one]) => one ?? [],
  );
  const made = { total: totalOf(covered, ofUnits), ofUnits };
  measured.set(lines, made);
  return made;
}

function totalOf(covered: readonly WithQuantity[], ofUnits: readonly WithQuantity[]): Measured['total'] {
  const first = covered[0]?.quantity;
  if (!first || ofUnits.some((one) => !unitsAgree(first, one.quantity))) return undefined;
  const values = covered.map((one) => one.quantity);
  const shown = values.length === 1 ? first : { ...first, value: sum(values.map((one) => one.value)) };
  return { inBase: sum(values.map(inBaseUnit)), shown, of: covered };
}

function compareQuantities(goods: Goods, matched: readonly Goods[]): Finding[] {
  const agreed = withQuantity(goods);
  const { total, ofUnits } = measure(matched);
  const [first] = ofUnits;
  if (!agreed || !first) return [];
  const line = aboutGoods(goods);
  const other = ofUnits.find((one) => !unitsAgree(agreed.quantity, one.quantity));
  if (other) {
    const unit = (one: WithQuantity): Stated => ({
      ...quantityOf(one, one.quantity),
      value: one.quantity.unit ?? '—',
    });
    return [finding('UNIT_DIFFERS', unit(agreed), unit(other), line)];
  }
  const order = total && compareNumbers(total.inBase, inBaseUnit(agreed.quantity));
  if (!total || !order) return [];
  const right = totalStated(first, total);
  return [finding(quantityRule(agreed, first, order), quantityOf(agreed, agreed.quantity), right, line)];
}

/** Less than agreed is a part where the order allows parts, or does not say; a confirmation of less never is. */
function quantityRule(measure: Goods, covering: Goods, order: -1 | 1): RuleCode {
  const { type } = covering.in.document;
  if (type === 'ReceiptAdvice') return 'RECEIVED_DIFFERS';
  const mayBePart = measure.line.partialDelivery !== false && type !== 'OrderResponse';
  return order < 0 && mayBePart ? 'QUANTITY_PART' : 'QUANTITY_DIFFERS';
}

type Compare = (left: Goods, right: Goods, repriced: ReadonlySet<UblLine>) => Finding | 'agree' | undefined;

const NATURE: readonly Compare[] = [
  (left, right) => compareDescription(left, right),
  (left, right) =>
    compareItem('HS_CODE_DIFFERS', left, right, 'commodityCode', (code) =>
      code.replace(/\D/g, '').slice(0, 6),
    ),
  (left, right) => compareItem('ORIGIN_DIFFERS', left, right, 'originCountry', (code) => code.toUpperCase()),
  comparePrice,
];

/** Description, HS code, origin and price of one line: each document against the first that can be compared with it. */
function compareNature(goods: Goods, matched: readonly Goods[], repriced: ReadonlySet<UblLine>): Finding[] {
  const stated = [goods, ...matched];
  const about = aboutGoods(goods);
  return NATURE.flatMap((compare) =>
    stated.flatMap((right, index) => {
      for (const left of stated.slice(0, index)) {
        const result = compare(left, right, repriced);
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

function comparePrice(
  left: Goods,
  right: Goods,
  repriced: ReadonlySet<UblLine>,
): Finding | 'agree' | undefined {
  if (repriced.has(left.line) || repriced.has(right.line)) return undefined;
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
  if (isDeclaredByTotal(left, right) || isDeclaredByTotal(right, left)) return undefined;
  const state = (goods: Goods, price: typeof a, of: UblQuantity): Stated => ({
    of: goods.in,
    pointer: `${goods.pointer}/unitPrice`,
    value: `${price.amount} ${price.currency} / ${quantityText(of)}`,
  });
  return finding('UNIT_PRICE_DIFFERS', state(left, a, perA), state(right, b, perB));
}

/**
 * Whether a declaration states a price that follows from its total, which holds what is charged on the whole, or is the same at the other price: a form takes few
 * decimals, and totals are held together by themselves.
 */
function isDeclaredByTotal({ in: of, line }: Goods, { in: other, line: { unitPrice } }: Goods): boolean {
  const { shipment } = of.document;
  if (!isDeclaration(of) || !line.lineTotal || !unitPrice) return false;
  const total = moneyOf(line.lineTotal);
  const leadsTo = (one: UblLine) => {
    const computed = computedTotal(one);
    return computed?.amount === total.amount && computed.currency === total.currency;
  };
  // Of another declaration the price follows from its own total, with its own share of what is charged.
  const isCharged =
    isDeclaration(other) ||
    other.document.charges.some(({ charge }) => charge) ||
    (shipment?.charges ?? []).some(({ reason }) => ['freight', 'insurance'].includes(reason ?? ''));
  return leadsTo(line) && (isCharged || leadsTo({ ...line, unitPrice }));
}

const isDeclaration = ({ document }: CheckedDocument): boolean =>
  document.type.endsWith('CustomsDeclaration');

/** The contents of the packages against the list of goods in the same document. */
function checkPacking(document: CheckedDocument): Finding[] {
  const units = document.document.shipment?.handlingUnits ?? [];
  const contents = units.flatMap((unit) => unit.contents);
  if (contents.length === 0 || contents.some((one) => !one.quantity || !one.lineId)) return [];
  const ofLine = Map.groupBy(contents, (one) => one.lineId);
  return goodsOf(document).flatMap((goods) => {
    const { quantity, id } = goods.line;
    const packed = (ofLine.get(id) ?? []).flatMap((one) => one.quantity ?? []);
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
