import { refuse } from './refusals.ts';

/** Both ends count. */
export type ByteRange = { readonly first: number; readonly last: number };

/**
 * The one range that a request asks for (RFC 9110, 14.1.2 and 14.2); undefined = the whole. What is not understood, or asks
 * for several parts, is answered with the whole, as a server may. `length` is of the whole, in bytes.
 * @throws RANGE_NOT_SATISFIABLE
 */
export function requestedRange(header: string | undefined, length: number): ByteRange | undefined {
  const parts = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '');
  if (!parts) return undefined;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return undefined;
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  if (first > last) throw refuse('RANGE_NOT_SATISFIABLE', { length: String(length) });
  return { first, last };
}

/** Whether `If-None-Match` names this tag (RFC 9110, 13.1.2: weak comparison). */
export function isKnown(header: string | undefined, etag: string): boolean {
  if (header?.trim() === '*') return true;
  const tags: readonly string[] = header?.match(/"[^"]*"/g) ?? [];
  return tags.includes(etag);
}

/** Whether a range may be given although the caller may hold a part of something else (RFC 9110, 13.1.5: strong comparison; we state no date). */
export function mayContinue(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag;
}
