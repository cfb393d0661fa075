import { CURRENCIES } from '@tongshang/money';
import { knownPlace } from '@tongshang/places';
import { unitInText } from '@tongshang/quantity';
import type {
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
import { addressLines } from './address.ts';
import { LABELS, type LabelKey } from './labels.facts.ts';
import type { Cell, Ink, PaperLanguage } from './sheet.ts';

/** Puts values into words of one language. */
export type Wording = ReturnType<typeof wordingIn>;

type Pair = readonly [en: string, zh: string];

export function wordingIn(language: PaperLanguage) {
  const pick = (pair: Pair) => pair[language === 'en' ? 0 : 1];
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
  const country = (code: string) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code);
  const currencies = new Intl.DisplayNames([language], { type: 'currency', fallback: 'code' });
  return {
    language,
    pick,
    otherOf: (pair: Pair) => pair[language === 'en' ? 1 : 0],
    country,
    label: (key: LabelKey, values: Readonly<Record<string, string>> = {}) =>
      filled(pick(LABELS[key]), values),
    otherLabel: (key: LabelKey) => LABELS[key][language === 'en' ? 1 : 0],
    /** The name of a currency on a Chinese paper, its code on an English one. */
    currency: (code: string) => (language === 'en' ? code : (currencies.of(code) ?? code)),
    /** Hours and minutes with their offset from UTC; the text as it is where it is none of these. */
    time: (time: string) => timeIn(time),
    code: (table: Readonly<Record<string, Pair>>, code: string | undefined) => {
      const known = code === undefined ? undefined : table[code];
      return known ? pick(known) : (code ?? '');
    },
    /** `text (aside)` with the brackets of the language. */
    aside: (text: string, aside: string) =>
      language === 'en' ? `${text} (${aside})` : `${text}（${aside}）`,
    date: (date: string) => dateIn(date, language),
    amount: (money: UblAmount) => `${money.currency} ${moneyDigits(money)}`,
    quantity: (quantity: UblQuantity) =>
      `${grouped(quantity.value)} ${unitIn(quantity.unit, language)}`.trim(),
    rate: (rate: string) => rateIn(rate, language),
    /** Where a rate comes from: titles of laws and tariffs are names and stay; what a demonstration made up says so. */
    ruleSource: (text: string) => {
      const dated = text.replace(
        /\((\d{4}-\d{2}-\d{2})\)$/,
        (_, date: string) => `(${dateIn(date, language)})`,
      );
      return language === 'en'
        ? dated
        : dated
            .replace(/^Demonstration(?:, made up for this trade)?/, '演示用，为本次交易编造')
            .replace(/ ?\(([^()]*)\)$/, '（$1）');
    },
    unit: (unit: string | undefined) => unitIn(unit, language),
    /** The text in this language first, else in another. */
    text: (texts: readonly UblText[]) => ordered(texts, language)[0]?.text,
    texts: (texts: readonly UblText[]) => inLanguage(texts, language).map((one) => one.text),
    party: (party: UblParty | undefined) => partyLines(party, language, country),
    place: (place: UblLocation | undefined) => placeText(place, language, country),
    /** A place to deliver to, with its street. */
    address: (place: UblLocation | undefined) => deliveryLines(place, language, country),
    /** Where and when one line is wanted. */
    delivery: (delivery: UblDelivery | undefined) => deliveryText(delivery, language, country),
    /** The place without code and country. */
    placeName: (place: UblLocation | undefined) => placeName(place, language),
    goods: (line: UblLine) => goodsLines(line, language),
  };
}

function timeIn(time: string): string {
  const [, clock, offset] = /^(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-]\d{2}:\d{2})?$/.exec(time) ?? [];
  if (clock === undefined) return time;
  if (offset === undefined) return clock;
  return `${clock} UTC${offset === 'Z' || offset === '+00:00' ? '' : offset}`;
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dateIn(date: string, language: PaperLanguage): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0+/, ''));
  if (!day) return date;
  return language === 'en' ? `${day} ${MONTHS[Number(month) - 1]} ${year}` : `${year}年${month}月${day}日`;
}

