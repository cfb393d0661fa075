import { refuse } from './refusals.ts';

/** Any value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Objects and arrays may be nested this deep; deeper input is refused rather than left to overflow the stack. */
export const MAX_DEPTH = 256;

const encoder = new TextEncoder();

/**
 * The canonical JSON text of a value: names sorted by UTF-16 code units, no white space, ECMAScript's shortest
 * numbers, least escaping (RFC 8785, section 3.2). Two values that are equal as JSON give the same text.
 *
 * Refuses what JSON cannot carry, naming the place: `JSON_VALUE_MISSING` (undefined, a hole in an array),
 * `JSON_NUMBER_NOT_FINITE`, `JSON_BIGINT`, `JSON_LONE_SURROGATE`, `JSON_NOT_PLAIN` (functions, symbols, instances
 * of classes such as Date or Map), `JSON_TOO_DEEP` (also a value that contains itself).
 *
 * @param place where the value stands in the caller's input; the places of refusals start with it
 */
export function canonicalize(value: unknown, place = ''): string {
  return write(value, place, 0);
}

/** The canonical text as UTF-8, which is what is hashed and signed (RFC 8785, section 3.2.4). */
export function canonicalBytes(value: unknown, place = ''): Uint8Array {
  return encoder.encode(write(value, place, 0));
}

/**
 * Reads a text that must already be canonical, so that one value has one text only: white space, another order of
 * names, duplicate names or other spellings of a number are refused with `JSON_NOT_CANONICAL`, what is no JSON
 * with `JSON_MALFORMED`.
 */
export function parseCanonical(text: string, place = ''): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    throw refuse('JSON_MALFORMED', {}, place);
  }
  if (canonicalize(value, place) !== text) throw refuse('JSON_NOT_CANONICAL', {}, place);
  return value;
}

function write(value: unknown, place: string, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writeString(value, place);
    case 'number':
      // ECMAScript's Number::toString is the serialisation that RFC 8785, section 3.2.2.3 prescribes; -0 gives "0".
      if (!Number.isFinite(value)) throw refuse('JSON_NUMBER_NOT_FINITE', { value: String(value) }, place);
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= MAX_DEPTH) throw refuse('JSON_TOO_DEEP', { limit: String(MAX_DEPTH) }, place);
      return Array.isArray(value) ? writeArray(value, place, depth) : writeObject(value, place, depth);
    case 'undefined':
      throw refuse('JSON_VALUE_MISSING', {}, place);
    case 'bigint':
      throw refuse('JSON_BIGINT', { value: value.toString() }, place);
    default:
      throw refuse('JSON_NOT_PLAIN', { type: typeof value }, place);
  }
}

function writeString(value: string, place: string): string {
  if (!value.isWellFormed()) throw refuse('JSON_LONE_SURROGATE', {}, place);
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], place: string, depth: number): string {
  let text = '[';
  for (let index = 0; index < items.length; index++) {
    if (index > 0) text += ',';
    text += write(items[index], join(place, String(index)), depth + 1);
  }
  return `${text}]`;
}

function writeObject(value: object, place: string, depth: number): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    throw refuse('JSON_NOT_PLAIN', { type: value.constructor?.name ?? 'object' }, place);
  }
  const record = value as Record<string, unknown>;
  // The default order of sort() is by UTF-16 code units (RFC 8785, section 3.2.3).
  const names = Object.keys(record).sort();
  let text = '{';
  for (const name of names) {
    if (text.length > 1) text += ',';
    text += `${writeString(name, place)}:${write(record[name], join(place, name), depth + 1)}`;
  }
  return `${text}}`;
}

function join(place: string, name: string): string {
  return place === '' ? name : `${place}/${name}`;
}
