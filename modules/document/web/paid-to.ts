import type { Schema } from '@tongshang/ui/api';

export type Account = Schema<'FirmAccount'>;

/** What a form says of the account: the position of one of the firm's own, or another that is typed. */
export interface PaidTo {
  readonly paidTo?: string;
  readonly account?: string;
  readonly bank?: string;
}

export const OTHER = 'other';
export const NONE = 'none';

/** Members that say something. */
function said<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as T;
}

/** The firm's accounts for a currency, those of that currency alone first. */
export function accountsFor(accounts: readonly Account[], currency: string): readonly Account[] {
  return [
    ...accounts.filter((one) => one.currency === currency),
    ...accounts.filter((one) => one.currency === undefined),
  ];
}

/** What a form begins with: the first of the firm's accounts for the currency, where it has one. */
export const beginningOf = (accounts: readonly Account[]): PaidTo => ({
  paidTo: accounts.length > 0 ? '0' : OTHER,
});

/** As the command takes it; undefined where the paper is to state none. */
export function wireAccount(
  values: PaidTo,
  accounts: readonly Account[],
): Schema<'PaymentAccount'> | undefined {
  if (values.paidTo === NONE) return undefined;
  const own = accounts[Number(values.paidTo ?? OTHER)];
  if (!own) {
    return values.account
      ? (said({ id: values.account, bank: values.bank }) as Schema<'PaymentAccount'>)
      : undefined;
  }
  const { iban, accountNumber, holder, bic, bankName, bankAddress } = own;
  const id = iban ?? accountNumber ?? '';
  return said({ id, name: holder, bank: bic, bankName, bankAddress }) as Schema<'PaymentAccount'>;
}
