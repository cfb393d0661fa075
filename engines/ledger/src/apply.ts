import { formatMoney } from '@tongshang/money';
import { type Account, available } from './account.ts';
import { refuse } from './refusals.ts';
import { checkTransfer, type Transfer, type TransferLine } from './transfer.ts';

/**
 * What can be done with a transfer. `post` moves the money at once. `reserve` sets it aside: it can no longer be taken by
 * others, and comes to its new place only with `post-reserved`; `void-reserved` gives it free again.
 */
export type Action = 'post' | 'reserve' | 'post-reserved' | 'void-reserved';

export type Step = { readonly action: Action; readonly transfer: Transfer };

/** Accounts by their id. */
export type Accounts = ReadonlyMap<string, Account>;

/**
 * Applies a linked group of steps: all of them or, by throwing, none. Constraints are checked after each step, so that a
 * group may not borrow from a later step of its own.
 * @returns the accounts that changed, as they are afterwards; the ones given stay as they were
 * @throws what `checkTransfer` throws, LEDGER_ACCOUNT_UNKNOWN, LEDGER_CURRENCY_DIFFERS, LEDGER_INSUFFICIENT
 */
export function applyGroup(accounts: Accounts, steps: readonly Step[]): Map<string, Account> {
  const changed = new Map<string, Account>();
  for (const { action, transfer } of steps) {
    checkTransfer(transfer);
    for (const line of transfer.lines) {
      const account = changed.get(line.accountId) ?? accounts.get(line.accountId);
      if (!account) throw refuse('LEDGER_ACCOUNT_UNKNOWN', { account: line.accountId });
      changed.set(line.accountId, applyLine(account, line, action));
    }
    for (const line of transfer.lines) checkConstraint(changed.get(line.accountId) as Account, line);
  }
  return changed;
}

/** How much each side moves per action: posted, pending. */
const EFFECTS: Readonly<Record<Action, { readonly posted: bigint; readonly pending: bigint }>> = {
  post: { posted: 1n, pending: 0n },
  reserve: { posted: 0n, pending: 1n },
  'post-reserved': { posted: 1n, pending: -1n },
  'void-reserved': { posted: 0n, pending: -1n },
};

function applyLine(account: Account, line: TransferLine, action: Action): Account {
  if (account.currency !== line.currency) {
    throw refuse('LEDGER_CURRENCY_DIFFERS', {
      account: account.accountId,
      expected: account.currency,
      given: line.currency,
    });
  }
  const { posted, pending } = EFFECTS[action];
  return line.side === 'debit'
    ? {
        ...account,
        debitsPosted: account.debitsPosted + posted * line.amount,
        debitsPending: account.debitsPending + pending * line.amount,
      }
    : {
        ...account,
        creditsPosted: account.creditsPosted + posted * line.amount,
        creditsPending: account.creditsPending + pending * line.amount,
      };
}

function checkConstraint(account: Account, line: TransferLine): void {
  if (account.mayGoNegative || line.side === account.normal) return;
  const left = available(account);
  if (left >= 0n) return;
  const { accountId, currency } = account;
  const written = (amount: bigint) => formatMoney({ amount, currency }).amount;
  const texts = { account: accountId, currency, available: written(left + line.amount) };
  throw refuse('LEDGER_INSUFFICIENT', { ...texts, wanted: written(line.amount) });
}
