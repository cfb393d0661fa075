import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge, deskStyles as styles } from '@tongshang/ui/components';
import { formatAgo } from '@tongshang/ui/i18n';
import { useText } from '../text.ts';
import { invitationsQuery } from './invitations.ts';

/** The trades that ask my firm to take part, each in one line; nothing where none does. */
export function Invitations() {
  const { t, of, language } = useText();
  const { data = [] } = useQuery({ ...invitationsQuery, refetchInterval: 60_000 });
  if (data.length === 0) return null;
  return (
    <section className={styles.page}>
      <h2>
        {t('invited.title')} <Badge tone="amber">{data.length}</Badge>
      </h2>
      <ul className={styles.list}>
        {data.map(({ tradeId, role, askedBy, askedAt, goods, goodsCount }) => (
          <li key={`${tradeId} ${role}`} className={styles.row}>
            <div className={styles.what}>
              <span>{askedBy.map(({ name }) => of(name)).join(' · ')}</span>
              <span className="faint">
                {goods[0] && of(goods[0])}
                {goodsCount > 1 && ` ${t('trade.lines', { count: goodsCount })}`}
              </span>
            </div>
            <span className={styles.since}>{formatAgo(askedAt, Date.now(), language)}</span>
            <Link to="/trades/$tradeId" params={{ tradeId }} className={styles.act}>
              {t('invited.answer', { role: t(`role.${role}`) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
