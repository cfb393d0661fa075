import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChartFrame, Day, Loaded, Money, Pending, SimpleTable } from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import styles from './accounts.module.css';
import { type Account, type Cash, cashQuery, tradeNumbersQuery } from './api.ts';
import { cashChart } from './cash-chart.ts';
import { useText } from './text.ts';

const dayBefore = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Cash held at the end of each day, and what is expected to come and go. */
export function CashOverTime(props: { accounts: readonly Account[] }) {
  const { t } = useText();
  const currencies = [
    ...new Set(props.accounts.filter((one) => one.kind === 'cash').map((one) => one.currency)),
  ];
  const [chosen, setChosen] = useState<string>();
  // The currency with money in it says more than the first by name.
  const funded = props.accounts.find((one) => one.kind === 'cash' && /[1-9]/.test(one.balance.amount));
  const currency = chosen ?? funded?.currency ?? currencies[0];
  const query = useQuery({
    ...cashQuery(currency ?? 'USD', dayBefore(90), dayBefore(0)),
    enabled: currency !== undefined,
  });
  if (currency === undefined) return null;
  return (
    <div className={styles.block}>
      <Loaded query={query} bones={<Pending height={300} />}>
        {(cash) => (
          <CashChart
            cash={cash}
            aside={
              currencies.length > 1 && (
                <Segmented
                  size="small"
                  value={currency}
                  options={currencies}
                  onChange={setChosen}
                  aria-label={t('accounts.currency')}
                />
              )
            }
          />
        )}
      </Loaded>
    </div>
  );
}

function CashChart(props: { cash: Cash; aside: React.ReactNode }) {
  const { t, language } = useText();
  const { cash } = props;
  const { data: numbers } = useQuery(tradeNumbersQuery);
  const option = useMemo(
    () =>
      cashChart(cash, { held: t('accounts.held'), in: t('accounts.in'), out: t('accounts.out') }, (day) =>
        formatDay(day, language),
      ),
    [cash, t, language],
  );
  return (
    <>
      {cash.days.some((day) => /[1-9]/.test(day.held.amount)) && (
        <ChartFrame
          title={t('accounts.overTime', { currency: cash.currency })}
          option={option}
          aside={props.aside}
          table={
            <SimpleTable
              rows={cash.days.toReversed()}
              keyOf={(day) => day.date}
              columns={[
                { title: t('accounts.day'), cell: (day) => <Day value={day.date} /> },
                { title: t('accounts.held'), number: true, cell: (day) => <Money value={day.held} /> },
              ]}
            />
          }
        />
      )}
      {cash.expected.length > 0 && (
        <section className={styles.block}>
          <h2>{t('accounts.expected')}</h2>
          <SimpleTable
            rows={cash.expected}
            keyOf={(one) => `${one.tradeId}-${one.reason}-${one.dueOn}-${one.direction}`}
            columns={[
              {
                title: t('accounts.what'),
                cell: (one) => (
                  <Link to="/trades/$tradeId" params={{ tradeId: one.tradeId }}>
                    {t(`accounts.${one.reason}-${one.direction}`)}
                    {numbers?.has(one.tradeId) && ` · ${numbers.get(one.tradeId)}`}
                  </Link>
                ),
              },
              {
                title: t('accounts.due'),
                cell: (one) =>
                  one.dueOn ? (
                    <Day value={one.dueOn} />
                  ) : (
                    <span className="faint">{t('accounts.onDelivery')}</span>
                  ),
              },
              { title: t('accounts.amount'), number: true, cell: (one) => <Money value={one.amount} /> },
            ]}
          />
        </section>
      )}
    </>
  );
}
