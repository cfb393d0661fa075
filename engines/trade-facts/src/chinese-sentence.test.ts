import { expect, it } from 'vitest';
import { chineseSentence } from './chinese-sentence.ts';

it.each([
  ['Tau Trade LLP', 'Tau Trade LLP 已接受，由 Tau Trade LLP 转述。'],
  ['Sunset Houseware Inc.', 'Sunset Houseware Inc. 已接受，由 Sunset Houseware Inc. 转述。'],
  ['ТОО «Тау Трейд»', 'ТОО «Тау Трейд» 已接受，由 ТОО «Тау Трейд» 转述。'],
  ['宁波清泉杯业有限公司', '宁波清泉杯业有限公司已接受，由宁波清泉杯业有限公司转述。'],
  ['宁波清泉（香港）', '宁波清泉（香港）已接受，由宁波清泉（香港）转述。'],
])('a name in other letters stands apart in Chinese: %s', (name, sentence) => {
  expect(chineseSentence`${name}已接受，由${name}转述。`).toBe(sentence);
});

it('no space is doubled, and none stands before a comma', () => {
  expect(chineseSentence`第 ${'1'} 期，${'Los Angeles'}，${'洛杉矶'}。`).toBe(
    '第 1 期，Los Angeles，洛杉矶。',
  );
});
