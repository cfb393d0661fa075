import { formatMoney, type Money, parseMoney } from '@tongshang/money';
import { partOfShipment, type Trade, type TradeLine, type TradeSums } from '@tongshang/trade';
import { type AllowanceCharge, isShareOf, reckon, shareOfPercent } from '@tongshang/trade-facts';
import type { DocumentRow } from './document-store.ts';
import { singleTax, withTax } from './invoice-tax.ts';
import { type NotedGoods, notedPart } from './noted-part.ts';
import type { PlannedDocument } from './plan-documents.ts';
import { priceOfNote } from './price-of-note.ts';

/** What a note of an invoice says, and what that comes to in minor units. */
export type ChangedPart = {
  readonly amount: bigint;
  readonly part: Pick<PlannedDocument['context'], 'lines' | 'sums'>;
};

type Bill = ReturnType<typeof partOfShipment>;

/** Of a debit note what is more than before, of a credit note what is less. */
type Way = 1n | -1n;

/**
 * What an invoice is credited, and what is billed beyond it, since a change of prices: each line by what it fell or rose by, with its share of what is charged
 * and taken off by a per cent; what else changed on the whole is with the greater of the two. Where the papers so far are not what the trade was
 * before the change, the one difference is put on the lines in proportion.
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
  const net = costs - billed;
  if (parseMoney(was.total).amount === billed) {
    const notes = notesOf(after, invoice, was, now, net);
    if (notes) return notes;
  }
  if (net === 0n) return {};
  const way: Way = net < 0n ? -1n : 1n;
  const amount = way * net;
  const goods: NotedGoods = linesBy(was, now, way).map(({ lineId, quantity, lineTotal }) => ({
    ...{ lineId, quantity: quantity.value, share: parseMoney(lineTotal).amount },
  }));
  const one = { amount, part: notedPart(after, invoice, amount, goods) };
  return way > 0n ? { debit: one } : { credit: one };
}

/** Minor units by which taxes that are rounded note by note may be off the tax of the whole: they are stated as a rounding (EN 16931, BT-114). */
const OF_ROUNDING = 2n;

/** A note for what fell and one for what rose, that together are the difference; undefined where they are not. */
function notesOf(
  after: Trade,
  invoice: DocumentRow,
  was: Bill,
  now: Bill,
  net: bigint,
): { readonly credit?: ChangedPart; readonly debit?: ChangedPart } | undefined {
  const way: Way = net < 0n ? -1n : 1n;
  const lines = { fell: linesBy(was, now, -1n), rose: linesBy(was, now, 1n) };
  const changes = changesOfCharges(was, now, lines, way);
  const { currency } = after.terms;
  const of = (side: Side, rounding = 0n): ChangedPart | undefined => {
    if (lines[side].length === 0) return undefined;
    const sums = sumsOfNote(was, now, side, { ...lines, changes, way, rounding });
    const tax = singleTax(after, invoice.number) ?? lines[side].find((line) => line.tax)?.tax;
    const part = withTax({ lines: lines[side], sums }, tax, currency);
    const { payable } = reckon(
      part.lines.map(({ lineTotal }) => lineTotal),
      part.sums,
      currency,
    );
    return { amount: payable.amount, part };
  };
  const [greater, lesser]: readonly [Side, Side] = way > 0n ? ['rose', 'fell'] : ['fell', 'rose'];
  const other = of(lesser);
  const due = way * net + (other?.amount ?? 0n);
  const plain = of(greater);
  const off = due - (plain?.amount ?? 0n);
  const isNear = off >= -OF_ROUNDING && off <= OF_ROUNDING;
  const one = plain
    ? isNear
      ? of(greater, off)
      : undefined
    : due > 0n
      ? { amount: due, part: notedPart(after, invoice, due, []) }
      : undefined;
  if ((one?.amount ?? 0n) !== due) return undefined;
  const [debit, credit] = way > 0n ? [one, other] : [other, one];
  return { ...(credit ? { credit } : {}), ...(debit ? { debit } : {}) };
}

