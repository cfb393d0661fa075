import type { LineId, ShipmentId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideRounded,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  weightsOf,
  ZERO,
} from '@tongshang/money';
import type { HandlingUnit, Trade, TradeLine } from '@tongshang/trade-facts';
import { factsOf, packedQuantities } from './progress.ts';
import { sumOf } from './quantities.ts';

/** Whether every line is packed in full. */
export function isPacked(trade: Trade): boolean {
  const packed = packedQuantities(trade);
  return trade.lines.every(
    ({ lineId, quantity }) => compareDecimals(packed.get(lineId) ?? ZERO, parseDecimal(quantity.value)) === 0,
  );
}

/** Kilograms. */
type PackedWeights = { readonly netWeightKg: string; readonly grossWeightKg: string };

/** Shares of a package's weight are told to the gram at least. */
const GRAMS = 3;

/**
 * What the goods of each line weigh as packed, in one shipment or in all: the weight of each package is shared among what it holds, in
 * proportion to the weights the lines state, so that the lines weigh together what the packages do. Where they do so as stated, that is what each
 * weighs. Empty while nothing is packed.
 */
export function packedWeights(
  trade: Pick<Trade, 'facts' | 'lines'>,
  shipmentId?: ShipmentId,
): ReadonlyMap<string, PackedWeights> {
  const units = factsOf(trade as Trade, 'packed')
    .filter(({ details }) => shipmentId === undefined || details.shipmentId === shipmentId)
    .flatMap(({ details }) => details.handlingUnits);
  const net = new Map<string, Decimal>();
  const gross = new Map<string, Decimal>();
  for (const unit of units) {
    share(unit, trade.lines, 'netWeightKg', net);
    share(unit, trade.lines, 'grossWeightKg', gross);
  }
  const whole = linesHeldWhole(units, trade.lines);
  const [netOf, grossOf] = [asStated(net, whole, 'netWeightKg'), asStated(gross, whole, 'grossWeightKg')];
  return new Map(
    [...net.keys()].map((lineId) => [lineId, { netWeightKg: netOf(lineId), grossWeightKg: grossOf(lineId) }]),
  );
}

/** The lines that the packages hold, if they hold all of each of them. */
function linesHeldWhole(units: readonly HandlingUnit[], lines: readonly TradeLine[]): readonly TradeLine[] {
  const held = sumOf(units.flatMap(({ contents }) => contents));
  const whole = lines.filter(({ lineId, quantity }) => {
    const packed = held.get(lineId);
    return packed !== undefined && compareDecimals(packed, parseDecimal(quantity.value)) === 0;
  });
  return whole.length === held.size ? whole : [];
}

/** The weight of each line: as stated where those that are packed weigh together what they state, else its share. */
function asStated(
  shares: ReadonlyMap<string, Decimal>,
  whole: readonly TradeLine[],
  field: keyof PackedWeights,
): (lineId: LineId) => string {
  const stated = new Map(
    whole.flatMap((line) => (line[field] === undefined ? [] : [[line.lineId, line[field]]])),
  );
  const sum = (all: Iterable<Decimal>) => [...all].reduce(addDecimals, ZERO);
  const isSame =
    stated.size === shares.size &&
    compareDecimals(sum(shares.values()), sum([...stated.values()].map((one) => parseDecimal(one)))) === 0;
  return (lineId) => (isSame && stated.get(lineId)) || formatDecimal(shares.get(lineId) ?? ZERO);
}

function share(
  unit: HandlingUnit,
  lines: readonly TradeLine[],
  field: 'netWeightKg' | 'grossWeightKg',
  sums: Map<string, Decimal>,
): void {
  const weight = parseDecimal(unit[field]);
  const parts = weightsOf(unit.contents.map((content) => weightOf(content, lines, field)));
  const whole = parts.reduce((sum, one) => sum + one, 0n);
  const scale = Math.max(weight.scale, unit.contents.length > 1 ? GRAMS : 0);
  const total = weight.coefficient * 10n ** BigInt(scale - weight.scale);
  let [shared, given] = [0n, 0n];
  for (const [index, { lineId }] of unit.contents.entries()) {
    shared += parts[index] ?? 0n;
    const until = whole === 0n ? total : divideRounded(total * shared, whole, 'half-up');
    const part = { coefficient: until - given, scale };
    given = until;
    sums.set(lineId, addDecimals(sums.get(lineId) ?? ZERO, part));
  }
}

/** What part of a line should weigh; a line without a weight counts by its quantity. */
function weightOf(
  { lineId, quantity }: HandlingUnit['contents'][number],
  lines: readonly TradeLine[],
  field: 'netWeightKg' | 'grossWeightKg',
): Decimal {
  const line = lines.find((one) => one.lineId === lineId);
  const stated = line?.[field];
  const part = parseDecimal(quantity);
  if (!line || stated === undefined) return part;
  return multiplyDecimals(multiplyDecimals(parseDecimal(stated), part), reciprocal(line.quantity.value));
}

/** To twelve digits: only a proportion depends on it. */
function reciprocal(value: string): Decimal {
  const { coefficient, scale } = parseDecimal(value);
  if (coefficient === 0n) return ZERO;
  const digits = 12 + String(coefficient).length;
  return { coefficient: 10n ** BigInt(digits) / coefficient, scale: digits - scale };
}
