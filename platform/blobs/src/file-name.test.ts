import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['bill of lading.pdf', 'bill of lading.pdf'],
    ['提单 第1号.pdf', '提单 第1号.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\bill.pdf', 'bill.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u200b\u2066b\u2069.pdf', 'ab.pdf'],
    ['one\r\nContent-Type: text/html.pdf', 'html.pdf'],
    ['a\u0000b\tc.pdf', 'ab c.pdf'],
    ['.htaccess', 'htaccess'],
    ['report.pdf. . ', 'report.pdf'],
    ['<b>"x"|?*.pdf', 'bx.pdf'],
  ])('%j becomes %j', (given, cleaned) => {
    expect(cleanFileName(given)).toBe(cleaned);
  });

  it.each([null, undefined, '', '..', '../', '\u200b', ' . ', '\u202e\u2069'])('%j leaves none', (given) => {
    expect(cleanFileName(given)).toBeUndefined();
  });

  it('keeps its ending however long it is', () => {
    const cleaned = cleanFileName(`${'x'.repeat(5_000)}.pdf`);
    expect([cleaned?.length, cleaned?.endsWith('x.pdf')]).toEqual([200, true]);
  });

  it('is clean already once it was cleaned', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const cleaned = cleanFileName(given);
        if (cleaned === undefined) return;
        expect(cleanFileName(cleaned)).toBe(cleaned);
        expect(cleaned).not.toMatch(/[/\\\p{C}]/u);
      }),
    );
  });
});
