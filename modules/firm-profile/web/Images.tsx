import { useMutation } from '@tanstack/react-query';
import { remove as removeAt, type Schema, upload } from '@tongshang/ui/api';
import { FileDrop, useTell } from '@tongshang/ui/components';
import { Button, Popconfirm } from 'antd';
import styles from './firm.module.css';
import { useText } from './text.ts';
import { useKept } from './use-kept.ts';

const USES = ['logo', 'seal', 'signature'] as const;

/** Logo, seal and signature, as papers print them. */
export function Images(props: { images: Schema<'FirmProfile'>['images']; isOwn: boolean }) {
  const { t } = useText();
  return (
    <>
      {props.isOwn && <p className="faint">{t('firm.imageNote')}</p>}
      <div className={styles.images}>
        {USES.map((use) => (
          <div key={use} id={use}>
            <h3>{t(`firmImage.${use}`)}</h3>
            <OneImage use={use} image={props.images.find((one) => one.use === use)} isOwn={props.isOwn} />
          </div>
        ))}
      </div>
    </>
  );
}

function OneImage(props: {
  use: (typeof USES)[number];
  image: Schema<'FirmImage'> | undefined;
  isOwn: boolean;
}) {
  const { t } = useText();
  const { use, image, isOwn } = props;
  const kept = useKept();
  const tell = useTell();
  const set = useMutation({
    mutationFn: (file: File) => upload(`/api/v1/firm-profile/images/${use}`, file),
    onSuccess: kept,
    onError: tell,
  });
  const take = useMutation({
    mutationFn: () => removeAt(`/api/v1/firm-profile/images/${use}`),
    onSuccess: kept,
    onError: tell,
  });
  return (
    <>
      {image ? (
        <img
          className={styles.picture}
          src={`/api/v1/firm-profile/images/${use}?of=${image.sha256}`}
          alt={t(`firmImage.${use}`)}
        />
      ) : (
        !isOwn && <p className="soft">{t('firm.none')}</p>
      )}
      {isOwn && (
        <FileDrop
          compact
          accept="image/png,image/jpeg"
          title={set.isPending ? t('common.loading') : t('firm.setImage')}
          onFile={(file) => set.mutate(file)}
        />
      )}
      {isOwn && image && (
        <Popconfirm title={t('firm.removeImage')} okText={t('common.remove')} onConfirm={() => take.mutate()}>
          <Button size="small" type="text">
            {t('common.remove')}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}
