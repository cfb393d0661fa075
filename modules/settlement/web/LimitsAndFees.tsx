import { useQuery } from '@tanstack/react-query';
import { Money, OrganisationName, SimpleTable } from '@tongshang/ui/components';
import styles from './accounts.module.css';
import { feesQuery, limitsQuery } from './api.ts';
import { useText } from './text.ts';

/** Credit for trades on open account, and what banks take for a payment. */
export function LimitsAndFees(props: { ofCustomers: boolean }) {
  const { t } = useText();
  const { data: { items: limits } = { items: [] } } = useQuery(limitsQuery);
  const { data: { items: fees } = { items: [] } } = useQuery(feesQuery);
  return (
    <>
      {limits.length > 0 && (
        <section className={styles.block}>
          <h2>{t('accounts.limits')}</h2>
          <SimpleTable
            rows={limits}
            keyOf={(limit) => limit.limitId}
            columns={[
              {
                title: props.ofCustomers ? t('accounts.owner') : t('accounts.bank'),
                cell: (limit) => (
                  <OrganisationName
                    organisationId={props.ofCustomers ? limit.organisationId : limit.bankOrganisationId}
                  />
                ),
              },
              { title: t('accounts.limit'), number: true, cell: (limit) => <Money value={limit.granted} /> },
              {
                title: t('accounts.available'),
                number: true,
                cell: (limit) => <Money value={limit.available} />,
              },
            ]}
          />
        </section>
      )}
      {fees.length > 0 && (
        <section className={styles.block}>
          <h2>{t('accounts.fees')}</h2>
          <p className="faint">{t('accounts.feesText')}</p>
          <SimpleTable
            rows={fees}
            keyOf={(fee) => fee.bankOrganisationId + fee.method + fee.currency}
            columns={[
              {
                title: t('accounts.bank'),
                cell: (fee) => <OrganisationName organisationId={fee.bankOrganisationId} />,
              },
              {
                title: t('accounts.method'),
                cell: (fee) => `${t(`paymentMethod.${fee.method}`)} ${fee.currency}`,
              },
              { title: t('accounts.percent'), number: true, cell: (fee) => `${fee.percent} %` },
              {
                title: t('accounts.minimum'),
                number: true,
                cell: (fee) => fee.minimum && <Money value={fee.minimum} />,
              },
              {
                title: t('accounts.maximum'),
                number: true,
                cell: (fee) => fee.maximum && <Money value={fee.maximum} />,
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
