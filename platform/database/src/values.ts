import { types } from 'pg';

/** Object identifiers of pg_type, for the types we read in our own way (PostgreSQL catalogue, stable). */
const oid = {
  int8: 20,
  int8Array: 1016,
  date: 1082,
  dateArray: 1182,
  timestamp: 1114,
  timestamptz: 1184,
  timestamptzArray: 1185,
  interval: 1186,
  numericArray: 1231,
  uuidArray: 2951,
} as const;

/**
 * How PostgreSQL's values arrive: int8 → bigint, numeric → string, timestamptz → Temporal.Instant (microseconds),
 * timestamp → Temporal.PlainDateTime, date → Temporal.PlainDate, interval → string, json(b) parsed, bytea → Buffer;
 * arrays of these likewise. `infinity` and years before Christ are not expected and throw.
 */
const readers = new Map<number, (text: string) => unknown>();

const textArray = types.getTypeParser(1009 as never) as (text: string) => (string | null)[];
const arrayOf =
  <T>(read: (text: string) => T) =>
  (text: string): (T | null)[] =>
    textArray(text).map((item) => (item === null ? null : read(item)));

/** `2026-03-01 08:00:00.123456+00`, as PostgreSQL writes a time in the ISO style, with its own offset forms. */
function readInstant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}
const readDate = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const asText = (text: string): string => text;

readers.set(oid.int8, BigInt);
readers.set(oid.int8Array, arrayOf(BigInt));
readers.set(oid.date, readDate);
readers.set(oid.dateArray, arrayOf(readDate));
readers.set(oid.timestamp, (text) => Temporal.PlainDateTime.from(text));
readers.set(oid.timestamptz, readInstant);
readers.set(oid.timestamptzArray, arrayOf(readInstant));
readers.set(oid.interval, asText);
readers.set(oid.numericArray, arrayOf(asText));
readers.set(oid.uuidArray, arrayOf(asText));

/** Type parsers for a `pg` client, ours first. */
export const typeParsers = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const ours = format === 'binary' ? undefined : readers.get(id);
    return ours ?? types.getTypeParser(id as never, format as never);
  },
} as typeof types;

/**
 * One value on its way to PostgreSQL. Temporal values become their ISO text; bytes stay bytes; arrays are SQL arrays
 * of such values. JSON is passed as text by the caller (`JSON.stringify`), because an array could mean either.
 */
export function toParameter(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (
    value instanceof Temporal.Instant ||
    value instanceof Temporal.PlainDate ||
    value instanceof Temporal.PlainDateTime
  ) {
    return value.toString();
  }
  if (value instanceof Date) return value.toISOString();
  throw new TypeError('pass JSON to PostgreSQL as text: JSON.stringify(value)');
}
