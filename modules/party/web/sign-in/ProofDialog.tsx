import { put } from '@tongshang/ui/api';
import { CommandForm, Field } from '@tongshang/ui/components';
import { useSession } from '@tongshang/ui/session';
import { Button, Input, Modal } from 'antd';
import { useText } from '../text.ts';
import { CodeField } from './CodeField.tsx';
import { PasskeyButton } from './PasskeyButton.tsx';
import { passkeysSupported, provePasskey } from './passkey.ts';
import { useCodeAsked } from './second-factor.ts';

/** Password or passkey once more, before what only the person itself may do. */
export default function ProofDialog(props: { onDone(isShown: boolean): void }) {
  const { t } = useText();
  const { person } = useSession();
  const { asksCode, watched } = useCodeAsked();
  const done = () => props.onDone(true);
  return (
    <Modal
      open
      title={t('proof.title', { name: person.name })}
      footer={null}
      onCancel={() => props.onDone(false)}
      closable={false}
      destroyOnHidden
    >
      <p>{t('proof.text')}</p>
      <CommandForm<{ password: string; code?: string }, 'shown' | undefined>
        initial={{}}
        submit={t('proof.submit')}
        send={(values) =>
          watched(async () => {
            await put('/api/v1/session/proof', values);
            return 'shown' as const;
          })
        }
        keeps
        done={(shown) => shown && done()}
      >
        {() => (
          <>
            {/* Password managers know by it whose password this is. */}
            <input hidden readOnly autoComplete="username" value={person.email} />
            <Field name="password" label={t('signIn.password')}>
              <Input.Password autoComplete="current-password" />
            </Field>
            {asksCode && <CodeField />}
          </>
        )}
      </CommandForm>
      {passkeysSupported() && <PasskeyButton label={t('proof.passkey')} ask={provePasskey} onDone={done} />}
      <Button type="text" onClick={() => props.onDone(false)}>
        {t('common.cancel')}
      </Button>
    </Modal>
  );
}
