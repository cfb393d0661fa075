import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { countryInText } from '@tongshang/country';
import { pagedQuery } from '@tongshang/ui/api';
import { Badge, Bones, Empty, ProblemNote, deskStyles as styles } from '@tongshang/ui/components';
import { formatAgo } from '@tongshang/ui/i18n';
import { useSession } from '@tongshang/ui/session';
import { useText } from './text.ts';

/** An officer's first view: the cases that wait, the oldest first. */
export default function OfficerHome() {
  const { t, of, language } = useText();
  const query = useInfiniteQuery({
    ...pagedQuery('declarations', '/api/v1/declarations', { waiting: 'me' }, 20),
    refetchInterval: 20_000,
  });
  const rows = query.data?.pages.flatMap((page) => page.items);
  return (
    <div className={styles.page}>
      <h1>{of(useSession().organisation.name)}</h1>
      {query.error && !rows && <ProblemNote error={query.error} onRetry={() => void query.refetch()} />}
      {!rows && !query.error && <Bones lines={8} />}
      {rows?.length === 0 && (
        <Empty
          icon="check"
          title={t('queue.empty')}
          steps={
            <Link to="/queue" search={{ all: true }}>
              {t('queue.all')}
            </Link>
          }
        >
          {t('queue.emptyText')}
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <section>
          <h2>
            {t('word.waiting')}{' '}
            <Badge tone="amber">
              {rows.length}
              {query.hasNextPage && '+'}
            </Badge>
          </h2>
          <ul className={styles.list}>
            {rows.map((row) => (
              <li key={row.declarationId} className={styles.row}>
                <div className={styles.what}>
                  <Link
                    to="/queue/$declarationId"
                    params={{ declarationId: row.declarationId }}
                    className={styles.number}
                  >
                    {row.number}
                  </Link>
                  <span>
                    {t(`queue.${row.direction}`, { country: countryInText(row.country, language) })}
                  </span>
                  <span className="faint">{t(`declarationState.${row.state}`)}</span>
                </div>
                <span />
                <span className={styles.since}>{formatAgo(row.declaredAt, Date.now(), language)}</span>
                <Link
                  to="/queue/$declarationId"
                  params={{ declarationId: row.declarationId }}
                  className={styles.act}
                >
                  {row.waitingFor ? t(`queue.${row.waitingFor}`) : t('queue.open')}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
