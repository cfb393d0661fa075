import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Schema } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import { Empty, Loaded, ProblemNote } from '@tongshang/ui/components';
import { mayGo, useSession } from '@tongshang/ui/session';
import { Button } from 'antd';
import { setUpQuery } from './api.ts';
import styles from './correspondence.module.css';
import { MailState } from './MailState.tsx';
import { useText } from './text.ts';

/** Whether the platform sends mail, and whether it arrives. */
export default function MailSetUpPage() {
  const { t } = useText();
  const mayRead = mayGo(useSession(), '/mail-set-up');
  const query = useQuery({ ...setUpQuery, enabled: mayRead });
  return (
    <div className={styles.narrow}>
      <h1>{t('mailSetUp.title')}</h1>
      {mayRead ? (
        <Loaded query={query}>{(setUp) => <View setUp={setUp} />}</Loaded>
      ) : (
        <Empty icon="settings" title={t('mailSetUp.operatorOnly')} steps={null} />
      )}
    </div>
  );
}

function View({ setUp: { server, letters } }: { setUp: Schema<'MailSetUp'> }) {
  const { t } = useText();
  return (
    <>
      {server ? (
        <dl className={styles.facts}>
          <dt>{t('mailSetUp.server')}</dt>
          <dd>
            {server.host}:{server.port}
          </dd>
          <dt>{t('mailSetUp.encryption')}</dt>
          <dd>{t(`mailEncryption.${server.encryption}`)}</dd>
          <dt>{t('mailSetUp.signsIn')}</dt>
          <dd>{t(server.signsIn ? 'mailSetUp.byPassword' : 'mailSetUp.withoutPassword')}</dd>
          <dt>{t('mailSetUp.from')}</dt>
          <dd>{server.from}</dd>
        </dl>
      ) : (
        <>
          <p className={styles.notice}>{t('mailSetUp.not')}</p>
          <p>{t('mailSetUp.how')}</p>
          <pre className={styles.letter}>{HOW}</pre>
        </>
      )}
      {letters.length > 0 && (
        <>
          <h2>{t('mailSetUp.letters')}</h2>
          <ul className={styles.counts}>
            {letters.map(({ state, letters: count }) => (
              <li key={state}>
                <MailState state={state} /> {count}
              </li>
            ))}
          </ul>
        </>
      )}
      {server && <Test />}
    </>
  );
}

const HOW = `TONGSHANG_SMTP_URL=smtps://USER:PASSWORD@mail.example:465
TONGSHANG_SMTP_FROM="Tongshang <trade@firm.example>"`;

function Test() {
  const { t } = useText();
  const queries = useQueryClient();
  const test = useMutation({
    mutationFn: () => post('/api/v1/mail-set-up/test', undefined),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['mails'] }),
  });
  return (
    <>
      <Button
        type="primary"
        className={styles.test ?? ''}
        loading={test.isPending}
        onClick={() => test.mutate()}
      >
        {t('mailSetUp.test')}
      </Button>
      {test.error && <ProblemNote error={test.error} />}
      {test.data && (
        <p role="status">
          {t('mailSetUp.tested', { to: test.data.to })}{' '}
          <Link to="/outbox/$mailId" params={{ mailId: test.data.mailId }}>
            {t('mailSetUp.follow')}
          </Link>
        </p>
      )}
    </>
  );
}
