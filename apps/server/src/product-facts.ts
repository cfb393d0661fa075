import { type CatalogueModule, type Product, priceFor } from '@tongshang/catalogue';
import type { Tx } from '@tongshang/database';
import { formatDecimal, multiplyDecimals, parseDecimal } from '@tongshang/money';
import type { ReadProduct } from '@tongshang/stock';
import type { CataloguePort, ProductFacts, ProductReference } from '@tongshang/trade';

/** What the trade module asks of a catalogue, answered by ours: published products, or the caller's own. */
export function catalogueFor(catalogue: CatalogueModule): CataloguePort {
  return {
    async productFacts(tx, sellerOrganisationId, currency, references) {
      const products = await productsOf(catalogue, tx, sellerOrganisationId, references);
      const day = tx.now.toZonedDateTimeISO('UTC').toPlainDate().toString();
      return references.map((reference) => {
        const product = products.find(
          (one) => one.productId === reference.productId || one.sku === reference.sku,
        );
        return product && factsOf(product, reference, currency, day);
      });
    },
  };
}

async function productsOf(
  catalogue: CatalogueModule,
  tx: Tx,
  seller: string,
  references: readonly ProductReference[],
): Promise<Product[]> {
  const ids = references.flatMap(({ productId }) => productId ?? []);
  const skus = references.flatMap(({ productId, sku }) => (productId ? [] : (sku ?? [])));
  const byId = ids.length > 0 ? await catalogue.readProducts(tx, ids) : [];
  const bySku = skus.length > 0 ? await catalogue.readSellersProducts(tx, seller, skus) : [];
  return [...byId, ...bySku].filter(({ organisationId }) => organisationId === seller);
}

function factsOf(
  product: Product,
  { quantity }: ProductReference,
  currency: string,
  day: string,
): ProductFacts {
  const { productId, sku, name, description, unit, hsCode, originCountry } = product;
  const price = priceFor(product, quantity, currency, day);
  const whole = (weight: string | undefined) =>
    weight === undefined
      ? undefined
      : formatDecimal(multiplyDecimals(parseDecimal(weight), parseDecimal(quantity)));
  const facts = {
    ...{ productId, sku, name, unit, description, hsCode, originCountry },
    netWeightKg: whole(product.netWeightKg),
    grossWeightKg: whole(product.grossWeightKg),
    listPrice: price && { amount: price.amount, currency, ...(price.per ? { per: price.per } : {}) },
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as unknown as ProductFacts;
}

/** What stock asks of a catalogue. */
export function productReader(catalogue: CatalogueModule): ReadProduct {
  return async (tx, productId) => (await catalogue.readProducts(tx, [productId]))[0];
}