/** Thousands apart by commas; the decimals stay as they are written. */
export function grouped(decimal: string): string {
  const [integer = '', fraction] = decimal.split('.');
  const apart = integer.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? apart : `${apart}.${fraction}`;
}

/** With at least the digits its currency has: 187.5 dollars are written 187.50. */
export function moneyDigits({ amount, currency }: UblAmount): string {
  const digits = CURRENCIES.get(currency)?.minorUnits ?? 0;
  const [integer = '', fraction = ''] = amount.split('.');
  return grouped(fraction.length < digits ? `${integer}.${fraction.padEnd(digits, '0')}` : amount);
}

function unitIn(unit: string | undefined, language: PaperLanguage): string {
  return unit === undefined ? '' : unitInText(unit, language);
}

/** A rate as the tariff engine writes it (`5.4 % + 0.008 USD / C62`, `free`), in words of the language. */
function rateIn(rate: string, language: PaperLanguage): string {
  const units = rate.replace(
    /(\/ (?:[\d.]+ )?)([A-Z0-9]{2,3})\b/g,
    (_, per: string, unit: string) => `${per}${unitIn(unit, language)}`,
  );
  if (language === 'en') return units;
  return units
    .replace(/\bfree\b/g, '免税')
    .replace(/ \(incl\.\)/g, '（价内税）')
    .replace(/ MIN /g, '，最低 ')
    .replace(/ MAX /g, '，最高 ');
}

function isChinese(text: UblText): boolean {
  return text.language ? /^zh|^CN$/i.test(text.language) : /\p{Script=Han}/u.test(text.text);
}

function inLanguage(texts: readonly UblText[], language: PaperLanguage): readonly UblText[] {
  // What its writer gave no language stands on every paper.
  const wanted = texts.filter((one) => one.language === undefined || isChinese(one) === (language !== 'en'));
  return wanted.length > 0 ? wanted : texts;
}

function ordered(texts: readonly UblText[], language: PaperLanguage): readonly UblText[] {
  const wanted = texts.filter((one) => isChinese(one) === (language !== 'en'));
  return [...wanted, ...texts.filter((one) => !wanted.includes(one))];
}

function partyLines(
  party: UblParty | undefined,
  language: PaperLanguage,
  country: (code: string) => string,
): Ink[] {
  if (!party) return [];
  const [name, ...others] = ordered(party.names, language);
  const label = (key: LabelKey) => LABELS[key][language === 'en' ? 0 : 1];
  return [
    ...(name ? [{ text: name.text, bold: true }] : []),
    ...others.map(({ text }) => ({ text, muted: true })),
    ...addressLines(party.address, language, country).map((text) => ({ text })),
    ...(party.taxId ? [{ text: `${label('taxNumber')} ${party.taxId}`, muted: true }] : []),
    ...(party.legalId && party.legalId !== party.taxId
      ? [{ text: `${label('registration')} ${party.legalId}`, muted: true }]
      : []),
  ];
}

const commaIn = (language: PaperLanguage) => (language === 'en' ? ', ' : '，');

/** A name in the language of the paper: as stated, or where that is in another, as the table of places has it. */
function placeName(place: UblLocation | undefined, language: PaperLanguage): string | undefined {
  const stated = place?.name ?? place?.description ?? place?.address?.city;
  const country = place?.country ?? place?.address?.country;
  const known = knownPlace({ name: stated, country, unlocode: place?.id });
  const isForeign = stated !== undefined && /\p{Script=Han}/u.test(stated) === (language === 'en');
  return known && (stated === undefined || isForeign) ? known.name[language] : stated;
}

