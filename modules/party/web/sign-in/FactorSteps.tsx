import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReplyOf } from '@tongshang/ui/api';
import { put } from '@tongshang/ui/api';
import { CommandForm, Field, Loaded } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { Input } from 'antd';
import { useText } from '../text.ts';
import { AppSetUp } from './AppSetUp.tsx';
import { CodeField } from './CodeField.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { passkeysSupported, provePasskey, registerPasskey } from './passkey.ts';
import { secondFactorQuery } from './second-factor.ts';
import styles from './sign-in.module.css';

type Own = ReplyOf<'/api/v1/second-factor', 'get'>;

/** Shows the second factor that a person has, or sets a first one up. */
export function FactorSteps(props: { onDone(): void }) {
  const queries = useQueryClient();
  const query = useQuery(secondFactorQuery);
  const done = async () => {
    await queries.invalidateQueries({ queryKey: ['session'] });
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
    props.onDone();
  };
  return (
    <Loaded query={query}>
      {(own) =>
        own.passkeys > 0 || own.totpSince !== null ? (
          <Showing own={own} onDone={() => void done()} />
        ) : (
          <SettingUp onDone={() => void done()} />
        )
      }
    </Loaded>
  );
}

function Showing({ own, onDone }: { own: Own; onDone(): void }) {
  const { t } = useText();
  const { person } = useSession();
  const byPasskey = own.passkeys > 0 && passkeysSupported();
  return (
    <>
      <p>{t('factor.show')}</p>
      {byPasskey && <PasskeyButton label={t('proof.passkey')} ask={provePasskey} onDone={onDone} />}
      {(own.totpSince !== null || own.recoveryCodesLeft > 0) && (
        <CommandForm<{ password: string; code: string }, void>
          initial={{}}
          submit={t('proof.submit')}
          send={(values) => put('/api/v1/session/proof', values)}
          done={onDone}
        >
          {() => (
            <>
              <input hidden readOnly autoComplete="username" value={person.email} />
              <Field name="password" label={t('signIn.password')}>
                <Input.Password autoComplete="current-password" />
              </Field>
              <CodeField />
            </>
          )}
        </CommandForm>
      )}
    </>
  );
}

function SettingUp({ onDone }: { onDone(): void }) {
  const { t } = useText();
  return (
    <>
      {passkeysSupported() && (
        <section className={styles.way}>
          <h3>{t('settings.passkeys')}</h3>
          <p className="soft">{t('factor.passkeyText')}</p>
          <PasskeyButton
            label={t('settings.passkeyAdd')}
            ask={() => registerPasskey(t('factor.thisDevice'))}
            onDone={onDone}
          />
        </section>
      )}
      <section className={styles.way}>
        <h3>{t('factor.app')}</h3>
        <p className="soft">{t('factor.appText')}</p>
        <AppSetUp label={t('factor.appAdd')} onDone={onDone} />
      </section>
    </>
  );
}
