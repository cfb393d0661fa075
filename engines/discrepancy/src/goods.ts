import type { UblItem, UblLine, UblQuantity } from '@tongshang/ubl';
import type { CheckedDocument } from './finding.ts';
import { plain } from './likeness.ts';

/** A line of goods with where it stands. */
export type Goods = {
  readonly in: CheckedDocument;
  readonly line: UblLine;
  readonly pointer: string;
};

/** The goods of a document: its lines, or the goods items of its shipment. Lines of money only are none. */
export function goodsOf(document: CheckedDocument): Goods[] {
  const { lines, shipment } = document.document;
  const own = lines.map((line, index) => ({ in: document, line, pointer: `lines/${index}` }));
  const shipped = (shipment?.lines ?? []).map((line, index) => ({
    in: document,
    line,
    pointer: `shipment/lines/${index}`,
  }));
  return (own.length > 0 ? own : shipped).filter(({ line }) => line.item || line.quantity);
}

/** The words by which people know the goods. */
export function goodsName({ line }: Goods): string {
  const name = line.item?.names[0]?.text ?? line.item?.descriptions[0]?.text ?? line.descriptions[0]?.text;
  return name ? `${line.id} ${name}` : line.id;
}

/** The same in each language, for the text of a finding. */
export function aboutGoods(goods: Goods): Readonly<Record<string, string>> {
  const texts = textsOf(goods);
  const chinese = texts.find((one) => /\p{Script=Han}/u.test(one.text))?.text;
  const other = texts.find((one) => !/\p{Script=Han}/u.test(one.text))?.text;
  return {
    lineId: goods.line.id,
    goods: other ?? chinese ?? '',
    'goods.zh-CN': chinese ?? other ?? '',
  };
}

export function textsOf({ line }: Goods) {
  return [...(line.item?.names ?? []), ...(line.item?.descriptions ?? []), ...line.descriptions];
}

/** What identifies the goods, from the surest to the least sure. Two lines are compared by the first both have. */
const KEYS: readonly ((goods: Goods) => string | undefined)[] = [
  (goods) => goods.line.uuid && `uuid ${goods.line.uuid}`,
  (goods) => key('seller', goods.line.item, 'sellersId'),
  (goods) => key('buyer', goods.line.item, 'buyersId'),
  (goods) => key('standard', goods.line.item, 'standardId'),
  (goods) => goods.line.item?.names[0] && `name ${plain(goods.line.item.names[0].text)}`,
  (goods) => `line ${goods.line.orderLineId ?? goods.line.id}`,
];

function key(of: string, item: UblItem | undefined, field: 'sellersId' | 'buyersId' | 'standardId') {
  return item?.[field] && `${of} ${item[field]}`;
}

/** The candidates that are the same goods: by the first key that any of them shares. */
export function sameGoods(goods: Goods, candidates: readonly Goods[]): Goods[] {
  for (const keyOf of KEYS) {
    const mine = keyOf(goods);
    if (mine === undefined) continue;
    const found = candidates.filter((one) => keyOf(one) === mine);
    if (found.length > 0) return found;
    // Both have an identifier of this kind and they differ: other goods, whatever the line numbers say.
    if (mine.startsWith('seller ') && candidates.every((one) => keyOf(one) !== undefined)) return [];
  }
  return [];
}

export type WithQuantity = Goods & { readonly quantity: UblQuantity };

export function withQuantity(goods: Goods): WithQuantity | undefined {
  const { quantity } = goods.line;
  return quantity && { ...goods, quantity };
}
