import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyOf } from '@tongshang/ui/api';
import { post, put } from '@tongshang/ui/api';
import { CommandForm, Field, ProblemNote } from '@tongshang/ui/components';
import { Button, Input, QRCode } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import styles from './sign-in.module.css';

type Offered = ReplyOf<'/api/v1/second-factor/totp', 'post'>;

/** An authenticator app from its secret to the recovery codes. */
export function AppSetUp(props: { label: string; isPrimary?: boolean; onDone(): void }) {
  const queries = useQueryClient();
  const [codes, setCodes] = useState<readonly string[]>();
  const begin = useMutation({ mutationFn: () => post('/api/v1/second-factor/totp', undefined) });
  const kept = () => {
    setCodes(undefined);
    begin.reset();
    void queries.invalidateQueries({ queryKey: ['second-factor'] });
    props.onDone();
  };
  if (codes) return <RecoveryCodes codes={codes} onKept={kept} />;
  if (begin.data) return <Confirming offered={begin.data} onDone={setCodes} />;
  return (
    <>
      <Button
        type={props.isPrimary ? 'primary' : 'default'}
        loading={begin.isPending}
        onClick={() => begin.mutate()}
      >
        {props.label}
      </Button>
      {begin.error && <ProblemNote error={begin.error} />}
    </>
  );
}

function Confirming(props: { offered: Offered; onDone(codes: readonly string[]): void }) {
  const { t } = useText();
  const { secret, uri } = props.offered;
  return (
    <>
      <p>{t('factor.scan')}</p>
      <div className={styles.qr} role="img" aria-label={t('factor.qr')}>
        <QRCode value={uri} type="svg" size={184} color="#000000" bgColor="#ffffff" />
      </div>
      <p>
        {t('factor.typed')}
        <code className={styles.secret}>{secret.match(/.{4}/g)?.join(' ')}</code>
      </p>
      <CommandForm<{ code: string }, { readonly recoveryCodes: readonly string[] }>
        initial={{}}
        submit={t('factor.confirm')}
        send={({ code }, key) => put('/api/v1/second-factor/totp', { code: code.replace(/\s/g, '') }, key)}
        done={({ recoveryCodes }) => props.onDone(recoveryCodes)}
      >
        {() => (
          <Field name="code" label={t('factor.sixFigures')}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={7} />
          </Field>
        )}
      </CommandForm>
    </>
  );
}
