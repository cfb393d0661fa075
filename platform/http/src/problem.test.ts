import { defineRefusals } from '@tongshang/refusal';
import { expect, it } from 'vitest';
import { problemOf } from './problem.ts';

it('tells a moment in the language and the zone of whoever reads, in the whole and beside its field', () => {
  const { refuse, table: refusals } = defineRefusals({
    TOO_EARLY: { status: 409, en: 'From {from:moment} on.', 'zh-CN': '自 {from:moment} 起。' },
  });
  const error = refuse('TOO_EARLY', { from: '2026-03-01T20:30:00Z' }, 'from');
  const context = { refusals, requestId: 'r', bodyBytesMax: 1 };
  const said = (language: 'en' | 'zh-CN', timeZone: string) => {
    const { detail, errors } = problemOf(error, { ...context, language, timeZone }).problem;
    return [detail, ...errors.map(({ text }) => text)];
  };
  const there = 'From 1 Mar 2026, 20:30 UTC on.';
  expect(said('en', 'UTC')).toEqual([there, there]);
  const here = '自 2026/3/2 04:30 GMT+8 起。';
  expect(said('zh-CN', 'Asia/Shanghai')).toEqual([here, here]);
});
