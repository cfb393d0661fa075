import { App } from 'antd';
import { useText } from '../i18n/own-text.ts';

/** Asks whether what is doubted is meant all the same; without a doubt it is. */
export function useMeant(): (doubt: string | undefined) => Promise<boolean> {
  const { t } = useText();
  const { modal } = App.useApp();
  return async (doubt) =>
    doubt === undefined ||
    modal.confirm({
      title: t('common.meant'),
      content: doubt,
      okText: t('common.isMeant'),
      cancelText: t('common.notMeant'),
    });
}
