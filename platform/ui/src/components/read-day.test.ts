import { expect, it } from 'vitest';
import { formatDay, formatMoment } from '../i18n/format.ts';
import { readDay, readMoment } from './read-day.ts';

it.each([
  '2026-11-30',
  ' 2026/11/30 ',
  '2026.11.30',
  '20261130',
  '2026年11月30日',
  '2026 年 11 月 30 号',
  '２０２６年１１月３０日',
  '30 Nov 2026',
  '30 november 2026',
  '30. Nov. 2026',
  '30-Nov-2026',
  '30th Nov 2026',
  'Nov 30, 2026',
  'November 30 2026',
  '30/11/2026',
  '11/30/2026',
  '30.11.2026',
])('“%s” is 30 November 2026', (typed) => {
  expect(readDay(typed)).toEqual({ kind: 'day', value: '2026-11-30' });
});

it.each([
  ['03/04/2026', ['2026-04-03', '2026-03-04']],
  ['3.4.2026', ['2026-04-03', '2026-03-04']],
  ['1-12-2026', ['2026-12-01', '2026-01-12']],
])('%s may mean %j, and is neither until somebody says which', (typed, readings) => {
  expect(readDay(typed)).toEqual({ kind: 'ambiguous', readings });
});

it('figures that are the same either way are one day', () => {
  expect(readDay('5/5/2026')).toEqual({ kind: 'day', value: '2026-05-05' });
});

it.each([
  ...[
    '',
    '30',
    '30 Nov',
    '30 Nov 26',
    '30/11/26',
    '2026-13-01',
    '2026-02-29',
    '31/11/2026',
    '0/5/2026',
    '2026-11/30',
  ],
  ...[
    '30 Novem 2026 x',
    '30 Foo 2026',
    '30 Ma 2026',
    '11月30日',
    'tomorrow',
    '2026-11-30T10:00',
    '12345678901',
  ],
])('“%s” is no day', (typed) => {
  expect(readDay(typed)).toEqual({ kind: 'none' });
});

it('every day of a year is read again as both languages of the interface write it', () => {
  for (let at = Date.UTC(2028, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
    const day = new Date(at).toISOString().slice(0, 10);
    for (const language of ['en', 'zh-CN'] as const) {
      expect(readDay(formatDay(day, language))).toEqual({ kind: 'day', value: day });
      expect(readMoment(formatMoment(`${day}T09:05`, language))).toEqual({
        kind: 'day',
        value: `${day}T09:05`,
      });
    }
  }
});

it.each([
  '2026-11-30T14:30',
  '2026-11-30 14:30',
  '30 Nov 2026, 14:30',
  '2026年11月30日14时30分',
  '2026/11/30 14:30',
])('“%s” is a moment', (typed) => {
  expect(readMoment(typed)).toEqual({ kind: 'day', value: '2026-11-30T14:30' });
});

it('a moment has a time of 24 hours, and a day with one reading', () => {
  expect(readMoment('03/04/2026 8:00')).toEqual({
    kind: 'ambiguous',
    readings: ['2026-04-03T08:00', '2026-03-04T08:00'],
  });
  for (const typed of ['2026-11-30', '14:30', '2026-11-30 24:00', '2026-11-30 10:60', '2026-11-30 1030'])
    expect(readMoment(typed)).toEqual({ kind: 'none' });
});
