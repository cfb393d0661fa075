import type { Trade } from '@tongshang/ui/api';
import { DataList, Money } from '@tongshang/ui/components';
import { useText } from '../text.ts';

/** What stands between the lines and the total; nothing where they are the same. */
export function Sums({ trade: { sums, total } }: { trade: Trade }) {
  const { t } = useText();
  if (!sums || !total) return null;
  return (
    <DataList
      rows={[
        ...(sums.charges ?? []).map(
          ({ kind, reason, amount }) =>
            [reason ?? t(`sums.${kind}`), <Signed key="sum" kind={kind} value={amount} />] as const,
        ),
        ...(sums.taxes ?? []).map(
          ({ category, percent, amount }) =>
            [
              [t('sums.tax'), category, percent && `${percent} %`].filter(Boolean).join(' '),
              <Money key="sum" value={amount} />,
            ] as const,
        ),
        ...(sums.prepaid
          ? [[t('sums.prepaid'), <Signed key="sum" kind="allowance" value={sums.prepaid} />] as const]
          : []),
        ...(sums.rounding ? [[t('sums.rounding'), <Money key="sum" value={sums.rounding} />] as const] : []),
        [t('sums.payable'), <Money key="sum" value={total} />] as const,
      ]}
    />
  );
}

function Signed(props: { kind: 'charge' | 'allowance'; value: { amount: string; currency: string } }) {
  return (
    <>
      {props.kind === 'charge' ? '+' : '−'}
      <Money value={props.value} />
    </>
  );
}
