import { CURRENCIES, formatDecimal, parseDecimal } from '@tongshang/money';
import { recogniseUnit } from '@tongshang/quantity';
import { Refusal, type RefusalParams } from '@tongshang/refusal';
import type { UblLimits } from './limits.ts';
import type { UblAmount, UblIdentifier, UblPeriod, UblQuantity, UblText } from './model.ts';
import type { table } from './refusals.ts';
import { childrenNamed, firstNamed, pathOf, type XmlElement } from './xml.ts';

/** Where a value stands in the file. */
export type UblPlace = { readonly path: string; readonly line: number; readonly column: number };

export type UblProblem = {
  /** Code of `ublRefusals`. */
  readonly code: string;
  readonly params: RefusalParams;
  /** Element path, or `line … column …` where the file is not well-formed. */
  readonly place: string;
  readonly line?: number;
  readonly column?: number;
};

/** What one reading gathers: problems, the element behind each value, the elements that were understood. */
export type Reading = {
  readonly limits: UblLimits;
  readonly problems: UblProblem[];
  readonly places: Map<string, XmlElement>;
  readonly understood: Set<XmlElement>;
};

/** An element being read, and the JSON pointer (no leading slash) of what it becomes in the model. */
export type Cursor = {
  readonly reading: Reading;
  readonly element: XmlElement;
  readonly pointer: string;
};

export function addProblem(
  cursor: Cursor,
  code: keyof typeof table,
  params: RefusalParams = {},
  element: XmlElement = cursor.element,
): undefined {
  const { problems, limits } = cursor.reading;
  if (problems.length > limits.problems) return undefined;
  const at = { place: pathOf(element), line: element.line, column: element.column };
  if (problems.length === limits.problems) {
    problems.push({ code: 'UBL_TOO_MANY_PROBLEMS', params: { limit: String(limits.problems) }, ...at });
  } else problems.push({ code, params, ...at });
  return undefined;
}

/** Removes the keys whose value is undefined, so that absent stays absent. */
export function present<T extends object>(value: { [K in keyof T]-?: T[K] | undefined }): T {
  const kept: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) if (one !== undefined) kept[key] = one;
  return kept as T;
}

/** Names from an element down to those it is asked for. */
type Steps = readonly string[];

/** Paths are texts of the source, so these are few; taking them apart thousands of times would cost more than following them. */
const takenApart = new Map<string, readonly Steps[]>();

function stepsOf(paths: string): readonly Steps[] {
  const known = takenApart.get(paths);
  if (known) return known;
  const steps = paths.split('|').map((path) => path.split('/'));
  takenApart.set(paths, steps);
  return steps;
}

function firstAt(element: XmlElement, steps: Steps, from = 0): XmlElement | undefined {
  const name = steps[from] ?? '';
  if (from === steps.length - 1) return firstNamed(element, name);
  for (const child of childrenNamed(element, name)) {
    const found = firstAt(child, steps, from + 1);
    if (found) return found;
  }
  return undefined;
}

function childrenAt(element: XmlElement, steps: Steps): readonly XmlElement[] {
  let level: readonly XmlElement[] = [element];
  for (const name of steps) {
    level =
      level.length === 1 && level[0]
        ? childrenNamed(level[0], name)
        : level.flatMap((one) => childrenNamed(one, name));
  }
  return level;
}

/** The element as the given field of the model; those around it, up to the cursor's, count as understood. */
export function moved(cursor: Cursor, element: XmlElement, field: string): Cursor {
  const pointer = cursor.pointer && field ? `${cursor.pointer}/${field}` : cursor.pointer || field;
  cursor.reading.places.set(pointer, element);
  for (let one: XmlElement | undefined = element; one && one !== cursor.element; one = one.parent) {
    cursor.reading.understood.add(one);
  }
  return { reading: cursor.reading, element, pointer };
}

/** The first element at one of the paths (`|` between them), as the given field of the model. */
export function at(cursor: Cursor, paths: string, field: string): Cursor | undefined {
  for (const steps of stepsOf(paths)) {
    const first = firstAt(cursor.element, steps);
    if (first) return moved(cursor, first, field);
  }
  return undefined;
}

/** Every element at the first of the paths that has any, as `field/0`, `field/1`, …, counted from `first`. */
export function all(cursor: Cursor, paths: string, field: string, first = 0): Cursor[] {
  for (const steps of stepsOf(paths)) {
    const found = childrenAt(cursor.element, steps);
    if (found.length > 0) return found.map((one, index) => moved(cursor, one, `${field}/${first + index}`));
  }
  return [];
}

function contentOf(cursor: Cursor): string | undefined {
  const text = cursor.element.text.trim();
  const limit = cursor.reading.limits.textLength;
  if (text.length > limit) {
    return addProblem(cursor, 'UBL_TEXT_TOO_LONG', { size: String(text.length), limit: String(limit) });
  }
  return text === '' ? undefined : text;
}

export function text(cursor: Cursor, paths: string, field: string): string | undefined {
  const found = at(cursor, paths, field);
  return found && contentOf(found);
}

