import { useQueryClient } from '@tanstack/react-query';
import { type Action, mayDo, post } from '@tongshang/ui/api';
import { DescribedForm } from '@tongshang/ui/components';
import styles from './accounts.module.css';
import type { Account, Fee, Limit } from './api.ts';
import { useText } from './text.ts';

/** What a bank does: open accounts, grant credit, set its fees. */
export function BankDesk(props: { actions: readonly Action[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const refresh = () => {
    for (const key of ['accounts', 'limits', 'fees']) void queries.invalidateQueries({ queryKey: [key] });
  };
  if (props.actions.length === 0) return null;
  return (
    <div className={styles.columns}>
      {mayDo(props.actions, 'open-account') && (
        <details className={styles.block}>
          <summary>{t('accounts.open')}</summary>
          <DescribedForm<{ organisationId: string; currency: string }, Account>
            initial={{ currency: 'USD' }}
            submit={t('accounts.open')}
            success={t('common.saved')}
            send={(values, key) => post('/api/v1/accounts', values, key)}
            done={refresh}
            fields={[
              { name: 'organisationId', label: t('accounts.owner'), kind: 'organisation' },
              { name: 'currency', label: t('accounts.currency'), kind: 'currency' },
            ]}
          />
        </details>
      )}
      {mayDo(props.actions, 'grant-limit') && (
        <details className={styles.block}>
          <summary>{t('accounts.grant')}</summary>
          <DescribedForm<{ organisationId: string; amount: string; currency: string }, Limit>
            initial={{ currency: 'USD' }}
            submit={t('accounts.grant')}
            success={t('common.saved')}
            send={({ organisationId, amount, currency }, key) =>
              post('/api/v1/limits', { organisationId, limit: { amount, currency } }, key)
            }
            done={refresh}
            lead={<p className="soft">{t('accounts.grantText')}</p>}
            fields={[
              { name: 'organisationId', label: t('accounts.owner'), kind: 'organisation' },
              [
                { name: 'amount', label: t('accounts.limit'), kind: 'decimal' },
                { name: 'currency', label: t('accounts.currency'), kind: 'currency' },
              ],
            ]}
          />
        </details>
      )}
      {mayDo(props.actions, 'set-fee') && (
        <details className={styles.block}>
          <summary>{t('accounts.setFee')}</summary>
          <DescribedForm<
            { method: Fee['method']; currency: string; percent: string; minimum?: string; maximum?: string },
            Fee
          >
            initial={{ method: 'escrow', currency: 'USD' }}
            submit={t('accounts.setFee')}
            success={t('common.saved')}
            send={({ method, currency, percent, minimum, maximum }, key) =>
              post(
                '/api/v1/fees',
                {
                  method,
                  currency,
                  percent,
                  ...(minimum ? { minimum: { amount: minimum, currency } } : {}),
                  ...(maximum ? { maximum: { amount: maximum, currency } } : {}),
                },
                key,
              )
            }
            done={refresh}
            fields={[
              [
                {
                  name: 'method',
                  label: t('accounts.method'),
                  kind: 'choice',
                  options: (['escrow', 'transfer', 'credit'] as const).map((method) => ({
                    value: method,
                    label: t(`paymentMethod.${method}`),
                  })),
                },
                { name: 'currency', label: t('accounts.currency'), kind: 'currency' },
              ],
              [
                { name: 'percent', label: t('accounts.percent'), kind: 'decimal', zero: true, suffix: '%' },
                { name: 'minimum', label: t('accounts.minimum'), kind: 'decimal', optional: true },
                { name: 'maximum', label: t('accounts.maximum'), kind: 'decimal', optional: true },
              ],
            ]}
          />
        </details>
      )}
    </div>
  );
}
