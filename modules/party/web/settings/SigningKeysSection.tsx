import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { mayDo, post, signingKeysQuery } from '@tongshang/ui/api';
import { Badge, Fingerprint, Loaded, useTell, When } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { App, Button, Popconfirm } from 'antd';
import { useText } from '../text.ts';
import { ownOrganisationQuery } from './api.ts';
import styles from './settings.module.css';

export default function SigningKeysSection() {
  const { t } = useText();
  const { message } = App.useApp();
  const session = useSession();
  const queries = useQueryClient();
  const { data: own } = useQuery(ownOrganisationQuery);
  const tell = useTell();
  const keys = useQuery(signingKeysQuery(session.organisation.organisationId));
  const rotate = useMutation({
    mutationFn: () => post('/api/v1/signing-keys', undefined),
    onSuccess: () => {
      void message.success(t('settings.rotated'));
      void queries.invalidateQueries({ queryKey: ['signing-keys'] });
    },
    onError: tell,
  });
  return (
    <>
      <p className={styles.lead}>{t('settings.signingKeysText')}</p>
      <Loaded query={keys}>
        {(items) => (
          <ul className={styles.list}>
            {items.map((key) => (
              <li key={key.keyId} className={styles.item}>
                <div className={styles.itemText}>
                  <div>
                    {t('word.keyId')} <Fingerprint value={key.keyId} length={10} />{' '}
                    {!key.validUntil && <Badge tone="sea">{t('settings.keyInUse')}</Badge>}
                  </div>
                  <div className="faint small">
                    {t('settings.keyFrom')} <When value={key.validFrom} />
                    {key.validUntil && (
                      <>
                        {' '}
                        {t('settings.keyUntil')} <When value={key.validUntil} />
                      </>
                    )}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {mayDo(own?.actions, 'rotate-signing-key') && (
        <div className={styles.block}>
          <Popconfirm
            title={t('settings.rotate')}
            description={t('settings.rotateText')}
            okText={t('settings.rotate')}
            onConfirm={() => rotate.mutate()}
          >
            <Button loading={rotate.isPending}>{t('settings.rotate')}</Button>
          </Popconfirm>
        </div>
      )}
    </>
  );
}
