import { type Decimal, formatDecimal } from '@tongshang/money';
import { UNIT_ALIASES } from './aliases.ts';
import { refuse } from './refusals.ts';
import { UNITS_OF_COUNT } from './units-of-count.ts';
import { UNITS_OF_MATTER } from './units-of-matter.ts';

/** A unit of measure of UN/ECE Recommendation 20. */
export type Unit = {
  readonly code: string;
  readonly name: { readonly en: string; readonly 'zh-CN': string };
  /** Units of one dimension measure the same thing: `mass`, `length`, `count`, `package`, … */
  readonly dimension: string;
  /** How many base units of the dimension one of it is, exactly; absent where no fixed relation exists. */
  readonly factor?: Decimal;
};

/** Factors have more decimals than the numbers people may write, so they are read here. */
function factorOf(text: string): Decimal {
  const [integer = '', fraction = ''] = text.split('.');
  return { coefficient: BigInt(integer + fraction), scale: fraction.length };
}

export const UNITS: ReadonlyMap<string, Unit> = new Map(
  [...UNITS_OF_MATTER, ...UNITS_OF_COUNT].map(({ code, en, zh, dimension, factor }): [string, Unit] => [
    code,
    { code, name: { en, 'zh-CN': zh }, dimension, ...(factor ? { factor: factorOf(factor) } : {}) },
  ]),
);

/** The unit of a code. @throws UNIT_UNKNOWN */
export function unitOf(code: string, place?: string): Unit {
  const unit = UNITS.get(code);
  if (!unit) throw refuse('UNIT_UNKNOWN', { unit: code.slice(0, 40) }, place);
  return unit;
}

/**
 * The unit that a file means: a code in any case, or one of the ways people write it (`PCS`, `kgs.`, `公斤`).
 * @returns undefined when it is neither, so that the caller can report its line
 */
export function recogniseUnit(text: string): Unit | undefined {
  const written = text.normalize('NFKC').trim().replace(/\.$/, '');
  const code = UNITS.get(written) ?? UNITS.get(written.toUpperCase());
  if (code) return code;
  const meant = UNIT_ALIASES.get(written.toLowerCase()) ?? UNIT_ALIASES.get(text.trim().toLowerCase());
  return meant === undefined ? undefined : UNITS.get(meant);
}

/** For tables and tests: code, names, dimension and factor as text. */
export function describeUnit(unit: Unit): string {
  const factor = unit.factor ? ` = ${formatDecimal(unit.factor)}` : '';
  return `${unit.code} ${unit.name.en} ${unit.name['zh-CN']} (${unit.dimension}${factor})`;
}
