import type { Tx } from '@tongshang/database';
import { type FeeRule, splitPayment } from '@tongshang/ledger';
import type { Money } from '@tongshang/money';
import { invariant } from '@tongshang/refusal';
import { type AccountKey, bankAccount, cashKey, type StoredAccount } from './account.ts';
import { ensureAccounts, findAccounts } from './accounts.ts';
import type { Funding } from './funding-store.ts';
import type { PostedTransfer, Poster, PostingLine, PostTransfer } from './post-transfer.ts';
import { refuse } from './refusals.ts';
import type { TransferKind } from './transfer-store.ts';

/** A payment to the seller: what it got, what the bank took, and the transfer. */
type SellerPaid = PostedTransfer & { readonly fees: bigint };

/**
 * Pays the seller of a trade from an account, the bank's fee taken from the payment. One transfer: the payer gives the
 * whole, the seller gets the rest after the fee, the bank the fee. Elevated callers only.
 * @throws ACCOUNT_MISSING when the payer has none, BALANCE_TOO_LOW
 */
export async function paySeller(
  tx: Tx,
  poster: Poster,
  funding: Pick<
    Funding,
    'tradeId' | 'instalmentId' | 'currency' | 'sellerOrganisationId' | 'bankOrganisationId'
  >,
  payment: {
    readonly kind: TransferKind;
    readonly from: AccountKey;
    readonly amount: bigint;
    /** What the bank takes from it. */
    readonly rules: readonly FeeRule[];
    readonly initiatedBy: string;
  } & Pick<PostTransfer, 'transferId' | 'causedBy' | 'performed'>,
): Promise<SellerPaid> {
  const { bankOrganisationId, currency } = funding;
  const { from, amount, rules, ...of } = payment;
  const whole: Money = { amount, currency };
  const { payee, fees } = splitPayment(whole, rules);
  const due = fees.filter((fee) => fee.amount.amount > 0n);
  const sellerKey = cashKey(funding.sellerOrganisationId, bankOrganisationId, currency);
  const feeKeys = due.length > 0 ? [bankAccount(bankOrganisationId, 'fees', currency)] : [];
  // Of all at once, so that they are locked in the order of their ids.
  const [payer] = await findAccounts(tx, [from, sellerKey, ...feeKeys]);
  if (!payer) throw refuse('ACCOUNT_MISSING', { currency });
  const [seller, ofFees] = await ensureAccounts(tx, [sellerKey, ...feeKeys]);
  const lines: PostingLine[] = [
    { accountId: payer.accountId, side: 'debit', amount: whole, purpose: 'goods' },
    ...credit(seller, payee, 'goods'),
    ...due.flatMap((fee) => credit(ofFees, fee.amount, fee.feeId)),
  ];
  const posted = await poster.postTransfer(tx, {
    ...of,
    action: 'post',
    tradeId: funding.tradeId,
    instalmentId: funding.instalmentId,
    shared: true,
    lines,
  });
  return { ...posted, fees: fees.reduce((sum, fee) => sum + fee.amount.amount, 0n) };
}

function credit(account: StoredAccount | undefined, amount: Money, purpose: string): PostingLine[] {
  invariant(account !== undefined, 'an account that is credited was opened');
  return amount.amount > 0n ? [{ accountId: account.accountId, side: 'credit', amount, purpose }] : [];
}
