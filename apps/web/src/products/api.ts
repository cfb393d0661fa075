import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/send.ts';
import type { Localised } from '../api/wire.ts';

export interface ParameterDefinition {
  readonly code: string;
  readonly name: Localised;
  readonly type: 'number' | 'text' | 'choice' | 'boolean';
  readonly unit?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly choices?: readonly { readonly code: string; readonly name: Localised }[];
  readonly required?: boolean;
}
export interface Family {
  readonly familyId: string;
  readonly organisationId: string | null;
  readonly code: string;
  readonly name: Localised;
  readonly parameters: readonly ParameterDefinition[];
}
export interface Price {
  readonly currency: string;
  readonly minimumQuantity: string;
  readonly amount: string;
  readonly per?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
}
export interface Product {
  readonly productId: string;
  readonly organisationId: string;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly sku: string;
  readonly gtin?: string;
  readonly familyId?: string;
  readonly variantOf?: string;
  readonly name: Localised;
  readonly description?: Localised;
  readonly hsCode?: string;
  readonly originCountry?: string;
  readonly unit: string;
  readonly netWeightKg?: string;
  readonly grossWeightKg?: string;
  readonly piecesPerCarton?: number;
  readonly leadTimeDays?: number;
  readonly minimumOrderQuantity: string;
  readonly parameters: Readonly<Record<string, string | boolean>>;
  readonly prices: readonly Price[];
  readonly images: readonly { readonly sha256: string; readonly contentType: string }[];
  readonly version: number;
  readonly changedAt: string;
}
export interface ProductWithVariants {
  readonly product: Product;
  readonly family: Family | null;
  readonly variants: readonly Product[];
}

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
