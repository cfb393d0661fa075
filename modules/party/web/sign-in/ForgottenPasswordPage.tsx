import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { CommandForm, EmailInput, Field, Loaded, useEmailRule } from '@tongshang/ui/components';
import { useState } from 'react';
import { useText } from '../text.ts';
import { waysInQuery } from '../ways-in.ts';
import styles from './sign-in.module.css';

/** Asks for a link to choose a new password with; says how to get in again where no mail is sent. */
export default function ForgottenPasswordPage() {
  const { t } = useText();
  const ways = useQuery(waysInQuery);
  return (
    <div className={styles.narrow}>
      <h1>{t('forgotten.title')}</h1>
      <Loaded query={ways}>
        {({ passwordByMail }) => (passwordByMail ? <Asking /> : <p>{t('forgotten.noMail')}</p>)}
      </Loaded>
      <p className={styles.other}>
        <Link to="/recover-account">{t('recovery.link')}</Link>
      </p>
      <p className={styles.other}>
        <Link to="/sign-in">{t('forgotten.back')}</Link>
      </p>
    </div>
  );
}

function Asking() {
  const { t } = useText();
  const email = useEmailRule();
  const [asked, setAsked] = useState<string>();
  if (asked) return <p role="status">{t('forgotten.asked', { email: asked })}</p>;
  return (
    <>
      <p className="soft">{t('forgotten.text')}</p>
      <CommandForm<{ email: string }, void>
        initial={{}}
        submit={t('forgotten.submit')}
        send={(values) => post('/api/v1/password-resets', values)}
        done={(_reply, { email }) => setAsked(email)}
      >
        {() => (
          <Field name="email" label={t('signIn.email')} rules={[email]}>
            <EmailInput autoComplete="username" autoFocus />
          </Field>
        )}
      </CommandForm>
    </>
  );
}
