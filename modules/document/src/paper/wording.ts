import { CURRENCIES } from '@tongshang/money';
import { unitInText } from '@tongshang/quantity';
import type {
  UblAddress,
  UblAmount,
  UblDelivery,
  UblHazardousItem,
  UblItem,
  UblLine,
  UblLocation,
  UblParty,
  UblQuantity,
  UblText,
} from '@tongshang/ubl';
import { exemptionIn, vatNumberOf } from '@tongshang/vat';
import { addressLines } from './address.ts';
import type { CodeTable, LabelKey } from './catalogue/catalogue.ts';
import { CATALOGUES, type PaperLanguage } from './catalogue/languages.ts';
import { fill } from './fill.ts';
import { inLanguage, languageOfText, nearest, ordered } from './language-of-text.ts';
import { lawPlace } from './law-places.ts';
import { inPhrases } from './phrases.ts';
import { cityName, namedPlace, placeName, placeText } from './place-words.ts';
import { rowOf } from './rows.ts';
import type { Cell, Ink } from './sheet.ts';

/** Puts values into words of one language. */
export type Wording = ReturnType<typeof wordingIn>;

/** @param second a language whose labels stand behind those of the first, on a form that is made out in both */
export function wordingIn(language: PaperLanguage, second?: PaperLanguage) {
  const style = CATALOGUES[language];
  const plain = plainWording(language);
  const { country, label, own } = plain;
  const also = second && plainWording(second);
  return {
    language,
    country,
    label: (key: LabelKey, values: Readonly<Record<string, string>> = {}) =>
      [label(key, values), also?.label(key, values)].filter(Boolean).join(' / '),
    /** The word for a code; undefined where there is none. */
    known: (table: CodeTable, code: string | undefined) =>
      [codeIn(language, table, code), second && codeIn(second, table, code)].filter(Boolean).join(' / ') ||
      undefined,
    /** The same, else the code. */
    code: (table: CodeTable, code: string | undefined) =>
      [codeIn(language, table, code), second && codeIn(second, table, code)].filter(Boolean).join(' / ') ||
      (code ?? ''),
    /** A rail consignment note with the rules it is made out under. */
    railNote: (rules: string) =>
      [language, ...(second ? [second] : [])].map((one) => railNoteIn(one, rules)).join(' / '),
    /** Packages of a kind, in the form that so many of them ask for; a kind of Recommendation 21 that papers seldom have by its name. */
    packages: (type: string, count: number) =>
      [language, ...(second ? [second] : [])].map((one) => packagesIn(one, type, count)).join(' / '),
    /** How many packages there are in all, in figures and words, of a plain number. */
    packagesInAll: (count: string) =>
      [plain, ...(also ? [also] : [])]
        .map((one) =>
          one.label('totalPackages', { count: one.number(count), words: one.countInWords(BigInt(count)) }),
        )
        .join(' / '),
    /** A sentence that stands by itself: it begins with a capital where the language has them. */
    sentence: (text: string) =>
      text.endsWith('.') ? `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}` : text,
    /** What is written by one of its names, as the language calls it; else as it is written. */
    named: (table: CodeTable, text: string) => codeIn(language, table, codeNamed(table, text)) ?? text,
    /** Whether a text is but the name of a code in any language. */
    isNamed: (table: CodeTable, code: string | undefined, text: string) => codeNamed(table, text) === code,
    currency: (code: string) => (style.currencyAs === 'code' ? code : currencyIn(code, language)),
    /** A heading of amounts that are all in one currency: `Amount USD`, `金额（美元）`. */
    inCurrency: (heading: string, code: string) =>
      style.currencyAs === 'code' ? `${heading} ${code}` : plain.aside(heading, currencyIn(code, language)),
    /** Hours and minutes with their offset from UTC; the text as it is where it is none of these. */
    time: (time: string) => timeIn(time),
    aside: plain.aside,
    date: plain.date,
    /** A decimal with its thousands apart; the decimals stay as they are written. */
    number: plain.number,
    /** An amount without its currency, with at least the digits that has: 187.5 dollars are written 187.50. */
    digits: plain.digits,
    amount: (money: UblAmount) => plain.amount(plain.digits(money), money.currency),
    quantity: (quantity: UblQuantity) => `${plain.number(quantity.value)} ${plain.counted(quantity)}`.trim(),
    rate: (rate: string) => percentIn(rateIn(rate, plain), language),
    /** Where a rate comes from: titles of laws and tariffs are names and stay; what a demonstration made up says so. */
    ruleSource: (text: string) => percentIn(ruleSourceIn(text, plain), language),
    unit: plain.unit,
    /** A unit that a price is for one of. */
    oneUnit: plain.oneUnit,
    colon: style.colon,
    /** A sentence of ours in this language, else as it is written. */
    own: (text: string) => own(text) ?? text,
    /** Why no tax is charged, where it is a reason of ours, else as it is written. */
    exemption: (text: string) => {
      const known = exemptionIn(text, style.tables);
      return own(known ?? text) ?? known ?? text;
    },
    texts: (texts: readonly UblText[]) =>
      inLanguage(texts, language, own).map((one) =>
        // What people wrote, and gave no language, stays as they wrote it.
        one.language === undefined && texts.some(({ text }) => text === one.text)
          ? one.text
          : percentIn(one.text, language),
      ),
    party: (party: UblParty | undefined) => partyLines(party, plain),
    place: (place: UblLocation | undefined) => placeText(place, plain),
    /** A town of an address, as readers of the paper know it. */
    city: plain.city,
    /** A place to deliver to, with its street. */
    address: (place: UblLocation | undefined) => deliveryLines(place, plain),
    /** Where and when one line is wanted. */
    delivery: (delivery: UblDelivery | undefined) => deliveryText(delivery, plain),
    /** A place that a text names alone, as the tables of places have it. */
    placeNamed: (text: string) => namedPlace(text, plain),
    /** The place without code and country. */
    placeName: (place: UblLocation | undefined) => placeName(place, plain),
    goods: (line: UblLine) => goodsLines(line, plain),
  };
}

