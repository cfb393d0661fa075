import { PLACES } from '@tongshang/places';
import { PACKAGE_CODES, UNIT_CODES, UNITS } from '@tongshang/quantity';
import { ORIGIN_FORMS } from '@tongshang/ubl';
import type * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { paperFonts, runsOf } from '../fonts.ts';
import { english } from './en/english.facts.ts';
import { CATALOGUES, PAPER_LANGUAGES, paperLanguagesOf, partOf } from './languages.ts';
import { russian } from './ru/russian.facts.ts';

const named = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)(?:\*[^}]*)?(?::[^}]*)?\}/g)].map(([, name]) => name))].toSorted();
const rows = (table: string) => (table === '' ? [] : table.trim().split('\n')).map((row) => row.split('|'));

describe.each(PAPER_LANGUAGES)('the catalogue of %s', (language) => {
  const catalogue = CATALOGUES[language];

  it('has every label, with the values of the English one', () => {
    expect(Object.keys(catalogue.labels).toSorted()).toEqual(Object.keys(english.labels).toSorted());
    for (const [key, text] of Object.entries(catalogue.labels)) {
      expect(text.trim(), key).not.toBe('');
      expect([key, named(text)]).toEqual([key, named(english.labels[key as keyof typeof english.labels])]);
    }
  });

  it('has words for every code that English has words for, and for every form of origin', () => {
    const keys = (codes: object) =>
      Object.entries(codes).map(([table, words]) => [table, Object.keys(words as object).toSorted()]);
    expect(keys(catalogue.codes).toSorted()).toEqual(keys(english.codes).toSorted());
    for (const words of Object.values(catalogue.codes)) {
      for (const [code, word] of Object.entries(words)) expect(word.trim(), code).not.toBe('');
    }
    expect(Object.keys(catalogue.codes.originForms).toSorted()).toEqual(Object.keys(ORIGIN_FORMS).toSorted());
  });

  it('puts into each phrase what the English has', () => {
    for (const phrases of Object.values(catalogue.phrases)) {
      for (const [en, own] of phrases) expect([en, named(own)]).toEqual([en, named(en)]);
    }
    for (const part of Object.values(catalogue.phrases).flat()) {
      const parts = named(part[0]).map((name) => name?.replace(/\d+$/, '') ?? '');
      const plain = ['money', 'sum', 'decimal', 'number', 'date', 'day', 'word', 'place', 'said'];
      for (const name of parts) expect([...plain, ...Object.keys(catalogue.phrases)]).toContain(name);
    }
  });

  it('names a date with twelve months, each of its parts once', () => {
    expect(catalogue.months).toHaveLength(12);
    expect(new Set(catalogue.months).size).toBe(12);
    expect(named(catalogue.date)).toEqual(['day', 'month', 'year']);
    expect([named(catalogue.amount), named(catalogue.aside)]).toEqual([
      ['currency', 'digits'],
      ['aside', 'text'],
    ]);
    expect(named(catalogue.postCodeApart ?? '{code}')).toEqual(['code']);
  });

  it('names only units and places that there are, each once', () => {
    const [units, places] = [rows(catalogue.units), rows(catalogue.places)];
    for (const [table, known] of [
      [units, new Set([...UNITS.keys(), ...UNIT_CODES])],
      [places, PLACES],
    ] as const) {
      expect(table.filter(([code = '', name]) => !known.has(code) || !name)).toEqual([]);
      expect(new Set(table.map(([code]) => code)).size).toBe(table.length);
    }
  });

  it('is written with letters that its font has', async () => {
    const fonts = await paperFonts();
    const texts = [
      ...Object.values(catalogue.labels),
      ...Object.values(catalogue.codes).flatMap((words) => Object.values(words)),
      ...Object.values(catalogue.phrases).flatMap((phrases) => phrases.map(([, own]) => own)),
      ...catalogue.months,
      ...rows(`${catalogue.units}${catalogue.places}`).map(([, word]) => word ?? ''),
      `${catalogue.group}${catalogue.decimal}${catalogue.comma}`,
    ];
    for (const text of texts) {
      for (const isBold of [false, true]) {
        expect([text, lackingIn(fonts, text, isBold).filter((one) => one !== '\n')]).toEqual([text, []]);
      }
    }
  });
});

