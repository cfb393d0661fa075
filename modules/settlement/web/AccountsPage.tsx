import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Action } from '@tongshang/ui/api';
import { Empty, Loaded, Money, OrganisationName, SimpleTable } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { Checkbox } from 'antd';
import { useState } from 'react';
import styles from './accounts.module.css';
import { type Account, accountActionsQuery, accountsQuery, feesQuery, limitsQuery } from './api.ts';
import { BankDesk } from './BankDesk.tsx';
import { CashOverTime } from './CashOverTime.tsx';
import { LimitsAndFees } from './LimitsAndFees.tsx';
import { useText } from './text.ts';

export default function AccountsPage() {
  const { t } = useText();
  const { organisation } = useSession();
  const query = useQuery(accountsQuery);
  const desk = useDesk();
  return (
    <div>
      <h1>{t('accounts.title')}</h1>
      <Loaded query={query}>
        {(accounts) => {
          const ofCustomers = accounts.some((one) => one.bankOrganisationId === organisation.organisationId);
          return accounts.length === 0 && desk.length === 0 ? (
            <Empty icon="accounts" title={t('accounts.none')}>
              {t('accounts.noneText')}
            </Empty>
          ) : (
            <>
              {!ofCustomers && desk.length === 0 && <CashOverTime accounts={accounts} />}
              <AccountList accounts={accounts} bank={ofCustomers} />
              <BankDesk actions={desk} />
              <LimitsAndFees ofCustomers={ofCustomers} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

/** What I may do besides looking: the lists themselves say so. */
function useDesk(): readonly Action[] {
  const { data: accounts = [] } = useQuery(accountActionsQuery);
  const { data: limits } = useQuery(limitsQuery);
  const { data: fees } = useQuery(feesQuery);
  return [...accounts, ...(limits?.actions ?? []), ...(fees?.actions ?? [])];
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
