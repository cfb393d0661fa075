import { useQuery } from '@tanstack/react-query';
import { factsOf, post } from '@tongshang/ui/api';
import { DescribedForm, EvidenceInput, moneyText, formStyles as styles } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { claimsQuery } from './api.ts';
import { useText } from './text.ts';

type Reason = 'not-delivered' | 'not-received' | 'other';

interface Raising {
  readonly reason: Reason;
  /** `rest`, `amount`, or the id of a shipment. */
  readonly about: string;
  readonly amount?: string;
  readonly note?: string;
  readonly evidence?: readonly string[];
}

/** A claim that a side raises by itself; what a receipt names is claimed without it. */
export default function RaiseForm(props: ActionProps) {
  const { t } = useText();
  const { trade } = props;
  const { currency, payment } = trade.terms;
  const isHeld = payment.some(({ method }) => method === 'escrow');
  const { data } = useQuery(claimsQuery(trade.tradeId));
  const isBuyer = trade.roles.includes('buyer');
  const reasons: readonly Reason[] = isBuyer ? ['not-delivered', 'other'] : ['not-received', 'other'];
  const shipments = factsOf(trade, 'packed').map(({ details }, index) => ({
    value: details.shipmentId ?? '',
    label: t('claim.shipment', { number: index + 1 }),
  }));
  return (
    <DescribedForm<Raising, unknown>
      initial={{ about: isBuyer ? 'rest' : (shipments[0]?.value ?? 'amount') }}
      submit={t('act.claimed')}
      draft={`claim-${trade.tradeId}`}
      lead={<p className={styles.lead}>{t(isHeld ? 'claim.raiseText' : 'claim.raiseUnheld')}</p>}
      send={({ about, amount, evidence = [], note, reason }, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/claims`,
          {
            reason,
            ...(about === 'rest' ? { rest: true } : {}),
            ...(about === 'amount' ? { amount: { amount: amount ?? '0', currency } } : {}),
            ...(about !== 'rest' && about !== 'amount' ? { shipmentId: about } : {}),
            ...(note ? { note } : {}),
            ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
          },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
      fields={[
        {
          name: 'reason',
          label: t('claim.reason'),
          kind: 'choice',
          options: reasons.map((value) => ({ value, label: t(`claimReason.${value}`) })),
        },
        {
          name: 'about',
          label: t('claim.about'),
          kind: 'choice',
          options: [
            { value: 'rest', label: t('claim.rest') },
            ...shipments,
            { value: 'amount', label: t('claim.anAmount') },
          ],
        },
        {
          name: 'amount',
          label: t('word.amount'),
          why: t('claim.amountWhy', { most: moneyText(data?.claimable ?? { amount: '0', currency }) }),
          kind: 'decimal',
          suffix: currency,
          when: ({ about }) => about === 'amount',
        },
        { name: 'note', label: t('word.note'), kind: 'words', max: 2000, optional: true },
        {
          name: 'evidence',
          label: t('evidence.title'),
          kind: 'own',
          input: <EvidenceInput tradeId={trade.tradeId} readers="sides" />,
          optional: true,
        },
      ]}
    />
  );
}
