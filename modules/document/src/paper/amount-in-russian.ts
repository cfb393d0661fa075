import type { AmountParts } from './catalogue/style.ts';
import { currencyName } from './currency-name.ts';

/** A noun after 1, after 2 to 4, after 5 and more. */
type Forms = readonly [one: string, few: string, many: string];
type Gender = 'masculine' | 'feminine' | 'neuter';

const ONES = (
  ' один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать ' +
  'шестнадцать семнадцать восемнадцать девятнадцать'
).split(' ');
const TENS = '  двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const HUNDREDS = ' сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
/** One and two alone have a gender. */
const ONES_OF: Readonly<Record<Gender, Readonly<Record<number, string>>>> = {
  masculine: {},
  feminine: { 1: 'одна', 2: 'две' },
  neuter: { 1: 'одно' },
};

const SCALES: readonly { readonly forms: Forms; readonly gender: Gender }[] = [
  { forms: ['тысяча', 'тысячи', 'тысяч'], gender: 'feminine' },
  { forms: ['миллион', 'миллиона', 'миллионов'], gender: 'masculine' },
  { forms: ['миллиард', 'миллиарда', 'миллиардов'], gender: 'masculine' },
  { forms: ['триллион', 'триллиона', 'триллионов'], gender: 'masculine' },
  { forms: ['квадриллион', 'квадриллиона', 'квадриллионов'], gender: 'masculine' },
];

/** Names that read better than, or are missing from, those of CLDR. */
const NAMES: Readonly<Record<string, Forms>> = {
  CNY: ['китайский юань', 'китайских юаня', 'китайских юаней'],
  GBP: ['фунт стерлингов', 'фунта стерлингов', 'фунтов стерлингов'],
  KZT: ['казахстанский тенге', 'казахстанских тенге', 'казахстанских тенге'],
  SVC: ['сальвадорский колон', 'сальвадорских колона', 'сальвадорских колонов'],
  BOV: ['боливийский мвдол', 'боливийских мвдола', 'боливийских мвдолов'],
  CHE: ['евро ВИР', 'евро ВИР', 'евро ВИР'],
  CHW: ['франк ВИР', 'франка ВИР', 'франков ВИР'],
  CLF: ['расчётная единица Чили', 'расчётные единицы Чили', 'расчётных единиц Чили'],
  COU: [
    'единица реальной стоимости Колумбии',
    'единицы реальной стоимости Колумбии',
    'единиц реальной стоимости Колумбии',
  ],
  MXV: [
    'мексиканская пересчётная единица',
    'мексиканские пересчётные единицы',
    'мексиканских пересчётных единиц',
  ],
  USN: ['доллар США следующего дня', 'доллара США следующего дня', 'долларов США следующего дня'],
  UYI: ['индексный уругвайский песо', 'индексных уругвайских песо', 'индексных уругвайских песо'],
  UYW: ['пенсионная единица Уругвая', 'пенсионные единицы Уругвая', 'пенсионных единиц Уругвая'],
  VED: ['цифровой боливар', 'цифровых боливара', 'цифровых боливаров'],
  XAD: ['арабский расчётный динар', 'арабских расчётных динара', 'арабских расчётных динаров'],
};

/** Names of this gender that no adjective in front tells. */
const FEMININE_NAMES: ReadonlySet<string> = new Set(['MOP', 'PGK', 'STN', 'COU']);

const CENT: Forms = ['цент', 'цента', 'центов'];
const KOPECK: Forms = ['копейка', 'копейки', 'копеек'];
/** Hundredths that have a word; of other currencies they are written as a fraction, as banks do. */
const HUNDREDTHS: Readonly<Record<string, Forms>> = {
  ...{ USD: CENT, EUR: CENT, HKD: CENT, SGD: CENT, AUD: CENT, CAD: CENT, NZD: CENT, ZAR: CENT },
  ...{ RUB: KOPECK, BYN: KOPECK, UAH: KOPECK },
  CNY: ['фэнь', 'фэня', 'фэней'],
  GBP: ['пенс', 'пенса', 'пенсов'],
  KZT: ['тиын', 'тиына', 'тиынов'],
  KGS: ['тыйын', 'тыйына', 'тыйынов'],
  PLN: ['грош', 'гроша', 'грошей'],
};

/** The form of a noun after a number, by its last two digits. */
function formAfter(number: number, [one, few, many]: Forms): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
  if (tens === 1 || ones === 0 || ones > 4) return many;
  return ones === 1 ? one : few;
}

function belowThousand(value: number, gender: Gender): string[] {
  const rest = value % 100;
  const ones = rest < 20 ? rest : rest % 10;
  return [
    HUNDREDS[Math.floor(value / 100)] ?? '',
    rest < 20 ? '' : (TENS[Math.floor(rest / 10)] ?? ''),
    ONES_OF[gender][ones] ?? ONES[ones] ?? '',
  ].filter(Boolean);
}

/** `сто двадцать`; one and two in the gender of what is counted. */
export function russianInteger(value: bigint, gender: Gender): string {
  if (value === 0n) return 'ноль';
  const words: string[] = belowThousand(Number(value % 1000n), gender);
  let rest = value / 1000n;
  for (const scale of SCALES) {
    const group = Number(rest % 1000n);
    if (group > 0) words.unshift(...belowThousand(group, scale.gender), formAfter(group, scale.forms));
    rest /= 1000n;
  }
  return words.join(' ');
}

function formsOf(currency: string): Forms {
  const own = NAMES[currency];
  if (own) return own;
  const [one, few, many] = [1, 2, 5].map((count) => currencyName(currency, 'ru', count));
  return [one ?? currency, few ?? currency, many ?? currency];
}

/**
 * `Пять тысяч пятьсот восемьдесят девять долларов США 20 центов`: the units in words, in the gender of their currency and with it in the
 * case they ask for; the hundredths in digits, always, where they have a word.
 */
export function russianAmount({ currency, units, fraction, minorUnits }: AmountParts): string {
  const forms = formsOf(currency);
  const isFeminine = FEMININE_NAMES.has(currency) || /^\S+ая /.test(forms[0]);
  const named = `${russianInteger(units, isFeminine ? 'feminine' : 'masculine')} ${formAfter(Number(units % 100n), forms)}`;
  const written = `${named.charAt(0).toUpperCase()}${named.slice(1)}`;
  const hundredths = minorUnits === 2 ? HUNDREDTHS[currency] : undefined;
  if (hundredths) {
    const digits = fraction.padEnd(2, '0');
    return `${written} ${digits} ${formAfter(Number(digits), hundredths)}`;
  }
  return fraction === '' ? written : `${written} и ${fraction.padEnd(minorUnits, '0')}/${10 ** minorUnits}`;
}
