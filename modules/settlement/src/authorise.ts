import { isKind, type Principal } from '@tongshang/identity';
import type { StoredAccount } from './account.ts';
import { refuse } from './refusals.ts';

/** @throws NOT_A_BANK */
export function requireBank(principal: Principal): void {
  if (!isKind(principal, 'bank')) throw refuse('NOT_A_BANK');
}

/** @throws NOT_A_BANK, NOT_THE_BANK unless the caller is the bank that keeps the account */
export function requireItsBank(principal: Principal, account: StoredAccount): void {
  requireBank(principal);
  if (account.bankOrganisationId !== principal.organisationId) throw refuse('NOT_THE_BANK');
}

/** @throws NOT_THE_OWNER */
export function requireOwner(principal: Principal, account: StoredAccount): void {
  if (account.organisationId !== principal.organisationId) throw refuse('NOT_THE_OWNER');
}
