import type { LineId } from '@tongshang/identifier';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  formatDecimal,
  multiplyDecimals,
  parseDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { HandlingUnit } from '@tongshang/trade';
import { refuse } from './refusals.ts';

type Dimensions = NonNullable<HandlingUnit['dimensionsCm']>;

/** How one line's goods come in cartons of one kind: what the product's own carton holds, weighs and measures. */
export type CartonData = {
  readonly lineId: LineId;
  /** How much goes into a full carton, in the line's unit. */
  readonly quantityEach: string;
  /** Of a full carton. */
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly dimensionsCm?: Dimensions;
  readonly packageType?: string;
  /** One a line; `{n}` and `{of}` stand for the number of the carton and how many there are. */
  readonly marks?: readonly string[];
};

/** A package before it is weighed and numbered. */
export type UnitDraft = Partial<
  Pick<
    HandlingUnit,
    'packageType' | 'netWeightKg' | 'grossWeightKg' | 'dimensionsCm' | 'volumeM3' | 'marks' | 'demonstration'
  >
> &
  Pick<HandlingUnit, 'contents'>;

/** More cartons than this in one shipment are a mistyped quantity. */
const CARTONS_MAX = 2_000;
const CUBIC_CENTIMETRES = parseDecimal('1000000');
/** Weights of a carton that is not full are rounded to the gram. */
const GRAMS = 3;

/**
 * The cartons that quantities fill: full ones, and for what is left one that is not full, lighter in proportion.
 * @param quantities line → what is packed of it
 * @throws CARTON_EMPTY, CARTONS_TOO_MANY, STOCK_LINE_UNKNOWN (nothing of the line is packed)
 */
export function cartonsOf(
  cartons: readonly CartonData[],
  quantities: ReadonlyMap<string, Decimal>,
): UnitDraft[] {
  const filled = cartons.flatMap((carton, index) => {
    const each = parseDecimal(carton.quantityEach);
    const place = `cartons/${index}`;
    if (compareDecimals(each, ZERO) <= 0) throw refuse('CARTON_EMPTY', {}, `${place}/quantityEach`);
    const whole = quantities.get(carton.lineId);
    if (!whole) throw refuse('STOCK_LINE_UNKNOWN', { lineId: carton.lineId }, `${place}/lineId`);
    const full: { carton: CartonData; quantity: Decimal; each: Decimal }[] = [];
    for (let left = whole; compareDecimals(left, ZERO) > 0; left = subtractDecimals(left, each)) {
      if (full.length >= CARTONS_MAX) throw refuse('CARTONS_TOO_MANY', { limit: String(CARTONS_MAX) }, place);
      full.push({ carton, each, quantity: compareDecimals(left, each) < 0 ? left : each });
    }
    return full;
  });
  return filled.map(({ carton, quantity, each }, index) => {
    const share = (weight: string | undefined) =>
      weight === undefined || compareDecimals(quantity, each) === 0
        ? weight
        : formatDecimal(
            divideDecimals(multiplyDecimals(parseDecimal(weight), quantity), each, GRAMS, 'half-up'),
          );
    const [net, gross] = [share(carton.netWeightKg), share(carton.grossWeightKg)];
    const number = (mark: string) =>
      mark.replaceAll('{n}', String(index + 1)).replaceAll('{of}', String(filled.length));
    return {
      packageType: carton.packageType ?? 'CT',
      ...(net === undefined ? {} : { netWeightKg: net }),
      ...(gross === undefined ? {} : { grossWeightKg: gross }),
      ...(carton.dimensionsCm ? { dimensionsCm: carton.dimensionsCm } : {}),
      ...(carton.marks ? { marks: carton.marks.map(number) } : {}),
      contents: [{ lineId: carton.lineId, quantity: formatDecimal(quantity) }],
    };
  });
}

/** Cubic metres of a package by its outer measures, to the litre. */
export function volumeOf({ length, width, height }: Dimensions): string {
  const product = [width, height].reduce(
    (sum, one) => multiplyDecimals(sum, parseDecimal(one)),
    parseDecimal(length),
  );
  return formatDecimal(divideDecimals(product, CUBIC_CENTIMETRES, 3, 'half-up'));
}

/** A package heavier than one person lifts is not called a carton where nobody said what it is (ISO 11228-1: 25 kg). */
const CARTON_KG_MAX = parseDecimal('25');

/** What a package is where nobody says: a carton as far as one can be, else a package of a kind that is not stated. */
export function presumedType(grossWeightKg: string): string {
  return compareDecimals(parseDecimal(grossWeightKg), CARTON_KG_MAX) > 0 ? 'PK' : 'CT';
}

/** What is set aside per line. */
export function sumByLine(amounts: readonly { readonly lineId: LineId; readonly quantity: string }[]) {
  const sums = new Map<string, Decimal>();
  for (const { lineId, quantity } of amounts) {
    sums.set(lineId, addDecimals(sums.get(lineId) ?? ZERO, parseDecimal(quantity)));
  }
  return sums;
}
