import type { Principal } from '@tongshang/identity';
import { available, balance } from '@tongshang/ledger';
import { formatMoney } from '@tongshang/money';
import type { StoredAccount } from './account.ts';
import { accountActions } from './actions.ts';

/** An account over the wire. */
export function accountView(account: StoredAccount, principal: Principal) {
  const { currency } = account;
  return {
    accountId: account.accountId,
    organisationId: account.organisationId,
    bankOrganisationId: account.bankOrganisationId,
    kind: account.kind,
    currency,
    tradeId: account.tradeId ?? null,
    balance: formatMoney({ amount: balance(account), currency }),
    available: formatMoney({ amount: available(account), currency }),
    owedBack: formatMoney({ amount: account.owedBack, currency }),
    openedAt: account.openedAt.toString(),
    actions: accountActions(account, principal),
  };
}
