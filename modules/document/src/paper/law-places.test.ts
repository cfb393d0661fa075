import { expect, it } from 'vitest';
import { lawPlace } from './law-places.ts';
import { wordingIn } from './wording.ts';

it.each([
  ['sections 2(1) and 21', '第 2(1) 和 21 条'],
  ['section 30(6)', '第 30(6) 条'],
  ['Schedule 8, group 3 (books)', '附表 8 第 3 组'],
  ['19 CFR 24.23(b)(1)(i)(A); amounts of fiscal year 2026', '美国联邦法规第 19 编第 24.23(b)(1)(i)(A) 条'],
  ['list 1, HTSUS 9903.88.01; 83 FR 28710', '税则号列 9903.88.01'],
  ['entered value in whole dollars', ''],
])('%s is %s in Chinese', (text, place) => {
  expect(lawPlace(text, 'zh-CN')).toBe(place);
});

it.each([
  ['第十条：进口货物 13 %', 'article 10'],
  ['第三十二条第一项', 'article 32'],
  ['第一百零五条', 'article 105'],
])('%s is %s in English', (text, place) => {
  expect(lawPlace(text, 'en')).toBe(place);
});

it('a rate names the law with its place in the language of the page, and in its own as it is written', () => {
  const uk = 'Value Added Tax Act 1994, sections 2(1) and 21 (2011-01-04)';
  expect([wordingIn('zh-CN').ruleSource(uk), wordingIn('en').ruleSource(uk)]).toEqual([
    '英国 1994 年增值税法，第 2(1) 和 21 条（2011年1月4日）',
    'Value Added Tax Act 1994, sections 2(1) and 21 (4 January 2011)',
  ]);
  expect(wordingIn('ru').ruleSource(uk)).toMatch(/, раздел 2\(1\) и 21 \(4 января 2011/);
});
