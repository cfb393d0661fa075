/** What was typed for a day: the day (ISO 8601), two that it could be, or none. */
type ReadDay =
  | { readonly kind: 'day'; readonly value: string }
  | { readonly kind: 'ambiguous'; readonly readings: readonly [string, string] }
  | { readonly kind: 'none' };

const NONE: ReadDay = { kind: 'none' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'];
const ALL_NAMES = [...NAMES, 'october', 'november', 'december'];

/** `Nov`, `Sept.`, `November`: any beginning of three letters or more. */
function monthOf(word: string): number | undefined {
  const name = word.toLowerCase();
  const at = MONTHS.indexOf(name.slice(0, 3));
  return at >= 0 && ALL_NAMES[at]?.startsWith(name) ? at + 1 : undefined;
}

/** Days that the platform's API takes; of no other year is anything said in a trade. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

function dayOf(year: string, month: number, day: number): string | undefined {
  if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) return undefined;
  const value = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value) ? value : undefined;
}

const found = (value: string | undefined): ReadDay => (value ? { kind: 'day', value } : NONE);

/** Year first, as ISO 8601 and Chinese have it. */
const YEAR_FIRST =
  /^(?:(\d{4})(\d\d)(\d\d)|(\d{4})\s*([-/.])\s*(\d{1,2})\s*\5\s*(\d{1,2})|(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?)$/;
const DAY_THEN_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[\s.-]*([a-z]{3,9})\.?[\s,-]*(\d{4})$/i;
const NAME_THEN_DAY = /^([a-z]{3,9})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?[\s,-]+(\d{4})$/i;
const FIGURES = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{4})$/;

/**
 * Reads a day as people type one: `2026-11-30`, `30 Nov 2026`, `Nov 30, 2026`, `2026年11月30日`, `30/11/2026`. Figures of which either of two could be the month are
 * ambiguous; a year has four digits.
 */
export function readDay(typed: string): ReadDay {
  const text = typed.normalize('NFKC').trim();
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [year = '', month, day] = [
      first[1],
      first[2],
      first[3],
      first[4],
      first[6],
      first[7],
      first[8],
      first[9],
      first[10],
    ].filter((part) => part !== undefined);
    return found(dayOf(year, Number(month), Number(day)));
  }
  const [, day, name = '', year = ''] = DAY_THEN_NAME.exec(text) ?? [];
  const [, ownName = name, ownDay = day, ownYear = year] = NAME_THEN_DAY.exec(text) ?? [];
  const month = monthOf(ownName);
  if (month !== undefined) return found(dayOf(ownYear, month, Number(ownDay)));
  const figures = FIGURES.exec(text);
  if (!figures) return NONE;
  const [, one, , other, of = ''] = figures;
  const [dayFirst, monthFirst] = [
    dayOf(of, Number(other), Number(one)),
    dayOf(of, Number(one), Number(other)),
  ];
  return dayFirst && monthFirst && dayFirst !== monthFirst
    ? { kind: 'ambiguous', readings: [dayFirst, monthFirst] }
    : found(dayFirst ?? monthFirst);
}

const TIME = /^(.*?)(?:[\s,]+|T|(?<=[日号]))(\d{1,2})(?::|\s*[时点]\s*)(\d\d)\s*分?$/;

/** Reads a day and a time of 24 hours behind it: `30 Nov 2026 14:30`. Its value is of the reader's own clock: `2026-11-30T14:30`. */
export function readMoment(typed: string): ReadDay {
  const [, day = '', hour = '', minute = ''] = TIME.exec(typed.normalize('NFKC').trim()) ?? [];
  const read = readDay(day);
  if (read.kind === 'none' || Number(hour) > 23 || Number(minute) > 59) return NONE;
  const at = (value: string) => `${value}T${hour.padStart(2, '0')}:${minute}`;
  if (read.kind === 'day') return { kind: 'day', value: at(read.value) };
  const [one, other] = read.readings;
  return { kind: 'ambiguous', readings: [at(one), at(other)] };
}
