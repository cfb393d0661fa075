import { queryOptions } from '@tanstack/react-query';
import { readAll } from '../api/paging.ts';
import { get } from '../api/send.ts';
import type { WireMoney } from '../api/wire.ts';

export type AccountKind = 'cash' | 'escrow' | 'fees' | 'vault' | 'limit' | 'limit-used' | 'limit-book';

export interface Account {
  readonly accountId: string;
  readonly organisationId: string;
  readonly bankOrganisationId: string;
  readonly kind: AccountKind;
  readonly currency: string;
  readonly tradeId: string | null;
  readonly balance: WireMoney;
  readonly available: WireMoney;
  readonly openedAt: string;
}

export interface StatementEntry {
  readonly sequence: string;
  readonly transferId: string;
  readonly kind: string;
  readonly endToEndId: string;
  readonly tradeId: string | null;
  readonly purpose: string;
  readonly at: string;
  readonly change: WireMoney;
  readonly balance: WireMoney;
}

export interface Cash {
  readonly currency: string;
  readonly days: readonly { readonly date: string; readonly held: WireMoney }[];
  readonly expected: readonly {
    readonly tradeId: string;
    readonly reason: 'payable' | 'escrow';
    readonly direction: 'in' | 'out';
    readonly amount: WireMoney;
    readonly dueOn: string | null;
  }[];
}

export interface Fee {
  readonly bankOrganisationId: string;
  readonly method: 'escrow' | 'advance' | 'open-account';
  readonly currency: string;
  readonly percent: string;
  readonly minimum?: WireMoney;
  readonly maximum?: WireMoney;
  readonly setAt: string;
}

export interface Limit {
  readonly limitId: string;
  readonly organisationId: string;
  readonly bankOrganisationId: string;
  readonly granted: WireMoney;
  readonly available: WireMoney;
}

export const accountsQuery = queryOptions({
  queryKey: ['accounts'],
  queryFn: ({ signal }) => readAll('/api/v1/accounts', signal, 500),
});

export const cashQuery = (currency: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['cash', currency, from, to],
    queryFn: ({ signal }) => get('/api/v1/cash', { currency, from, to }, signal),
  });

export const feesQuery = queryOptions({
  queryKey: ['fees'],
  queryFn: async ({ signal }) => (await get('/api/v1/fees', undefined, signal)).items,
});

export const limitsQuery = queryOptions({
  queryKey: ['limits'],
  queryFn: async ({ signal }) => (await get('/api/v1/limits', undefined, signal)).items,
});
