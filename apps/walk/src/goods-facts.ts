import {
  canonicalDecimal,
  compareDecimals,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import type { LineFacts, OrderLine } from '@tongshang/purchase-order';
import type { FactDetails } from '@tongshang/trade';

/** How the goods of a line come, where the order and the catalogue do not say it: what one full carton holds, weighs and measures. */
export type PackingFacts = {
  /** In the line's unit. */
  readonly quantityEach: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** Outer measures in centimetres. */
  readonly dimensionsCm?: { readonly length: string; readonly width: string; readonly height: string };
  /** UN/ECE Recommendation 21; default: a carton. */
  readonly packageType?: string;
  readonly marks?: readonly string[];
};

/** How the goods travel, as the carrier says it. */
export type TransportFacts = {
  /** Default: the carrier's next. */
  readonly documentNumber?: string;
  /** Name of the vessel, flight, train, or the vehicle's number. */
  readonly meansOfTransport?: string;
  readonly voyage?: string;
  /** Instant; without it, nobody says when the goods arrive. */
  readonly estimatedArrival?: string;
  /** In its place: days from the loading. */
  readonly transitDays?: number;
  /** Instant at which the goods arrived; without it, nobody says that they did. */
  readonly arrivedAt?: string;
};

/** What an inspection found before the goods were packed; without it, none is told. */
export type InspectionFacts = NonNullable<FactDetails['produced']['inspected']>;

/** What the file says of a line's packing: all lines first, then the article, then this very line. */
export function packingOf(
  { packing = {} }: { readonly packing?: Readonly<Record<string, PackingFacts>> },
  { lineId, sku }: Pick<OrderLine, 'lineId' | 'sku'>,
): PackingFacts | undefined {
  return packing[lineId] ?? (sku ? packing[sku] : undefined) ?? packing['*'];
}

/** Decimals kept of a weight in kilograms: grams. */
const WEIGHT_SCALE = 3;

/** What a line weighs where its cartons are weighed: as many times a carton's weight as its quantity fills. */
export function weightsAsPacked(
  facts: { readonly packing?: Readonly<Record<string, PackingFacts>> },
  line: Pick<OrderLine, 'lineId' | 'sku' | 'quantity'>,
): Pick<LineFacts, 'netWeightKg' | 'grossWeightKg'> {
  const packing = packingOf(facts, line);
  if (!packing) return {};
  const of = (field: 'netWeightKg' | 'grossWeightKg') => {
    const each = packing[field];
    const weight = each === undefined ? undefined : filled(line.quantity.value, packing.quantityEach, each);
    return weight === undefined ? {} : { [field]: weight };
  };
  return { ...of('netWeightKg'), ...of('grossWeightKg') };
}

/** Undefined where a number is none: the packing is refused where it is used. */
function filled(quantity: string, quantityEach: string, weightEach: string): string | undefined {
  if (![quantity, quantityEach, weightEach].every((one) => NUMBER.test(one))) return undefined;
  const each = parseDecimal(quantityEach);
  if (compareDecimals(each, ZERO) === 0) return undefined;
  const product = multiplyDecimals(parseDecimal(quantity), parseDecimal(weightEach));
  return formatDecimal(canonicalDecimal(divideDecimals(product, each, WEIGHT_SCALE, 'half-up')));
}

const NUMBER = /^\d{1,18}(?:\.\d{1,12})?$/;
