import { riskOnTheWay } from '@tongshang/incoterms';
import { LOSS_CAUSES, type LossCause } from '@tongshang/trade-facts';
import { post } from '@tongshang/ui/api';
import { DescribedForm, EvidenceInput, formStyles as styles, useTold } from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { useText } from './text.ts';

interface Losing {
  readonly cause: LossCause;
  readonly lostOn: string;
  readonly where?: string;
  readonly note: string;
  readonly evidence?: readonly string[];
}

/** Everything that a shipment carried was lost on its way. */
export default function LossForm(props: ActionProps) {
  const { t, code } = useText();
  const told = useTold();
  const { trade, action } = props;
  const isSellers = riskOnTheWay(trade.terms.incoterm) === 'seller';
  const isCarriers = trade.roles.includes('carrier');
  return (
    <DescribedForm<Losing, unknown>
      initial={{}}
      submit={t('act.lost')}
      draft={`loss-${trade.tradeId}-${action.shipmentId ?? ''}`}
      lead={<p className={styles.lead}>{t(isSellers ? 'loss.sellersRisk' : 'loss.buyersRisk')}</p>}
      send={({ evidence = [], where, ...said }, key) =>
        post(
          `/api/v1/trades/${trade.tradeId}/losses`,
          {
            ...told,
            ...said,
            ...(where ? { where } : {}),
            ...(evidence.length > 0 ? { evidence: [...evidence] } : {}),
            ...(action.shipmentId ? { shipmentId: action.shipmentId } : {}),
          },
          key,
        )
      }
      done={props.done}
      onCancel={props.cancel}
      fields={[
        {
          name: 'cause',
          label: t('loss.cause'),
          kind: 'choice',
          options: LOSS_CAUSES.map((value) => ({ value, label: code('lossCause', value) })),
        },
        { name: 'lostOn', label: t('loss.lostOn'), why: t('loss.lostOnWhy'), kind: 'day' },
        {
          name: 'where',
          label: t('loss.where'),
          why: t('loss.whereWhy'),
          kind: 'text',
          max: 200,
          optional: true,
        },
        { name: 'note', label: t('loss.note'), kind: 'words', max: 2000 },
        {
          name: 'evidence',
          label: t('evidence.title'),
          why: t(isCarriers ? 'loss.evidenceCarrier' : 'loss.evidenceWhy'),
          kind: 'own',
          input: <EvidenceInput tradeId={trade.tradeId} readers="carriage" />,
          ...(isCarriers ? { optional: true } : {}),
        },
      ]}
    />
  );
}
