import { refuse } from './refusals.ts';

type CursorKind = 'uuid' | 'instant' | 'integer' | 'text';

const checks: Readonly<Record<CursorKind, (value: string) => boolean>> = {
  uuid: (value) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value),
  instant: (value) => isInstant(value),
  integer: (value) => /^-?\d{1,18}$/.test(value),
  text: (value) => value.isWellFormed() && !value.includes('\0'),
};

/** An opaque cursor for the sort keys of the last row of a page. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/**
 * The sort keys in a cursor, each of the kind stated; undefined when there is no cursor.
 * A caller may tamper with a cursor: the worst it gets is another page of what it may see anyway.
 * Errors: CURSOR_INVALID.
 */
export function decodeCursor(
  cursor: string | undefined,
  kinds: readonly CursorKind[],
): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const keys = parse(cursor);
  const fits =
    Array.isArray(keys) &&
    keys.length === kinds.length &&
    keys.every((key, index) => typeof key === 'string' && checks[kinds[index] ?? 'text'](key));
  if (!fits) throw refuse('CURSOR_INVALID', {}, 'query/cursor');
  return keys as string[];
}

/**
 * Cuts rows fetched with `limit + 1` into a page.
 *
 * @example
 * const after = decodeCursor(query.cursor, ['instant', 'uuid']);
 * const rows = await tx.rows(`select … where ($1::timestamptz is null or (created_at, id) < ($1, $2::uuid))
 *   order by created_at desc, id desc limit $3`, [after?.[0] ?? null, after?.[1] ?? null, limit + 1]);
 * return pageOf(rows, limit, (row) => [row.createdAt.toString(), row.id]);
 */
export function pageOf<R>(
  rows: readonly R[],
  limit: number,
  keysOf: (row: R) => readonly string[],
): { items: R[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, nextCursor: more ? encodeCursor(keysOf(last)) : null };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isInstant(value: string): boolean {
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}
