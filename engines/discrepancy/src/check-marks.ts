import type { UblDocumentType } from '@tongshang/ubl';
import type { DocumentSet } from './document-set.ts';
import { type Finding, finding, type Stated } from './finding.ts';
import { aboutGoods, type Goods, goodsOf, indexOf, sameGoods } from './goods.ts';
import { marksAgree, marksStated } from './marks.ts';
import { shipmentsOf } from './shipments.ts';

/** Papers that state shipping marks; what was agreed first. */
const MARKED: readonly UblDocumentType[] = [
  ...(['Order', 'OrderResponse', 'PackingList', 'Invoice', 'BillOfLading', 'Waybill'] as const),
  ...(['ExportCustomsDeclaration', 'ImportCustomsDeclaration'] as const),
];

type Marked = { readonly goods: Goods; readonly stated: Stated; readonly marks: readonly string[] };

/** Papers that later ones are held against. */
const BEFORE_MAX = 10;

/** Findings about marks that are told; past it the rest says the same. */
const MARKS_FINDINGS_MAX = 200;

/** The shipping marks of each line, every paper against the first that states them for the same goods, unless both are of other shipments. */
export function checkMarks(set: DocumentSet): Finding[] {
  const shipments = shipmentsOf(set);
  const marked = set
    .of(...MARKED)
    .map((document) => ({ document, goods: goodsOf(document).flatMap((goods) => markedOf(goods) ?? []) }))
    .filter(({ goods }) => goods.length > 0);
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const [at, { document, goods }] of marked.entries()) {
    const index = indexOf(goods.map((one) => one.goods));
    const ofGoods = new Map(goods.map((one) => [one.goods, one]));
    const own = shipments.of(document);
    for (const before of marked.slice(0, Math.min(at, BEFORE_MAX))) {
      const other = shipments.of(before.document);
      if (own !== undefined && other !== undefined && own !== other) continue;
      for (const first of before.goods) {
        const [same] = sameGoods(first.goods, index);
        const later = same && ofGoods.get(same);
        if (!later || told.has(keyOf(later)) || told.has(keyOf(first))) continue;
        if (marksAgree(first.marks, later.marks)) continue;
        if (findings.length >= MARKS_FINDINGS_MAX) return findings;
        told.add(keyOf(later));
        findings.push(finding('MARKS_DIFFER', first.stated, later.stated, aboutGoods(first.goods)));
      }
    }
  }
  return findings;
}

/** One place of one paper: what is wrong with it is told once. */
const keyOf = ({ stated }: Marked): string => `${stated.of.name} ${stated.pointer}`;

function markedOf(goods: Goods): Marked | undefined {
  const found = marksStated(goods);
  if (!found) return undefined;
  const { pointer, marks } = found;
  return { goods, marks, stated: { of: goods.in, pointer, value: marks.join(' / ') } };
}
