import { englishAmount, englishInteger } from '../../amount-in-english.ts';
import type { Style } from '../style.ts';
import { codes } from './codes.facts.ts';
import { labels } from './labels.facts.ts';

/** English: the language of every paper, and of all texts that no other catalogue claims. */
export const english = {
  tags: /^en\b/i,
  tables: 'en',
  isTitleInCapitals: true,
  currencyAs: 'code',
  group: ',',
  decimal: '.',
  amount: '{currency} {digits}',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: '{day} {month} {year}',
  aside: '{text} ({aside})',
  comma: ', ',
  percent: '%',
  colon: ': ',
  place: { between: ', ', isLargestFirst: false },
  rate: [
    [' MIN ', ', min. '],
    [' MAX ', ', max. '],
  ],
  units: '',
  unitsOfOne: `
C62|pc
EA|pc
H87|pc
PCE|pc
NAR|article
NMP|pack
NIU|unit
SET|set
PR|pair
NPR|pair
DAY|day`,
  places: '',
  phrases: { text: [] },
  countInWords: englishInteger,
  inWords: englishAmount,
  labels,
  codes,
} as const satisfies Style & Record<'labels' | 'codes', object>;
