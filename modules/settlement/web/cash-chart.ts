import type { EChartsCoreOption } from 'echarts/core';
import type { Cash } from './api.ts';

interface CashWords {
  readonly held: string;
  readonly in: string;
  readonly out: string;
}

/**
 * Cash held as a step line, and what is expected on known days as bars up and down. Numbers become floats here only to
 * be drawn; the table beside the chart shows them exactly.
 */
export function cashChart(cash: Cash, words: CashWords, dayName: (day: string) => string): EChartsCoreOption {
  const dated = cash.expected.filter((one) => one.dueOn !== null);
  const expectedDays = [...new Set(dated.map((one) => one.dueOn ?? ''))].filter(
    (day) => !cash.days.some((one) => one.date === day),
  );
  const days = [...cash.days.map((one) => one.date), ...expectedDays.sort()];
  const sumOn = (day: string, direction: 'in' | 'out') => {
    const sum = dated
      .filter((one) => one.dueOn === day && one.direction === direction)
      .reduce((total, one) => total + Number(one.amount.amount), 0);
    return sum === 0 ? null : direction === 'in' ? sum : -sum;
  };
  const held = new Map(cash.days.map((one) => [one.date, Number(one.held.amount)]));
  return {
    legend: { show: dated.length > 0, top: 0, right: 0 },
    xAxis: { type: 'category', data: days.map(dayName), boundaryGap: dated.length > 0 },
    yAxis: { type: 'value' },
    series: [
      {
        name: words.held,
        type: 'line',
        step: 'end',
        showSymbol: false,
        areaStyle: { opacity: 0.08 },
        data: days.map((day) => held.get(day) ?? null),
      },
      ...(dated.length > 0
        ? [
            { name: words.in, type: 'bar', stack: 'expected', data: days.map((day) => sumOn(day, 'in')) },
            { name: words.out, type: 'bar', stack: 'expected', data: days.map((day) => sumOn(day, 'out')) },
          ]
        : []),
    ],
  };
}
