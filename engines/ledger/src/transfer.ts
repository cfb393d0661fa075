import type { AccountId, TransferId } from '@tongshang/identifier';
import type { Side } from './account.ts';
import { refuse } from './refusals.ts';

/** One side of a transfer: `amount` minor units, greater than zero. */
export type TransferLine = {
  readonly accountId: AccountId;
  readonly side: Side;
  readonly currency: string;
  readonly amount: bigint;
};

/** A movement of money between accounts: all of its lines happen or none. */
export type Transfer = { readonly transferId: TransferId; readonly lines: readonly TransferLine[] };

/** A movement from one account to another. Which sides that are depends on nothing: `from` is debited, `to` credited. */
export function move(
  from: string,
  to: string,
  amount: bigint,
  currency: string,
): readonly [TransferLine, TransferLine] {
  return [
    { accountId: from, side: 'debit', currency, amount },
    { accountId: to, side: 'credit', currency, amount },
  ];
}

/**
 * Checks the double entry: every amount greater than zero, both sides there, and debits equal to credits in every currency.
 * @throws LEDGER_TOO_FEW_LINES, LEDGER_AMOUNT_NOT_POSITIVE, LEDGER_NOT_BALANCED
 */
export function checkTransfer(transfer: Transfer): void {
  const { lines } = transfer;
  if (lines.length < 2) throw refuse('LEDGER_TOO_FEW_LINES', {}, 'lines');
  const differences = new Map<string, bigint>();
  lines.forEach((line, index) => {
    if (line.amount <= 0n) throw refuse('LEDGER_AMOUNT_NOT_POSITIVE', {}, `lines/${index}/amount`);
    const signed = line.side === 'debit' ? line.amount : -line.amount;
    differences.set(line.currency, (differences.get(line.currency) ?? 0n) + signed);
  });
  for (const [currency, difference] of differences) {
    if (difference !== 0n) {
      throw refuse('LEDGER_NOT_BALANCED', { currency, difference: String(difference) }, 'lines');
    }
  }
}
