import { useQuery } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import { CommandForm, Day, Empty, Field, Loaded } from '@tongshang/ui/components';
import type { SessionView } from '@tongshang/ui/session';
import { usePageParams } from '@tongshang/ui/slots';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { CodeField } from './CodeField.tsx';
import { useEnter } from './SignInPage.tsx';
import { useCodeAsked } from './second-factor.ts';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

interface Acceptance {
  readonly name?: string;
  readonly password: string;
  readonly code?: string;
}

export default function InvitationPage() {
  const { t, of, language } = useText();
  const params: { token?: string } = usePageParams<'token'>();
  const token = tokenOfAddress() || params.token || '';
  const enter = useEnter();
  const { asksCode, watched } = useCodeAsked();
  const [takesAddress, setTakesAddress] = useState(false);
  const [saysKnown, setSaysKnown] = useState(false);
  const query = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => post('/api/v1/invitations/look-up', { token }),
    enabled: token !== '',
    retry: false,
  });
  const hasAccount = (invitation: { hasAccount: boolean | null }) =>
    (invitation.hasAccount ?? saysKnown) && !takesAddress;
  if (!token) return <Empty icon="key" title={t('confirmAddress.noLink')} steps={null} />;
  return (
    <div className={styles.narrow}>
      <h1>{t('invitation.title')}</h1>
      <Loaded query={query}>
        {(invitation) => (
          <>
            <p>
              {t('invitation.offer', {
                organisation: of(invitation.organisation.name),
                role: t(`memberRole.${invitation.role}`),
                email: invitation.email,
              })}
            </p>
            <p className="faint">
              {t('invitation.until')} <Day value={invitation.expiresAt} />
            </p>
            <CommandForm<Acceptance, SessionView | undefined>
              initial={{}}
              submit={t('invitation.accept')}
              send={(values) =>
                watched(() =>
                  post('/api/v1/invitations/acceptance', {
                    ...{ ...values, token, language },
                    ...(takesAddress ? { takesAddress } : {}),
                  }),
                )
              }
              keeps
              done={(view) => view && enter(view)}
            >
              {() => (
                <>
                  <h2>{hasAccount(invitation) ? t('invitation.known') : t('invitation.new')}</h2>
                  {invitation.mayTakeAddress && (
                    <p>
                      {t(takesAddress ? 'invitation.takes' : 'invitation.unconfirmed')}{' '}
                      <Button type="link" onClick={() => setTakesAddress(!takesAddress)}>
                        {t(takesAddress ? 'invitation.keeps' : 'invitation.take')}
                      </Button>
                    </p>
                  )}
                  {invitation.hasAccount === null && (
                    <p>
                      <Button
                        type="link"
                        className={styles.flush ?? ''}
                        onClick={() => setSaysKnown(!saysKnown)}
                      >
                        {t(saysKnown ? 'invitation.isNew' : 'invitation.isKnown')}
                      </Button>
                    </p>
                  )}
                  {!hasAccount(invitation) && (
                    <Field name="name" label={t('register.person')}>
                      <Input autoComplete="name" />
                    </Field>
                  )}
                  <Field
                    name="password"
                    label={t('signIn.password')}
                    why={hasAccount(invitation) ? undefined : t('register.passwordWhy')}
                  >
                    <Input.Password
                      autoComplete={hasAccount(invitation) ? 'current-password' : 'new-password'}
                    />
                  </Field>
                  {asksCode && <CodeField />}
                </>
              )}
            </CommandForm>
          </>
        )}
      </Loaded>
    </div>
  );
}
