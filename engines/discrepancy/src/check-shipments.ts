import { addDecimals, formatDecimal, parseDecimal } from '@tongshang/money';
import type { UblDocumentType, UblQuantity } from '@tongshang/ubl';
import { inBaseUnit } from './check-goods.ts';
import type { DocumentSet } from './document-set.ts';
import {
  type CheckedDocument,
  type Finding,
  finding,
  PARTS_MAX,
  type Stated,
  statedTogether,
} from './finding.ts';
import { aboutGoods, type Goods, goodsName, goodsOf, indexOf, sameGoods } from './goods.ts';
import { plain, quantityText, sameNumber, unitsAgree } from './likeness.ts';
import { type Shipments, shipmentsOf } from './shipments.ts';

/** The first of these says what a shipment holds; the others must say the same. */
const HOLDING: readonly UblDocumentType[] = [
  'PackingList',
  'BillOfLading',
  'Waybill',
  'Invoice',
  'CertificateOfOrigin',
  'InsuranceCertificate',
  'ExportCustomsDeclaration',
  'ImportCustomsDeclaration',
];

/** Findings about one shipment that are told; past it the rest says the same. */
const SHIPMENT_FINDINGS_MAX = 2_000;

/**
 * What the papers of one shipment say of it, against each other: the goods and their quantities, and that they refer to papers of that
 * shipment and of no other.
 * @param told what the comparison with the order found already
 */
export function checkShipments(set: DocumentSet, told: readonly Finding[]): Finding[] {
  const shipments = shipmentsOf(set);
  const known = new Set(
    told
      .filter((one) => /^(QUANTITY_DIFFERS|UNIT_DIFFERS|GOODS_MISSING|GOODS_ADDED)$/.test(one.rule))
      .flatMap(({ left, right, about }) => [
        `${left.document} ${about.lineId}`,
        `${right.document} ${about.lineId}`,
      ]),
  );
  const findings: Finding[] = [];
  for (const group of shipments.groups) {
    for (const one of compareGoods(group, known)) {
      if (findings.length >= SHIPMENT_FINDINGS_MAX) break;
      findings.push(one);
    }
  }
  return [...findings, ...checkCited(set, shipments)];
}

function compareGoods(group: readonly CheckedDocument[], told: ReadonlySet<string>): Finding[] {
  const byType = HOLDING.map((type) => group.filter((one) => one.document.type === type)).filter(
    (documents) => documents.flatMap(goodsOf).length > 0,
  );
  const [holding, ...others] = byType;
  const [base] = holding ?? [];
  if (!holding || !base) return [];
  const held = indexOf(holding.flatMap(goodsOf));
  const isTold = (of: CheckedDocument, { line }: Goods) => told.has(`${of.name} ${line.id}`);
  return others.flatMap((documents) => {
    const [first] = documents;
    if (!first) return [];
    const covering = indexOf(documents.flatMap(goodsOf));
    const missing = held.goods.flatMap((goods) => {
      if (isTold(base, goods) || isTold(first, goods)) return [];
      const same = sameGoods(goods, covering);
      if (same.length === 0)
        return [differing('SHIPMENT_GOODS_DIFFER', goods, lineOf(goods), nothing(first))];
      // Several lines that nothing tells apart are compared in their sum, at the first of them.
      const alike = sameGoods(goods, held);
      if (alike[0] !== goods) return [];
      return compareSums(alike, same);
    });
    const added = covering.goods
      .filter((goods) => sameGoods(goods, held).length === 0 && !isTold(first, goods))
      .map((goods) => differing('SHIPMENT_GOODS_DIFFER', goods, nothing(base), lineOf(goods)));
    return [...missing, ...added];
  });
}

function compareSums(left: readonly Goods[], right: readonly Goods[]): Finding[] {
  const [a, b] = [sumOf(left), sumOf(right)];
  const [first, other] = [left[0], right[0]];
  if (!a || !b || !first || !other || !unitsAgree(a.shown, b.shown) || sameNumber(a.inBase, b.inBase))
    return [];
  return [
    differing('SHIPMENT_QUANTITY_DIFFERS', first, togetherOf(first, left, a), togetherOf(other, right, b)),
  ];
}

function togetherOf(
  first: Goods,
  lines: readonly Goods[],
  { shown }: { readonly shown: UblQuantity },
): Stated {
  const stated = (goods: Goods, quantity: UblQuantity): Stated => ({
    of: goods.in,
    pointer: `${goods.pointer}/quantity`,
    value: quantityText(quantity),
  });
  const parts = lines
    .slice(0, PARTS_MAX + 1)
    .flatMap((one) => (one.line.quantity ? [stated(one, one.line.quantity)] : []));
  return statedTogether(parts, quantityText(shown)) ?? stated(first, shown);
}

function sumOf(lines: readonly Goods[]) {
  const quantities = lines.flatMap(({ line }) => line.quantity ?? []);
  const [first] = quantities;
  if (!first || quantities.length !== lines.length) return undefined;
  if (quantities.some((one) => !unitsAgree(first, one))) return undefined;
  const add = (values: readonly string[]) =>
    formatDecimal(values.map((one) => parseDecimal(one)).reduce(addDecimals));
  const shown =
    quantities.length === 1 ? first : { ...first, value: add(quantities.map((one) => one.value)) };
  return { shown, inBase: add(quantities.map(inBaseUnit)) };
}

function differing(
  rule: 'SHIPMENT_GOODS_DIFFER' | 'SHIPMENT_QUANTITY_DIFFERS',
  goods: Goods,
  left: Stated,
  right: Stated,
): Finding {
  return finding(rule, left, right, aboutGoods(goods));
}

const lineOf = (goods: Goods): Stated => ({ of: goods.in, pointer: goods.pointer, value: goodsName(goods) });

const nothing = (of: CheckedDocument): Stated => ({
  of,
  pointer: of.document.lines.length > 0 ? 'lines' : 'shipment',
  value: '—',
});

/** A paper of one shipment that cites the invoice, packing list, … of another. */
function checkCited(set: DocumentSet, shipments: Shipments): Finding[] {
  const cited = new Map<string, CheckedDocument>();
  for (const one of set.of(...HOLDING)) if (one.document.id) cited.set(plain(one.document.id), one);
  return set.all.flatMap((from) => {
    const own = shipments.of(from);
    if (own === undefined) return [];
    return from.document.references.flatMap(({ id }, index) => {
      const named = cited.get(plain(id));
      const other = named && shipments.of(named);
      if (!named || other === undefined || other === own) return [];
      const left: Stated = { of: from, pointer: `references/${index}`, value: id };
      return [finding('REFERENCE_OTHER_SHIPMENT', left, { of: named, pointer: 'shipment/id', value: other })];
    });
  });
}
