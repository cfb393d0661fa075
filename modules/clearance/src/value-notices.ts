import type { Assessment, ValuePart } from '@tongshang/duty';
import { compareDecimals, parseDecimal, type WireMoney } from '@tongshang/money';
import type { DeclarationBody } from './declaration-body.ts';
import { PART_NAMES } from './part-names.ts';

type Text = { readonly en: string; readonly 'zh-CN': string };

/** Charges that may be stated and be no part of a value. */
const STATED = ['freight', 'insurance', 'originCharges', 'onwardCharges', 'dutiesInPrice'] as const;
type Stated = (typeof STATED)[number];

/**
 * What a reader of the declaration cannot see from its boxes: every addition and deduction that made the customs value, what was
 * stated and is no part of it, and duties deducted from a price that differ from those assessed.
 * @param inPrice whether a charge that the value neither adds nor deducts is in the price, and so in the value
 */
export function valueNotices(
  {
    customsValue,
    currency,
    direction,
    total,
  }: Pick<Assessment, 'customsValue' | 'currency' | 'direction' | 'total'>,
  body: Pick<DeclarationBody, Stated>,
  parts: readonly ValuePart[],
  isMade: (of: ValuePart['of'] | 'value') => boolean = () => false,
  inPrice: (of: Stated) => boolean = () => false,
): Text[] {
  const counted = new Set(parts.map(({ of }) => of));
  const moved = parts.filter(({ of, amount }) => of === 'invoice-value' || !isSame(amount.amount, '0'));
  const idle = STATED.filter(
    (name) => !counted.has(name) && !inPrice(name) && !isSame(body[name]?.amount ?? '0', '0'),
  );
  const deducted = parts.find(({ of }) => of === 'dutiesInPrice');
  const differs =
    direction === 'import' && deducted !== undefined && !isSame(deducted.amount.amount, total.amount);
  return [
    ...(moved.length > 1 ? [made(customsValue, currency, moved, isMade)] : []),
    ...idle.map((name) => unused(name, body[name] as WireMoney)),
    ...(differs ? [notAsAssessed(deducted.amount, total)] : []),
  ];
}

function made(
  value: WireMoney,
  currency: string,
  parts: readonly ValuePart[],
  isMade: (of: ValuePart['of'] | 'value') => boolean,
): Text {
  const mark = (of: ValuePart['of'] | 'value') => (isMade(of) ? ' †' : '');
  const sum = (language: keyof Text) =>
    parts
      .map(({ of, sign, amount }, index) => {
        const term = `${PART_NAMES[of][language]} ${grouped(amount.amount)}${mark(of)}`;
        return index === 0 ? term : `${sign === 1 ? '+' : '−'} ${term}`;
      })
      .join(' ');
  return {
    en: `Customs value ${currency} ${grouped(value.amount)}${mark('value')}: ${sum('en')}.`,
    'zh-CN': `计税价格 ${currency} ${grouped(value.amount)}${mark('value')}：${sum('zh-CN')}。`,
  };
}

function unused(name: Stated, amount: WireMoney): Text {
  return {
    en: `Stated, and no part of the customs value: ${PART_NAMES[name].en} ${written(amount)}.`,
    'zh-CN': `已填报，但不计入计税价格：${PART_NAMES[name]['zh-CN']} ${written(amount)}。`,
  };
}

function notAsAssessed(deducted: WireMoney, assessed: WireMoney): Text {
  return {
    en: `Duties of ${written(deducted)} are deducted from the price; ${written(assessed)} are assessed.`,
    'zh-CN': `价格中已扣除税费 ${written(deducted)}，核定税费为 ${written(assessed)}。`,
  };
}

/** As amounts stand on papers. */
const written = ({ amount, currency }: WireMoney): string => `${currency} ${grouped(amount)}`;

const isSame = (one: string, other: string): boolean =>
  compareDecimals(parseDecimal(one), parseDecimal(other)) === 0;

/** Thousands apart, as both languages write them. */
const grouped = (amount: string): string =>
  amount.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));
