import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { httpRefusals } from '@tongshang/http';
import type { Language, RefusalTable } from '@tongshang/refusal';
import { REFUSALS } from '@tongshang/server';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Packages that speak to people in the terminal or a page, never over HTTP. */
const NOT_OVER_HTTP: Readonly<Record<string, string>> = {
  'apps/cli': 'one line in the terminal',
  'apps/walk': 'a client of the API: its refusals are the terminal’s',
  'engines/dossier': 'verifying needs no server: terminal and verify page',
  'engines/journal-entry': 'verifying needs no server: terminal and verify page',
  'engines/purchase-order': 'orders are read by clients of the API: terminal and walk',
  'engines/signature':
    'the server reads only what it signed itself; elsewhere it is a finding of the verifier',
};

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

type Declared = { readonly folder: string; readonly code: string; readonly text: RefusalTable[string] };

function isTable(value: unknown): value is RefusalTable {
  if (typeof value !== 'object' || value === null) return false;
  const texts = Object.values(value) as unknown[];
  return texts.length > 0 && texts.every((text) => typeof (text as { status?: unknown }).status === 'number');
}

/** Every refusal that any package declares in its `src/refusals.ts`. */
async function declaredRefusals(): Promise<Declared[]> {
  const files = globSync('{engines,platform,modules,apps}/*/src/refusals.ts', { cwd: ROOT });
  const tables = files.map(async (file) => {
    const exported: object = await import(pathToFileURL(join(ROOT, file)).href);
    const folder = dirname(dirname(file));
    const found = Object.values(exported).filter(isTable);
    if (found.length === 0) throw new Error(`${file} exports no table of refusals`);
    return found
      .flatMap(Object.entries<RefusalTable[string]>)
      .map(([code, text]) => ({ folder, code, text }));
  });
  return (await Promise.all(tables)).flat();
}

describe('every refusal that any package declares', async () => {
  const declared = await declaredRefusals();
  const known: RefusalTable = Object.assign({}, httpRefusals, ...REFUSALS);

  it('is found', () => {
    expect(declared.length).toBeGreaterThan(300);
    expect(new Set(declared.map(({ folder }) => folder)).size).toBeGreaterThan(20);
  });

  it('has a code of its own', () => {
    const owners = Map.groupBy(declared, ({ code }) => code);
    const twice = [...owners].filter(([, all]) => all.length > 1);
    expect(twice.map(([code, all]) => `${code}: ${all.map(({ folder }) => folder).join(', ')}`)).toEqual([]);
  });

  it('has a status and its text in every language', () => {
    const faults = declared.flatMap(({ folder, code, text }) => {
      const placesIn = (language: Language): readonly string[] => text[language].match(/\{\w+\}/g) ?? [];
      // What is only to be had in English (a program's own words) may be left out of the Chinese text.
      const strange = placesIn('zh-CN').filter((place) => !placesIn('en').includes(place));
      const isProblem = text.status >= 400 && text.status < 600;
      const isChinese = /\p{Script=Han}/u.test(text['zh-CN']);
      const lacking = LANGUAGES.filter((language) => text[language].trim() === '');
      return [
        ...(isProblem ? [] : [`${folder} ${code}: status ${text.status}`]),
        ...(isChinese ? [] : [`${folder} ${code}: the Chinese text is not Chinese`]),
        ...strange.map(
          (place) => `${folder} ${code}: the Chinese text fills in ${place}, the English does not`,
        ),
        ...lacking.map((language) => `${folder} ${code}: no text in ${language}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('can be told over HTTP, unless its package never speaks over HTTP', () => {
    const untold = declared.filter(({ folder, code }) => !(code in known) && !(folder in NOT_OVER_HTTP));
    expect(untold.map(({ folder, code }) => `${folder}: ${code}`)).toEqual([]);
  });
});
