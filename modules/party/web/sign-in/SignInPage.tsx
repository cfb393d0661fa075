import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { CommandForm, EmailInput, Field, Icon, useEmailRule } from '@tongshang/ui/components';
import { enterSession, type SessionView, sessionOf, sessionQuery } from '@tongshang/ui/session';
import { usePageSearch } from '@tongshang/ui/slots';
import { Input } from 'antd';
import { signInSearch } from '../searches.ts';
import { useText } from '../text.ts';
import { CodeField } from './CodeField.tsx';
import { DemonstrationSignIns } from './DemonstrationSignIns.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { passkeysSupported, signInWithPasskey } from './passkey.ts';
import { useCodeAsked } from './second-factor.ts';
import styles from './sign-in.module.css';

interface Credentials {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

export default function SignInPage() {
  const { t } = useText();
  const email = useEmailRule();
  const enter = useEnter();
  const { asksCode, watched } = useCodeAsked();
  return (
    <div className={styles.page}>
      <section className={styles.form}>
        <h1>{t('signIn.title')}</h1>
        <CommandForm<Credentials, SessionView | undefined>
          initial={{}}
          submit={t('signIn.submit')}
          send={(values) => watched(() => post('/api/v1/session', values))}
          keeps
          done={(view) => view && enter(view)}
        >
          {() => (
            <>
              <Field name="email" label={t('signIn.email')} rules={[email]}>
                <EmailInput autoComplete="username" autoFocus />
              </Field>
              <Field name="password" label={t('signIn.password')}>
                <Input.Password autoComplete="current-password" />
              </Field>
              {asksCode && <CodeField />}
            </>
          )}
        </CommandForm>
        {passkeysSupported() && (
          <PasskeyButton label={t('signIn.passkey')} ask={signInWithPasskey} onDone={enter} />
        )}
        <p className={styles.other}>
          <Link to="/forgotten-password">{t('forgotten.title')}</Link>
        </p>
        <p className={styles.other}>
          <Link to="/register">{t('signIn.register')}</Link>
        </p>
      </section>
      <section className={styles.side}>
        <DemonstrationSignIns onDone={enter} />
        <h2>{t('signIn.without')}</h2>
        <ul className={styles.links}>
          <li>
            <Link to="/verify">
              <Icon name="verify" /> {t('signIn.verify')}
            </Link>
          </li>
          <li>
            <Link to="/tariff">
              <Icon name="tariff" /> {t('signIn.tariff')}
            </Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** Takes over the new session and goes where the person wanted to. */
export function useEnter(): (view: SessionView) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { to } = usePageSearch(signInSearch);
  return (view) => {
    const session = sessionOf(view);
    enterSession(session);
    queries.clear();
    queries.setQueryData(sessionQuery.queryKey, session);
    void navigate({ href: to ?? '/' });
  };
}
