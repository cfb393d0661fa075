import { App } from 'antd';
import { isProblem, whyNotSent } from '../api/send.ts';
import { useText } from '../i18n/own-text.ts';

/** Reports a refusal of a one-press command where there is no form to show it in. */
export function useTell() {
  const { t } = useText();
  const { message } = App.useApp();
  const textOf = (error: unknown) => {
    const why = whyNotSent(error);
    if (why) return t(`error.${why}`);
    return isProblem(error) && error.detail ? error.detail : t('error.unexpected');
  };
  return (error: unknown) => void message.error(textOf(error), 6);
}
