import { Alert } from 'antd';
import { useText } from '../i18n/own-text.ts';
import { reachOf } from './reach.ts';

/** Warns that a link given to somebody outside would not open there; nothing where it does. Without one: links of this page’s own address. */
export function ReachNote({ url = location.href }: { url?: string }) {
  const { t } = useText();
  const reach = reachOf(url);
  if (reach === 'everywhere') return null;
  return <Alert type="warning" showIcon title={t(`reach.${reach}`)} description={t('reach.mend')} />;
}
