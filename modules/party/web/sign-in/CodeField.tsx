import { Field } from '@tongshang/ui/components';
import { Input } from 'antd';
import { useText } from '../text.ts';

/** A code of the authenticator app, or a recovery code. */
export function CodeField() {
  const { t } = useText();
  return (
    <Field name="code" label={t('factor.code')} why={t('factor.codeWhy')}>
      <Input
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
        autoFocus
      />
    </Field>
  );
}