/** An `xs:boolean`; anything else is a problem, since either reading could turn a charge into an allowance. */
export function indicator(cursor: Cursor, paths: string, field: string): boolean | undefined {
  const found = at(cursor, paths, field);
  const written = found && contentOf(found);
  if (!found || written === undefined) return undefined;
  if (written === 'true' || written === '1') return true;
  if (written === 'false' || written === '0') return false;
  return addProblem(found, 'UBL_INDICATOR_INVALID', { value: written.slice(0, 40) });
}

export function texts(cursor: Cursor, paths: string, field: string, first = 0): UblText[] {
  return all(cursor, paths, field, first).flatMap((one) => {
    const content = contentOf(one);
    const language = one.element.attributes.get('languageID');
    return content === undefined ? [] : [{ text: content, ...(language ? { language } : {}) }];
  });
}

export function identifier(cursor: Cursor): UblIdentifier | undefined {
  const value = contentOf(cursor);
  const scheme = cursor.element.attributes.get('schemeID');
  return value === undefined ? undefined : { value, ...(scheme ? { scheme } : {}) };
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})?$/;

/** The date of an `xs:date`, without its time zone. */
export function date(cursor: Cursor, paths: string, field: string): string | undefined {
  const found = at(cursor, paths, field);
  const value = found && contentOf(found);
  if (!found || value === undefined) return undefined;
  const match = DATE.exec(value);
  if (!match || !isDay(Number(match[1]), Number(match[2]), Number(match[3]))) {
    return addProblem(found, 'UBL_DATE_INVALID', { value: value.slice(0, 40) });
  }
  return value.slice(0, 10);
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export function period(cursor: Cursor, paths: string, field: string): UblPeriod | undefined {
  const found = at(cursor, paths, field);
  if (!found) return undefined;
  const read = present<UblPeriod>({
    start: date(found, 'StartDate', 'start'),
    startTime: text(found, 'StartTime', 'startTime'),
    end: date(found, 'EndDate', 'end'),
    endTime: text(found, 'EndTime', 'endTime'),
    duration: quantity(found, 'DurationMeasure', 'duration'),
  });
  return Object.keys(read).length === 0 ? undefined : read;
}

/** The number at one of the paths, as a decimal string. */
export function number(cursor: Cursor, paths: string, field: string): string | undefined {
  const found = at(cursor, paths, field);
  return found && decimal(found);
}

/** The content as a decimal string. */
function decimal(cursor: Cursor): string | undefined {
  const value = contentOf(cursor);
  if (value === undefined) return addProblem(cursor, 'UBL_NUMBER_INVALID', { value: '' });
  try {
    return formatDecimal(parseDecimal(value, undefined, 'xsd'));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return addProblem(cursor, 'UBL_NUMBER_INVALID', { value: value.slice(0, 40) });
  }
}

export function amount(cursor: Cursor, paths: string, field: string): UblAmount | undefined {
  const found = at(cursor, paths, field);
  if (!found) return undefined;
  const value = decimal(found);
  if (value === undefined) return undefined;
  const currency = found.element.attributes.get('currencyID')?.trim();
  if (!currency) return addProblem(found, 'UBL_CURRENCY_MISSING', { value });
  if (!CURRENCIES.has(currency)) {
    return addProblem(found, 'UBL_CURRENCY_UNKNOWN', { value: currency.slice(0, 10) });
  }
  return { amount: value, currency };
}

export function quantity(cursor: Cursor, paths: string, field: string): UblQuantity | undefined {
  const found = at(cursor, paths, field);
  if (!found) return undefined;
  const value = decimal(found);
  if (value === undefined) return undefined;
  const unit = found.element.attributes.get('unitCode')?.trim();
  // A code of another revision or list is kept as written: who reckons with it asks what it is.
  if (unit && !recogniseUnit(unit) && !/^[A-Za-z0-9]{1,3}$/.test(unit)) {
    return addProblem(found, 'UBL_UNIT_UNKNOWN', { value: unit.slice(0, 10) });
  }
  return unit ? { value, unit } : { value };
}

/** A weight in kilograms; grams and tonnes are moved by the point, any other unit is left out. */
export function kilograms(cursor: Cursor, paths: string, field: string): string | undefined {
  const found = at(cursor, paths, field);
  if (!found) return undefined;
  const value = decimal(found);
  const unit = found.element.attributes.get('unitCode')?.trim() ?? 'KGM';
  if (value === undefined) return undefined;
  // `KG` is not in Recommendation 20 but common in OASIS's own samples.
  if (unit === 'KGM' || unit === 'KG') return value;
  const places = unit === 'TNE' ? 3 : unit === 'GRM' ? -3 : undefined;
  if (places === undefined) return addProblem(found, 'UBL_UNIT_UNKNOWN', { value: unit.slice(0, 10) });
  const read = parseDecimal(value);
  return places > 0
    ? formatDecimal({ coefficient: read.coefficient * 1000n, scale: read.scale })
    : formatDecimal({ coefficient: read.coefficient, scale: read.scale + 3 });
}

export function required<T>(cursor: Cursor, value: T | undefined, element: string): T | undefined {
  const missing = value === undefined || (Array.isArray(value) && value.length === 0);
  return missing ? addProblem(cursor, 'UBL_ELEMENT_MISSING', { element }) : value;
}
