import { type Action, offer } from '@tongshang/http';
import { isKind, type Principal } from '@tongshang/identity';
import { available } from '@tongshang/ledger';
import type { Trade } from '@tongshang/trade';
import type { StoredAccount } from './account.ts';
import type { OutsideDebt } from './outside-debts.ts';
import { openOf, underWayOf } from './refund-debt.ts';
import type { RefundDebt } from './refund-debt-store.ts';
import { isReversible } from './reversible.ts';
import type { TransferKind } from './transfer-store.ts';

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

/** What its bank may do with a movement of an account: `reverse` a deposit that it booked in error. */
export function movementActions(
  principal: Principal,
  account: StoredAccount,
  movement: {
    readonly kind: TransferKind;
    readonly at: Temporal.Instant;
    readonly amount: bigint;
    readonly isReversed: boolean;
    readonly now: Temporal.Instant;
  },
): Action[] {
  const isItsBank = isKind(principal, 'bank') && account.bankOrganisationId === principal.organisationId;
  const { kind, at, amount, isReversed, now } = movement;
  if (!mayWrite(principal) || !isItsBank || account.kind !== 'cash') return [];
  if (kind !== 'deposit' || isReversed || !isReversible(at, now)) return [];
  return [offer('reverse', { lacks: available(account) >= amount ? [] : ['BALANCE_TOO_LOW'] })];
}

/** What only a bank does, by name: `open-account`, `grant-limit`, `set-fee`. */
export const bankActions = (name: string, principal: Principal): Action[] =>
  isKind(principal, 'bank') && mayWrite(principal) ? [offer(name)] : [];

/**
 * What the caller may do about the money of a trade: `pay` what it owes on credit, `hold` back what it holds in escrow, `lift-hold`;
 * `state-refund` that it has sent what it owes back, `confirm-refund` that it came.
 */
export function tradeMoneyActions(
  trade: Pick<Trade, 'parties' | 'status'>,
  {
    payables,
    inEscrow,
    isHeldBack,
    debts,
    outside = [],
  }: {
    readonly payables: readonly { readonly paid: boolean }[];
    /** The bank that holds money of the trade in escrow now. */
    readonly inEscrow: string | null;
    readonly isHeldBack: boolean;
    readonly debts: readonly RefundDebt[];
    /** What is owed back of what was paid outside: that it came the buyer states in the trade. */
    readonly outside?: readonly OutsideDebt[];
  },
  principal: Principal,
): Action[] {
  const isIn = (side: 'buyer' | 'seller') =>
    trade.parties.some(
      ({ role, organisationId }) => role === side && organisationId === principal.organisationId,
    );
  const isBuyer = isIn('buyer');
  const owing = debts.filter((debt) => openOf(debt) > 0n);
  const isUnsent = owing.some((debt) => openOf(debt) > underWayOf(debt));
  const isOwedOutside = outside.some(({ open, underWay }) => open > underWay);
  const isSent = owing.some((debt) => underWayOf(debt) > 0n);
  const owes = payables.some(({ paid }) => !paid);
  if (!mayWrite(principal)) return [];
  const isHolder = trade.status === 'open' && inEscrow === principal.organisationId;
  return [
    ...(isBuyer && owes ? [offer('pay', { awaited: true })] : []),
    ...(isIn('seller') && (isUnsent || isOwedOutside) ? [offer('state-refund', { awaited: true })] : []),
    ...(isBuyer && owing.length > 0 ? [offer('confirm-refund', { awaited: isSent })] : []),
    ...(isHolder ? [offer(isHeldBack ? 'lift-hold' : 'hold')] : []),
  ];
}
