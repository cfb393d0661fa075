import type { Language } from './message.ts';

/** Groups the digits of a decimal string: `-1234567.50` → `-1,234,567.50`. Text in, text out: nothing passes through a float. */
export function groupDigits(decimal: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(decimal.trim());
  if (!match) return decimal;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign === '-' ? '−' : ''}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}${fraction}`;
}

/** Drops the zeros after the point that say nothing: `12.500` → `12.5`, `3.00` → `3`. For quantities, not money. */
export function trimZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

const minorDigits = new Map<string, number>();

/** How many decimals a currency is written with (ISO 4217, as the browser knows them); 2 for codes it does not know. */
function digitsOf(currency: string): number {
  let digits = minorDigits.get(currency);
  if (digits === undefined) {
    const known = /^[A-Z]{3}$/.test(currency);
    digits = known
      ? (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
          .maximumFractionDigits ?? 2)
      : 2;
    minorDigits.set(currency, digits);
  }
  return digits;
}

/** An amount with at least the decimals of its currency: `18.4` USD → `18.40`; a unit price keeps the more it has. */
export function writeAmount(amount: string, currency: string): string {
  const [whole = '', fraction = ''] = amount.split('.');
  const padded = fraction.padEnd(digitsOf(currency), '0');
  return groupDigits(padded ? `${whole}.${padded}` : whole);
}

export type Moment = string | undefined | null;

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

const cache = new Map<string, Intl.DateTimeFormat>();
function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = cache.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
    cache.set(key, made);
  }
  return made;
}

/** A calendar day; a date without a time is a day of the calendar and moves with no zone. */
export function formatDay(value: Moment, language: Language, timeZone?: string): string {
  if (!value) return '';
  const zone = isDay(value) ? 'UTC' : timeZone;
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
  };
  return formatter(language, zone ? { ...options, timeZone: zone } : options).format(new Date(value));
}

/** Day and month only, for axes and tight rows. */
export function formatDayShort(value: Moment, language: Language): string {
  if (!value) return '';
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
  };
  return formatter(language, isDay(value) ? { ...options, timeZone: 'UTC' } : options).format(
    new Date(value),
  );
}

/** A moment to the minute; with a zone, the wall clock there and the zone's short name. */
export function formatMoment(value: Moment, language: Language, timeZone?: string): string {
  if (!value) return '';
  if (isDay(value)) return formatDay(value, language);
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'en' ? 'short' : 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  };
  if (timeZone) {
    const moment = new Date(value);
    const zone = formatter(language, { timeZone, timeZoneName: 'short' })
      .formatToParts(moment)
      .find((part) => part.type === 'timeZoneName');
    return `${formatter(language, { ...options, timeZone }).format(moment)} ${zone?.value ?? timeZone}`;
  }
  return formatter(language, options).format(new Date(value));
}

/** The time of day to the second, for marks that share a minute. */
export function formatClock(value: Moment, language: Language): string {
  if (!value) return '';
  return formatter(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(value));
}

/** `3 days ago`, `in 2 hours`; the unit is the largest that gives at least one. */
export function formatAgo(value: string, now: number, language: Language): string {
  const seconds = (new Date(value).getTime() - now) / 1000;
  const steps: [Intl.RelativeTimeFormatUnit, number][] = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ];
  const found = steps.find(([, size]) => Math.abs(seconds) >= size);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return found ? relative.format(Math.trunc(seconds / found[1]), found[0]) : relative.format(0, 'minute');
}

/** Bytes for people, in powers of 1,000. */
export function formatBytes(bytes: number, language: Language): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  const at = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const digits = at === 0 ? 0 : 1;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(bytes / 1000 ** at)} ${units[at]}`;
}

const displayNames = new Map<string, Intl.DisplayNames>();
function names(language: Language, type: 'region' | 'currency' | 'language'): Intl.DisplayNames {
  const key = language + type;
  let made = displayNames.get(key);
  if (!made) {
    made = new Intl.DisplayNames(language, { type, fallback: 'code' });
    displayNames.set(key, made);
  }
  return made;
}

/** The name of a country by its ISO 3166-1 code, or the code itself where it is none. */
export function countryName(code: string | undefined, language: Language): string {
  if (!code) return '';
  return /^[A-Z]{2}$/.test(code) ? (names(language, 'region').of(code) ?? code) : code;
}

/** The name of a language by its tag (BCP 47). */
export function languageName(tag: string, language: Language): string {
  return names(language, 'language').of(tag) ?? tag;
}

/** The local wall clock of the reader as `datetime-local` writes it, to an instant. */
export const instantOf = (local: string): string => new Date(local).toISOString();
