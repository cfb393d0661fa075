import type { Tx } from '@tongshang/database';
import type { AccountId, TransferId } from '@tongshang/identifier';
import type { Principal } from '@tongshang/identity';
import { bankAccount } from './account.ts';
import { ensureAccounts } from './accounts.ts';
import { requireItsBank } from './authorise.ts';
import { requireAccount } from './pay-in-and-out.ts';
import { moveLines, type PostedTransfer, type Poster } from './post-transfer.ts';
import { refuse } from './refusals.ts';
import { isReversible, reversibleUntil } from './reversible.ts';
import { readTransfer, reversalOf } from './transfer-store.ts';

/**
 * The bank takes back a deposit that it booked in error, whole and once; both stand in the statement (ISO 20022 camt.053, `RvslInd`). Only
 * what is still at disposal is taken: nothing is drawn out of escrow, and what was spent meanwhile the bank settles with its customer.
 * @throws ACCOUNT_NOT_FOUND, NOT_A_BANK, NOT_THE_BANK, DEPOSIT_NOT_FOUND, DEPOSIT_REVERSED, DEPOSIT_TOO_OLD, BALANCE_TOO_LOW
 */
export async function reverseDeposit(
  tx: Tx,
  poster: Poster,
  principal: Principal,
  accountId: AccountId,
  transferId: TransferId,
): Promise<PostedTransfer> {
  const account = await requireAccount(tx, accountId);
  requireItsBank(principal, account);
  const { organisationId } = principal;
  return tx.elevated('a deposit stands in the books of bank and customer', async () => {
    await ensureAccounts(tx, [bankAccount(organisationId, 'vault', account.currency), account]);
    const found = await readTransfer(tx, transferId, true);
    const vault = found?.lines.find(({ side }) => side === 'debit');
    const paidIn = found?.lines.find((line) => line.side === 'credit' && line.accountId === accountId);
    if (found?.transfer.kind !== 'deposit' || !vault || !paidIn) throw refuse('DEPOSIT_NOT_FOUND');
    if ((await reversalOf(tx, transferId)) !== undefined) throw refuse('DEPOSIT_REVERSED');
    const { recordedAt } = found.transfer;
    if (!isReversible(recordedAt, tx.now))
      throw refuse('DEPOSIT_TOO_OLD', { until: reversibleUntil(recordedAt).toString() });
    const { amount, currency } = paidIn;
    return poster.postTransfer(tx, {
      kind: 'deposit-reversal',
      action: 'post',
      tradeId: null,
      initiatedBy: organisationId,
      reverses: transferId,
      endToEndId: found.transfer.endToEndId,
      lines: moveLines(accountId, vault.accountId, { amount, currency }, 'deposit-reversal'),
    });
  });
}