type Plain = ReturnType<typeof plainWording>;

/** What words are made of in one language. */
function plainWording(language: PaperLanguage) {
  const style = CATALOGUES[language];
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const number = (decimal: string) => numberIn(decimal, style);
  const amount = (digits: string, currency: string) => fill(style.amount, { digits, currency }, language);
  const date = (day: string) => dateIn(day, language);
  const unitOf = (unit: string | undefined) =>
    unit === undefined ? '' : (rowOf(style.units, unit) ?? unitInText(unit, style.tables));
  const oneUnit = (unit: string) => rowOf(style.unitsOfOne, unit) ?? unitOf(unit);
  return {
    language,
    style,
    countInWords: style.countInWords,
    number,
    date,
    amount,
    digits: ({ amount: value, currency }: UblAmount) => number(padded(value, currency)),
    country: (code: string) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
    city: (address: UblAddress) => cityName(address, { language, style }),
    label: (key: LabelKey, values: Readonly<Record<string, string>> = {}) =>
      fill(style.labels[key], values, language),
    /** `text (aside)` with the brackets of the language. */
    aside: (text: string, aside: string) => fill(style.aside, { text, aside }, language),
    unit: unitOf,
    oneUnit,
    /** The unit of so many: one piece is no pieces. */
    counted: ({ value, unit }: UblQuantity) => (Number(value) === 1 && unit ? oneUnit(unit) : unitOf(unit)),
    /** A sentence of ours, of which the English is given. */
    own: (english: string) =>
      inPhrases(style.phrases, english, {
        ...{ number, date, language },
        place: (name) => namedPlace(name, { style, language }),
        amount: (value, currency) => amount(number(padded(value, currency)), currency),
      }),
  };
}

function codeIn(language: PaperLanguage, table: CodeTable, code: string | undefined): string | undefined {
  const words: Readonly<Record<string, string>> = CATALOGUES[language].codes[table];
  return code !== undefined && Object.hasOwn(words, code) ? words[code] : undefined;
}

/** `2 Pallets`: the word for so many. */
function packagesIn(language: PaperLanguage, type: string, count: number): string {
  const counted = codeIn(language, 'packages', type);
  if (counted !== undefined) return fill(counted, { count: String(count) }, language);
  const unit = `X${type}`;
  const word = plainWording(language).unit(unit);
  return word === unit ? type : word;
}

/** The code that any catalogue has this word for. */
function codeNamed(table: CodeTable, text: string): string | undefined {
  const name = text.trim().toLowerCase();
  return Object.values(CATALOGUES)
    .flatMap(({ codes }) => Object.entries(codes[table]))
    .find(([, word]) => word.toLowerCase() === name)?.[0];
}

/** Under rules that have a name in the language; under others with what they are called. */
function railNoteIn(language: PaperLanguage, rules: string): string {
  const known = codeIn(language, 'railNotes', rules);
  return known ?? fill(CATALOGUES[language].labels.railNoteUnder, { rules }, language);
}

