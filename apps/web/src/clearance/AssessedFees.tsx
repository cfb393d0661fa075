import { SimpleTable } from '../components/DataList.tsx';
import { DemonstrationMark } from '../components/states.tsx';
import { Day, Money, Quantity } from '../components/values.tsx';
import { useText } from '../i18n/text.tsx';
import type { AssessedFee } from './api.ts';

/** Line by line: what is levied, on what, at which rate, from which source. */
export function AssessedFees(props: { fees: readonly AssessedFee[] }) {
  const { t, code, of } = useText();
  return (
    <SimpleTable
      rows={props.fees}
      keyOf={(fee) => fee.measureId + fee.rate}
      columns={[
        {
          title: t('tariff.kind'),
          cell: (fee) => (
            <>
              {code('dutyType', fee.type)} {fee.demonstration && <DemonstrationMark />}
              {fee.note && <div className="faint small">{of({ ...fee.note })}</div>}
              <div className="faint small">
                {fee.source.title}, {fee.source.reference} (<Day value={fee.source.date} />)
              </div>
            </>
          ),
        },
        {
          title: t('tariff.base'),
          number: true,
          cell: (fee) =>
            fee.baseQuantity ? <Quantity value={fee.baseQuantity} /> : <Money value={fee.base} />,
        },
        { title: t('tariff.rate'), number: true, cell: (fee) => fee.rate },
        { title: t('detail.amount'), number: true, cell: (fee) => <Money value={fee.amount} /> },
      ]}
    />
  );
}
