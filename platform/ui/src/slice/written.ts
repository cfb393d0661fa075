import { readDay } from '../components/read-day.ts';

/** What stands behind the `?` of an address: anybody may write anything there, so each page takes only what it knows. */
export type Written = Record<string, unknown>;

/** A text that is there and not longer than `longest`; digits count as text. */
export const text = (value: unknown, longest = 200): string | undefined => {
  const written = typeof value === 'number' ? String(value) : value;
  return typeof written === 'string' && written !== '' && written.length <= longest ? written : undefined;
};

export const flag = (value: unknown): true | undefined =>
  value === true || value === 'true' ? true : undefined;

export const oneOf = <const T extends string>(value: unknown, known: readonly T[]): T | undefined =>
  known.find((one) => one === value);

/** A day of the calendar, ISO 8601; what only looks like one is none. */
export function day(value: unknown): string | undefined {
  const written = text(value, 10) ?? '';
  const found = readDay(written);
  return found.kind === 'day' && found.value === written ? written : undefined;
}

/** A list of texts, at most `most` of them; absent rather than empty. */
export const texts = (value: unknown, longest: number, most: number): readonly string[] | undefined => {
  const kept = (Array.isArray(value) ? value : []).flatMap((one) => text(one, longest) ?? []).slice(0, most);
  return kept.length > 0 ? kept : undefined;
};

/** Leaves out what is not there, so that the address stays short. */
export function present<T extends object>(values: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** An address within this site only: a foreign one would make the sign-in a stepping stone. */
export function localAddress(value: unknown): string | undefined {
  const written = text(value, 2000);
  return written?.startsWith('/') && !/^\/[/\\]/.test(written) ? written : undefined;
}
