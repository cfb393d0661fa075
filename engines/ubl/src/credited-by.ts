import { divideRounded, formatMoney, parseDecimal, parseMoney, weightsOf } from '@tongshang/money';
import { type Localised, lineAmount, moneyInText, reckon, type TradeLine } from '@tongshang/trade-facts';
import type { DocumentInput } from './trade-input.ts';

/**
 * How what is credited of a line follows from the invoice: the quantity at the price invoiced, and where that is not the amount, that the rest is a rounding, or its
 * share of what the invoice adds and deducts, if it is.
 */
export function derivationOf({ trade }: DocumentInput, credited: TradeLine): Localised | undefined {
  const invoiced = trade.lines.find(({ lineId }) => lineId === credited.lineId);
  if (!invoiced) return undefined;
  const { unitPrice } = invoiced;
  const { per } = unitPrice;
  const price = moneyInText(unitPrice) + (per === undefined || per === '1' ? '' : ` / ${per}`);
  const { charges: _charges, ...bare } = invoiced;
  const goods = lineAmount({ ...bare, quantity: credited.quantity });
  const [whole = '', fraction] = credited.quantity.value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const quantity = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  const said = `${quantity} × ${price} = ${moneyInText(formatMoney(goods))}`;
  const amount = moneyInText(credited.lineTotal);
  const stands = parseMoney(credited.lineTotal).amount;
  if (stands === goods.amount) {
    return { en: `${said}, at the price invoiced.`, 'zh-CN': `${said}，按发票单价计算。` };
  }
  const isOff = (from: bigint) => stands - from < -1n || stands - from > 1n;
  if (!isOff(goods.amount) && !isCharged(trade, invoiced)) {
    return {
      en: `${said}, at the price invoiced; rounded so that all parts of the line come to it: ${amount}.`,
      'zh-CN': `${said}，按发票单价计算；为使该项各部分之和等于该项金额，尾差调整后为：${amount}。`,
    };
  }
  if (isOff(shareOf(trade, invoiced, credited))) {
    return {
      en: `${said}, at the price invoiced; credited: ${amount}.`,
      'zh-CN': `${said}，按发票单价计算；实际冲减：${amount}。`,
    };
  }
  return {
    en: `${said}, at the price invoiced; with its share of what the invoice adds and deducts: ${amount}.`,
    'zh-CN': `${said}，按发票单价计算；计入其应摊的发票加减项后：${amount}。`,
  };
}

/** Whether the invoice adds anything to the price of the line or deducts from it. */
const isCharged = ({ sums }: DocumentInput['trade'], { charges }: TradeLine): boolean =>
  [...(charges ?? []), ...(sums?.charges ?? [])].some(({ amount }) => parseMoney(amount).amount !== 0n);

/** What the quantity has of its line and, by value, of what stands between the lines and the sum before tax; minor units. */
function shareOf(trade: DocumentInput['trade'], invoiced: TradeLine, { quantity }: TradeLine): bigint {
  const { lines, taxExclusive } = reckon(
    trade.lines.map(({ lineTotal }) => lineTotal),
    trade.sums,
    trade.terms.currency,
  );
  const [part = 0n, whole = 1n] = weightsOf([
    parseDecimal(quantity.value),
    parseDecimal(invoiced.quantity.value),
  ]);
  if (lines.amount === 0n || whole === 0n) return 0n;
  const value = parseMoney(invoiced.lineTotal).amount * taxExclusive.amount * part;
  return divideRounded(value, lines.amount * whole, 'half-up');
}
