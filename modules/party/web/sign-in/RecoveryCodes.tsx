import { ButtonRow } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useText } from '../text.ts';
import styles from './sign-in.module.css';

/** Codes that are shown now and never again. */
export function RecoveryCodes(props: { codes: readonly string[]; onKept(): void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const copy = async () => {
    await navigator.clipboard.writeText(props.codes.join('\n'));
    void message.success(t('common.copied'));
  };
  return (
    <div role="status">
      <h3>{t('factor.recoveryCodes')}</h3>
      <p>{t('factor.recoveryText')}</p>
      <ol className={styles.codes}>
        {props.codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <ButtonRow>
        <Button type="primary" onClick={props.onKept}>
          {t('factor.kept')}
        </Button>
        <Button onClick={() => void copy()}>{t('common.copy')}</Button>
      </ButtonRow>
    </div>
  );
}
