import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';

export type Order = Schema<'SupplierOrder'>;
export type Listed = Schema<'ListedSupplierOrder'>;
export type Draft = Schema<'SupplierOrderDraft'>;
export type Coverage = Schema<'SupplierCoverage'>;

export const states = ['draft', 'sent', 'confirmed', 'closed', 'cancelled'] as const;
export const vatInvoices = ['special', 'ordinary', 'none'] as const;
/** Units that goods are bought in, the commonest first; UN/ECE Recommendation 20. */
export const units = ['C62', 'SET', 'PR', 'DZN', 'KGM', 'TNE', 'LTR', 'MTR', 'MTK', 'MTQ'] as const;

export const orderQuery = (supplierOrderId: string) =>
  queryOptions({
    queryKey: ['supplier-orders', supplierOrderId],
    queryFn: ({ signal }): Promise<Order> =>
      get(`/api/v1/supplier-orders/${supplierOrderId}`, undefined, signal),
  });

export const coverageQuery = (tradeId: string) =>
  queryOptions({
    queryKey: ['supplier-orders', 'of-sale', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/supplier-orders`, undefined, signal),
  });

export const contactsQuery = (text: string) =>
  queryOptions({
    queryKey: ['contacts', 'suppliers', text],
    queryFn: async ({ signal }) =>
      (await get('/api/v1/contacts', { text: text || undefined, limit: 50 }, signal)).items,
    staleTime: 30_000,
  });
