import { formatMoney, parseMoney, sumMoney } from '@tongshang/money';
import { partOfShipment, type Trade, type TradeLine, type TradeSums } from '@tongshang/trade';
import { type AllowanceCharge, isShareOf } from '@tongshang/trade-facts';
import type { DocumentRow } from './document-store.ts';
import { taxFoundOf, withTax } from './invoice-tax.ts';
import { type NotedGoods, notedPart } from './noted-part.ts';
import type { PlannedDocument } from './plan-documents.ts';

/** What a note of an invoice says, and what that comes to in minor units. */
export type ChangedPart = {
  readonly amount: bigint;
  readonly part: Pick<PlannedDocument['context'], 'lines' | 'sums'>;
};

type Bill = ReturnType<typeof partOfShipment>;

/** Of a debit note what is more than before, of a credit note what is less. */
type Way = 1n | -1n;

/**
 * What an invoice is credited, and what is billed beyond it, since a change of prices: each line by what it fell or rose by, and with the greater of
 * the two what is charged and taken off on the whole by what that changed by. Where the papers so far are not what the trade was before the change,
 * the one difference is put on the lines in proportion.
 * @param billed what the papers so far come to, in minor units. @param costs what they are to come to
 */
export function changedBill(
  before: Trade,
  after: Trade,
  invoice: DocumentRow,
  { billed, costs }: { readonly billed: bigint; readonly costs: bigint },
): { readonly credit?: ChangedPart; readonly debit?: ChangedPart } {
  const [was, now] = [before, after].map((trade) =>
    partOfShipment(trade, invoice.shipmentId ?? undefined),
  ) as [Bill, Bill];
  const [fell, rose] = [linesBy(was, now, -1n), linesBy(was, now, 1n)];
  const net = costs - billed;
  const way: Way = net < 0n ? -1n : 1n;
  const beside = besideLines(was, now);
  const of = (lines: readonly TradeLine[], one: Way): ChangedPart | undefined => {
    const sums = one === way ? sumsBy(was, now, one, lines) : {};
    const amount = worthOf(lines) + (one === way ? one * beside : 0n);
    if (amount === 0n) return undefined;
    if (lines.length === 0) return { amount, part: notedPart(after, invoice, amount, []) };
    const found = taxFoundOf(after, invoice.number);
    return { amount, part: withTax({ lines, sums }, found, after.terms.currency) };
  };
  const [credit, debit] = [of(fell, -1n), of(rose, 1n)];
  const isWhole = (debit?.amount ?? 0n) - (credit?.amount ?? 0n) === net;
  if (isWhole && parseMoney(was.total).amount === billed) {
    return { ...(credit ? { credit } : {}), ...(debit ? { debit } : {}) };
  }
  if (net === 0n) return {};
  const amount = way * net;
  const goods: NotedGoods = (way > 0n ? rose : fell).map(({ lineId, quantity, lineTotal }) => ({
    ...{ lineId, quantity: quantity.value, share: parseMoney(lineTotal).amount },
  }));
  const one = { amount, part: notedPart(after, invoice, amount, goods) };
  return way > 0n ? { debit: one } : { credit: one };
}

/** The lines that cost more (1), or less (−1), each with just that. */
function linesBy(was: Bill, now: Bill, way: Way): readonly TradeLine[] {
  const cost = new Map(was.lines.map(({ lineId, lineTotal }) => [lineId, parseMoney(lineTotal).amount]));
  return now.lines.flatMap(({ charges: _charges, tax: _tax, ...line }) => {
    const { amount, currency } = parseMoney(line.lineTotal);
    const by = way * (amount - (cost.get(line.lineId) ?? 0n));
    if (by <= 0n) return [];
    const lineTotal = formatMoney({ amount: by, currency });
    return [{ ...line, unitPrice: { ...lineTotal, per: line.quantity.value }, lineTotal }];
  });
}

const worthOf = (lines: readonly TradeLine[]): bigint =>
  lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);

/** By how much more there is beside the lines; minor units. */
const besideLines = (was: Bill, now: Bill): bigint =>
  parseMoney(now.total).amount - worthOf(now.lines) - (parseMoney(was.total).amount - worthOf(was.lines));

/** Charges and a rounding by what they changed by: on a credit note what there is less of is a charge. */
function sumsBy(was: Bill, now: Bill, way: Way, lines: readonly TradeLine[]): TradeSums {
  const goods = sumMoney(
    lines.map(({ lineTotal }) => parseMoney(lineTotal)),
    now.total.currency,
  );
  const charges = (now.sums?.charges ?? []).flatMap((charge, index) => {
    const by = way * (signed(charge) - signed(was.sums?.charges?.[index]));
    return by === 0n ? [] : [chargeBy(charge, by, goods)];
  });
  const roundings = [was, now].map(({ sums }) => (sums?.rounding ? parseMoney(sums.rounding).amount : 0n));
  const rounding = way * ((roundings[1] ?? 0n) - (roundings[0] ?? 0n));
  const { currency } = now.total;
  return {
    ...(charges.length > 0 ? { charges } : {}),
    ...(rounding === 0n ? {} : { rounding: formatMoney({ amount: rounding, currency }) }),
  };
}

function chargeBy(charge: AllowanceCharge, by: bigint, goods: ReturnType<typeof sumMoney>): AllowanceCharge {
  const { percent, base: _base, ...named } = charge;
  const kind = by > 0n ? 'charge' : 'allowance';
  const amount = formatMoney({ amount: by < 0n ? -by : by, currency: goods.currency });
  const changed = { ...named, kind, amount } as const;
  const share = percent === undefined ? changed : { ...changed, percent };
  return kind === charge.kind && isShareOf(share, goods) ? share : changed;
}

function signed(charge: AllowanceCharge | undefined): bigint {
  if (!charge) return 0n;
  const { amount } = parseMoney(charge.amount);
  return charge.kind === 'charge' ? amount : -amount;
}