function placeText(
  place: UblLocation | undefined,
  language: PaperLanguage,
  country: (code: string) => string,
): string {
  if (!place) return '';
  const name = placeName(place, language);
  const brackets = language === 'en' ? [' (', ')'] : ['（', '）'];
  const named = name && place.id ? `${name}${brackets[0]}${place.id}${brackets[1]}` : (name ?? place.id);
  const of = place.country ?? place.address?.country;
  const parts = [named, of && country(of)].filter(Boolean);
  // Chinese goes from the larger to the smaller.
  return language === 'en' ? parts.join(', ') : parts.reverse().join(' ');
}

/** The name in this language, what else is said in it, and the name in another language below. */
function goodsLines(line: UblLine, language: PaperLanguage): Cell {
  const item: Partial<UblItem> = line.item ?? {};
  const texts = [...(item.names ?? []), ...(item.descriptions ?? [])];
  const wanted = texts.filter((one) => isChinese(one) === (language !== 'en'));
  const [title, ...more] = wanted.length > 0 ? wanted : texts;
  const [name] = item.names ?? [];
  return [
    ...(title ? [{ text: title.text, bold: true }] : []),
    ...more.map(({ text }) => ({ text })),
    ...(name && name !== title && !more.includes(name) ? [{ text: name.text, muted: true }] : []),
    // What a proof of origin says is said again by its criterion, in either language.
    ...(line.originCriterion === undefined
      ? inLanguage(line.descriptions, language)
      : line.descriptions
          .map((one) => madeProof(one, language))
          .filter((one) => isChinese(one) === (language !== 'en'))
    )
      .filter((one) => one.text !== title?.text)
      .map(({ text }) => ({ text, muted: true })),
    ...line.notes
      .filter(
        (note) =>
          wanted.length === 0 || note.language === undefined || isChinese(note) === (language !== 'en'),
      )
      .map(({ text }) => ({ text, muted: true })),
    ...(item.hazardous ?? []).map((goods) => ({ text: dangerText(goods, language), bold: true })),
  ];
}

/** What a demonstration says in place of a proof of origin. */
export const isMadeProof = ({ text }: UblText): boolean => text.startsWith('Demonstration:');

function madeProof(one: UblText, language: PaperLanguage): UblText {
  if (language === 'en' || !isMadeProof(one)) return one;
  return { text: LABELS.madeProof[1], language };
}

/** Dangerous goods as they are marked: UN number, class, packing group, name. */
function dangerText(goods: UblHazardousItem, language: PaperLanguage): string {
  const label = (key: LabelKey) => LABELS[key][language === 'en' ? 0 : 1];
  const parts = [
    goods.unNumber && `UN ${goods.unNumber}`,
    goods.hazardClass && `${label('hazardClass')} ${goods.hazardClass}`,
    goods.packingGroup && `${label('packingGroup')} ${goods.packingGroup}`,
    goods.technicalName,
    goods.additionalInformation,
  ].filter(Boolean);
  return `${label('dangerousGoods')}${language === 'en' ? ': ' : '：'}${parts.join(commaIn(language))}`;
}

/** A place to deliver to, a line each: its name, its address. */
function deliveryLines(
  place: UblLocation | undefined,
  language: PaperLanguage,
  country: (code: string) => string,
): string[] {
  if (!place?.address?.street) return [placeText(place, language, country)].filter(Boolean);
  const name = place.name ?? place.description;
  return [...(name ? [name] : []), ...addressLines(place.address, language, country)];
}

function deliveryText(
  delivery: UblDelivery | undefined,
  language: PaperLanguage,
  country: (code: string) => string,
): string {
  const { start, end } = delivery?.requested ?? {};
  const days = [start, end === start ? undefined : end].flatMap((day) =>
    day ? [dateIn(day, language)] : [],
  );
  const where = deliveryLines(delivery?.location, language, country).join(commaIn(language));
  return [where, days.join(' – ')].filter(Boolean).join(commaIn(language));
}
