import { Link } from '@tanstack/react-router';
import type { Home } from '@tongshang/ui/api';
import { Badge, Empty, deskStyles as styles } from '@tongshang/ui/components';
import type { Waiting as Other } from '../slots.ts';
import { useText } from '../text.ts';
import { OtherRow, WorkRow } from './WorkRow.tsx';

/** The one list of what waits for me: exceptions first, then by the day until which, then what waits longest. */
export function WorkList({
  home,
  others,
  isFresh,
}: {
  home: Home;
  others: readonly Other[];
  isFresh: boolean;
}) {
  const { t } = useText();
  const { waiting, numbers } = home;
  if (waiting.length + others.length === 0) {
    return (
      <Empty
        icon={isFresh ? 'trades' : 'check'}
        title={t(isFresh ? 'home.fresh' : 'home.nothing')}
        steps={<Link to="/trades">{t('home.allTrades')}</Link>}
      >
        {t(isFresh ? 'home.freshTextOther' : 'home.nothingText')}
      </Empty>
    );
  }
  const [exceptions, usual] = [
    waiting.filter(({ exception }) => exception !== null),
    waiting.filter(({ exception }) => exception === null),
  ];
  const left = numbers.waiting - waiting.filter(({ waitingFor }) => waitingFor !== null).length;
  return (
    <>
      {exceptions.length > 0 && (
        <section>
          <h2>
            {t('home.exceptions')} <Badge tone="red">{exceptions.length}</Badge>
          </h2>
          <ul className={styles.list}>
            {exceptions.map((item) => (
              <WorkRow key={`${item.tradeId} ${item.waitingFor} ${item.exception}`} item={item} />
            ))}
          </ul>
        </section>
      )}
      {usual.length + others.length > 0 && (
        <section>
          <h2>
            {t('word.waiting')} <Badge tone="amber">{usual.length + others.length + Math.max(0, left)}</Badge>
          </h2>
          <ul className={styles.list}>
            {others.map((other) => (
              <OtherRow key={other.key} other={other} />
            ))}
            {usual.map((item) => (
              <WorkRow key={`${item.tradeId} ${item.waitingFor}`} item={item} />
            ))}
          </ul>
        </section>
      )}
      {left > 0 && (
        <p>
          <Link to="/trades" search={{ waitingForMe: true }}>
            {t('home.more', { count: left })}
          </Link>
        </p>
      )}
    </>
  );
}
