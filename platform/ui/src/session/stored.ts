/** What this browser remembers for the person: language, theme, columns, drafts. Works, forgetting, where storage is refused. */
const prefix = 'tongshang.';

export function readStored(name: string): string | undefined {
  try {
    return localStorage.getItem(prefix + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeStored(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + name);
    else localStorage.setItem(prefix + name, value);
  } catch {
    // A browser that keeps nothing (private window, full storage) still works: the choice lasts until reload.
  }
}

/** A stored JSON value, or undefined where there is none or it is not readable. */
export function readStoredJson<T>(name: string): T | undefined {
  const text = readStored(name);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
