import type { OrganisationId, TradeId } from '@tongshang/identifier';
import type { Account as LedgerAccount, Side } from '@tongshang/ledger';

/**
 * What an account is for.
 * - `cash`: money of an organisation; `escrow`: money held for one trade; `fees`: what the bank earned;
 * - `vault`: what the bank holds in the outside world for all of them;
 * - `limit`: credit granted to a buyer and not yet used; `limit-used` and `limit-book`: the bank's other side of it.
 */
export type AccountKind = 'cash' | 'escrow' | 'fees' | 'vault' | 'limit' | 'limit-used' | 'limit-book';

/** The side on which an account of a kind grows. None may go below zero. */
export const NORMAL_SIDE: Readonly<Record<AccountKind, Side>> = {
  cash: 'credit',
  escrow: 'credit',
  fees: 'credit',
  vault: 'debit',
  limit: 'credit',
  'limit-used': 'credit',
  'limit-book': 'debit',
};

/** Whose account, where, what for. `tradeId` only with `escrow`. */
export type AccountKey = {
  readonly organisationId: OrganisationId;
  readonly bankOrganisationId: OrganisationId;
  readonly kind: AccountKind;
  readonly currency: string;
  readonly tradeId?: TradeId;
};

export type StoredAccount = LedgerAccount &
  AccountKey & {
    readonly openedAt: Temporal.Instant;
    /** What of it is owed back to buyers, in minor units: its owner does not spend it otherwise. */
    readonly owedBack: bigint;
  };

/** Accounts that the bank keeps for itself. */
export function bankAccount(
  bankOrganisationId: OrganisationId,
  kind: 'fees' | 'vault' | 'limit-used' | 'limit-book',
  currency: string,
): AccountKey {
  return { organisationId: bankOrganisationId, bankOrganisationId, kind, currency };
}

export function cashKey(
  organisationId: OrganisationId,
  bankOrganisationId: OrganisationId,
  currency: string,
): AccountKey {
  return { organisationId, bankOrganisationId, kind: 'cash', currency };
}
