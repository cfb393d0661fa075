import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePreferences } from '../theme/preferences.tsx';
import { chartPalette, tokens } from '../theme/theme.ts';
import { geometry } from './geometry.ts';

use([LineChart, BarChart, GridComponent, TooltipComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** A picture of numbers in our palette. Always shown with the table behind it (`ChartFrame`). */
export default function Chart(props: { option: EChartsCoreOption; height: number; label: string }) {
  const node = useRef<HTMLDivElement>(null);
  const { themeName } = usePreferences();
  const { option } = props;
  useEffect(() => {
    if (!node.current) return;
    const chart = init(node.current, undefined, { renderer: 'svg' });
    const t = tokens[themeName];
    const axis = {
      axisLine: { lineStyle: { color: t.lineStrong } },
      axisLabel: { color: t.inkFaint, hideOverlap: true },
      splitLine: { lineStyle: { color: t.line } },
    };
    chart.setOption({
      color: [...chartPalette[themeName]],
      textStyle: { fontFamily: 'inherit', color: t.ink },
      grid: { left: 8, right: 16, top: 28, bottom: 4, containLabel: true },
      animationDuration: 200,
      ...option,
      tooltip: {
        trigger: 'axis',
        backgroundColor: t.surface,
        borderColor: t.line,
        textStyle: { color: t.ink },
        ...(option.tooltip as object),
      },
      xAxis: {
        ...axis,
        axisLabel: { ...axis.axisLabel, alignMaxLabel: 'right' },
        splitLine: { show: false },
        ...(option.xAxis as object),
      },
      yAxis: { ...axis, ...(option.yAxis as object) },
    });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(node.current);
    return () => {
      observer.disconnect();
      chart.dispose();
    };
  }, [option, themeName]);
  return <div ref={node} role="img" aria-label={props.label} style={geometry({ height: props.height })} />;
}
