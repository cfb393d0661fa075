import { ButtonRow } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useText } from '../text.ts';
import styles from './settings.module.css';

/** A secret that is shown now and never again. */
export function ShownOnce(props: { text: string; secret: string; onClose(): void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(props.secret);
    void message.success(t('common.copied'));
  };
  return (
    <div className={styles.once} role="status">
      <p>{props.text}</p>
      <code className={styles.secret}>{props.secret}</code>
      <ButtonRow>
        <Button type="primary" size="small" onClick={() => void copy()}>
          {t('common.copy')}
        </Button>
        <Button size="small" onClick={props.onClose}>
          {t('common.close')}
        </Button>
      </ButtonRow>
    </div>
  );
}
