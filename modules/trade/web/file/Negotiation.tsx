import { useQuery } from '@tanstack/react-query';
import type { Offer, Trade } from '@tongshang/ui/api';
import { get } from '@tongshang/ui/api';
import { Badge, Day, Loaded, Money, SimpleTable, When } from '@tongshang/ui/components';
import { RuleAt } from '../terms/RuleAt.tsx';
import { useText } from '../text.ts';
import { changeInWords } from './actions/ChangeForms.tsx';
import { OfferSays } from './OfferSays.tsx';
import { SumsInSmall } from './Sums.tsx';
import styles from './trade-file.module.css';

/** The offer that one replaced, whoever made it. */
const beforeOf = (offers: readonly Offer[], { sequence }: Offer): Offer | undefined =>
  offers
    .filter((one) => one.sequence < sequence)
    .toSorted((one, other) => one.sequence - other.sequence)
    .at(-1);

/** Every offer of both sides and every change since, the latest first. */
export default function Negotiation(props: { trade: Trade }) {
  const text = useText();
  const { t } = text;
  const { trade } = props;
  const offers = useQuery({
    queryKey: ['offers', trade.tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${trade.tradeId}/quotations`, undefined, signal)).items,
  });
  const amendments = useQuery({
    queryKey: ['amendments', trade.tradeId],
    queryFn: async ({ signal }) =>
      (await get(`/api/v1/trades/${trade.tradeId}/amendments`, undefined, signal)).items,
  });
  return (
    <>
      <Loaded query={offers}>
        {(items) =>
          items.length === 0 ? (
            <p className="faint">{t('part.noOffer')}</p>
          ) : (
            <SimpleTable
              rows={items}
              keyOf={(offer) => String(offer.sequence)}
              under={(offer) => <OfferSays offer={offer} before={beforeOf(items, offer)} />}
              columns={[
                {
                  title: t('part.offer'),
                  cell: (offer) => (
                    <>
                      {offer.number} <span className="faint">{t(`role.${offer.offeredBy}`)}</span>
                      {offer.note && <div className="faint small">{offer.note}</div>}
                    </>
                  ),
                },
                {
                  title: t('trade.terms'),
                  cell: (offer) => <RuleAt terms={offer.terms} />,
                },
                {
                  title: t('word.total'),
                  number: true,
                  cell: (offer) => (
                    <>
                      <Money value={offer.total} />
                      <SumsInSmall of={offer} />
                    </>
                  ),
                },
                { title: t('accounts.when'), cell: (offer) => <When value={offer.offeredAt} /> },
                { title: t('word.validUntil'), cell: (offer) => <Day value={offer.validUntil} /> },
                {
                  title: t('queue.state'),
                  cell: (offer) => (
                    <Badge tone={offer.status === 'accepted' ? 'sea' : 'quiet'}>
                      {offer.expired ? t('offerStatus.expired') : t(`offerStatus.${offer.status}`)}
                    </Badge>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {amendments.data && amendments.data.length > 0 && (
        <section className={styles.section}>
          <h2>{t('part.amendments')}</h2>
          <SimpleTable
            rows={amendments.data}
            keyOf={(one) => String(one.number)}
            columns={[
              { title: t('part.amendment'), cell: (one) => `${one.number} · ${t(`role.${one.proposedBy}`)}` },
              {
                title: t('part.changes'),
                cell: (one) => (
                  <>
                    {one.reason}
                    {one.changes.map((place) => {
                      const { what, after } = changeInWords(text, trade, one, place);
                      return (
                        <div key={place} className="faint small">
                          {what} → {after}
                        </div>
                      );
                    })}
                  </>
                ),
              },
              { title: t('accounts.when'), cell: (one) => <When value={one.proposedAt} /> },
              {
                title: t('queue.state'),
                cell: (one) => (
                  <Badge
                    tone={one.status === 'accepted' ? 'sea' : one.status === 'pending' ? 'amber' : 'quiet'}
                  >
                    {t(`amendmentStatus.${one.status}`)}
                  </Badge>
                ),
              },
            ]}
          />
        </section>
      )}
    </>
  );
}
