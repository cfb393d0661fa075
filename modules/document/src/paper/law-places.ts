import { CATALOGUES, type PaperLanguage } from './catalogue/languages.ts';
import { fill } from './fill.ts';

type Place = 'lawSection' | 'lawArticle' | 'lawSchedule' | 'lawTitle' | 'lawHeading';

/** How laws that rates cite say where in them something stands: what is captured is the number. */
const CITED: readonly (readonly [Place, RegExp])[] = [
  ['lawSection', /\bsections? (\d[^\s,]*(?:(?:, | and )\d[^\s,]*)*)/],
  ['lawArticle', /\barticles? (\d+(?:\([^)]*\))*)/],
  ['lawSchedule', /\bSchedule (\d+)(?:, group (\d+))?/],
  ['lawTitle', /\b(\d+) CFR (\d+\.\d+(?:\([^)]*\))*)/],
  ['lawHeading', /\bHTSUS ([\d.]*\d)/],
];

const DIGITS = '零一二三四五六七八九';

/** Where in a law a rate is, in another language than that of the law: as far as it is said by a number, else nothing. */
export function lawPlace(text: string, language: PaperLanguage): string {
  const chinese = /第([零一二三四五六七八九十百]+)条/.exec(text)?.[1];
  const written = chinese === undefined ? text : `article ${numberOf(chinese)}`;
  const { labels, comma } = CATALOGUES[language];
  return CITED.flatMap(([place, pattern]) => {
    const found = pattern.exec(written);
    if (!found) return [];
    const [, number = '', part] = found;
    const label = place === 'lawSchedule' && part !== undefined ? labels.lawScheduleGroup : labels[place];
    const values = { number: number.replaceAll(' and ', labels.lawAnd), part: part ?? '' };
    return [fill(label, values, language)];
  }).join(comma);
}

/** 十 to 九百九十九 in digits. */
function numberOf(chinese: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of chinese) {
    const value = DIGITS.indexOf(sign);
    if (value >= 0) digit = value;
    else {
      sum += (digit || 1) * (sign === '百' ? 100 : 10);
      digit = 0;
    }
  }
  return sum + digit;
}
