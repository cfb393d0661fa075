import { readDetachedJws } from '@tongshang/signature';
import type { ReadEntry } from './read-entries.ts';
import type { Parts } from './zip.ts';

/** Ids of the keys that signed. */
export function keysIn(papers: Parts): ReadonlySet<string> {
  const signatures = [...papers].filter(([path]) => path.endsWith('.jws'));
  return new Set(signatures.map(([, jws]) => readDetachedJws(new TextDecoder().decode(jws)).header.kid));
}

/** Not the registration of a key that signed nothing here. */
export const isNeeded =
  (keys: ReadonlySet<string>) =>
  ({ entry }: ReadEntry): boolean =>
    entry.file !== undefined || entry.kind !== 'party.key-registered' || keys.has(String(entry.public.keyId));
