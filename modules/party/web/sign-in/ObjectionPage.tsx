import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { Empty, Loaded } from '@tongshang/ui/components';
import { useText } from '../text.ts';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

/** Stops a recovery by being opened: whoever is alarmed has nothing more to press. Repeating it does no harm. */
export default function ObjectionPage() {
  const { t } = useText();
  const token = tokenOfAddress();
  const query = useQuery({
    queryKey: ['recovery-objection', token],
    queryFn: async () => {
      await post('/api/v1/account-recoveries/objection', { token });
      return { isStopped: true };
    },
    enabled: token !== '',
    retry: 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!token) return <Empty icon="key" title={t('reset.noLink')} steps={null} />;
  return (
    <div className={styles.narrow}>
      <h1>{t('recovery.objectionTitle')}</h1>
      <Loaded query={query}>
        {() => (
          <div className={styles.way}>
            <p role="status">{t('recovery.stopped')}</p>
            <p>{t('recovery.stoppedNext')}</p>
          </div>
        )}
      </Loaded>
      <p className={styles.other}>
        <Link to="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </div>
  );
}
