import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { post, remove } from '@tongshang/ui/api';
import { ButtonRow, Day, Loaded, useTell } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { AppSetUp } from '../sign-in/AppSetUp.tsx';
import { RecoveryCodes } from '../sign-in/RecoveryCodes.tsx';
import { secondFactorQuery } from '../sign-in/second-factor.ts';
import { useText } from '../text.ts';
import styles from './settings.module.css';

/** The authenticator app and the recovery codes; passkeys have a block of their own. */
export function SecondFactorBlock() {
  const { t } = useText();
  const queries = useQueryClient();
  const query = useQuery(secondFactorQuery);
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
    void queries.invalidateQueries({ queryKey: ['session'] });
    void queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  return (
    <section className={`${styles.block} ${styles.narrow}`}>
      <h2>{t('factor.title')}</h2>
      <Loaded query={query}>
        {({ totpSince, passkeys, recoveryCodesLeft, isDemonstration }) =>
          isDemonstration ? (
            <p>{t('factor.exempt')}</p>
          ) : (
            <div className={styles.factor}>
              <p className={styles.lead}>{t('factor.settingsText')}</p>
              {totpSince && (
                <p>
                  {t('factor.appSince')} <Day value={totpSince} />
                </p>
              )}
              <AppSetUp label={t(totpSince ? 'factor.appReplace' : 'factor.appAdd')} onDone={refresh} />
              {totpSince && <Removing onDone={refresh} />}
              {(totpSince || passkeys > 0) && <Codes left={recoveryCodesLeft} onDone={refresh} />}
            </div>
          )
        }
      </Loaded>
    </section>
  );
}

function Removing(props: { onDone(): void }) {
  const { t } = useText();
  const tell = useTell();
  const removal = useMutation({
    mutationFn: () => remove('/api/v1/second-factor/totp'),
    onSuccess: props.onDone,
    onError: tell,
  });
  return (
    <Popconfirm
      title={t('factor.appRemove')}
      description={t('factor.appRemoveText')}
      okText={t('common.remove')}
      okButtonProps={{ danger: true }}
      onConfirm={() => removal.mutate()}
    >
      <Button type="text" danger loading={removal.isPending}>
        {t('common.remove')}
      </Button>
    </Popconfirm>
  );
}

function Codes(props: { left: number; onDone(): void }) {
  const { t } = useText();
  const tell = useTell();
  const [codes, setCodes] = useState<readonly string[]>();
  const renewal = useMutation({
    mutationFn: () => post('/api/v1/second-factor/recovery-codes', undefined),
    onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
    onError: tell,
  });
  const kept = () => {
    setCodes(undefined);
    props.onDone();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />;
  return (
    <>
      <p>{t('factor.codesLeft', { count: props.left })}</p>
      <ButtonRow>
        <Popconfirm
          title={t('factor.renewSure')}
          okText={t('factor.renew')}
          onConfirm={() => renewal.mutate()}
        >
          <Button loading={renewal.isPending}>{t('factor.renew')}</Button>
        </Popconfirm>
      </ButtonRow>
    </>
  );
}
