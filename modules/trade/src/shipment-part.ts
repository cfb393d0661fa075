import type { LineId, ShipmentId } from '@tongshang/identifier';
import {
  addDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  formatMoney,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  subtractDecimals,
  weightsOf,
  ZERO,
} from '@tongshang/money';
import {
  chargesOf,
  reckon,
  type Stretch,
  shareOf,
  sumsOf,
  type Trade,
  type TradeLine,
  type TradeSums,
  type WireMoney,
} from '@tongshang/trade-facts';
import { chargesByShipment } from './billed-charges.ts';
import { isPacked, packedWeights } from './packed-weights.ts';
import { packedBefore, packedQuantities, shipmentIds } from './progress.ts';
import { taxesOfPart } from './taxes-of-part.ts';

/** What of a trade one shipment carries, or all of it. */
type TradePart = {
  readonly lines: readonly TradeLine[];
  readonly sums?: TradeSums;
  readonly total: WireMoney;
};

/**
 * Lines, sums and total as far as one shipment carries them: quantities and weights as packed, amounts in proportion, what was charged
 * on invoices as they bill it. The parts of all shipments add up to the whole, to the minor unit. Without a shipment, the trade itself.
 */
export function partOfShipment(trade: Trade, shipmentId: ShipmentId | undefined): TradePart {
  const part = billedOfShipment(trade, shipmentId);
  return shipmentId === undefined && !isPacked(trade)
    ? part
    : { ...part, lines: part.lines.map(weighing(trade, shipmentId)) };
}

/** What an invoice of a shipment bills: as `partOfShipment`, but for the weights. */
export function billedOfShipment(trade: Trade, shipmentId: ShipmentId | undefined): TradePart {
  const { lines, sums, total } = trade;
  if (shipmentId === undefined) return { lines, total, ...(sums ? { sums } : {}) };
  const { carried, stretch } = cutOf(trade, shipmentId);
  const charges = sums?.charges && chargesOn(trade, sums.charges, shipmentId);
  const taxes = sums && taxesOnPart(trade, sums, shipmentId);
  const share = sums && {
    ...sumsOf(sums, stretch),
    ...(charges ? { charges } : {}),
    ...(taxes ? { taxes } : {}),
  };
  const { payable } = reckon(
    carried.map((line) => line.lineTotal),
    share,
    total.currency,
  );
  return { lines: carried, total: formatMoney(payable), ...(share ? { sums: share } : {}) };
}

/** Taxes of goods that are not taxed alike: of a part, those on what it carries itself. Undefined where its share in the whole says the same, or no more is known. */
function taxesOnPart(trade: Trade, sums: TradeSums, shipmentId: ShipmentId): TradeSums['taxes'] {
  const ids = shipmentIds(trade);
  const before = ids.slice(0, ids.indexOf(shipmentId));
  const soldWith = (id: ShipmentId) => ({
    lines: cutOf(trade, id).carried,
    charges: (sums.charges && chargesOn(trade, sums.charges, id)) ?? [],
  });
  return taxesOfPart(
    { lines: trade.lines, sums },
    { before: before.map(soldWith), part: soldWith(shipmentId) },
    trade.total.currency,
  );
}

/** What one shipment carries of the lines, and which stretch of their value that is. */
function cutOf(
  trade: Trade,
  shipmentId: ShipmentId,
): { readonly carried: readonly TradeLine[]; readonly stretch: Stretch } {
  const { lines } = trade;
  const packed = packedQuantities(trade, shipmentId);
  const before = packedBefore(trade, shipmentId);
  const parts = lines.map((line) => {
    const from = before.get(line.lineId) ?? ZERO;
    return partOf(line, from, addDecimals(from, packed.get(line.lineId) ?? ZERO));
  });
  const carried = parts.flatMap(({ line }) => (line ? [line] : []));
  const from = parts.reduce((sum, part) => sum + part.before, 0n);
  return { carried, stretch: { from, to: from + worthOf(carried), whole: worthOf(lines) } };
}

const worthOf = (lines: readonly TradeLine[]): bigint =>
  lines.reduce((sum, line) => sum + parseMoney(line.lineTotal).amount, 0n);

/** Asked for several times while one request is answered; a trade never changes, a change makes a new one. */
const charged = new WeakMap<Trade, ReadonlyMap<string, TradeSums['charges']>>();

function chargesOn(
  trade: Trade,
  charges: NonNullable<TradeSums['charges']>,
  shipmentId: ShipmentId,
): TradeSums['charges'] {
  const known = charged.get(trade) ?? chargesOnAll(trade, charges);
  charged.set(trade, known);
  return known.get(shipmentId);
}

function chargesOnAll(trade: Trade, charges: NonNullable<TradeSums['charges']>) {
  const packed = shipmentIds(trade).map((shipmentId) => ({
    shipmentId,
    stretch: cutOf(trade, shipmentId).stretch,
  }));
  const whole = worthOf(trade.lines);
  const rest = { stretch: { from: packed.at(-1)?.stretch.to ?? 0n, to: whole, whole } };
  const shares = chargesByShipment(trade, charges, [...packed, rest]);
  return new Map(packed.map(({ shipmentId }, index) => [shipmentId, shares[index]]));
}

/** Decimals kept of a weight in kilograms: grams. */
const WEIGHT_SCALE = 3;

/** Some goods of a trade, whichever pieces they are: amounts and weights in proportion to the quantity, weights to the gram. */
export function partOfGoods(
  trade: Trade,
  goods: readonly { readonly lineId: LineId; readonly quantity: string }[],
): readonly TradeLine[] {
  const { lines } = partOfShipment(trade, undefined);
  return goods.flatMap(({ lineId, quantity }) => {
    const whole = lines.find((line) => line.lineId === lineId);
    const part = whole && partOf(whole, ZERO, parseDecimal(quantity)).line;
    if (!whole || !part) return [];
    const share = (weight: string) =>
      formatDecimal(
        divideDecimals(
          multiplyDecimals(parseDecimal(weight), parseDecimal(quantity)),
          parseDecimal(whole.quantity.value),
          WEIGHT_SCALE,
          'half-up',
        ),
      );
    const { netWeightKg, grossWeightKg } = whole;
    return [
      {
        ...part,
        ...(netWeightKg === undefined ? {} : { netWeightKg: share(netWeightKg) }),
        ...(grossWeightKg === undefined ? {} : { grossWeightKg: share(grossWeightKg) }),
      },
    ];
  });
}

/** A line with the weights it was packed with. */
function weighing(trade: Trade, shipmentId?: ShipmentId): (line: TradeLine) => TradeLine {
  const weights = packedWeights(trade, shipmentId);
  return (line) => ({ ...line, ...weights.get(line.lineId) });
}

/** The line between two points of its quantity, none where they are the same, and its value before the first. */
function partOf(line: TradeLine, from: Decimal, to: Decimal): { line?: TradeLine; before: bigint } {
  const ordered = parseDecimal(line.quantity.value);
  const [low = 0n, high = 0n, whole = 1n] = weightsOf([from, to, ordered]);
  const stretch: Stretch = { from: low, to: high, whole };
  const before = parseMoney(shareOf(line.lineTotal, { from: 0n, to: low, whole })).amount;
  if (low === high) return { before };
  if (low === 0n && high === whole) return { line, before };
  const quantity = subtractDecimals(to, from);
  return {
    before,
    line: {
      ...line,
      quantity: { ...line.quantity, value: formatDecimal(quantity) },
      lineTotal: shareOf(line.lineTotal, stretch),
      ...(line.charges ? { charges: chargesOf(line.charges, stretch) } : {}),
    },
  };
}
