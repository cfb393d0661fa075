import type { Language } from './language.ts';

/** How values that people write differently from programs are said; what does not read as such a value is repeated as it was written. */
export const KINDS = {
  /** A calendar day, `2026-03-01`; of a moment, its day where the reader is. */
  day: (value, language, timeZone) => dated(value, language, timeZone, {}),
  /** A moment of RFC 3339 to the minute, with the short name of the zone; a bare day is said as such. */
  moment: (value, language, timeZone) =>
    dated(value, language, timeZone, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
  /** A decimal, its digits grouped; an amount of money has its currency after it, `1234567.50 USD`. */
  number: (value) => grouped(value),
  /** A country or several (ISO 3166-1 alpha-2, `CN, DE`) by their names. */
  country: (value, language) => named(value, language, 'region', /^[A-Z]{2}$/),
  /** A language or several (BCP 47) by their names. */
  language: (value, language) => named(value, language, 'language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
} satisfies Readonly<Record<string, Say>>;

type Kind = keyof typeof KINDS;

type Say = (value: string, language: Language, timeZone: string) => string;

export const isKind = (name: string | undefined): name is Kind =>
  name !== undefined && Object.hasOwn(KINDS, name);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function dated(
  value: string,
  language: Language,
  timeZone: string,
  clock: Intl.DateTimeFormatOptions,
): string {
  const isDay = DAY.test(value);
  if (!isDay && !MOMENT.test(value)) return value;
  const moment = new Date(value);
  if (Number.isNaN(moment.getTime())) return value;
  const month = language === 'en' ? 'short' : 'numeric';
  // A day of the calendar moves with no zone.
  const when = isDay ? { timeZone: 'UTC' } : { ...clock, timeZone };
  const options = { day: 'numeric', month, year: 'numeric', ...when } as const;
  const locale = language === 'en' ? 'en-GB' : language;
  const said = new Intl.DateTimeFormat(locale, options).format(moment);
  return isDay || clock.hour === undefined ? said : `${said} ${zoneName(moment, locale, timeZone)}`;
}

function zoneName(moment: Date, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'short' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

function grouped(value: string): string {
  const match = /^([-−]?)(\d+)(\.\d+)?( [A-Z]{3})?$/.exec(value);
  if (!match) return value;
  const [, sign = '', whole = '', fraction = '', currency = ''] = match;
  const digits = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${sign ? '−' : ''}${digits}${fraction}${currency}`;
}

function named(value: string, language: Language, type: 'region' | 'language', form: RegExp): string {
  const codes = value.split(', ');
  if (!codes.every((code) => form.test(code))) return value;
  const names = new Intl.DisplayNames(language, { type, fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code).join(language === 'en' ? ', ' : '、');
}
