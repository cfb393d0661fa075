import type { Tx } from '@tongshang/database';
import { cashKey, type StoredAccount } from './account.ts';
import { findAccounts } from './accounts.ts';
import { refuse } from './refusals.ts';

/** The account on which a bank holds money for a trade: one for all its instalments in escrow. */
export function escrowKey(tradeId: string, buyer: string, bank: string, currency: string) {
  return { organisationId: buyer, bankOrganisationId: bank, kind: 'escrow', currency, tradeId } as const;
}

/** The cash account of an organisation at a bank, locked. Elevated callers only. @throws ACCOUNT_MISSING */
export async function cashAccount(
  tx: Tx,
  organisationId: string,
  bankOrganisationId: string,
  currency: string,
): Promise<StoredAccount> {
  const [account] = await findAccounts(tx, [cashKey(organisationId, bankOrganisationId, currency)]);
  if (!account) throw refuse('ACCOUNT_MISSING', { currency });
  return account;
}