function currencyIn(code: string, language: PaperLanguage): string {
  return new Intl.DisplayNames([language], { type: 'currency', fallback: 'code' }).of(code) ?? code;
}

function timeIn(time: string): string {
  const [, clock, offset] = /^(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? [];
  if (clock === undefined) return time;
  if (offset === undefined) return clock;
  return `${clock} UTC${offset === 'Z' || offset === '+00:00' ? '' : offset.replace('-', '−')}`;
}

function dateIn(date: string, language: PaperLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0+/, ''));
  if (!day) return date;
  const { date: written, months } = CATALOGUES[language];
  return fill(written, { year, month: months[Number(month) - 1] ?? month, day }, language);
}

function numberIn(written: string, { group, decimal }: { group: string; decimal: string }): string {
  const [integer = '', fraction] = written.split('.');
  const apart = integer.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? apart : `${apart}${decimal}${fraction}`;
}

/** With at least the decimals its currency has. */
function padded(amount: string, currency: string): string {
  const digits = CURRENCIES.get(currency)?.minorUnits ?? 0;
  const [integer = '', fraction = ''] = amount.split('.');
  return fraction.length < digits ? `${integer}.${fraction.padEnd(digits, '0')}` : amount;
}

/** A rate as the tariff engine writes it (`5.4 % + 0.008 USD / C62`, `free`), in words of the language. */
function rateIn(rate: string, { style, unit, oneUnit, number }: Plain): string {
  const written = rate.replace(
    /(\/ (?:[\d.]+ )?)([A-Z0-9]{2,3})\b|(\d+(?:\.\d+)?)/g,
    (_, per: string | undefined, code: string, decimal: string) =>
      per === undefined
        ? number(decimal)
        : `${per.replace(/[\d.]+/, number)}${per === '/ ' ? oneUnit(code) : unit(code)}`,
  );
  return style.rate.reduce(
    (text, [en, own]) => text.replace(/^\w+$/.test(en) ? new RegExp(`\\b${en}\\b`, 'g') : en, own),
    written,
  );
}

/** A sign of per cent stands at its number, but where the language sets it apart. */
function percentIn(text: string, language: PaperLanguage): string {
  return text.replace(/(?<=\d)[ \u00a0]?%/g, CATALOGUES[language].percent);
}

/**
 * A law or tariff as the language calls it, with the place in it and its date. What more is said of the place stands in its own language alone: on a page of that language. One
 * that is not known here keeps its name.
 */
function lawIn(text: string, language: PaperLanguage): string {
  for (const { codes } of Object.values(CATALOGUES)) {
    for (const [code, title] of Object.entries(codes.laws)) {
      if (!text.startsWith(title)) continue;
      const own = codeIn(language, 'laws', code) ?? title;
      const [date = ''] = / \(\d{4}-\d\d-\d\d\)$/.exec(text) ?? [];
      if (own === title) return inItsLanguage(text, language);
      const place = lawPlace(text.slice(title.length), language);
      return `${own}${place === '' ? '' : `${CATALOGUES[language].comma}${place}`}${date}`;
    }
  }
  return text;
}

/** A law on a page of its own language: with the comma of that, and without what it is called in another. */
function inItsLanguage(text: string, language: PaperLanguage): string {
  const { script, comma } = CATALOGUES[language];
  if (script === undefined) return text;
  const own = script.source;
  return text
    .replace(/ ?（([^（）]*)）/g, (aside, more: string) =>
      /\p{L} \p{L}|\p{L}{4}/u.test(more) && !script.test(more) ? '' : aside,
    )
    .replace(new RegExp(`(?<=${own}|）), (?=${own})`, 'gu'), comma);
}

