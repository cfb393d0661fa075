import { isCountry } from '@tongshang/country';
import { readGs1Key } from '@tongshang/epcis';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import {
  canonicalDecimal,
  compareDecimals,
  formatDecimal,
  minorUnits,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import { listedUnitOf } from '@tongshang/quantity';
import { Refusal } from '@tongshang/refusal';
import {
  type Family,
  type Localised,
  type ParameterInput,
  type ParameterValues,
  readParameters,
} from './parameters.ts';
import { checkCarton, type ProductCarton } from './product-carton.ts';
import { refuse } from './refusals.ts';

export type ProductStatus = 'draft' | 'published' | 'withdrawn';

/** A price from a quantity on. Decimals are text; days are ISO 8601, inclusive; absent means from or for ever. */
export type Price = {
  readonly currency: string;
  readonly minimumQuantity: string;
  readonly amount: string;
  /** The amount is for so many units; 1 when absent. */
  readonly per?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

/** What a seller states of a product. Weights, prices and quantities are per unit. */
export type ProductDraft = ProductCarton & {
  readonly sku: string;
  readonly gtin?: string;
  readonly familyId?: string;
  /** The main product that this is a variant of. */
  readonly variantOf?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly hsCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly originCountry?: string;
  /** UN/ECE Recommendation 20. */
  readonly unit: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** 1 when absent. */
  readonly minimumOrderQuantity?: string;
  readonly leadTimeDays?: number;
  readonly parameters?: Readonly<Record<string, ParameterInput>>;
  readonly prices?: readonly Price[];
};

/** Pixels of the longer side of a picture: more than any camera that is carried takes. */
export const SIDE_MAX = 12_000;

export type ProductImage = { readonly sha256: string; readonly contentType: string };

/** A product as it stands. */
export type Product = Omit<ProductDraft, 'parameters' | 'prices' | 'minimumOrderQuantity'> & {
  readonly productId: ProductId;
  readonly organisationId: OrganisationId;
  readonly status: ProductStatus;
  readonly minimumOrderQuantity: string;
  readonly parameters: ParameterValues;
  readonly prices: readonly Price[];
  readonly images: readonly ProductImage[];
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly publishedAt?: string;
};

/** A draft that nothing is wrong with: identifiers, decimals and parameters in their one form. */
export type CheckedDraft = Omit<ProductDraft, 'parameters' | 'prices' | 'minimumOrderQuantity'> & {
  readonly minimumOrderQuantity: string;
  readonly parameters: ParameterValues;
  readonly prices: readonly (Price & { readonly per: string })[];
};

type DecimalField =
  | 'netWeightKg'
  | 'grossWeightKg'
  | 'cartonNetWeightKg'
  | 'cartonGrossWeightKg'
  | 'cartonLengthCm'
  | 'cartonWidthCm'
  | 'cartonHeightCm'
  | 'minimumOrderQuantity';

/**
 * Brings a draft to its one form and collects everything that is wrong with it, each with its place. Codes: those named
 * PRODUCT_…, PRICE_… and PARAMETER_… of this module, and those of the epcis, money and quantity engines.
 */
export function checkDraft(
  draft: ProductDraft,
  family: Pick<Family, 'code' | 'parameters'> | undefined,
): { checked: CheckedDraft; refusals: Refusal[] } {
  const refusals: Refusal[] = [];
  const attempt = <T>(fallback: T, read: () => T): T => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
      return fallback;
    }
  };
  const positive = (field: DecimalField, value: string) =>
    attempt(value, () => positiveDecimal(value, field));
  const measured = (field: DecimalField) => {
    const value = draft[field];
    return value === undefined ? {} : { [field]: positive(field, value) };
  };
  attempt(undefined, () => void listedUnitOf(draft.unit, 'unit'));
  const gtin = draft.gtin;
  const checked = {
    ...draft,
    sku: draft.sku.trim(),
    ...(gtin === undefined ? {} : { gtin: attempt(gtin, () => readGs1Key('GTIN', gtin, 'gtin')) }),
    ...measured('netWeightKg'),
    ...measured('grossWeightKg'),
    ...measured('cartonNetWeightKg'),
    ...measured('cartonGrossWeightKg'),
    ...measured('cartonLengthCm'),
    ...measured('cartonWidthCm'),
    ...measured('cartonHeightCm'),
    minimumOrderQuantity: positive('minimumOrderQuantity', draft.minimumOrderQuantity ?? '1'),
    prices: (draft.prices ?? []).map((price, index) =>
      attempt({ ...price, per: price.per ?? '1' }, () => checkedPrice(price, `prices/${index}`)),
    ),
  };
  attempt(undefined, () => checkWeights(checked.netWeightKg, checked.grossWeightKg));
  attempt(undefined, () => checkCarton(checked));
  attempt(undefined, () => checkCustoms(draft));
  refusals.push(...repeatedPrices(checked.prices));
  const { values, refusals: wrong } = readParameters(draft.parameters ?? {}, family);
  refusals.push(...wrong);
  return { checked: { ...checked, parameters: values }, refusals };
}

