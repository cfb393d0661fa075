import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type Family = Schema<'ProductFamily'>;
export type Price = Schema<'ProductPrice'>;
export type Product = Schema<'Product'>;
export type ProductWithVariants = Schema<'ProductWithVariants'>;

export const productQuery = (productId: string) =>
  queryOptions({
    queryKey: ['products', productId],
    queryFn: ({ signal }) => get(`/api/v1/products/${productId}`, undefined, signal),
  });

export const familiesQuery = queryOptions({
  queryKey: ['product-families'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => (await get('/api/v1/product-families', { limit: 100 }, signal)).items,
});

export const imageAddress = (product: Product, sha256: string): string =>
  `/api/v1/products/${product.productId}/images/${sha256}`;

/** Prices of one currency from the smallest quantity on, those of today only. */
export function tiersOf(product: Pick<Product, 'prices'>, today: string): Map<string, Price[]> {
  const tiers = new Map<string, Price[]>();
  for (const price of product.prices) {
    if ((price.validFrom && price.validFrom > today) || (price.validUntil && price.validUntil < today))
      continue;
    tiers.set(price.currency, [...(tiers.get(price.currency) ?? []), price]);
  }
  for (const prices of tiers.values())
    prices.sort((a, b) => Number(a.minimumQuantity) - Number(b.minimumQuantity));
  return tiers;
}

export const today = (): string => new Date().toISOString().slice(0, 10);
