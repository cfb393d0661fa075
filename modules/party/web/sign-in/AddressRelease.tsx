import { useMutation } from '@tanstack/react-query';
import { post } from '@tongshang/ui/api';
import { ProblemNote } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import { useText } from '../text.ts';
import styles from './sign-in.module.css';

/** For whoever reads the mailbox but did not open the account. */
export function AddressRelease(props: { token: string; onDone(): void }) {
  const { t } = useText();
  const release = useMutation({
    mutationFn: () => post('/api/v1/address-releases', { token: props.token }),
    onSuccess: props.onDone,
  });
  return (
    <section className={styles.release}>
      <h2>{t('release.title')}</h2>
      <p>{t('release.text')}</p>
      <Popconfirm
        title={t('release.sure')}
        okText={t('release.submit')}
        okButtonProps={{ danger: true }}
        onConfirm={() => release.mutate()}
      >
        <Button loading={release.isPending}>{t('release.submit')}</Button>
      </Popconfirm>
      {release.error && <ProblemNote error={release.error} />}
    </section>
  );
}
