import { compareDecimals, type Decimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import { refuse } from './refusals.ts';

/** How a product comes in cartons. Decimals are text. */
export type ProductCarton = {
  /** How many units go into a full carton; what follows is said of such a carton. */
  readonly piecesPerCarton?: number;
  readonly cartonNetWeightKg?: string;
  readonly cartonGrossWeightKg?: string;
  /** Outer measures, all three or none. */
  readonly cartonLengthCm?: string;
  readonly cartonWidthCm?: string;
  readonly cartonHeightCm?: string;
  /** Packs inside the carton, each of as many units. */
  readonly innerPacksPerCarton?: number;
};

/** A product's carton, and what one unit weighs. */
type Weighed = ProductCarton & { readonly netWeightKg?: string };

/** What is said of a carton, beside how many units it holds. */
export const CARTON_FIELDS = [
  'cartonNetWeightKg',
  'cartonGrossWeightKg',
  'cartonLengthCm',
  'cartonWidthCm',
  'cartonHeightCm',
  'innerPacksPerCarton',
] as const satisfies readonly (keyof ProductCarton)[];

const MEASURES = ['cartonLengthCm', 'cartonWidthCm', 'cartonHeightCm'] as const;

/**
 * A carton is said whole: what it weighs and measures only with how many units it holds, its three measures together, no lighter
 * than its goods, its packs inside equal. Decimals that are none have been refused already.
 * @throws PRODUCT_CARTON_CONTENT_MISSING, PRODUCT_CARTON_MEASURES_INCOMPLETE, PRODUCT_CARTON_INNER_PACKS_UNEVEN,
 * PRODUCT_CARTON_WEIGHTS_CONTRADICT, PRODUCT_CARTON_LIGHTER_THAN_GOODS
 */
export function checkCarton(product: Weighed): void {
  const { piecesPerCarton: pieces, innerPacksPerCarton: packs } = product;
  const said = CARTON_FIELDS.find((field) => product[field] !== undefined);
  if (said === undefined) return;
  if (pieces === undefined) throw refuse('PRODUCT_CARTON_CONTENT_MISSING', {}, 'piecesPerCarton');
  const unsaid = MEASURES.filter((field) => product[field] === undefined);
  const [missing] = unsaid;
  if (missing !== undefined && unsaid.length < MEASURES.length) {
    throw refuse('PRODUCT_CARTON_MEASURES_INCOMPLETE', {}, missing);
  }
  if (packs !== undefined && pieces % packs !== 0) {
    const params = { packs: String(packs), pieces: String(pieces) };
    throw refuse('PRODUCT_CARTON_INNER_PACKS_UNEVEN', params, 'innerPacksPerCarton');
  }
  checkCartonWeights(product, pieces);
}

function checkCartonWeights(product: Weighed, pieces: number): void {
  const { cartonNetWeightKg: net, cartonGrossWeightKg: gross } = product;
  if (isLighter(gross, weightOf(net))) {
    const params = { net: net ?? '', gross: gross ?? '' };
    throw refuse('PRODUCT_CARTON_WEIGHTS_CONTRADICT', params, 'cartonGrossWeightKg');
  }
  const unit = weightOf(product.netWeightKg);
  const goods = unit && multiplyDecimals(unit, parseDecimal(String(pieces)));
  for (const field of ['cartonNetWeightKg', 'cartonGrossWeightKg'] as const) {
    if (!isLighter(product[field], goods)) continue;
    const params = { carton: product[field] ?? '', each: product.netWeightKg ?? '', pieces: String(pieces) };
    throw refuse('PRODUCT_CARTON_LIGHTER_THAN_GOODS', params, field);
  }
}

const weightOf = (text: string | undefined): Decimal | undefined =>
  text !== undefined && /^\d+(\.\d+)?$/.test(text) ? parseDecimal(text) : undefined;

function isLighter(text: string | undefined, least: Decimal | undefined): boolean {
  const weight = weightOf(text);
  return weight !== undefined && least !== undefined && compareDecimals(weight, least) < 0;
}