/** A title of a law or tariff with what stands behind it in brackets, a date in words. */
function ruleSourceIn(text: string, { style, aside, date, language }: Plain): string {
  return (
    lawIn(text, language)
      .replace(/^Demonstration(?:, made up for this trade)?/, (made) => style.madeUpSource ?? made)
      // The id of what was made up says nothing to a reader.
      .replace(/ \([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\)$/, '')
      .replace(/^(.*?) ?\(([^()]*)\)$/s, (_, title: string, more: string) =>
        aside(title, /^\d{4}-\d{2}-\d{2}$/.test(more) ? date(more) : more),
      )
  );
}

/** The scheme of importer numbers of the United States. */
const US_IMPORTERS = '19 CFR 24.5';

function partyLines(party: UblParty | undefined, words: Plain): Ink[] {
  if (!party) return [];
  const [name, ...others] = ordered(party.names, words.language);
  return [
    ...(name
      ? [{ text: isForeignName(name, words) ? (words.own(name.text) ?? name.text) : name.text, bold: true }]
      : []),
    ...others.map(({ text }) => ({ text, muted: true })),
    ...addressLines(party.address, words).map((text) => ({ text })),
    ...(party.taxId ? [{ text: `${taxNumberOf(party, words)} ${party.taxId}`, muted: true }] : []),
    ...(party.legalId && party.legalId !== party.taxId
      ? [{ text: `${registrationOf(party, words)} ${party.legalId}`, muted: true }]
      : []),
    ...party.identifiers.flatMap(({ scheme, value }) =>
      scheme === 'EORI' || scheme === US_IMPORTERS
        ? [{ text: `${scheme === 'EORI' ? scheme : words.label('importerNumber')} ${value}`, muted: true }]
        : [],
    ),
  ];
}

/** What the number is called that names a firm beside its tax number: by who issued it, else as one of a register. */
const registrationOf = ({ legalIdScheme }: UblParty, { language, label }: Plain): string =>
  codeIn(language, 'issuers', legalIdScheme) ?? label('registration');

const isForeignName = (name: UblText, { language }: Plain): boolean => languageOfText(name) !== language;

/** What the country of a firm calls the number by which it pays tax; a VAT number is called that (Directive 2006/112/EC, article 226(3), (4)). */
function taxNumberOf({ address, taxId }: UblParty, { language, label }: Plain): string {
  const isVat = taxId !== undefined && vatNumberOf(taxId) !== undefined;
  return codeIn(language, 'taxNumbers', address?.country) ?? label(isVat ? 'vatNumber' : 'taxNumber');
}

/** The name in this language, what else is said in it, and the name in another language below. */
function goodsLines(line: UblLine, words: Plain): Cell {
  const { language } = words;
  const item: Partial<UblItem> = line.item ?? {};
  const isOwn = (one: UblText) => languageOfText(one) === language;
  const texts = [...(item.names ?? []), ...(item.descriptions ?? [])];
  const [title, ...more] = nearest(texts, language);
  const [name] = item.names ?? [];
  return [
    ...(title ? [{ text: title.text, bold: true }] : []),
    ...more.map(({ text }) => ({ text })),
    ...(name && name !== title && !more.includes(name) ? [{ text: name.text, muted: true }] : []),
    // What the exporter declares of the origin is on each page, in whatever language it was signed.
    ...(line.originCriterion === undefined
      ? inLanguage(line.descriptions, language, words.own)
      : line.descriptions.map((one) =>
          isMadeProof(one) && !isOwn(one) ? { text: words.label('madeProof'), language } : one,
        )
    )
      .filter((one) => one.text !== title?.text)
      .map(({ text }) => ({ text, muted: true })),
    ...inLanguage(line.notes, language, words.own).map(({ text }) => ({ text, muted: true })),
    ...(item.hazardous ?? []).map((goods) => ({ text: dangerText(goods, words), bold: true })),
  ];
}

/** What a demonstration says in place of a proof of origin. */
export const isMadeProof = ({ text }: UblText): boolean => text.startsWith('Demonstration:');

/** Dangerous goods as they are marked: UN number, class, packing group, name. */
function dangerText(goods: UblHazardousItem, { label, style }: Plain): string {
  const parts = [
    goods.unNumber && `UN ${goods.unNumber}`,
    goods.hazardClass && `${label('hazardClass')} ${goods.hazardClass}`,
    goods.packingGroup && `${label('packingGroup')} ${goods.packingGroup}`,
    goods.technicalName,
    goods.additionalInformation,
  ].filter(Boolean);
  return `${label('dangerousGoods')}${style.colon}${parts.join(style.comma)}`;
}

/** A place to deliver to, a line each: its name, its address. */
function deliveryLines(place: UblLocation | undefined, words: Plain): string[] {
  if (!place?.address?.street) return [placeText(place, words)].filter(Boolean);
  const name = place.name ?? place.description;
  return [...(name ? [name] : []), ...addressLines(place.address, words)];
}

function deliveryText(delivery: UblDelivery | undefined, words: Plain): string {
  const { start, end } = delivery?.requested ?? {};
  const days = [start, end === start ? undefined : end].flatMap((day) => (day ? [words.date(day)] : []));
  const where = deliveryLines(delivery?.location, words).join(words.style.comma);
  return [where, days.join(' – ')].filter(Boolean).join(words.style.comma);
}
