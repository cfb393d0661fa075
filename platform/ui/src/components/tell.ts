import { App } from 'antd';
import { isOtherSession, isProblem } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';

/** Reports a refusal of a one-press command where there is no form to show it in. */
export function useTell() {
  const { t } = useText();
  const { message } = App.useApp();
  const textOf = (error: unknown) => {
    if (isOtherSession(error)) return t('error.otherSession');
    return isProblem(error) && error.detail ? error.detail : t('error.unexpected');
  };
  return (error: unknown) => void message.error(textOf(error), 6);
}
