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

/** Texts of one line that are compared with those of another; more than these describe nothing. */
const TEXTS_MAX = 20;

export function textsOf({ line }: Goods) {
  const all = [...(line.item?.names ?? []), ...(line.item?.descriptions ?? []), ...line.descriptions];
  return all.slice(0, TEXTS_MAX);
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

/** Lines of goods to look for others in; each is looked at once, however many are looked for. */
export type GoodsIndex = {
  readonly goods: readonly Goods[];
  /** Per key of `KEYS`: the lines that have it, and whether all lines have one. */
  readonly keys: readonly {
    readonly lines: ReadonlyMap<string, readonly Goods[]>;
    readonly isInAll: boolean;
  }[];
};

export function indexOf(goods: readonly Goods[]): GoodsIndex {
  const keys = KEYS.map((keyOf) => {
    const keyed = goods.flatMap((one) => {
      const key = keyOf(one);
      return key === undefined ? [] : [{ key, one }];
    });
    const lines = new Map<string, Goods[]>();
    for (const { key, one } of keyed) {
      const known = lines.get(key);
      if (known) known.push(one);
      else lines.set(key, [one]);
    }
    return { lines, isInAll: keyed.length === goods.length };
  });
  return { goods, keys };
}

/**
 * The candidates that are the same goods: by the first key that any of them shares. The same list, not only an equal
 * one, for the same key.
 */
export function sameGoods(goods: Goods, { keys }: GoodsIndex): readonly Goods[] {
  for (const [position, keyOf] of KEYS.entries()) {
    const mine = keyOf(goods);
    const known = keys[position];
    if (mine === undefined || known === undefined) continue;
    const found = known.lines.get(mine);
    if (found) return found;
    // Both have an identifier of this kind and they differ: other goods, whatever the line numbers say.
    if (mine.startsWith('seller ') && known.isInAll) return [];
  }
  return [];
}

export type WithQuantity = Goods & { readonly quantity: UblQuantity };

export function withQuantity(goods: Goods): WithQuantity | undefined {
  const { quantity } = goods.line;
  return quantity && { ...goods, quantity };
}
