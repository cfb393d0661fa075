import type { RefusalParams } from '@tongshang/refusal';
import { wrongCheckDigit } from './identifiers.ts';
import type { table } from './refusals.ts';
import { canonicalValue, isUri, type Vocabulary } from './vocabulary.ts';

/** What is wrong, and where: `epcisBody/eventList/0/eventTime`. */
export type EpcisProblem = {
  readonly code: string;
  readonly params: RefusalParams;
  readonly place: string;
};

/** Collects problems up to a bound: the rest of a bad document says the same. */
export class Report {
  readonly problems: EpcisProblem[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  add(code: keyof typeof table, place: string, params: RefusalParams = {}): void {
    if (this.problems.length < this.limit) this.problems.push({ code, params, place });
  }

  get full(): boolean {
    return this.problems.length >= this.limit;
  }
}

export type Check = (value: unknown, place: string, report: Report) => void;
export type Fields = Readonly<Record<string, Check>>;

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks an object: its known fields, that required ones are there, that others have a prefix. */
export function checkObject(
  value: unknown,
  place: string,
  report: Report,
  shape: { of: string; fields: Fields; required: readonly string[] },
): value is Record<string, unknown> {
  if (!isObject(value)) {
    report.add('EPCIS_FIELD_TYPE', place, { expected: 'object' });
    return false;
  }
  const at = (field: string) => (place === '' ? field : `${place}/${field}`);
  for (const field of shape.required) {
    if (value[field] === undefined) report.add('EPCIS_FIELD_MISSING', at(field), { field });
  }
  for (const [field, content] of Object.entries(value)) {
    const check = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    if (check) check(content, at(field), report);
    else if (field.includes(':') || field.startsWith('@')) checkOwnContent(content, at(field), report);
    else report.add('EPCIS_FIELD_UNKNOWN', at(field), { field: excerpt(field), of: shape.of });
  }
  return true;
}

/** Most levels that fields of one's own may go deep. */
const MAX_DEPTH = 16;

function checkOwnContent(value: unknown, place: string, report: Report, depth = 1): void {
  if (depth > MAX_DEPTH) {
    report.add('EPCIS_TOO_MUCH', place, { of: 'levels', found: `> ${MAX_DEPTH}`, limit: String(MAX_DEPTH) });
    return;
  }
  const children = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const child of children) checkOwnContent(child, place, report, depth + 1);
}

export const own: Check = (value, place, report) => checkOwnContent(value, place, report);

export const text: Check = (value, place, report) => {
  if (typeof value !== 'string') report.add('EPCIS_FIELD_TYPE', place, { expected: 'text' });
  else if (value.length > 8_192) {
    report.add('EPCIS_TOO_MUCH', place, { of: 'characters', found: String(value.length), limit: '8192' });
  }
};

export const number: Check = (value, place, report) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    report.add('EPCIS_FIELD_TYPE', place, { expected: 'number' });
  } else if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    // Not the number that was sent, any more.
    report.add('EPCIS_NUMBER_INEXACT', place, { limit: String(Number.MAX_SAFE_INTEGER) });
  }
};

export const boolean: Check = (value, place, report) => {
  if (typeof value !== 'boolean') report.add('EPCIS_FIELD_TYPE', place, { expected: 'true | false' });
};

export const hex: Check = (value, place, report) => {
  if (typeof value !== 'string' || !/^[A-Fa-f0-9]+$/.test(value)) {
    report.add('EPCIS_FIELD_TYPE', place, { expected: '0-9 A-F' });
  }
};

export const uri: Check = (value, place, report) => {
  if (typeof value !== 'string') report.add('EPCIS_FIELD_TYPE', place, { expected: 'URI' });
  else if (!isUri(value)) report.add('EPCIS_URI_INVALID', place, { value: excerpt(value) });
  else {
    const wrong = wrongCheckDigit(value);
    if (wrong) report.add('GS1_CHECK_DIGIT', place, wrong);
  }
};

/** A short name of the standard, or a URI; which short names is left open. */
export const nameOrUri: Check = (value, place, report) => {
  if (typeof value === 'string' && /^[A-Za-z][A-Za-z0-9_]*$/.test(value)) return;
  uri(value, place, report);
};

export const time: Check = (value, place, report) => {
  if (typeof value !== 'string') report.add('EPCIS_FIELD_TYPE', place, { expected: 'dateTimeStamp' });
  else if (instantOf(value) === undefined) report.add('EPCIS_TIME_INVALID', place, { value: excerpt(value) });
};

export const offset: Check = (value, place, report) => {
  if (typeof value !== 'string' || !/^[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)$/.test(value)) {
    report.add('EPCIS_OFFSET_INVALID', place, { value: excerpt(value) });
  }
};

export const unit: Check = (value, place, report) => {
  if (typeof value !== 'string' || !/^[A-Z0-9]{2,3}$/.test(value)) {
    report.add('EPCIS_FIELD_TYPE', place, { expected: 'UN/ECE Recommendation 20' });
  }
};

export function vocabulary(name: Vocabulary): Check {
  return (value, place, report) => {
    if (typeof value !== 'string') report.add('EPCIS_FIELD_TYPE', place, { expected: name });
    else if (canonicalValue(name, value) === undefined) {
      report.add('EPCIS_VALUE_UNKNOWN', place, { value: excerpt(value), vocabulary: name });
    }
  };
}

/** A list of things, each checked; `limit` bounds how many. */
export function list(item: Check, limit = 10_000): Check {
  return (value, place, report) => {
    if (!Array.isArray(value)) {
      report.add('EPCIS_FIELD_TYPE', place, { expected: 'array' });
      return;
    }
    if (value.length > limit) {
      const params = { of: 'items', found: String(value.length), limit: String(limit) };
      report.add('EPCIS_TOO_MUCH', place, params);
      return;
    }
    for (const [index, one] of value.entries()) item(one, `${place}/${index}`, report);
  };
}

export function object(of: string, fields: Fields, required: readonly string[] = []): Check {
  return (value, place, report) => void checkObject(value, place, report, { of, fields, required });
}

export function either(first: Check, second: Check, isFirst: (value: unknown) => boolean): Check {
  return (value, place, report) => (isFirst(value) ? first : second)(value, place, report);
}

/** Milliseconds since 1970 of a date and time with its zone (xsd:dateTimeStamp), undefined when it is none. */
export function instantOf(written: string): number | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,12})?(?:Z|[+-](\d{2}):(\d{2}))$/.exec(written);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900;
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
  if (Number(match[7] ?? 0) > 14 || Number(match[8] ?? 0) > 59) return undefined;
  const read = Date.parse(written);
  return Number.isNaN(read) ? undefined : read;
}

/** The beginning of what was written; of what is no text, as JSON: a stranger's object may have no text of its own. */
export function excerpt(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 80 ? `${written.slice(0, 77)}…` : written;
}
