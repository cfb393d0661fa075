import type { Tx } from '@tongshang/database';
import { splitPayment } from '@tongshang/ledger';
import type { Money } from '@tongshang/money';
import { bankAccount } from './account.ts';
import { ensureAccount } from './account-store.ts';
import { feeRules } from './fees.ts';
import type { Funding } from './funding-store.ts';
import type { PostedTransfer, Poster, PostingLine, PostTransfer } from './post-transfer.ts';
import type { TransferKind } from './transfer-store.ts';

/** A payment to the seller: what it got, what the bank took, and the transfer. */
export type SellerPaid = PostedTransfer & { readonly fees: bigint };

/**
 * Pays the seller of a trade from an account, the bank's fee taken from the payment. One transfer: the payer gives the
 * whole, the seller gets the rest after the fee, the bank the fee. Elevated callers only.
 * @throws BALANCE_TOO_LOW
 */
export async function paySeller(
  tx: Tx,
  poster: Poster,
  funding: Pick<Funding, 'tradeId' | 'method' | 'currency' | 'sellerOrganisationId' | 'bankOrganisationId'>,
  payment: {
    readonly kind: TransferKind;
    readonly fromAccountId: string;
    readonly amount: bigint;
    readonly initiatedBy: string;
  } & Pick<PostTransfer, 'transferId' | 'causedBy' | 'performed'>,
): Promise<SellerPaid> {
  const { bankOrganisationId, currency, method } = funding;
  const { fromAccountId, amount, ...of } = payment;
  const seller = await ensureAccount(tx, {
    organisationId: funding.sellerOrganisationId,
    bankOrganisationId,
    kind: 'cash',
    currency,
  });
  const whole: Money = { amount, currency };
  const rules = await feeRules(tx, bankOrganisationId, method, currency);
  const { payee, fees } = splitPayment(whole, rules);
  const lines: PostingLine[] = [{ accountId: fromAccountId, side: 'debit', amount: whole, purpose: 'goods' }];
  if (payee.amount > 0n) {
    lines.push({ accountId: seller.accountId, side: 'credit', amount: payee, purpose: 'goods' });
  }
  const feeAccount = await ensureAccount(tx, bankAccount(bankOrganisationId, 'fees', currency));
  for (const fee of fees) {
    if (fee.amount.amount > 0n) {
      lines.push({
        accountId: feeAccount.accountId,
        side: 'credit',
        amount: fee.amount,
        purpose: fee.feeId,
      });
    }
  }
  const posted = await poster.postTransfer(tx, {
    ...of,
    action: 'post',
    tradeId: funding.tradeId,
    shared: true,
    lines,
  });
  return { ...posted, fees: fees.reduce((sum, fee) => sum + fee.amount.amount, 0n) };
}
