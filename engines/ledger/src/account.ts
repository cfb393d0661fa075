import type { AccountId } from '@tongshang/identifier';
/** On which side an account grows: what a bank owes its customers grows by credit, what it owns by debit. */
export type Side = 'debit' | 'credit';

/** One account, in one currency. All amounts are minor units, none negative. */
export type Account = {
  readonly accountId: AccountId;
  readonly currency: string;
  /** The side on which it grows. */
  readonly normal: Side;
  /** Whether more may be taken from it than it holds. */
  readonly mayGoNegative: boolean;
  readonly debitsPosted: bigint;
  readonly creditsPosted: bigint;
  readonly debitsPending: bigint;
  readonly creditsPending: bigint;
};

export function openAccount(
  rule: Pick<Account, 'accountId' | 'currency' | 'normal' | 'mayGoNegative'>,
): Account {
  return { ...rule, debitsPosted: 0n, creditsPosted: 0n, debitsPending: 0n, creditsPending: 0n };
}

/** What stands in the account. */
export function balance(account: Account): bigint {
  const difference = account.creditsPosted - account.debitsPosted;
  return account.normal === 'credit' ? difference : -difference;
}

/** What may still be taken from it: the balance less what is reserved. What is on its way in does not count yet. */
export function available(account: Account): bigint {
  const reserved = account.normal === 'credit' ? account.debitsPending : account.creditsPending;
  return balance(account) - reserved;
}
