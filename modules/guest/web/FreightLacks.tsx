import type { Trade } from '@tongshang/ui/api';
import { Form } from 'antd';
import { freightLacks } from './freight-lacks.ts';
import styles from './guest.module.css';
import { useText } from './text.ts';

/** Before a forwarder is asked for a price: what it needs for one and will not be shown. */
export function FreightLacks(props: { trade: Trade }) {
  const { t, language } = useText();
  const act = Form.useWatch('act', { preserve: true });
  const lacks = freightLacks(props.trade);
  if (act !== 'quote-freight' || lacks.length === 0) return null;
  const what = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    lacks.map((part) => t(`freightLacks.${part}`)),
  );
  return (
    <p className={styles.note} role="note">
      {t('links.freightLacks', { what })}
    </p>
  );
}
