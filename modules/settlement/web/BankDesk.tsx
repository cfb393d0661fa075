import { useQueryClient } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import {
  CommandForm,
  currencies,
  DecimalInput,
  Field,
  FieldRow,
  OrganisationSelect,
  useDecimalRule,
} from '@tongshang/ui/components';
import { Select } from 'antd';
import styles from './accounts.module.css';
import type { Account, Fee, Limit } from './api.ts';
import { useText } from './text.ts';

const currencyOptions = currencies.map((code) => ({ value: code, label: code }));

/** What a bank does: open accounts, grant credit, set its fees. */
export function BankDesk() {
  const { t } = useText();
  const queries = useQueryClient();
  const rule = useDecimalRule();
  const refresh = () => {
    for (const key of ['accounts', 'limits', 'fees']) void queries.invalidateQueries({ queryKey: [key] });
  };
  return (
    <div className={styles.columns}>
      <details className={styles.block}>
        <summary>{t('accounts.open')}</summary>
        <CommandForm<{ organisationId: string; currency: string }, Account>
          initial={{ currency: 'USD' }}
          submit={t('accounts.open')}
          success={t('common.saved')}
          send={(values, key) => post('/api/v1/accounts', values, key)}
          done={refresh}
        >
          {() => (
            <>
              <Field name="organisationId" label={t('accounts.owner')}>
                <OrganisationSelect />
              </Field>
              <Field name="currency" label={t('accounts.currency')}>
                <Select options={currencyOptions} />
              </Field>
            </>
          )}
        </CommandForm>
      </details>
      <details className={styles.block}>
        <summary>{t('accounts.grant')}</summary>
        <CommandForm<{ organisationId: string; amount: string; currency: string }, Limit>
          initial={{ currency: 'USD' }}
          submit={t('accounts.grant')}
          success={t('common.saved')}
          send={({ organisationId, amount, currency }, key) =>
            post('/api/v1/limits', { organisationId, limit: { amount, currency } }, key)
          }
          done={refresh}
        >
          {() => (
            <>
              <p className="soft">{t('accounts.grantText')}</p>
              <Field name="organisationId" label={t('accounts.owner')}>
                <OrganisationSelect />
              </Field>
              <FieldRow>
                <Field name="amount" label={t('accounts.limit')} rules={[rule]}>
                  <DecimalInput />
                </Field>
                <Field name="currency" label={t('accounts.currency')}>
                  <Select options={currencyOptions} />
                </Field>
              </FieldRow>
            </>
          )}
        </CommandForm>
      </details>
      <details className={styles.block}>
        <summary>{t('accounts.setFee')}</summary>
        <CommandForm<
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
        >
          {() => (
            <>
              <FieldRow>
                <Field name="method" label={t('accounts.method')}>
                  <Select
                    options={(['escrow', 'advance', 'open-account'] as const).map((method) => ({
                      value: method,
                      label: t(`paymentTerm.${method}`),
                    }))}
                  />
                </Field>
                <Field name="currency" label={t('accounts.currency')}>
                  <Select options={currencyOptions} />
                </Field>
              </FieldRow>
              <FieldRow>
                <Field name="percent" label={t('accounts.percent')}>
                  <DecimalInput suffix="%" />
                </Field>
                <Field name="minimum" label={t('accounts.minimum')} optional rules={[rule]}>
                  <DecimalInput />
                </Field>
                <Field name="maximum" label={t('accounts.maximum')} optional rules={[rule]}>
                  <DecimalInput />
                </Field>
              </FieldRow>
            </>
          )}
        </CommandForm>
      </details>
    </div>
  );
}
