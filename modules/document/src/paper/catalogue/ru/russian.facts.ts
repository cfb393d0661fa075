import { russianAmount, russianInteger } from '../../amount-in-russian.ts';
import type { Catalogue } from '../catalogue.ts';
import { codes } from './codes.facts.ts';
import { labels } from './labels.facts.ts';
import { packages } from './packages.facts.ts';
import { phrases } from './phrases.facts.ts';
import { places, units } from './units-and-places.facts.ts';

/**
 * Russian as the trade writes it: the words of the customs of the Eurasian Economic Union (ТН ВЭД, declaration of goods), of the agreement
 * on international goods transport by rail (СМГС) and of Incoterms 2020. Units are written as the classifier ОКЕИ abbreviates them.
 */
export const russian: Catalogue = {
  tags: /^ru\b/i,
  script: /\p{Script=Cyrillic}/u,
  countries: ['RU', 'BY', 'KZ', 'KG'],
  tables: 'en',
  isTitleInCapitals: true,
  currencyAs: 'code',
  group: '\u00a0',
  decimal: ',',
  amount: '{digits}\u00a0{currency}',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  date: '{day} {month} {year}\u00a0г.',
  aside: '{text} ({aside})',
  comma: ', ',
  percent: '\u00a0%',
  colon: ': ',
  place: { between: ', ', isLargestFirst: false },
  rate: [
    ['free', 'беспошлинно'],
    [' (incl.)', ' (в цене)'],
    [' MIN ', ', но не менее '],
    [' MAX ', ', но не более '],
  ],
  madeUpSource: 'Условные данные для демонстрации',
  // What is counted are места, which are neuter.
  countInWords: (count) => russianInteger(count, 'neuter'),
  inWords: russianAmount,
  labels,
  codes,
  phrases,
  units: `${units.trimEnd()}${packages}`,
  unitsOfOne: '',
  places,
};
