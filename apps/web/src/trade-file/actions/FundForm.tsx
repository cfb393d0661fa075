import { useQuery } from '@tanstack/react-query';
import { accountsQuery, limitsQuery } from '../../accounts/api.ts';
import { post } from '../../api/send.ts';
import { partyOf } from '../../api/trade.ts';
import { CommandForm } from '../../components/CommandForm.tsx';
import { DataList } from '../../components/DataList.tsx';
import { Field } from '../../components/Field.tsx';
import { OrganisationName, OrganisationSelect } from '../../components/organisations.tsx';
import { Money } from '../../components/values.tsx';
import { useText } from '../../i18n/text.tsx';
import { useSession } from '../../session/session.ts';
import type { ActionProps } from './context.ts';
import styles from './forms.module.css';

/** Escrow, payment in advance or a credit limit, as the terms say. */
export default function FundForm(props: ActionProps) {
  const { t } = useText();
  const { trade } = props;
  const me = useSession().organisation.organisationId;
  const method = trade.terms.paymentTerm;
  const bank = partyOf(trade, 'bank');
  const { data: accounts = [] } = useQuery(accountsQuery);
  const { data: limits = [] } = useQuery(limitsQuery);
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
              [t('detail.amount'), <Money key="total" value={trade.total} strong />],
              [t('detail.method'), t(`paymentTerm.${method}`)],
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
          <div style={{ height: 16 }} />
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
