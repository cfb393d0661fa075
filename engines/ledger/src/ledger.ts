import type { TransferId } from '@tongshang/identifier';
import { type Account, openAccount } from './account.ts';
import { type Accounts, type Action, applyGroup, type Step } from './apply.ts';
import { refuse } from './refusals.ts';

export type TransferState = 'posted' | 'reserved' | 'voided';

/** A whole ledger in memory: the reference that a stored one is compared with. */
export type Ledger = { readonly accounts: Accounts; readonly transfers: ReadonlyMap<string, TransferState> };

export const EMPTY: Ledger = { accounts: new Map(), transfers: new Map() };

export function withAccount(ledger: Ledger, rule: Parameters<typeof openAccount>[0]): Ledger {
  return { ...ledger, accounts: new Map(ledger.accounts).set(rule.accountId, openAccount(rule)) };
}

const AFTER: Readonly<Record<Action, TransferState>> = {
  post: 'posted',
  reserve: 'reserved',
  'post-reserved': 'posted',
  'void-reserved': 'voided',
};

/**
 * Applies a linked group to the ledger: all steps or, by throwing, none.
 * @throws LEDGER_TRANSFER_REPEATED, LEDGER_NOT_RESERVED, and what `applyGroup` throws
 */
export function record(ledger: Ledger, steps: readonly Step[]): Ledger {
  const transfers = new Map(ledger.transfers);
  for (const { action, transfer } of steps) {
    requireState(action, transfers.get(transfer.transferId), transfer.transferId);
    transfers.set(transfer.transferId, AFTER[action]);
  }
  const changed = applyGroup(ledger.accounts, steps);
  return { accounts: new Map([...ledger.accounts, ...changed]), transfers };
}

/** Whether an action may follow the state a transfer is in. @throws LEDGER_TRANSFER_REPEATED, LEDGER_NOT_RESERVED */
function requireState(action: Action, state: TransferState | undefined, transferId: TransferId): void {
  if (action === 'post' || action === 'reserve') {
    if (state !== undefined) throw refuse('LEDGER_TRANSFER_REPEATED', { transfer: transferId });
    return;
  }
  if (state !== 'reserved') {
    throw refuse('LEDGER_NOT_RESERVED', { transfer: transferId, state: state ?? 'unknown' });
  }
}

/** Debits less credits over all accounts of each currency, posted and pending: zero in a sound ledger. */
export function imbalance(accounts: Iterable<Account>): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const account of accounts) {
    const posted = account.debitsPosted - account.creditsPosted;
    const pending = account.debitsPending - account.creditsPending;
    // Two sums in one number would hide a posted surplus behind a pending lack.
    sums.set(`${account.currency} posted`, (sums.get(`${account.currency} posted`) ?? 0n) + posted);
    sums.set(`${account.currency} pending`, (sums.get(`${account.currency} pending`) ?? 0n) + pending);
  }
  for (const [key, sum] of sums) if (sum === 0n) sums.delete(key);
  return sums;
}