/** Letters of a text that the font they are printed with has not. */
function lackingIn(fonts: Awaited<ReturnType<typeof paperFonts>>, text: string, isBold: boolean): string[] {
  return runsOf(text, isBold).flatMap(({ text: run, font: name }) => {
    const font = fonts[name] as fontkit.Font;
    return [...run].filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
  });
}

it('has letters for names of the countries whose papers are in Russian, and of their neighbours', async () => {
  const fonts = await paperFonts();
  // Kazakh, Belarusian and Kyrgyz; Ukrainian; Polish; Czech; Romanian; Greek; an apostrophe no wider than a letter.
  for (const name of [
    '«Тау Өңірі» ЖШС ҚҒҮҰҺӘІ',
    'ТАА «Беларусь ў Ў і І»',
    'Їжак Ґанок Є',
    'Łódź Źdźbło Żółć',
    'Plzeň Žižkov Ďáblice',
    'Constanța Șerban',
    'Αθήνα Ελλάς Ώ',
    'Xi’an “quoted”',
  ]) {
    for (const isBold of [false, true]) expect(lackingIn(fonts, name, isBold)).toEqual([]);
  }
});

it('only what the first font lacks is from the second, and the letters around it stay', () => {
  const [own, wide] = ['regular', 'wide-regular'] as const;
  expect(runsOf('ТОО «Тау Трейд» — Ёлка', false)).toEqual([{ text: 'ТОО «Тау Трейд» — Ёлка', font: own }]);
  expect(runsOf('Тау Өңірі', false)).toEqual([
    { text: 'Тау ', font: own },
    { text: 'Өңі', font: wide },
    { text: 'р', font: own },
    { text: 'і', font: wide },
  ]);
  expect(runsOf('China Railway Xi’an Group', true)).toEqual([
    { text: 'China Railway Xi', font: 'bold' },
    { text: '’', font: 'wide-bold' },
    { text: 'an Group', font: 'bold' },
  ]);
  // Quotation marks of a Chinese sentence are Chinese.
  expect(runsOf('可用“验证”核验', false)).toEqual([{ text: '可用“验证”核验', font: own }]);
});

describe('Russian', () => {
  it('has a word for every unit of the tables', () => {
    const known = new Set(rows(russian.units).map(([code]) => code));
    const packages = [...PACKAGE_CODES].map((code) => `X${code}`);
    expect([...UNITS.keys(), ...packages].filter((code) => !known.has(code))).toEqual([]);
  });

  it('names every place of its rail lanes', () => {
    const known = new Set(rows(russian.places).map(([code]) => code));
    const byRail = [...PLACES.values()].filter(({ modes }) => modes.includes('rail'));
    const lanes = [
      'CN',
      'RU',
      'BY',
      'KZ',
      'KG',
      'UZ',
      'MN',
      'DE',
      'PL',
      'LT',
      'LV',
      'EE',
      'FI',
      'CZ',
      'HU',
      'AT',
    ];
    expect(
      byRail
        .filter(({ country, unlocode }) => lanes.includes(country) && !known.has(unlocode))
        .map((one) => one.unlocode),
    ).toEqual([]);
  });

  it('has no word that is not Russian, but for names of standards', () => {
    const words = [
      ...Object.values(russian.labels),
      ...Object.values(russian.codes).flatMap((one) => Object.values(one)),
    ].flatMap((text) => text.replace(/\{[^}]*\}/g, '').match(/[A-Za-z]{2,}/g) ?? []);
    expect([...new Set(words)].toSorted()).toEqual([
      'CMR',
      'Ed',
      'GLN',
      'JWS',
      'LEI',
      'SHA',
      'SSCC',
      'UBL',
      'tongshang',
      'verify',
    ]);
  });
});

it('papers come in the languages of every trade, and in that of a side where one is made', () => {
  expect(paperLanguagesOf(['CN', 'GB'])).toEqual(['en', 'zh-CN']);
  for (const country of ['RU', 'BY', 'KZ', 'KG']) {
    expect(paperLanguagesOf([country, 'CN'])).toEqual(['en', 'zh-CN', 'ru']);
    expect(paperLanguagesOf(['CN', country])).toEqual(['en', 'zh-CN', 'ru']);
  }
  expect(paperLanguagesOf([undefined])).toEqual(['en', 'zh-CN']);
  expect(PAPER_LANGUAGES.map(partOf)).toEqual(['pdf-en', 'pdf-zh-CN', 'pdf-ru']);
});
