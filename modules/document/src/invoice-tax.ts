import { formatMoney, parseDecimal, parseMoney } from '@tongshang/money';
import {
  factsOf,
  type partOfShipment,
  type TaxCategory,
  type Trade,
  type TradeLine,
  type TradeSums,
  vatFactsOf,
} from '@tongshang/trade';
import { decideVat, taxedCharges, vatBreakdown } from '@tongshang/vat';

type Part = Pick<ReturnType<typeof partOfShipment>, 'lines' | 'sums'>;

/**
 * How VAT treats an invoice whose order says nothing of taxes, where the law charges none: outside, exported, within the Union, reverse
 * charge. A tax that is due and was not agreed is not put on an invoice: its total is what both sides ordered.
 */
export function taxOfInvoice(trade: Trade): TaxCategory | undefined {
  if (trade.sums?.taxes || trade.lines.some(({ tax }) => tax)) return undefined;
  const answer = decideVat(vatFactsOf(trade));
  return answer.is === 'known' && isNothing(answer.tax) ? answer.tax : undefined;
}

const isNothing = ({ percent = '0' }: TaxCategory) => parseDecimal(percent).coefficient === 0n;

/** The tax that was found when an invoice was issued. */
export function taxFoundOf(trade: Trade, invoiceNumber: string): TaxCategory | undefined {
  return factsOf(trade, 'invoiced').find(({ details }) => details.invoiceNumber === invoiceNumber)?.details
    .tax;
}

/**
 * What an invoice bills, each line and charge in its category, the breakdown from just these: shares of a whole, rounded one by one, need
 * not add up to it (BR-CO-17, BR-S-08). Tax amounts stay as they fall on the part: those of all parts add up to the order.
 */
export function withTax(part: Part, found: TaxCategory | undefined, currency: string): Part {
  const { lines, sums } = part;
  const taxes = sums?.taxes;
  const otherwise = found ?? taxOfAll(lines, taxes) ?? firstOfSeveral(part);
  if (!otherwise) return part;
  const taxed = lines.map((line) => ({ ...line, tax: line.tax ?? otherwise }));
  const charges = sums?.charges?.map((charge) => ({ ...charge, tax: charge.tax ?? otherwise }));
  const goods = taxed.map(({ lineTotal, tax }) => ({ amount: lineTotal, tax }));
  const reckoned = vatBreakdown([...goods, ...taxedCharges(charges ?? [], otherwise)], currency);
  const breakdown = taxes ? (categorised(taxes, reckoned) ?? rebased(taxes, reckoned)) : reckoned;
  return { lines: taxed, sums: { ...sums, ...(charges ? { charges } : {}), taxes: breakdown } };
}

/** The one category of everything, where the taxes that are stated have only one; a line's own goes before it. */
function taxOfAll(lines: readonly TradeLine[], taxes: TradeSums['taxes']): TaxCategory | undefined {
  const [only, ...others] = taxes ?? [];
  if (only && only.category === undefined && others.length === 0) return taxOfLines(lines);
  if (only?.category === undefined) return undefined;
  if (others.length > 0) return lines.every(({ tax }) => tax) ? lines[0]?.tax : undefined;
  const { amount: _amount, base: _base, ...tax } = only;
  return { ...tax, category: only.category };
}

/** Where one sum is stated of several taxes: every line and charge says its own, and none is left for another. */
function firstOfSeveral({ lines, sums }: Part): TaxCategory | undefined {
  const [stated, ...others] = sums?.taxes ?? [];
  const isOneSum = stated !== undefined && stated.category === undefined && others.length === 0;
  return isOneSum && [...lines, ...(sums?.charges ?? [])].every(({ tax }) => tax) ? lines[0]?.tax : undefined;
}

/** The one category of all lines, where only they state one. */
function taxOfLines(lines: readonly TradeLine[]): TaxCategory | undefined {
  const [first, ...others] = lines.map(({ tax }) => tax);
  return first && others.every((one) => one && isSameRate(one, first)) ? first : undefined;
}

const isSameRate = (a: TaxCategory, b: TaxCategory): boolean =>
  a.category === b.category && Number(a.percent ?? 0) === Number(b.percent ?? 0);

/**
 * A tax that is stated in one sum, by the categories of what is billed (Directive 2006/112/EC, article 226(8), (9)), where their rates lead to that sum; undefined
 * of others. Of a part its own share of the sum stays, a minor unit a category more or less.
 */
function categorised(
  [stated, ...others]: NonNullable<TradeSums['taxes']>,
  reckoned: NonNullable<TradeSums['taxes']>,
): TradeSums['taxes'] {
  if (!stated || stated.category !== undefined || others.length > 0) return undefined;
  const units = ({ amount }: NonNullable<TradeSums['taxes']>[number]) => parseMoney(amount).amount;
  const spare = units(stated) - reckoned.reduce((sum, tax) => sum + units(tax), 0n);
  const most = BigInt(reckoned.length);
  if (most === 0n || spare > most || spare < -most) return undefined;
  const largest = reckoned.reduce((one, other) => (units(other) > units(one) ? other : one));
  const { currency } = stated.amount;
  return reckoned.map((tax) =>
    tax === largest ? { ...tax, amount: formatMoney({ amount: units(tax) + spare, currency }) } : tax,
  );
}

/** Stated taxes on the sums that lines and charges here come to, where these have the same categories. */
function rebased(
  taxes: NonNullable<TradeSums['taxes']>,
  reckoned: NonNullable<TradeSums['taxes']>,
): NonNullable<TradeSums['taxes']> {
  return taxes.map((tax) => {
    const same = reckoned.filter(
      (one) => one.category === tax.category && Number(one.percent ?? 0) === Number(tax.percent ?? 0),
    );
    const base = same.length === 1 ? same[0]?.base : undefined;
    return base ? { ...tax, base } : tax;
  });
}

/** The one tax that everything on an invoice bears; undefined where there are several or none. */
export function singleTax(trade: Trade, invoiceNumber: string): TaxCategory | undefined {
  const found = taxFoundOf(trade, invoiceNumber);
  const taxes = trade.sums?.taxes ?? [];
  return found ?? (taxes.length === 1 ? taxOfAll(trade.lines, taxes) : undefined);
}
