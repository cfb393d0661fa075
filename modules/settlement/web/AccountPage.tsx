import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { get, mayDo, pagedQuery, post } from '@tongshang/ui/api';
import {
  type Column,
  compact,
  DataTable,
  DescribedForm,
  Empty,
  Loaded,
  Money,
  moneyText,
  OrganisationName,
  When,
} from '@tongshang/ui/components';
import { formatMoment } from '@tongshang/ui/i18n';
import { usePageParams } from '@tongshang/ui/slots';
import styles from './accounts.module.css';
import type { Account, StatementEntry } from './api.ts';
import layout from './layout.module.css';
import { purposeName } from './purpose-name.ts';
import { ReverseDeposit } from './ReverseDeposit.tsx';
import { type Text, useText } from './text.ts';

/** One account: its balance, what may be done with it, and every movement with the balance after it. */
export default function AccountPage() {
  const { t } = useText();
  const { accountId } = usePageParams<'accountId'>();
  const account = useQuery({
    queryKey: ['accounts', accountId],
    queryFn: ({ signal }) => get(`/api/v1/accounts/${accountId}`, undefined, signal),
  });
  return (
    <div>
      <p className="small">
        <Link to="/accounts">{t('accounts.title')}</Link>
      </p>
      <Loaded query={account}>
        {(data) => (
          <>
            <h1>
              {t(`accountKind.${data.kind}`)} {data.currency}
            </h1>
            <p className="faint">
              <OrganisationName organisationId={data.organisationId} /> · {t('accounts.at')}{' '}
              <OrganisationName organisationId={data.bankOrganisationId} />
              {data.tradeId && (
                <>
                  {' · '}
                  <Link to="/trades/$tradeId" params={{ tradeId: data.tradeId }}>
                    {t('accounts.itsTrade')}
                  </Link>
                </>
              )}
            </p>
            <dl className={styles.balances}>
              <div>
                <dt>{t('accounts.balance')}</dt>
                <dd>
                  <Money value={data.balance} />
                </dd>
              </div>
              <div>
                <dt>{t('accounts.available')}</dt>
                <dd>
                  <Money value={data.available} />
                </dd>
              </div>
              {Number(data.owedBack.amount) > 0 && (
                <div>
                  <dt>{t('accounts.owedBack')}</dt>
                  <dd>
                    <Money value={data.owedBack} />
                  </dd>
                </div>
              )}
            </dl>
            {mayDo(data.actions, 'deposit') && <MoveMoney account={data} kind="deposits" />}
            {mayDo(data.actions, 'withdraw') && <MoveMoney account={data} kind="withdrawals" />}
          </>
        )}
      </Loaded>
      <Statement accountId={accountId} />
    </div>
  );
}

interface Movement {
  readonly amount: string;
  readonly reference?: string;
}

/** The bank records what came in; the owner sends money out. */
function MoveMoney(props: { account: Account; kind: 'deposits' | 'withdrawals' }) {
  const { t } = useText();
  const { account, kind } = props;
  const queries = useQueryClient();
  return (
    <details className={styles.block}>
      <summary>{t(`accounts.${kind}`)}</summary>
      <div className={layout.form}>
        <p className="soft">{t(`accounts.${kind}Text`)}</p>
        <DescribedForm<Movement, unknown>
          initial={{}}
          submit={t(`accounts.${kind}`)}
          success={t('common.saved')}
          send={({ amount, reference }, key) =>
            post(
              `/api/v1/accounts/${account.accountId}/${kind}`,
              compact({ amount: { amount, currency: account.currency }, reference }),
              key,
            )
          }
          done={() => void queries.invalidateQueries({ queryKey: ['accounts'] })}
          fields={[
            [
              { name: 'amount', label: t('accounts.amount'), kind: 'decimal', suffix: account.currency },
              { name: 'reference', label: t('accounts.reference'), kind: 'text', max: 35, optional: true },
            ],
          ]}
        />
      </div>
    </details>
  );
}

const columnsOf = (text: Text, accountId: string): Column<StatementEntry>[] => {
  const { t, code, language } = text;
  const what = (entry: StatementEntry) => {
    const kind = code('transferKind', entry.kind);
    return entry.reversedBy === null ? kind : `${kind} (${t('accounts.reversed')})`;
  };
  return [
    {
      key: 'at',
      title: t('accounts.when'),
      fixed: true,
      cell: (entry) => <When value={entry.at} />,
      plain: (entry) => formatMoment(entry.at, language),
    },
    {
      key: 'kind',
      title: t('accounts.what'),
      cell: (entry) => {
        const reverse = entry.actions.find(({ action }) => action === 'reverse');
        if (reverse)
          return (
            <>
              {what(entry)} <ReverseDeposit accountId={accountId} entry={entry} action={reverse} />
            </>
          );
        if (!entry.tradeId) return what(entry);
        return (
          <Link to="/trades/$tradeId" params={{ tradeId: entry.tradeId }}>
            {what(entry)}
          </Link>
        );
      },
      plain: what,
    },
    {
      key: 'purpose',
      title: t('accounts.purpose'),
      cell: (entry) => purposeName(text, entry.purpose),
      plain: (entry) => purposeName(text, entry.purpose),
    },
    {
      key: 'endToEndId',
      title: t('accounts.reference'),
      extra: true,
      cell: (entry) => <code>{entry.endToEndId}</code>,
      plain: (entry) => entry.endToEndId,
    },
    {
      key: 'change',
      title: t('accounts.change'),
      number: true,
      cell: (entry) => (
        <span className={entry.change.amount.startsWith('-') ? undefined : styles.up}>
          <Money value={entry.change} />
        </span>
      ),
      plain: (entry) => moneyText(entry.change),
    },
    {
      key: 'balance',
      title: t('accounts.balanceAfter'),
      number: true,
      cell: (entry) => <Money value={entry.balance} />,
      plain: (entry) => moneyText(entry.balance),
    },
  ];
};

function Statement(props: { accountId: string }) {
  const text = useText();
  const query = useInfiniteQuery(pagedQuery('accounts', `/api/v1/accounts/${props.accountId}/statement`, {}));
  return (
    <div className={styles.block}>
      <h2>{text.t('accounts.statement')}</h2>
      <DataTable
        name="statement"
        columns={columnsOf(text, props.accountId)}
        query={query}
        keyOf={(entry) => entry.sequence}
        empty={<Empty icon="accounts" title={text.t('accounts.noMovement')} />}
      />
    </div>
  );
}
