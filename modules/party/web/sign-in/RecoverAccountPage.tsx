import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { post } from '@tongshang/ui/api';
import { CommandForm, EmailInput, Field, Loaded, useEmailRule } from '@tongshang/ui/components';
import { useState } from 'react';
import { useText } from '../text.ts';
import { waysInQuery } from '../ways-in.ts';
import styles from './sign-in.module.css';

/** Asks for the way back that waits: password and second factor are lost. */
export default function RecoverAccountPage() {
  const { t } = useText();
  const ways = useQuery(waysInQuery);
  return (
    <div className={styles.narrow}>
      <h1>{t('recovery.title')}</h1>
      <Loaded query={ways}>
        {({ passwordByMail }) => (passwordByMail ? <Asking /> : <p>{t('recovery.noMail')}</p>)}
      </Loaded>
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
  if (asked) return <p role="status">{t('recovery.asked', { email: asked })}</p>;
  return (
    <>
      <p className="soft">{t('recovery.text')}</p>
      <CommandForm<{ email: string }, void>
        initial={{}}
        submit={t('recovery.ask')}
        send={(values) => post('/api/v1/account-recoveries', values)}
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
