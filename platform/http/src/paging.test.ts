import { randomUUIDv7 } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, negotiateLanguage, pageOf } from './index.ts';

describe('a cursor', () => {
  it('gives back the keys it was made of', () => {
    const key = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && text.isWellFormed());
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        const kinds = keys.map(() => 'text' as const);
        expect(decodeCursor(encodeCursor(keys), kinds)).toEqual(keys);
      }),
    );
  });
  it('of any other form is refused, whatever was made of it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => Buffer.from(json).toString('base64url')),
        ),
        (cursor) => {
          expect(() => decodeCursor(cursor, ['uuid', 'instant'])).toThrow('CURSOR_INVALID');
        },
      ),
    );
  });
  it.each([
    ['uuid', 'x'],
    ['instant', '2026-02-30T00:00:00Z'],
    ['integer', '1e9'],
    ['text', 'a\0'],
  ] as const)('holds no %s like %j', (kind, value) => {
    expect(() => decodeCursor(encodeCursor([value]), [kind])).toThrow('CURSOR_INVALID');
  });
  it('takes keys of the stated kinds', () => {
    const keys = [randomUUIDv7(), '2026-01-01T00:00:00.123456Z', '-7', '茶'];
    expect(decodeCursor(encodeCursor(keys), ['uuid', 'instant', 'integer', 'text'])).toEqual(keys);
    expect(decodeCursor(undefined, ['uuid'])).toBeUndefined();
  });
});

describe('pages', () => {
  it('walk through every row once, in order, whatever the size of a page', () => {
    const property = fc.property(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (count, limit) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const seen: number[] = [];
        let cursor: string | undefined;
        let pages = 0;
        do {
          const [after = '-1'] = decodeCursor(cursor, ['integer']) ?? [];
          const rows = all.filter((row) => row > Number(after)).slice(0, limit + 1);
          const page = pageOf(rows, limit, (row) => [String(row)]);
          seen.push(...page.items);
          cursor = page.nextCursor ?? undefined;
          pages += 1;
        } while (cursor !== undefined);
        expect(seen).toEqual(all);
        expect(pages).toBe(Math.max(1, Math.ceil(count / limit)));
      },
    );
    fc.assert(property);
  });
});

describe('the language of a reply', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-GB, zh;q=0.9', 'en'],
    ['fr, zh;q=0.4, en;q=0.5', 'en'],
    ['fr', 'en'],
    ['zh;q=0', 'en'],
    ['zh;q=nonsense', 'en'],
    ['*', 'en'],
  ] as const)('of %j is %s', (header, language) => {
    expect(negotiateLanguage(header)).toBe(language);
  });
});
