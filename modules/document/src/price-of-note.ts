import { minorUnits } from '@tongshang/money';
import { unitInText } from '@tongshang/quantity';
import type { TradeLine } from '@tongshang/trade';
import { moneyInText, type Remark } from '@tongshang/trade-facts';

type Said = Pick<TradeLine, 'quantity' | 'unitPrice'>;

/**
 * What a line of a note about the price is for, in both languages: from which price to which, and of what quantity; else the sum alone, for it has no price that
 * anybody agreed.
 * @param was the price that the invoice bills, where the note brings it to the one of the line
 */
export function priceOfNote({ quantity, unitPrice }: Said, was?: TradeLine['unitPrice']): readonly Remark[] {
  const whole = (language: 'en' | 'zh-CN') =>
    `${grouped(quantity.value)} ${unitInText(quantity.unit, language)}`;
  if (!was || (was.per ?? '1') !== (unitPrice.per ?? '1'))
    return [
      { text: `The sum for ${whole('en')}, at no price of its own.`, language: 'en' },
      { text: `为 ${whole('zh-CN')}的总额，无单价。`, language: 'zh-CN' },
    ];
  const { per = '1' } = unitPrice;
  const prices = [was, unitPrice].map(written).join(' → ');
  const isOfOne = per === '1';
  return [
    { text: `Price ${prices}${isOfOne ? '' : ` per ${grouped(per)}`}, of ${whole('en')}.`, language: 'en' },
    {
      text: `单价 ${prices}${isOfOne ? '' : `（每 ${grouped(per)}）`}，共 ${whole('zh-CN')}。`,
      language: 'zh-CN',
    },
  ];
}

/** With at least the decimals of its currency. */
function written({ amount, currency }: TradeLine['unitPrice']): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const digits = fraction.padEnd(minorUnits(currency), '0');
  return moneyInText({ amount: digits === '' ? whole : `${whole}.${digits}`, currency });
}

function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}
