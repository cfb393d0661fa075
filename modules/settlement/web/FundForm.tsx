import { useQuery } from '@tanstack/react-query';
import { partyOf, post } from '@tongshang/ui/api';
import {
  CommandForm,
  DataList,
  Field,
  Money,
  OrganisationName,
  OrganisationSelect,
  formStyles as styles,
} from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import type { ActionProps } from '@tongshang/ui/slice';
import { accountsQuery, limitsQuery } from './api.ts';
import layout from './layout.module.css';
import { useText } from './text.ts';

/** Escrow, payment in advance or a credit limit, as the terms say. */
export default function FundForm(props: ActionProps) {
  const { t } = useText();
  const { trade } = props;
  const me = useSession().organisation.organisationId;
  const method = trade.terms.paymentTerm;
  const bank = partyOf(trade, 'bank');
  const { data: accounts = [] } = useQuery(accountsQuery);
  const { data: { items: limits } = { items: [] } } = useQuery(limitsQuery);
  const cash = accounts.filter(
    (one) => one.kind === 'cash' && one.organisationId === me && one.currency === trade.terms.currency,
  );
  const credit = limits.filter(
    (one) => one.organisationId === me && one.available.currency === trade.terms.currency,
  );
  const atHand = (method === 'open-account' ? credit : cash).map((one) => Number(one.available.amount));
  const short = trade.total !== undefined && Math.max(0, ...atHand) < Number(trade.total.amount);
  return (
    <CommandForm<{ bankOrganisationId?: string }, unknown>
      initial={{}}
      submit={t('act.funded')}
      send={(values, key) => post(`/api/v1/trades/${trade.tradeId}/funding`, { method, ...values }, key)}
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t(`form.fund-${method}`)}</p>
          <DataList
            rows={[
              [t('word.amount'), <Money key="total" value={trade.total} strong />],
              [t('word.method'), t(`paymentTerm.${method}`)],
              ...(method === 'open-account'
                ? credit.map(
                    (one) =>
                      [t('form.creditAvailable'), <Money key={one.limitId} value={one.available} />] as const,
                  )
                : cash.map(
                    (one) =>
                      [
                        t('form.atDisposal'),
                        <span key={one.accountId}>
                          <Money value={one.available} /> ·{' '}
                          <OrganisationName organisationId={one.bankOrganisationId} />
                        </span>,
                      ] as const,
                  )),
            ]}
          />
          {short && (
            <p className={styles.note}>
              {t(method === 'open-account' ? 'form.creditShort' : 'form.cashShort')}
            </p>
          )}
          <div className={layout.gap} />
          {!bank && (
            <Field name="bankOrganisationId" label={t('role.bank')} why={t('form.bankWhy')}>
              <OrganisationSelect kind="bank" />
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}
