import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pagedQuery } from '@tongshang/ui/api';
import { Badge, deskStyles as styles } from '@tongshang/ui/components';
import { useText } from '../text.ts';
import { TradeRow } from './TradeRow.tsx';

const SHOWN = 5;

/** The newest trades, so that there is something to open when nothing waits. */
export function LatestTrades() {
  const { t } = useText();
  const { data } = useInfiniteQuery(pagedQuery('trades', '/api/v1/trades', {}, SHOWN));
  const items = data?.pages[0]?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{t('home.latest')}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <TradeRow key={item.tradeId} item={item} calm>
            <span className={styles.stands}>
              <Badge tone={item.status === 'open' ? 'sea' : 'quiet'}>{t(`tradeStatus.${item.status}`)}</Badge>
            </span>
            <Link to="/trades/$tradeId" params={{ tradeId: item.tradeId }}>
              {t('home.openTrade')}
            </Link>
          </TradeRow>
        ))}
      </ul>
    </section>
  );
}
