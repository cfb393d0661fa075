import { DemonstrationMark, Money, Quantity, SimpleTable } from '@tongshang/ui/components';
import { formatDay } from '@tongshang/ui/i18n';
import type { AssessedFee } from './api.ts';
import { type Text, useText } from './text.ts';

/** A rate as it is published; the tariff's word for none in the reader's. */
export const rateText = (t: Text['t'], rate: string): string => (rate === 'free' ? t('tariff.free') : rate);

/** Where a rate is published, and when. */
export function Source(props: { source: AssessedFee['source'] }) {
  const { t, language } = useText();
  const { title, reference, date } = props.source;
  return <div>{t('tariff.cited', { title, reference, date: formatDay(date, language) })}</div>;
}

/** Line by line: what is levied, on what, at which rate, from which source. */
export function AssessedFees(props: { fees: readonly AssessedFee[] }) {
  const { t, code, of } = useText();
  return (
    <SimpleTable
      rows={props.fees}
      keyOf={(fee) => fee.measureId + fee.type + fee.rate}
      under={(fee) => (
        <>
          {fee.note && <div>{of({ ...fee.note })}</div>}
          <Source source={fee.source} />
        </>
      )}
      columns={[
        {
          title: t('tariff.kind'),
          cell: (fee) => (
            <>
              {code('dutyType', fee.type)} {fee.demonstration && <DemonstrationMark />}
            </>
          ),
        },
        {
          title: t('tariff.base'),
          number: true,
          cell: (fee) =>
            fee.baseQuantity ? <Quantity value={fee.baseQuantity} /> : fee.base && <Money value={fee.base} />,
        },
        { title: t('tariff.rate'), number: true, cell: (fee) => rateText(t, fee.rate) },
        { title: t('word.amount'), number: true, cell: (fee) => <Money value={fee.amount} /> },
      ]}
    />
  );
}
