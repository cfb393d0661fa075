import { describe, expect, it } from 'vitest';
import { messages as en } from './en/index.ts';
import { fill, namesIn } from './message.ts';
import { messages as zh } from './zh-CN/index.ts';

type Areas = Readonly<Record<string, Readonly<Record<string, string>>>>;
const flatten = (areas: Areas) =>
  Object.entries(areas).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]) => ({ key: `${area}.${key}`, text })),
  );
const english = flatten(en);
const chinese = flatten(zh);
const chineseByKey = new Map(chinese.map(({ key, text }) => [key, text]));

/** What stays once names of values, quoted codes, file endings and numbers are taken out. */
const bare = (text: string) => text.replace(/\{[^}]*\}/g, '').replace(/[\w*/]+([.:/@+-][\w*]+)+|\.\w+/g, '');

describe('messages', () => {
  it('exist in both languages under the same keys', () => {
    expect(chinese.map((one) => one.key).sort()).toEqual(english.map((one) => one.key).sort());
  });
  it('are not empty and ask for the same values in both languages', () => {
    for (const { key, text } of english) {
      const other = chineseByKey.get(key) ?? '';
      expect(text.trim(), key).not.toBe('');
      expect(other.trim(), key).not.toBe('');
      expect(namesIn(other), key).toEqual(namesIn(text));
    }
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
      /\b(API|CSV|GS1|GTIN|HS|JPEG|JSON|PDF|PNG|SSCC|UBL|UTC|WebP|XML|Incoterms|logKey|witnesses|threshold|RVC|CTH|PE|WO|MB|GBK|UTF|j|k|CIF|FOB)\b|\d+/g;
    const foreign = chinese.filter(({ key, text }) => {
      const rest = bare(text).replace(names, '');
      return /[A-Za-z]/.test(rest) && english.find((one) => one.key === key)?.text !== text;
    });
    expect(foreign).toEqual([]);
  });
});

describe('filling', () => {
  it('puts values in and chooses the plural word by the language', () => {
    const message = '{count} {count:trade|trades} of {total}';
    expect(fill(message, { count: 1, total: 9 }, 'en')).toBe('1 trade of 9');
    expect(fill(message, { count: 3, total: 9 }, 'en')).toBe('3 trades of 9');
  });
  it('leaves a missing value visible', () => {
    expect(fill('{a} {b}', { a: 'x' }, 'en')).toBe('x {b}');
  });
});
