/** Only what the document states: an absent part stays absent. */
type Stated<T> = { [K in keyof T]?: T[K] | undefined };

/** Drops what is undefined, so that absent stays absent. */
export function stated<T extends object>(fields: Stated<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

/** Nothing, where there is nothing in it. */
export function orNothing<T extends object>(fields: T): T | undefined {
  return Object.keys(fields).length > 0 ? fields : undefined;
}

/** A list, where something is in it. */
export function listOf<T>(items: readonly T[] | undefined): T[] | undefined {
  return items && items.length > 0 ? [...items] : undefined;
}
