import { type Action, offer } from '@tongshang/http';
import { isKind, type Principal } from '@tongshang/identity';
import { available } from '@tongshang/ledger';
import type { Trade } from '@tongshang/trade';
import type { StoredAccount } from './account.ts';

const mayWrite = (principal: Principal): boolean => principal.scopes.has('settlement:write');

/** What the caller may do with an account: `deposit` at its bank, `withdraw` as its owner. */
export function accountActions(account: StoredAccount, principal: Principal): Action[] {
  if (!mayWrite(principal) || account.kind !== 'cash') return [];
  const { organisationId } = principal;
  const isItsBank = isKind(principal, 'bank') && account.bankOrganisationId === organisationId;
  return [
    ...(isItsBank ? [offer('deposit')] : []),
    ...(account.organisationId === organisationId
      ? [offer('withdraw', { lacks: available(account) > 0n ? [] : ['BALANCE_TOO_LOW'] })]
      : []),
  ];
}

/** What only a bank does, by name: `open-account`, `grant-limit`, `set-fee`. */
export const bankActions = (name: string, principal: Principal): Action[] =>
  isKind(principal, 'bank') && mayWrite(principal) ? [offer(name)] : [];

/** What the caller may do about the money of a trade: `pay` what it owes on credit, `hold` back what it holds in escrow, `lift-hold`. */
export function tradeMoneyActions(
  trade: Pick<Trade, 'parties' | 'status'>,
  {
    payables,
    inEscrow,
    isHeldBack,
  }: {
    readonly payables: readonly { readonly paid: boolean }[];
    /** The bank that holds money of the trade in escrow now. */
    readonly inEscrow: string | null;
    readonly isHeldBack: boolean;
  },
  principal: Principal,
): Action[] {
  const isBuyer = trade.parties.some(
    ({ role, organisationId }) => role === 'buyer' && organisationId === principal.organisationId,
  );
  const owes = payables.some(({ paid }) => !paid);
  if (!mayWrite(principal)) return [];
  const isHolder = trade.status === 'open' && inEscrow === principal.organisationId;
  return [
    ...(isBuyer && owes ? [offer('pay', { awaited: true })] : []),
    ...(isHolder ? [offer(isHeldBack ? 'lift-hold' : 'hold')] : []),
  ];
}
