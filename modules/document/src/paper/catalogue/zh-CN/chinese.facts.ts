import { chineseAmount, chineseInteger } from '../../amount-in-chinese.ts';
import type { Catalogue } from '../catalogue.ts';
import { codes } from './codes.facts.ts';
import { labels } from './labels.facts.ts';

/** Chinese as it is written in China, in the words of its authorities. */
export const chinese: Catalogue = {
  tags: /^zh|^CN$/i,
  script: /\p{Script=Han}/u,
  tables: 'zh-CN',
  isTitleInCapitals: false,
  currencyAs: 'name',
  group: ',',
  decimal: '.',
  amount: '{currency} {digits}',
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  date: '{year}年{month}月{day}日',
  aside: '{text}（{aside}）',
  comma: '，',
  percent: '%',
  colon: '：',
  place: { between: ' ', isLargestFirst: true },
  postCodeApart: '邮编 {code}',
  rate: [
    ['free', '零关税'],
    [' (incl.)', '（价内税）'],
    [' MIN ', '，最低 '],
    [' MAX ', '，最高 '],
  ],
  madeUpSource: '演示用，为本次交易编造',
  units: '',
  unitsOfOne: '',
  places: '',
  phrases: { text: [] },
  countInWords: chineseInteger,
  inWords: chineseAmount,
  labels,
  codes,
};
