import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReplyOf } from '@tongshang/ui/api';
import { post } from '@tongshang/ui/api';
import { CommandForm, Empty, Field, Loaded, When } from '@tongshang/ui/components';
import { Input } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { AddressRelease } from './AddressRelease.tsx';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

type MailedLink = ReplyOf<'/api/v1/mailed-links/look-up', 'post'>;

/** What a mailed link is for; nothing is used up by looking. */
export const useMailedLink = (token: string) =>
  useQuery({
    queryKey: ['mailed-link', token],
    queryFn: () => post('/api/v1/mailed-links/look-up', { token }),
    enabled: token !== '',
    retry: false,
  });

/** Whoever was mailed the link chooses a new password. */
export default function ResetPasswordPage() {
  const { t } = useText();
  const token = tokenOfAddress();
  const [end, setEnd] = useState<'changed' | 'released'>();
  const query = useMailedLink(end ? '' : token);
  if (!token) return <Empty icon="key" title={t('reset.noLink')} steps={null} />;
  return (
    <div className={styles.narrow}>
      <h1>{t('reset.title')}</h1>
      {end ? (
        <>
          <p role="status">{t(`reset.${end}`)}</p>
          <Link to={end === 'changed' ? '/sign-in' : '/register'}>
            {t(end === 'changed' ? 'signIn.title' : 'signIn.register')}
          </Link>
        </>
      ) : (
        <Loaded query={query}>
          {(link) => (
            <>
              <Choosing token={token} link={link} onDone={() => setEnd('changed')} />
              {!link.isConfirmed && <AddressRelease token={token} onDone={() => setEnd('released')} />}
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}

interface Choice {
  readonly password: string;
}

function Choosing(props: { token: string; link: MailedLink; onDone(): void }) {
  const { t } = useText();
  const { token, link } = props;
  return (
    <>
      <p>
        {t('reset.text', { email: link.email })} <span className="faint">{t('invitation.until')} </span>
        <When value={link.expiresAt} />
      </p>
      <p>{t(link.isConfirmed ? 'reset.factorStays' : 'reset.unconfirmed')}</p>
      <CommandForm<Choice, void>
        initial={{}}
        submit={t('reset.submit')}
        send={({ password }) => post('/api/v1/password-resets/completion', { token, password })}
        done={props.onDone}
      >
        {() => (
          <>
            <Field name="password" label={t('settings.newPassword')} why={t('register.passwordWhy')}>
              <Input.Password autoComplete="new-password" autoFocus />
            </Field>
          </>
        )}
      </CommandForm>
    </>
  );
}
