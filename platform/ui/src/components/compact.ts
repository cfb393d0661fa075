/** Leaves out what was not filled in: absent, not empty. */
export function compact<T extends object>(values: T): T {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as T;
}
