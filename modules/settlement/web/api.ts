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

/** Numbers of the latest open trades, by their ids: what money is expected of. */
export const tradeNumbersQuery = queryOptions({
  queryKey: ['trades', 'numbers'],
  queryFn: async ({ signal }) => (await get('/api/v1/trades', { status: 'open', limit: 100 }, signal)).items,
  select: (items) => new Map(items.map(({ tradeId, number }) => [tradeId, number])),
});

export const feesQuery = queryOptions({
  queryKey: ['fees'],
  queryFn: ({ signal }) => get('/api/v1/fees', undefined, signal),
});

export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: ({ signal }) => get('/api/v1/limits', undefined, signal),
});
