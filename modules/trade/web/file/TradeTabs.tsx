import type { Trade } from '@tongshang/ui/api';
import { useAnyText } from '@tongshang/ui/i18n';
import { SlotPart, useSlot } from '@tongshang/ui/slots';
import { Tabs } from 'antd';
import styles from './trade-file.module.css';

/** The file by subject, under the lanes; which one is open stands in the address. */
export function TradeTabs(props: {
  trade: Trade;
  open: string | undefined;
  onOpen(tab: string | undefined): void;
}) {
  const { t } = useAnyText();
  const { trade } = props;
  const tabs = useSlot('trade.tab').filter((tab) => tab.when?.({ trade }) ?? true);
  const [first] = tabs;
  const open = tabs.find((tab) => tab.key === props.open) ?? first;
  return (
    <Tabs
      id="parts"
      className={styles.parts ?? ''}
      activeKey={open?.key ?? ''}
      onChange={(key) => props.onOpen(key === first?.key ? undefined : key)}
      items={tabs.map((tab) => ({
        key: tab.key,
        label: tab.label ? t(tab.label) : tab.key,
        children: <SlotPart part={tab} give={{ trade }} />,
      }))}
      destroyOnHidden
    />
  );
}
