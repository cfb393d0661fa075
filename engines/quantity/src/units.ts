import type { Decimal } from '@tongshang/money';
import { ambiguousUnit, UNIT_ALIASES } from './aliases.ts';
import { PACKAGE_WORDS } from './package-words.facts.ts';
import { refuse } from './refusals.ts';
import { UNIT_CODES } from './unit-codes.facts.ts';
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

const PACKAGES: ReadonlyMap<string, Unit['name']> = new Map(
  PACKAGE_WORDS.trim()
    .split('\n')
    .map((row): [string, Unit['name']] => {
      const [code = '', en = '', zh = ''] = row.split('|');
      return [code, { en, 'zh-CN': zh }];
    }),
);

/** The name of a unit; of a package type of Recommendation 21 that of the package. Undefined where only a code is known. */
export const unitName = (code: string): Unit['name'] | undefined =>
  UNITS.get(code)?.name ?? PACKAGES.get(code);

/**
 * The unit of a code. A code of the lists that has no row in `UNITS`, and one of the sender's own that no list holds (`QQQ`), is a unit by
 * itself: named as a package of Recommendation 21 is, else by its code, converted to no other.
 * @throws UNIT_UNKNOWN for what has not the form of a code, and for words that mean a unit of another code (`PCS`)
 */
export function unitOf(code: string, place?: string): Unit {
  const unit = UNITS.get(code) ?? listedUnit(code) ?? ownUnit(code);
  if (!unit) throw refuse('UNIT_UNKNOWN', { unit: code.slice(0, 40) }, place);
  return unit;
}

/** The unit of a code that the lists hold, for whoever says it of goods of its own. @throws UNIT_UNKNOWN for every other */
export function listedUnitOf(code: string, place?: string): Unit {
  const unit = UNITS.get(code) ?? listedUnit(code);
  if (!unit) throw refuse('UNIT_UNKNOWN', { unit: code.slice(0, 40) }, place);
  return unit;
}

const byItself = (code: string): Unit => ({
  ...{ code, name: PACKAGES.get(code) ?? { en: code, 'zh-CN': code } },
  dimension: `code ${code}`,
});

const listedUnit = (code: string): Unit | undefined => (UNIT_CODES.has(code) ? byItself(code) : undefined);

const ownUnit = (code: string): Unit | undefined => (isOwnCode(code) ? byItself(code) : undefined);

/** Whether what is written has the form of a code, and neither a list nor a writer of orders gives it a meaning. */
export const isOwnCode = (written: string): boolean =>
  /^[A-Z0-9]{2,3}$/.test(written) && !UNIT_CODES.has(written) && unitReadings(written).length === 0;

/**
 * The unit of what stands where a code is meant (`unitCode`): a code, also of an earlier revision or in small letters, or a word with one
 * reading that the sender put there (`KGS`, which the list gives to kilograms per second, is kilograms on an order). Undefined for others.
 */
export function unitOfCode(written: string): Unit | undefined {
  const code = written.normalize('NFKC').trim();
  return UNITS.get(code) ?? UNITS.get(code.toUpperCase()) ?? recogniseUnit(code) ?? listedUnit(code);
}

/**
 * Every unit that a word of a file may mean: one where it is a code or a way people write a unit (`PCS`, `kgs.`, `公斤`), several where
 * writers mean different units by it (`ST`, `MT`, `gallon`), none where nobody knows it.
 */
export function unitReadings(text: string): readonly Unit[] {
  const written = text.normalize('NFKC').trim().replace(/\.$/, '');
  const several = ambiguousUnit(written);
  if (several.length > 0) return several.map((code) => unitOf(code));
  const meant = UNIT_ALIASES.get(written.toLowerCase()) ?? UNIT_ALIASES.get(text.trim().toLowerCase());
  const unit =
    UNITS.get(written) ??
    UNITS.get(written.toUpperCase()) ??
    (meant === undefined ? listedUnit(written) : UNITS.get(meant));
  return unit ? [unit] : [];
}

/**
 * The unit that a word of a file means, where it has one reading.
 * @returns undefined when it has none or several, so that the caller can report or ask (`unitReadings`)
 */
export function recogniseUnit(text: string): Unit | undefined {
  const [unit, ...others] = unitReadings(text);
  return others.length === 0 ? unit : undefined;
}
