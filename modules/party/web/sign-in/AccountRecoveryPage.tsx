import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { CommandForm, Empty, Field, Loaded, When } from '@tongshang/ui/components';
import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

/** Whoever was mailed the link chooses a new password, once the waiting time is over. */
export default function AccountRecoveryPage() {
  const { t } = useText();
  const token = tokenOfAddress();
  const [isDone, setDone] = useState(false);
  const query = useQuery({
    queryKey: ['account-recovery', token],
    queryFn: () => post('/api/v1/account-recoveries/look-up', { token }),
    enabled: token !== '' && !isDone,
    retry: false,
  });
  if (!token) return <Empty icon="key" title={t('reset.noLink')} steps={null} />;
  return (
    <div className={styles.narrow}>
      <h1>{t('recovery.title')}</h1>
      {isDone ? (
        <>
          <p role="status">{t('recovery.done')}</p>
          <Link to="/sign-in">{t('signIn.title')}</Link>
        </>
      ) : (
        <Loaded query={query}>
          {({ email, isOpened, opensAt, expiresAt }) => (
            <div className={styles.way}>
              <p>{t('recovery.of', { email })}</p>
              <p>
                {t('recovery.from')} <When value={opensAt} /> · {t('invitation.until')}{' '}
                <When value={expiresAt} />
              </p>
              {isOpened ? (
                <Choosing token={token} onDone={() => setDone(true)} />
              ) : (
                <p role="status">{t('recovery.waits')}</p>
              )}
            </div>
          )}
        </Loaded>
      )}
    </div>
  );
}

function Choosing(props: { token: string; onDone(): void }) {
  const { t } = useText();
  return (
    <CommandForm<{ password: string }, void>
      initial={{}}
      submit={t('recovery.submit')}
      send={({ password }) => post('/api/v1/account-recoveries/completion', { token: props.token, password })}
      done={props.onDone}
    >
      {() => (
        <Field name="password" label={t('settings.newPassword')} why={t('register.passwordWhy')}>
          <Input.Password autoComplete="new-password" autoFocus />
        </Field>
      )}
    </CommandForm>
  );
}
