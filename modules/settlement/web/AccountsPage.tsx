import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Empty, Loaded, Money, OrganisationName, SimpleTable } from '@tongshang/ui/components';
import { isKind, useSession } from '@tongshang/ui/session';
import { Checkbox } from 'antd';
import { useState } from 'react';
import styles from './accounts.module.css';
import { type Account, accountsQuery } from './api.ts';
import { BankDesk } from './BankDesk.tsx';
import { CashOverTime } from './CashOverTime.tsx';
import { LimitsAndFees } from './LimitsAndFees.tsx';
import { useText } from './text.ts';

export default function AccountsPage() {
  const { t } = useText();
  const session = useSession();
  const bank = isKind(session, 'bank');
  const query = useQuery(accountsQuery);
  return (
    <div>
      <h1>{t('accounts.title')}</h1>
      <Loaded query={query}>
        {(accounts) =>
          accounts.length === 0 && !bank ? (
            <Empty icon="accounts" title={t('accounts.none')}>
              {t('accounts.noneText')}
            </Empty>
          ) : (
            <>
              {!bank && <CashOverTime accounts={accounts} />}
              <AccountList accounts={accounts} bank={bank} />
              {bank && <BankDesk />}
              <LimitsAndFees bank={bank} />
            </>
          )
        }
      </Loaded>
    </div>
  );
}

const kindOrder: readonly Account['kind'][] = [
  'cash',
  'escrow',
  'fees',
  'vault',
  'limit',
  'limit-used',
  'limit-book',
];

function AccountList(props: { accounts: readonly Account[]; bank: boolean }) {
  const { t } = useText();
  const { bank } = props;
  const [emptyToo, setEmptyToo] = useState(false);
  // Each trade has an escrow account of its own; once it is empty it is of interest only to whoever looks for it.
  const isSpent = (account: Account) => account.kind === 'escrow' && !/[1-9]/.test(account.balance.amount);
  const accounts = props.accounts
    .filter((account) => emptyToo || !isSpent(account))
    .toSorted((one, other) => kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind));
  return (
    <section className={styles.block}>
      <div className={styles.listHead}>
        <h2>{bank ? t('accounts.kept') : t('accounts.mine')}</h2>
        {props.accounts.some(isSpent) && (
          <Checkbox checked={emptyToo} onChange={(event) => setEmptyToo(event.target.checked)}>
            {t('accounts.emptyToo')}
          </Checkbox>
        )}
      </div>
      <SimpleTable
        rows={accounts}
        keyOf={(account) => account.accountId}
        columns={[
          {
            title: t('accounts.account'),
            cell: (account) => (
              <Link to="/accounts/$accountId" params={{ accountId: account.accountId }}>
                {t(`accountKind.${account.kind}`)} {account.currency}
              </Link>
            ),
          },
          {
            title: bank ? t('accounts.owner') : t('accounts.bank'),
            cell: (account) => (
              <OrganisationName organisationId={bank ? account.organisationId : account.bankOrganisationId} />
            ),
          },
          {
            title: t('accounts.balance'),
            number: true,
            cell: (account) => <Money value={account.balance} />,
          },
          {
            title: t('accounts.available'),
            number: true,
            cell: (account) => <Money value={account.available} />,
          },
        ]}
      />
    </section>
  );
}
