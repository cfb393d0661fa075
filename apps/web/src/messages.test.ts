import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchCatalogue } from '@tongshang/ui/i18n';
import { gatherSlices } from '@tongshang/ui/slots';
import { describe, expect, it } from 'vitest';
import { slices } from './slices.ts';

const gathered = gatherSlices(slices);
const [en, zh] = await Promise.all([
  fetchCatalogue(gathered.messages, 'en'),
  fetchCatalogue(gathered.messages, 'zh-CN'),
]);
const flatten = (areas: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  Object.entries(areas).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ key: `${area}.${key}`, text })),
  );
const english = flatten(en);
const chinese = flatten(zh);
const chineseByKey = new Map(chinese.map(({ key, text }) => [key, text]));

const ROOT = join(import.meta.dirname, '../../..');
const sources = globSync('{apps/web/src,platform/ui/src,modules/*/web}/**/*.{ts,tsx}', { cwd: ROOT })
  .filter((path) => !/\/messages\/|\.test\.tsx?$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'));

const components = globSync('{apps/web/src,platform/ui/src,modules/*/web}/**/*.tsx', { cwd: ROOT }).map(
  (path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }),
);

/** What stays once names of values, quoted codes, file endings and numbers are taken out. */
const bare = (text: string) => text.replace(/\{[^}]*\}/g, '').replace(/[\w*/]+([.:/@+-][\w*]+)+|\.\w+/g, '');

/** Keys that some source says: written out, made from a template, or every key of an area whose codes come from the server. */
function saidKeys(keys: readonly string[]): Set<string> {
  const said = new Set<string>();
  const patterns: RegExp[] = [];
  for (const text of sources) {
    for (const [, key = ''] of text.matchAll(/'(\w+\.[\w-]+)'/g)) said.add(key);
    for (const [, template = ''] of text.matchAll(/`(\w+\.(?:[\w-]|\$\{[^}]*\})*)`/g)) {
      const parts = template.split(/\$\{[^}]*\}/);
      if (parts.length > 1)
        patterns.push(new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.+')}$`));
    }
    for (const [, area] of text.matchAll(/(?:code\(\s*|area: )'(\w+)'/g))
      patterns.push(new RegExp(`^${area}\\.`));
    for (const [, areas = ''] of text.matchAll(/area: ('\w+'(?: \| '\w+')+)/g)) {
      for (const [, area] of areas.matchAll(/'(\w+)'/g)) patterns.push(new RegExp(`^${area}\\.`));
    }
  }
  for (const key of keys) if (patterns.some((pattern) => pattern.test(key))) said.add(key);
  return said;
}

/** The names a message asks for, sorted, each once. */
function namesIn(message: string): string[] {
  const names = [...message.matchAll(/\{(\w+)(?::[^{}]*)?\}/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** What a component says without asking the catalogue: attributes that are read, text between tags, heads of rows. */
function writtenInto(source: string): string[] {
  return [
    /\b(?:label|title|placeholder|aria-label|suffix|alt|why)="([^"]*)"/g,
    />\s*([A-Z][A-Za-z ,.’-]+?)\s*<\//g,
    /\[\s*'([A-Z][\w /-]*)',\s*[a-z([]/g,
  ].flatMap((pattern) => [...source.matchAll(pattern)].map(([, text = '']) => text));
}

describe('components', () => {
  it('write no words of their own, but for names that no language translates', () => {
    const names = /\b(GTIN|SSCC|IBAN|BIC|SWIFT|CSV|PDF|XML|HS|LEI|SHA-256|WO)\b/g;
    const words = components.flatMap(({ path, text }) =>
      writtenInto(text)
        .filter((written) => /[A-Za-z]{2}|\p{Script=Han}/u.test(written.replace(names, '')))
        .map((written) => `${path}: ${written}`),
    );
    expect(words).toEqual([]);
    expect(writtenInto('<Field label="Incoterm" />').concat(writtenInto("[['Incoterm', [a]]"))).toEqual([
      ...['Incoterm', 'Incoterm'],
    ]);
  });
});

describe('messages of all slices', () => {
  it('exist in both languages under the same keys', () => {
    expect(chinese.map((one) => one.key).sort()).toEqual(english.map((one) => one.key).sort());
  });
  it('are all said somewhere', () => {
    const keys = english.map((one) => one.key);
    const said = saidKeys(keys);
    expect(keys.filter((key) => !said.has(key))).toEqual([]);
  });
  it('hold every name that a slice gives its pages, places and parts', () => {
    const known = new Set(english.map((one) => one.key));
    const parts = (['trade.tab'] as const).flatMap((slot) => gathered.slot(slot));
    const named = [
      ...gathered.pages.flatMap((page) => [page.title, ...(page.children ?? []).map((child) => child.title)]),
      ...gathered.navigation.map((item) => item.label),
      ...parts.map((part) => part.label),
    ];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => name === undefined || !known.has(name))).toEqual([]);
  });
  it('are not empty and ask for the same values in both languages', () => {
    for (const { key, text } of english) {
      const other = chineseByKey.get(key) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(namesIn(other), key).toEqual(namesIn(text));
    }
  });
  it('hold no word that readers stumbled over', () => {
    const wrong = {
      en: /What it bears|Collect for|Ask now|Smallest order|Pieces a carton|Wished by|Your numbers/,
      // Seizure for a hold, a ballot for a decision, a trade's roll for its file.
      'zh-CN': /表决|扣留|付款保障|贸易卷(?!宗)|贸易档案|加入一方|产品族|包装数|交货条款|您的数字|成立之处/,
    };
    expect(english.filter(({ text }) => wrong.en.test(text))).toEqual([]);
    expect(chinese.filter(({ text }) => wrong['zh-CN'].test(text))).toEqual([]);
  });
  it('in Chinese carry full-width punctuation only', () => {
    const wrong = chinese.filter(({ text }) => /[,;:!?()"']|\.(?!\w)/.test(bare(text)));
    expect(wrong).toEqual([]);
  });
  it('in English carry no full-width punctuation', () => {
    expect(english.filter(({ text }) => /[，。；：！？（）“”、]/.test(text) && !/[“”]/.test(text))).toEqual(
      [],
    );
  });
  it('in Chinese are Chinese: words that stay Latin are the same in English, or names', () => {
    const names =
      /\b(API|CSV|EML|GS1|GTIN|HS|JPEG|JSON|PDF|PNG|Peppol|SSCC|UBL|UTC|WebP|XLSX|XML|Incoterms|logKey|witnesses|threshold|RVC|CTH|PE|WO|MB|GBK|UTF|j|k|CIF|FOB|EORI|UCP)\b|\d+/g;
    const foreign = chinese.filter(({ key, text }) => {
      const rest = bare(text).replace(names, '');
      return /[A-Za-z]/.test(rest) && english.find((one) => one.key === key)?.text !== text;
    });
    expect(foreign).toEqual([]);
  });
});
