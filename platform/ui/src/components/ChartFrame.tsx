import { Segmented } from 'antd';
import type { EChartsCoreOption } from 'echarts/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useText } from '../i18n/own-text.ts';
import styles from './chart-frame.module.css';
import { geometry } from './geometry.ts';
import { Pending } from './states.tsx';

const Chart = lazy(() => import('./Chart.tsx'));

/** A chart with its title and the table behind it, one press away. */
export function ChartFrame(props: {
  title: string;
  option: EChartsCoreOption;
  table: ReactNode;
  height?: number;
  aside?: ReactNode;
}) {
  const { t } = useText();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const height = props.height ?? 260;
  return (
    <section>
      <div className={styles.head}>
        <h2>{props.title}</h2>
        <div className={styles.tools}>
          {props.aside}
          <Segmented
            size="small"
            aria-label={props.title}
            value={view}
            onChange={(next) => setView(next)}
            options={[
              { value: 'chart' as const, label: t('table.chart') },
              { value: 'table' as const, label: t('table.table') },
            ]}
          />
        </div>
      </div>
      <div style={geometry({ minHeight: height })}>
        {view === 'chart' ? (
          <Suspense fallback={<Pending height={height} />}>
            <Chart option={props.option} height={height} label={props.title} />
          </Suspense>
        ) : (
          <div className={styles.table} style={geometry({ maxHeight: height * 1.6 })}>
            {props.table}
          </div>
        )}
      </div>
    </section>
  );
}
