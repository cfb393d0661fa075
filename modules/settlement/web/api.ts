import { queryOptions } from '@tanstack/react-query';
import type { Schema } from '@tongshang/ui/api';
import { get, readAll } from '@tongshang/ui/api';

export type Account = Schema<'Account'>;
export type StatementEntry = Schema<'StatementEntry'>;
export type Cash = Schema<'Cash'>;
export type Fee = Schema<'BankFee'>;
export type Limit = Schema<'CreditLimit'>;

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => readAll('/api/v1/accounts', signal, 500),
});

/** What may be done beside the accounts: open one. */
export const accountActionsQuery = queryOptions({
  queryKey: ['accounts', 'actions'],
  queryFn: async ({ signal }) => (await get('/api/v1/accounts', { limit: 1 }, signal)).actions,
});

export const cashQuery = (currency: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['cash', currency, from, to],
    queryFn: ({ signal }) => get('/api/v1/cash', { currency, from, to }, signal),
  });

export const feesQuery = queryOptions({
  queryKey: ['fees'],
  queryFn: ({ signal }) => get('/api/v1/fees', undefined, signal),
});

export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: ({ signal }) => get('/api/v1/limits', undefined, signal),
});
