import { type Cell, type DecimalSign, type DecimalSigns, readNumber } from '@tongshang/csv';
import { unitReadings } from '@tongshang/quantity';
import { baseUnitProblem, pricePer } from '../price-base.ts';

/** What a price is for, as a sheet writes it: `1000`, `per 100`, `1.000 Stk`, `/kg`, `千只`. */
type WrittenBase = { readonly number?: string; readonly unit?: string };

const PER = /^(?:(?:per|pro|je|für|par|pour|por|for|each|every)\b|[/每按])\s*/iu;
const HUNDREDS: Readonly<Record<string, string>> = { 百: '100', 千: '1000', 万: '10000' };
const AMOUNT = /^(\d(?:[\d.,'’ ]*\d)?|[百千万])?\s*(.*)$/u;

function baseIn(written: string): WrittenBase {
  const words = written.normalize('NFKC').trim().replace(PER, '');
  const [, amount, unit = ''] = AMOUNT.exec(words) ?? [];
  const number = amount && (HUNDREDS[amount] ?? amount);
  return { ...(number ? { number } : {}), ...(unit === '' ? {} : { unit }) };
}

const OF_NUMBER =
  /(?:\b(?:per|pro|je|für|par|pour|por)\b|[/每])\s*((?:\d(?:[\d.,'’ ]*\d)?|[百千万])\s*\p{L}*)/iu;
const OF_UNIT = /\/\s*(\p{L}+)/u;

/**
 * What the title of a price says that it is for: `Unit price (USD/1000)`, `Price per 100 pcs`, `单价（元/千只）`, `Price (USD/kg)`. Words that are
 * no unit at all (`USD/unit`) say nothing.
 */
export function baseInTitle(title: string): string | undefined {
  const words = title.normalize('NFKC');
  const numbered = OF_NUMBER.exec(words)?.[1];
  if (numbered) return numbered;
  const unit = OF_UNIT.exec(words)?.[1];
  return unit && unitReadings(unit).length > 0 ? unit : undefined;
}

type Reading = {
  readonly decimalSign: DecimalSign | undefined;
  readonly shownSigns: DecimalSigns;
  readonly readUnit: (text: string) => Cell;
};

/**
 * How many of the line's unit its price is for.
 * @param unit of the line; where no cell says it, a price for another unit is no count of that one
 */
export function priceBase(
  written: string,
  { unit, isUnitStated }: { readonly unit: string; readonly isUnitStated: boolean },
  { decimalSign, shownSigns, readUnit }: Reading,
): Cell {
  const base = baseIn(written);
  const number = readNumber(base.number ?? '1', decimalSign, shownSigns);
  if (!('value' in number)) return number;
  const named = base.unit === undefined ? { value: unit } : readUnit(base.unit);
  if (!('value' in named)) return named;
  const isOther = named.value !== unit && !isUnitStated;
  const one = isOther ? pricePer({ value: '1', unit: named.value }, unit) : {};
  if ('problem' in one || 'per' in one)
    return baseUnitProblem({ value: number.value, unit: named.value }, unit);
  const per = pricePer({ value: number.value, unit: named.value }, unit);
  return 'problem' in per ? per.problem : { value: per.per ?? '1' };
}