type Side = 'fell' | 'rose';
type Lines = Readonly<Record<Side, readonly TradeLine[]>>;
/** By how much a charge on the whole changed, in minor units, negative where there is less to pay; on each note. */
type Change = Readonly<Record<Side, bigint>>;

/** What each charge changed by, of one by a per cent that stayed the same on each note what its lines make of it; else with the greater. */
function changesOfCharges(was: Bill, now: Bill, lines: Lines, way: Way): readonly Change[] {
  const whole = (change: bigint): Change =>
    way > 0n ? { rose: change, fell: 0n } : { rose: 0n, fell: change };
  return (now.sums?.charges ?? []).map((charge, index) => {
    const earlier = was.sums?.charges?.[index];
    const change = signed(charge) - signed(earlier);
    if (charge.percent === undefined || earlier?.percent !== charge.percent) return whole(change);
    if (lines.fell.length === 0 || lines.rose.length === 0)
      return lines.rose.length > 0 ? { rose: change, fell: 0n } : { rose: 0n, fell: change };
    const share = signed({ ...charge, amount: shareOfPercent(goodsOf(lines.rose, now), charge.percent) });
    const fell = change - share;
    const goods = goodsOf(lines.fell, now);
    const { kind } = charge;
    const taken = formatMoney({ amount: kind === 'charge' ? -fell : fell, currency: goods.currency });
    return isShareOf({ kind, amount: taken, percent: charge.percent }, goods)
      ? { rose: share, fell }
      : whole(change);
  });
}

/** The lines that cost more (1), or less (−1), each with just that. */
function linesBy(was: Bill, now: Bill, way: Way): readonly TradeLine[] {
  const before = new Map(was.lines.map((line) => [line.lineId, line]));
  return now.lines.flatMap(({ charges: _charges, ...line }) => {
    const { amount, currency } = parseMoney(line.lineTotal);
    const earlier = before.get(line.lineId);
    const by = way * (amount - (earlier ? parseMoney(earlier.lineTotal).amount : 0n));
    if (by <= 0n) return [];
    const lineTotal = formatMoney({ amount: by, currency });
    const isSame = earlier?.quantity.value === line.quantity.value;
    const notes = priceOfNote(line, isSame ? earlier.unitPrice : undefined);
    return [{ ...line, notes, unitPrice: { ...lineTotal, per: line.quantity.value }, lineTotal }];
  });
}

const worthOf = (lines: readonly TradeLine[]): bigint =>
  lines.reduce((sum, { lineTotal }) => sum + parseMoney(lineTotal).amount, 0n);

const goodsOf = (lines: readonly TradeLine[], { total }: Bill): Money => ({
  amount: worthOf(lines),
  currency: total.currency,
});

type Noted = Lines & { readonly changes: readonly Change[]; readonly way: Way; readonly rounding: bigint };

/** Charges and a rounding by what they changed by: on a credit note what there is less of is a charge. */
function sumsOfNote(was: Bill, now: Bill, side: Side, noted: Noted): TradeSums {
  const goods = goodsOf(noted[side], now);
  const way: Way = side === 'rose' ? 1n : -1n;
  const charges = (now.sums?.charges ?? []).flatMap((charge, index) => {
    const by = way * (noted.changes[index]?.[side] ?? 0n);
    return by === 0n ? [] : [chargeBy(charge, by, goods)];
  });
  const [before = 0n, after = 0n] = [was, now].map(({ sums }) =>
    sums?.rounding ? parseMoney(sums.rounding).amount : 0n,
  );
  const rounding = (way === noted.way ? way * (after - before) : 0n) + noted.rounding;
  return {
    ...(charges.length > 0 ? { charges } : {}),
    ...(rounding === 0n ? {} : { rounding: formatMoney({ ...goods, amount: rounding }) }),
  };
}

function chargeBy(charge: AllowanceCharge, by: bigint, goods: Money): AllowanceCharge {
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
