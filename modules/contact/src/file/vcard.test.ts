import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVcardContacts } from './read-vcards.ts';
import { partsOf, readVcards, textOf } from './vcard.ts';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const codeOf = (text: string): string => {
  try {
    readVcards(text);
    return 'read';
  } catch (error) {
    return `${(error as { code: string }).code} ${(error as { params: { line?: string } }).params.line ?? ''}`;
  }
};

describe('vCards', () => {
  it('a person of a firm, version 3.0: folded lines, escapes, groups, preferred ones first', () => {
    const text = card(
      'VERSION:3.0',
      'N:O\\,Neill;Ada;;;',
      'FN:Ada O\\, Neill',
      'ORG:Harbour\\; Supplies Ltd;Buying',
      'TITLE:Head of buying',
      'item1.TEL;TYPE=WORK,VOICE:+44 20 7946 0018',
      'TEL;TYPE=CELL;TYPE=PREF:0044 7700 900123',
      'EMAIL;TYPE=INTERNET:ada@harbour.example',
      'ADR;TYPE=WORK:;;1 Quay\\, East;Hull;;HU1 1AA;United Kingdom',
      'CATEGORIES:Buyers,Fair 2026',
      'NOTE:Speaks\\nGerman and ',
      ' French',
    );
    const [row] = readVcardContacts(text, undefined);
    expect(row).toEqual({
      row: 1,
      problems: [],
      contact: {
        ...{
          name: { en: 'Harbour; Supplies Ltd' },
          country: 'GB',
          kinds: [],
          occupations: [],
          ids: {},
          bank: [],
          papers: [],
        },
        terms: {},
        people: [
          {
            ...{ name: 'Ada O, Neill', post: 'Head of buying', email: 'ada@harbour.example' },
            phone: '0044 7700 900123',
          },
        ],
        addresses: [
          { use: 'registered', street: '1 Quay, East', city: 'Hull', postalCode: 'HU1 1AA', country: 'GB' },
        ],
        tags: ['Buyers', 'Fair 2026'],
        note: 'Speaks\nGerman and French\n+44 20 7946 0018',
      },
    });
  });

  it('a firm, version 4.0: uris of telephone and mailbox, a Chinese name', () => {
    const text = card(
      'VERSION:4.0',
      'KIND:org',
      'FN:温州海港贸易有限公司',
      'ORG:温州海港贸易有限公司',
      'TEL;VALUE=uri;PREF=2:tel:+86-577-8888-0000;ext=12',
      'TEL;VALUE=uri;PREF=1:tel:+86-577-8888-0001',
      'EMAIL:mailto:info@haigang.example',
      'ADR;LABEL="a ^n b":;;解放路1号;温州;浙江;325000;中国',
    );
    const [row] = readVcardContacts(text, undefined);
    expect(row?.problems).toEqual([]);
    expect(row?.contact).toMatchObject({
      ...{ name: { 'zh-CN': '温州海港贸易有限公司' }, country: 'CN', people: [] },
      ...{ phone: '+86-577-8888-0001', email: 'info@haigang.example', note: '+86-577-8888-0000 ext 12' },
    });
  });

  it('one that names no country is unfit, unless one is said for the whole file', () => {
    const text = card('VERSION:4.0', 'FN:Sole Trader');
    expect(readVcardContacts(text, undefined)[0]?.problems).toEqual([
      { code: 'CONTACT_COUNTRY_MISSING', params: {}, column: 'ADR', isFatal: true },
    ]);
    expect(readVcardContacts(text, 'IE')[0]).toMatchObject({ problems: [], contact: { country: 'IE' } });
  });

  it('a wrong mailbox is named and left out', () => {
    const text = card('VERSION:4.0', 'FN:Sole Trader', 'EMAIL:at home');
    const [row] = readVcardContacts(text, 'IE');
    expect(row?.problems).toEqual([
      { code: 'CONTACT_EMAIL_WRONG', params: { value: 'at home' }, column: 'EMAIL', isFatal: false },
    ]);
    expect(row?.contact.people?.[0]).toEqual({ name: 'Sole Trader' });
  });

  it.each([
    [card('VERSION:2.1', 'FN:A'), 'VCARD_VERSION 1'],
    [card('FN:A'), 'VCARD_VERSION 1'],
    ['BEGIN:VCARD\nVERSION:4.0\nFN:A\n', 'VCARD_OPEN 1'],
    ['BEGIN:VCARD\nVERSION:4.0\nBEGIN:VCARD\n', 'VCARD_OPEN 1'],
    [card('VERSION:4.0', 'what is this'), 'VCARD_LINE 3'],
    [`${card('VERSION:4.0', 'FN:A')}FN:B`, 'VCARD_LINE 5'],
    ['', 'VCARD_NONE '],
  ])('%j is refused: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('values are divided where no sign is escaped, and any text reads back', () => {
    expect(partsOf('a\\;b;c\\\\;', ';')).toEqual(['a;b', 'c\\', '']);
    expect(textOf('a, b\\, c\\N')).toBe('a, b, c');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const escaped = text
          .trim()
          .replace(/[\\;,]/g, '\\$&')
          .replace(/\n/g, '\\n');
        expect(partsOf(escaped, ';')).toEqual([text.trim()]);
      }),
    );
  });

  it('whatever a file holds is read or refused', () => {
    const piece = fc.constantFrom(
      'BEGIN:VCARD\n',
      'VERSION:4.0\n',
      'END:VCARD\n',
      'TEL;',
      'TYPE="a,',
      ' x\n',
      ':',
      'FN:ok\n',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        expect(codeOf(pieces.join(''))).toMatch(/^(read|VCARD_)/);
      }),
    );
  });
});
