import { Icon, ProblemNote } from '@tongshang/ui/components';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { PasskeyDismissed } from './passkey.ts';
import styles from './sign-in.module.css';

/** Has the browser ask for a passkey, and says what became of it. */
export function PasskeyButton<T>(props: { label: string; ask(): Promise<T>; onDone(answer: T): void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const ask = async () => {
    setBusy(true);
    setError(undefined);
    try {
      props.onDone(await props.ask());
    } catch (caught) {
      if (caught instanceof PasskeyDismissed) void message.info(t('signIn.passkeyDismissed'));
      else setError(caught);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.passkey}>
      <Button icon={<Icon name="key" />} loading={busy} onClick={() => void ask()}>
        {props.label}
      </Button>
      {error !== undefined && <ProblemNote error={error} />}
    </div>
  );
}
