import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { patch, post, put, remove as removeAt } from '@tongshang/ui/api';
import { Badge, Day, DescribedForm, Loaded, useTell } from '@tongshang/ui/components';
import { formatAgo, type Language } from '@tongshang/ui/i18n';
import { useSession } from '@tongshang/ui/session';
import { App, Button, Popconfirm } from 'antd';
import layout from '../layout.module.css';
import { PasskeyDismissed, passkeysSupported, registerPasskey } from '../sign-in/passkey.ts';
import { useText } from '../text.ts';
import { waysInQuery } from '../ways-in.ts';
import { passkeysQuery, sessionsQuery } from './api.ts';
import { SecondFactorBlock } from './SecondFactorBlock.tsx';
import styles from './settings.module.css';

export default function SecuritySection() {
  return (
    <>
      <Me />
      <AddressBlock />
      <PasswordBlock />
      <PasskeysBlock />
      <SecondFactorBlock />
      <SessionsBlock />
    </>
  );
}

function Me() {
  const { t, language } = useText();
  const { person } = useSession();
  const queries = useQueryClient();
  return (
    <section className={styles.narrow}>
      <h2>{t('settings.me')}</h2>
      <DescribedForm<{ name: string; language: Language }, void>
        initial={{ name: person.name, language: person.language ?? language }}
        submit={t('common.save')}
        success={t('common.saved')}
        keeps
        send={(values) => patch('/api/v1/person', values)}
        done={() => void queries.invalidateQueries({ queryKey: ['session'] })}
        fields={[
          { name: 'name', label: t('register.person'), kind: 'text', autoComplete: 'name' },
          {
            name: 'language',
            label: t('settings.language'),
            kind: 'choice',
            options: [
              { value: 'zh-CN', label: '中文' },
              { value: 'en', label: 'English' },
            ],
          },
        ]}
      />
    </section>
  );
}

function AddressBlock() {
  const { t } = useText();
  const { person } = useSession();
  const { data: ways } = useQuery(waysInQuery);
  const tell = useTell();
  const ask = useMutation({
    mutationFn: () => post('/api/v1/person/address-confirmation', undefined),
    onError: tell,
  });
  return (
    <section className={`${styles.block} ${styles.narrow}`}>
      <h2>{t('signIn.email')}</h2>
      <p>
        {person.email || t('settings.noAddress')}
        {person.email && ' · '}
        {person.email && (person.verifiedAt ? t('settings.confirmed') : t('settings.notConfirmed'))}
      </p>
      {person.email && !person.verifiedAt && ways?.passwordByMail && (
        <>
          <p className="faint">{t('settings.confirmWhy')}</p>
          {ask.isSuccess ? (
            <p role="status">{t('settings.confirmSent', { email: person.email })}</p>
          ) : (
            <Button loading={ask.isPending} onClick={() => ask.mutate()}>
              {t('settings.confirmAsk')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function PasswordBlock() {
  const { t } = useText();
  return (
    <section className={`${styles.block} ${styles.narrow}`}>
      <h2>{t('settings.password')}</h2>
      <DescribedForm<{ currentPassword?: string; newPassword: string }, void>
        initial={{}}
        submit={t('settings.passwordChange')}
        success={t('settings.passwordChanged')}
        send={(values) => put('/api/v1/person/password', values)}
        done={() => undefined}
        fields={[
          {
            name: 'currentPassword',
            label: t('settings.currentPassword'),
            kind: 'password',
            autoComplete: 'current-password',
            optional: true,
          },
          {
            name: 'newPassword',
            label: t('settings.newPassword'),
            kind: 'password',
            autoComplete: 'new-password',
            why: t('register.passwordWhy'),
          },
        ]}
      />
    </section>
  );
}

function PasskeysBlock() {
  const { t } = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useTell();
  const passkeys = useQuery(passkeysQuery);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['passkeys'] });
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
    void queries.invalidateQueries({ queryKey: ['session'] });
  };
  const remove = useMutation({
    mutationFn: (passkeyId: string) => removeAt(`/api/v1/passkeys/${passkeyId}`),
    onSuccess: refresh,
    onError: tell,
  });
  const add = async (name: string) => {
    try {
      await registerPasskey(name);
      void message.success(t('settings.passkeyAdded'));
    } catch (error) {
      if (!(error instanceof PasskeyDismissed)) throw error;
      void message.info(t('signIn.passkeyDismissed'));
    }
  };
  return (
    <section className={styles.block}>
      <h2>{t('settings.passkeys')}</h2>
      <p className={styles.lead}>{t('settings.passkeysText')}</p>
      <Loaded query={passkeys}>
        {(items) =>
          items.length === 0 ? (
            <p className="faint">{t('settings.noPasskeys')}</p>
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <li key={one.passkeyId} className={styles.item}>
                  <div className={styles.itemText}>
                    {one.name}
                    <div className="faint small">
                      {t('settings.since')} <Day value={one.createdAt} />
                    </div>
                  </div>
                  <Popconfirm
                    title={t('settings.passkeyRemove', { name: one.name })}
                    description={t('settings.passkeyRemoveText')}
                    okText={t('common.remove')}
                    okButtonProps={{ danger: true }}
                    onConfirm={() => remove.mutate(one.passkeyId)}
                  >
                    <Button type="text" danger>
                      {t('common.remove')}
                    </Button>
                  </Popconfirm>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {passkeysSupported() && (
        <div className={`${styles.narrow} ${layout.below}`}>
          <DescribedForm<{ name: string }, void>
            initial={{}}
            submit={t('settings.passkeyAdd')}
            send={({ name }) => add(name)}
            done={refresh}
            fields={[{ name: 'name', label: t('settings.passkeyName'), kind: 'text', max: 100 }]}
          />
        </div>
      )}
    </section>
  );
}

function SessionsBlock() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const tell = useTell();
  const sessions = useQuery(sessionsQuery);
  const end = useMutation({
    mutationFn: (sessionId: string) => removeAt(`/api/v1/sessions/${sessionId}`),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['sessions'] }),
    onError: tell,
  });
  return (
    <section className={styles.block}>
      <h2>{t('settings.sessions')}</h2>
      <Loaded query={sessions}>
        {(items) => (
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.sessionId} className={styles.item}>
                <div className={styles.itemText}>
                  <div>
                    {deviceOf(one.userAgent)}{' '}
                    {one.current && <Badge tone="sea">{t('settings.sessionHere')}</Badge>}
                  </div>
                  <div className="faint small">
                    {one.address} · {t(`settings.method-${one.method}`)} ·{' '}
                    {t('settings.lastUsed', { when: formatAgo(one.lastUsedAt, Date.now(), language) })}
                  </div>
                </div>
                {!one.current && (
                  <Button type="text" onClick={() => end.mutate(one.sessionId)}>
                    {t('settings.sessionEnd')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

/** Browser and system out of a user agent, as far as it says. */
function deviceOf(userAgent: string): string {
  const browser = /(Edg|OPR|Firefox|Chrome|Safari)\/\d+/.exec(userAgent)?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(userAgent)?.[1];
  const names: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', 'Mac OS X': 'macOS' };
  const said = [browser, system].flatMap((name) => (name ? [names[name] ?? name] : []));
  return said.length > 0 ? said.join(' · ') : userAgent.slice(0, 60) || '—';
}
