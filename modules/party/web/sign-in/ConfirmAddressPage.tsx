import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { put } from '@tongshang/ui/api';
import { Empty, Loaded, ProblemNote } from '@tongshang/ui/components';
import { useMaybeSession } from '@tongshang/ui/session';
import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { AddressRelease } from './AddressRelease.tsx';
import { useMailedLink } from './ResetPasswordPage.tsx';
import styles from './sign-in.module.css';
import { tokenOfAddress } from './token-of-address.ts';

/** The owner of a new account says that the address is theirs; somebody else takes it back. */
export default function ConfirmAddressPage() {
  const { t } = useText();
  const token = tokenOfAddress();
  const [end, setEnd] = useState<'done' | 'released'>();
  const query = useMailedLink(end ? '' : token);
  if (!token) return <Empty icon="key" title={t('confirmAddress.noLink')} steps={null} />;
  return (
    <div className={styles.narrow}>
      <h1>{t('confirmAddress.title')}</h1>
      {end ? (
        <p role="status">{t(end === 'done' ? 'confirmAddress.done' : 'reset.released')}</p>
      ) : (
        <Loaded query={query}>
          {({ email, isConfirmed }) => (
            <>
              <p>{t('confirmAddress.text', { email })}</p>
              <Confirming token={token} onDone={() => setEnd('done')} />
              {!isConfirmed && <AddressRelease token={token} onDone={() => setEnd('released')} />}
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}

function Confirming(props: { token: string; onDone(): void }) {
  const { t } = useText();
  const session = useMaybeSession();
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => put('/api/v1/person/address-confirmation', { token: props.token }),
    async onSuccess() {
      await queries.invalidateQueries({ queryKey: ['session'] });
      props.onDone();
    },
  });
  if (!session) {
    return (
      <p>
        {t('confirmAddress.signIn')} <Link to="/sign-in">{t('signIn.title')}</Link>
      </p>
    );
  }
  return (
    <>
      <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {t('confirmAddress.submit')}
      </Button>
      {confirm.error && <ProblemNote error={confirm.error} />}
    </>
  );
}
