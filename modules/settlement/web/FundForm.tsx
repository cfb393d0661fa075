import { useQuery } from '@tanstack/react-query';
import { partyOf, post, type Schema } from '@tongshang/ui/api';
import {
  Bones,
  CommandForm,
  DataList,
  Field,
  Loaded,
  Money,
  OrganisationName,
  OrganisationSelect,
  formStyles as styles,
} from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import type { ActionProps } from '@tongshang/ui/slice';
import { accountsQuery, limitsQuery } from './api.ts';
import layout from './layout.module.css';
import OutsideForm from './OutsideForm.tsx';
import { useText } from './text.ts';
import { instalmentOf, moneyNowQuery } from './trade-money.ts';

/** Secures an instalment as the terms say; of one from outside the seller says that it has arrived. */
export default function FundForm(props: ActionProps) {
  const money = useQuery(moneyNowQuery(props.trade.tradeId));
  if (!money.isFetchedAfterMount) return <Bones lines={6} />;
  return (
    <Loaded query={money}>
      {(data) => {
        const instalment = instalmentOf(data, props.action);
        if (!instalment) return null;
        return instalment.method === 'outside' ? (
          <OutsideForm {...props} about="arrivals" instalment={instalment} />
        ) : (
          <BookedForm {...props} instalment={instalment} method={instalment.method} />
        );
      }}
    </Loaded>
  );
}

function BookedForm(
  props: ActionProps & {
    instalment: Schema<'InstalmentMoney'>;
    method: Exclude<Schema<'InstalmentMoney'>['method'], 'outside'>;
  },
) {
  const { t } = useText();
  const { trade, instalment, method } = props;
  const me = useSession().organisation.organisationId;
  const bank = partyOf(trade, 'bank');
  const isChosen = bank?.acceptedBy?.includes('buyer') === true;
  const { data: accounts = [] } = useQuery(accountsQuery);
  const { data: { items: limits } = { items: [] } } = useQuery(limitsQuery);
  const { instalmentId, open } = instalment;
  const cash = accounts.filter(
    (one) => one.kind === 'cash' && one.organisationId === me && one.currency === trade.terms.currency,
  );
  const credit = limits.filter(
    (one) => one.organisationId === me && one.available.currency === trade.terms.currency,
  );
  const atHand = (method === 'credit' ? credit : cash).map((one) => Number(one.available.amount));
  return (
    <CommandForm<{ bankOrganisationId?: string }, unknown>
      initial={bank && !isChosen ? { bankOrganisationId: bank.organisationId } : {}}
      submit={t('act.funded')}
      send={(values, key) =>
        post(`/api/v1/trades/${trade.tradeId}/funding`, { instalmentId, method, ...values }, key)
      }
      done={props.done}
      onCancel={props.cancel}
    >
      {() => (
        <>
          <p className={styles.lead}>{t(`form.fund-${method}`)}</p>
          <DataList
            rows={[
              [t('part.instalment'), instalmentId],
              [t('word.amount'), <Money key="open" value={open} strong />],
              [t('word.method'), t(`paymentMethod.${method}`)],
              ...(method === 'credit'
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
          {Math.max(0, ...atHand) < Number(open.amount) && (
            <p className={styles.note}>{t(method === 'credit' ? 'form.creditShort' : 'form.cashShort')}</p>
          )}
          <div className={layout.gap} />
          {!isChosen && (
            <Field name="bankOrganisationId" label={t('role.bank')} why={t('form.bankWhy')}>
              <OrganisationSelect kind="bank" />
            </Field>
          )}
        </>
      )}
    </CommandForm>
  );
}
