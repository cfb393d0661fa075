import { useQuery } from '@tanstack/react-query';
import { riskOnTheWay } from '@tongshang/incoterms';
import { LOSS_CAUSES, type LossCause } from '@tongshang/trade-facts';
import { get, post, seesFact, type Trade } from '@tongshang/ui/api';
import {
  DescribedForm,
  EvidenceInput,
  moneyText,
  formStyles as styles,
  useTold,
} from '@tongshang/ui/components';
import type { ActionProps } from '@tongshang/ui/slice';
import { lossFollows } from './loss-follows.ts';
import { useText } from './text.ts';

interface Losing {
  readonly cause: LossCause;
  readonly lostOn: string;
  readonly where?: string;
  readonly note: string;
  readonly evidence?: readonly string[];
}

/** What the loss brings about in one press, in words: the money that is released and the declarations that are withdrawn. */
function useFollows(trade: Trade, isSellersRisk: boolean, shipmentId: string | undefined): () => string {
  const { t, language } = useText();
  const { tradeId } = trade;
  const { data: money } = useQuery({
    queryKey: ['trade-money', tradeId],
    queryFn: ({ signal }) => get(`/api/v1/trades/${tradeId}/settlement`, undefined, signal),
    enabled: seesFact(trade, 'funded'),
    retry: false,
  });
  const { data: declarations = [] } = useQuery({
    queryKey: ['declarations', 'of-trade', tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${tradeId}/declarations`, undefined, signal)).items,
    enabled: seesFact(trade, 'import-declared'),
    retry: false,
  });
  return () => {
    const { released, withdrawn, ...how } = lossFollows(trade, isSellersRisk, shipmentId, {
      ...{ money, declarations },
    });
    const said = [t('loss.sure')];
    if (released) {
      const name = how.isHeldBack
        ? 'loss.releasedLater'
        : how.isShared
          ? 'loss.releasedPart'
          : 'loss.released';
      said.push(t(name, { amount: moneyText(released) }));
    }
    if (withdrawn.length > 0) {
      const numbers = new Intl.ListFormat(language, { type: 'conjunction' }).format(withdrawn);
      said.push(t('loss.withdrawn', { numbers }));
    }
    return said.join(language === 'zh-CN' ? '' : ' ');
  };
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
      doubt={useFollows(trade, isSellers, action.shipmentId)}
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
