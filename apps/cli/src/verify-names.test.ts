import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ENTRIES } from './verify-names.facts.ts';

/** The entries of the journal that the interface has words for. */
function namedByTheInterface(language: 'en' | 'zh-CN'): Record<string, string> {
  const file = new URL(`../../../platform/ui/src/messages/${language}/codes.ts`, import.meta.url);
  const [, entries = ''] = /export const entry[^{]*\{([^}]*)\}/.exec(readFileSync(file, 'utf8')) ?? [];
  return Object.fromEntries(
    [...entries.matchAll(/'([^']+)': '([^']+)'/g)].map(([, kind, name]) => [kind, name]),
  );
}

it.each(['en', 'zh-CN'] as const)('every entry has its words here as in the interface, in %s', (language) => {
  const named = namedByTheInterface(language);
  expect(named).toHaveProperty(['claims.ruled']);
  const here = Object.fromEntries(Object.entries(ENTRIES).map(([kind, words]) => [kind, words[language]]));
  expect(here).toEqual(named);
});
