import type { Tx } from '@tongshang/database';
import type { OrganisationId, ProductId } from '@tongshang/identifier';
import { formatDecimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import type { Localised } from './parameters.ts';
import { priceFor } from './price.ts';
import type { Product } from './product.ts';
import { selectProducts, selectSellersProducts } from './product-store.ts';

/** Which of a seller's products a line means, by id or by the seller's article number. */
export type ProductReference = {
  readonly productId?: ProductId;
  readonly sku?: string;
  readonly quantity: string;
  readonly unit: string;
};

/** A full carton of a product: how many units it holds, what it weighs (kilograms) and measures outside (centimetres). */
type ProductPacking = {
  readonly quantityEach: string;
  readonly innerPacks?: number;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly dimensionsCm?: { readonly length: string; readonly width: string; readonly height: string };
};

/**
 * What the catalogue knows of a line's product; weights are for the whole quantity asked about; they and the packing are absent
 * where the line counts in another unit than the product.
 */
export type ProductParticulars = {
  readonly productId: ProductId;
  readonly sku: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly unit: string;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  /** How the goods come in cartons; absent where the product does not say how many units go into one. */
  readonly packing?: ProductPacking;
  /** The published price at this quantity in the currency asked about; absent when none is published. */
  readonly listPrice?: { readonly amount: string; readonly currency: string; readonly per?: string };
  readonly demonstration?: readonly string[];
};

/**
 * What published products of a seller, or the caller's own, say of lines of a trade, in the order of the references;
 * undefined where the seller has no such product on show to the caller.
 */
export async function productParticulars(
  tx: Tx,
  sellerOrganisationId: OrganisationId,
  currency: string,
  references: readonly ProductReference[],
): Promise<readonly (ProductParticulars | undefined)[]> {
  const products = await productsOf(tx, sellerOrganisationId, references);
  const day = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  return references.map((reference) => {
    const product = products.find(
      (one) => one.productId === reference.productId || one.sku === reference.sku,
    );
    return product && factsOf(product, reference, currency, day);
  });
}

async function productsOf(
  tx: Tx,
  seller: string,
  references: readonly ProductReference[],
): Promise<Product[]> {
  const ids = references.flatMap(({ productId }) => productId ?? []);
  const skus = references.flatMap(({ productId, sku }) => (productId ? [] : (sku ?? [])));
  const byId = ids.length > 0 ? await selectProducts(tx, ids) : [];
  const bySku = skus.length > 0 ? await selectSellersProducts(tx, seller, skus) : [];
  return [...byId, ...bySku].filter(({ organisationId }) => organisationId === seller);
}

function factsOf(
  product: Product,
  { quantity, unit: counted }: ProductReference,
  currency: string,
  day: string,
): ProductParticulars {
  const { productId, sku, name, description, unit, hsCode, originCountry } = product;
  const price = priceFor(product, quantity, currency, day);
  const isSameUnit = counted === unit;
  const whole = (weight: string | undefined) =>
    weight === undefined || !isSameUnit
      ? undefined
      : formatDecimal(multiplyDecimals(parseDecimal(weight), parseDecimal(quantity)));
  const facts = {
    ...{ productId, sku, name, unit, description, hsCode, originCountry },
    netWeightKg: whole(product.netWeightKg),
    grossWeightKg: whole(product.grossWeightKg),
    packing: isSameUnit ? packingOf(product) : undefined,
    listPrice: price && { amount: price.amount, currency, ...(price.per ? { per: price.per } : {}) },
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as ProductParticulars;
}

function packingOf(product: Product): ProductPacking | undefined {
  const { piecesPerCarton, innerPacksPerCarton, cartonNetWeightKg, cartonGrossWeightKg } = product;
  const { cartonLengthCm: length, cartonWidthCm: width, cartonHeightCm: height } = product;
  if (piecesPerCarton === undefined) return undefined;
  return {
    quantityEach: String(piecesPerCarton),
    ...(innerPacksPerCarton === undefined ? {} : { innerPacks: innerPacksPerCarton }),
    ...(cartonNetWeightKg === undefined ? {} : { netWeightKg: cartonNetWeightKg }),
    ...(cartonGrossWeightKg === undefined ? {} : { grossWeightKg: cartonGrossWeightKg }),
    ...(length && width && height ? { dimensionsCm: { length, width, height } } : {}),
  };
}