function positiveDecimal(value: string, place: string): string {
  const read = parseDecimal(value, place);
  if (compareDecimals(read, ZERO) <= 0) throw refuse('PRODUCT_NUMBER_NOT_POSITIVE', { value }, place);
  return formatDecimal(canonicalDecimal(read));
}

function checkedPrice(price: Price, place: string): Price & { per: string } {
  minorUnits(price.currency, `${place}/currency`);
  const amount = parseDecimal(price.amount, `${place}/amount`);
  if (compareDecimals(amount, ZERO) <= 0) {
    throw refuse('PRICE_NOT_POSITIVE', { value: `${price.amount} ${price.currency}` }, `${place}/amount`);
  }
  const { validFrom: from, validUntil: until } = price;
  if (from !== undefined && until !== undefined && until < from) {
    throw refuse('PRICE_PERIOD_WRONG', { from, until }, `${place}/validUntil`);
  }
  return {
    ...price,
    amount: formatDecimal(canonicalDecimal(amount)),
    minimumQuantity: positiveDecimal(price.minimumQuantity, `${place}/minimumQuantity`),
    per: positiveDecimal(price.per ?? '1', `${place}/per`),
  };
}

function repeatedPrices(prices: readonly Price[]): Refusal[] {
  const seen = new Set<string>();
  return prices.flatMap((price, index) => {
    const key = JSON.stringify([price.currency, price.minimumQuantity, price.validFrom ?? null]);
    const repeated = seen.has(key);
    seen.add(key);
    const params = { currency: price.currency, quantity: price.minimumQuantity };
    return repeated ? [refuse('PRICE_REPEATED', params, `prices/${index}`)] : [];
  });
}

function checkWeights(net: string | undefined, gross: string | undefined): void {
  if (net === undefined || gross === undefined) return;
  const valid = /^\d+(\.\d+)?$/;
  if (!valid.test(net) || !valid.test(gross)) return;
  if (compareDecimals(parseDecimal(gross), parseDecimal(net)) < 0) {
    throw refuse('PRODUCT_WEIGHTS_CONTRADICT', { net, gross }, 'grossWeightKg');
  }
}

function checkCustoms({ hsCode, originCountry }: ProductDraft): void {
  if (originCountry !== undefined && !isCountry(originCountry)) {
    throw refuse('PRODUCT_COUNTRY_UNKNOWN', { country: originCountry }, 'originCountry');
  }
  const chapter = hsCode?.slice(0, 2);
  // Chapters 1 to 97 without 77, which is kept free; 98 and 99 are the countries' own.
  if (hsCode !== undefined && (chapter === '00' || chapter === '77')) {
    throw refuse('PRODUCT_HS_CODE_UNKNOWN', { chapter, hsCode }, 'hsCode');
  }
}

/** What a product lacks before buyers may see it: a price, and what duties depend on. */
export function missingForPublication(
  product: Pick<Product, 'hsCode' | 'originCountry' | 'prices'>,
): readonly ('prices' | 'hsCode' | 'originCountry')[] {
  return [
    ...(product.prices.length === 0 ? (['prices'] as const) : []),
    ...(product.hsCode === undefined ? (['hsCode'] as const) : []),
    ...(product.originCountry === undefined ? (['originCountry'] as const) : []),
  ];
}
