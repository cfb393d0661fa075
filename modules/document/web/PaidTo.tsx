import { useQuery } from '@tanstack/react-query';
import { firmProfileQuery, type Trade } from '@tongshang/ui/api';
import { Bones } from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import type { ReactNode } from 'react';
import { type Account, accountsFor, NONE, OTHER, type PaidTo } from './paid-to.ts';
import { useText } from './text.ts';

/** Shows a form once the firm's accounts for the currency of a trade are known; whoever may not read them types one. */
export function WithAccounts(props: { trade: Trade; children(accounts: readonly Account[]): ReactNode }) {
  const session = useSession();
  const isReader = mayGo(session, '/firm-profile');
  const { data, isPending } = useQuery({ ...firmProfileQuery, enabled: isReader });
  if (isReader && isPending) return <Bones lines={4} />;
  return props.children(accountsFor(data?.bank.accounts ?? [], props.trade.terms.currency));
}

/** The fields of the account, for a described form. */
export function usePaidToFields(accounts: readonly Account[]) {
  const { t } = useText();
  const isOther = ({ paidTo }: PaidTo) => paidTo === undefined || paidTo === OTHER;
  const nameOf = ({ iban, accountNumber, bankName, bic }: Account) =>
    [iban ?? accountNumber, bankName ?? bic].filter(Boolean).join(' · ');
  const choice = {
    name: 'paidTo',
    label: t('eInvoice.paidTo'),
    kind: 'choice',
    optional: true,
    options: [
      ...accounts.map((one, at) => ({ value: String(at), label: nameOf(one) })),
      { value: NONE, label: t('eInvoice.noAccount') },
    ],
  } as const;
  const typed = [
    { name: 'account', label: t('eInvoice.account'), kind: 'text', max: 50, optional: true, when: isOther },
    {
      ...({
        name: 'bank',
        label: t('eInvoice.bank'),
        kind: 'text',
        max: 11,
        short: true,
        optional: true,
      } as const),
      when: isOther,
    },
  ] as const;
  // What the firm states of itself is what its papers ask payment to; an owner changes that in the firm profile.
  return accounts.length > 0 ? ([choice] as const) : ([typed] as const);
}
