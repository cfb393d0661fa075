import { countryNamed } from '@tongshang/country';
import { recogniseUnit } from '@tongshang/quantity';
import { excerpt } from './table.ts';

/** A cell read as something: its value, or why not. */
export type Cell =
  | { readonly value: string }
  | { readonly code: string; readonly params: Readonly<Record<string, string>> };

export type DecimalSign = '.' | ',';
export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/**
 * A number as a decimal string with a point. Without `sign` only what has one reading is taken: `1234.5`, `1,234.50`,
 * `1.234,50`, `1,234,567`; `1,234` and `12,5` are refused as ambiguous. Full-width digits are read as digits.
 */
export function readNumber(text: string, sign?: DecimalSign): Cell {
  const written = text.normalize('NFKC').replace(/[\s\u00a0\u202f']/g, '');
  const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(written);
  if (plain && sign !== ',') return decimal(plain[1], plain[2], plain[3]);
  const pointed = /^([+-]?)(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(written);
  if (pointed && sign !== ',' && (sign === '.' || pointed[3] !== undefined || isTwice(',', written))) {
    return decimal(pointed[1], pointed[2], pointed[3]);
  }
  const comma = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(written);
  const isClear = written.includes('.') && (written.includes(',') || isTwice('.', written));
  if (comma && (sign === ',' || (sign === undefined && isClear))) {
    return decimal(comma[1], comma[2], comma[3]);
  }
  const ambiguous = sign === undefined && /^[+-]?\d+,\d+$/.test(written);
  return {
    code: ambiguous ? 'CELL_NUMBER_AMBIGUOUS' : 'CELL_NUMBER_INVALID',
    params: { value: excerpt(text) },
  };
}

function isTwice(mark: string, text: string): boolean {
  return text.indexOf(mark) !== text.lastIndexOf(mark);
}

function decimal(sign = '', integer = '', fraction?: string): Cell {
  const digits = integer.replace(/[.,]/g, '').replace(/^0+(?=\d)/, '');
  const zero = !/[1-9]/.test(digits + (fraction ?? ''));
  return { value: `${sign === '-' && !zero ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}` };
}

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
    return { code: 'CELL_DATE_AMBIGUOUS', params: { value: excerpt(text) } };
  }
  return dayFirst ?? monthFirst ?? invalid;
}

function calendarDay(year = '', month = '', day = ''): { value: string } | undefined {
  const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
  if (!exists || Number(year) < 1900) return undefined;
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** A country as ISO 3166-1 alpha-2, from its code or a name in English or Chinese. */
export function readCountry(text: string): Cell {
  const named = countryNamed(text);
  if (named.is === 'one') return { value: named.code };
  if (named.is === 'unknown') return { code: 'CELL_COUNTRY_UNKNOWN', params: { value: excerpt(text) } };
  const candidates = named.codes.join(', ');
  return { code: 'CELL_COUNTRY_NOT_ONE', params: { value: excerpt(text), candidates } };
}

/** A unit as a code of UN/ECE Recommendation 20. */
export function readUnit(text: string): Cell {
  const unit = recogniseUnit(text);
  return unit ? { value: unit.code } : { code: 'CELL_UNIT_UNKNOWN', params: { value: excerpt(text) } };
}
