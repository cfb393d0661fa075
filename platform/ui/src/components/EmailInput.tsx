import { Input, type InputProps } from 'antd';
import { useText } from '../i18n/own-text.ts';

/** An address of a mailbox; whether it is one is said by `useEmailRule`. */
export function EmailInput(props: InputProps) {
  return <Input type="email" maxLength={254} {...props} />;
}

/** Something on both sides of one @, and nothing that parts words. */
export function useEmailRule(): { pattern: RegExp; message: string } {
  const { t } = useText();
  return { pattern: /^[^\s@]+@[^\s@]+$/, message: t('common.emailRule') };
}
