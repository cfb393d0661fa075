import { countriesLike, countryNamed } from '@tongshang/country';
import { unitReadings } from '@tongshang/quantity';
import type { Question } from './question.ts';
import { excerpt } from './table.ts';

/** A cell read as something: its value, or why not, with what would have to be answered where it has several readings. */
export type Cell =
  | { readonly value: string }
  | {
      readonly code: string;
      readonly params: Readonly<Record<string, string>>;
      readonly question?: Question;
    };

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * A day as `YYYY-MM-DD`; a time of day after it is dropped. `2011/3/4` and `2011年3月4日` have one reading; `3/4/2011` has
 * two unless a part is beyond 12 or `order` is given.
 */
export function readDate(text: string, order?: DateOrder): Cell {
  const written = text.normalize('NFKC').trim();
  const invalid: Cell = { code: 'CELL_DATE_INVALID', params: { value: excerpt(text) } };
  const day =
    /^([^\sT]+)(?:[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[AaPp][Mm]|Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      written,
    )?.[1];
  if (!day) return invalid;
  const yearFirst = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日|(\d{2})(\d{2}))$/.exec(
    day,
  );
  if (yearFirst) {
    const [, year, month1, day1, month2, day2, month3, day3] = yearFirst;
    return calendarDay(year, month1 ?? month2 ?? month3, day1 ?? day2 ?? day3) ?? invalid;
  }
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(day);
  if (!yearLast) return invalid;
  const [, first, second, year] = yearLast;
  const dayFirst = order === 'mdy' ? undefined : calendarDay(year, second, first);
  const monthFirst = order === 'dmy' ? undefined : calendarDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) {
    const answers = [
      { answer: 'dmy', reads: dayFirst.value },
      { answer: 'mdy', reads: monthFirst.value },
    ];
    const question: Question = { asks: 'date-order', written: excerpt(text), answers };
    return { code: 'CELL_DATE_AMBIGUOUS', params: { value: excerpt(text) }, question };
  }
  return dayFirst ?? monthFirst ?? invalid;
}

function calendarDay(year = '', month = '', day = ''): { value: string } | undefined {
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
  if (!exists || Number(year) < 1900) return undefined;
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A country as ISO 3166-1 alpha-2, from its code or a name in English or Chinese. What is nearly a name is asked about, and never taken for it. */
export function readCountry(text: string): Cell {
  const named = countryNamed(text);
  if (named.is === 'one') return { value: named.code };
  const value = excerpt(text);
  const asked = (codes: readonly string[]): Question => {
    return { asks: 'country', written: value, answers: codes.map((code) => ({ answer: code, reads: code })) };
  };
  if (named.is === 'several') {
    const candidates = named.codes.join(', ');
    return { code: 'CELL_COUNTRY_NOT_ONE', params: { value, candidates }, question: asked(named.codes) };
  }
  const like = countriesLike(text);
  if (like.length === 0) return { code: 'CELL_COUNTRY_UNKNOWN', params: { value }, question: asked([]) };
  return { code: 'CELL_COUNTRY_LIKE', params: { value, candidates: like.join(', ') }, question: asked(like) };
}

/** A unit as a code of UN/ECE Recommendation 20; a word with several readings is asked about, one with none is asked for. */
export function readUnit(text: string): Cell {
  const readings = unitReadings(text);
  const [unit, ...others] = readings;
  if (unit && others.length === 0) return { value: unit.code };
  const params = { value: excerpt(text) };
  const answers = readings.map(({ code }) => ({ answer: code, reads: code }));
  const question: Question = { asks: 'unit', written: excerpt(text), answers };
  if (!unit) return { code: 'CELL_UNIT_UNKNOWN', params, question };
  const candidates = readings.map(({ code, name }) => `${code} (${name.en}, ${name['zh-CN']})`).join(', ');
  return { code: 'CELL_UNIT_AMBIGUOUS', params: { ...params, candidates }, question };
}
