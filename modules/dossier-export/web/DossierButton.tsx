import type { Trade } from '@tongshang/ui/api';
import { type DownloadProgress, download, isProblem, saveAs } from '@tongshang/ui/api';
import { Icon } from '@tongshang/ui/components';
import { formatBytes } from '@tongshang/ui/i18n';
import { App, Button, Progress } from 'antd';
import { useRef, useState } from 'react';
import styles from './dossier-button.module.css';
import { useText } from './text.ts';

/** The whole trade in one file that anyone can check; long ones show how far they are and can be stopped. */
export default function DossierButton(props: { trade: Trade }) {
  const { t, language } = useText();
  const { message } = App.useApp();
  const [progress, setProgress] = useState<DownloadProgress>();
  const stop = useRef<AbortController | undefined>(undefined);
  const fetchIt = async () => {
    stop.current = new AbortController();
    setProgress({ loaded: 0, total: undefined });
    try {
      const file = await download(
        `/api/v1/trades/${props.trade.tradeId}/dossier`,
        setProgress,
        stop.current.signal,
      );
      saveAs(file, `${props.trade.number}.tsd`);
      void message.success(t('dossier.done', { size: formatBytes(file.size, language) }));
    } catch (error) {
      if (error instanceof DOMException) void message.info(t('common.cancelled'));
      else void message.error(isProblem(error) && error.detail ? error.detail : t('error.unexpected'), 6);
    } finally {
      setProgress(undefined);
    }
  };
  if (!progress) {
    return (
      <Button icon={<Icon name="download" />} onClick={() => void fetchIt()}>
        {t('dossier.download')}
      </Button>
    );
  }
  return (
    <span className={styles.dossier} role="status">
      {progress.total ? (
        <Progress
          className={styles.progress ?? ''}
          percent={Math.round((100 * progress.loaded) / progress.total)}
          size="small"
        />
      ) : (
        <span className="faint small">
          {progress.loaded > 0 ? formatBytes(progress.loaded, language) : t('dossier.packing')}
        </span>
      )}
      <Button size="small" onClick={() => stop.current?.abort()}>
        {t('common.cancel')}
      </Button>
    </span>
  );
}
