import { compareDecimals, parseDecimal } from '@tongshang/money';
import { convertible, recogniseUnit } from '@tongshang/quantity';
import type { UblLocation, UblQuantity, UblText } from '@tongshang/ubl';

/** Text as an examiner compares it: width, case, punctuation and spacing do not count. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, '');
}

/** Words that name the form of a company, not the company. */
const LEGAL_FORMS =
  /\b(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|plc|gmbh|ag|ab|as|oy|bv|nv|sa|sas|srl|spa|pty|pte)\b\.?/giu;

export function plainName(name: string): string {
  const without = plain(name.normalize('NFKC').replace(LEGAL_FORMS, ' '));
  return without === '' ? plain(name) : without;
}

/** Names agree when any two of them do: one document may give the English name, another the Chinese. */
export function namesAgree(left: readonly string[], right: readonly string[]): boolean {
  const known = new Set(left.map(plainName));
  return right.some((one) => known.has(plainName(one)));
}

/** Whether two sets of names share a language, so that a difference means something. */
export function comparable(left: readonly UblText[], right: readonly UblText[]): boolean {
  const script = (text: string) => (/\p{Script=Han}/u.test(text) ? 'han' : 'other');
  const known = new Set(left.map((one) => script(one.text)));
  return right.some((one) => known.has(script(one.text)));
}

/** Descriptions agree when one contains the other's words: an invoice may say more than a bill of lading. */
export function descriptionsAgree(left: readonly UblText[], right: readonly UblText[]): boolean {
  const a = left.map((one) => plain(one.text)).filter(Boolean);
  const b = right.map((one) => plain(one.text)).filter(Boolean);
  return a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));
}

export function sameNumber(left: string, right: string): boolean {
  return compareDecimals(parseDecimal(left), parseDecimal(right)) === 0;
}

export function compareNumbers(left: string, right: string): -1 | 0 | 1 {
  return compareDecimals(parseDecimal(left), parseDecimal(right));
}

/** The code of Recommendation 20 that a unit as written means; as written where it means none. */
export function unitCode(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : (recogniseUnit(unit)?.code ?? unit);
}

/** Units that a fixed relation ties; a unit that is not stated agrees with any. */
export function unitsAgree(left: UblQuantity, right: UblQuantity): boolean {
  const [a, b] = [unitCode(left.unit), unitCode(right.unit)];
  if (a === undefined || b === undefined || a === b) return true;
  return recogniseUnit(a) !== undefined && recogniseUnit(b) !== undefined && convertible(a, b);
}

export function quantityText({ value, unit }: UblQuantity): string {
  return unit ? `${value} ${unit}` : value;
}

export function locationText({ id, name, description, country }: UblLocation): string {
  const named = name ?? description;
  return [named, id && (named ? `(${id})` : id), country].filter(Boolean).join(' ');
}

const LOCODE = /^[A-Z]{2}[A-Z2-9]{3}$/;

/** Places agree by UN/LOCODE where both give one, else by name, and never across countries. */
export function locationsAgree(left: UblLocation, right: UblLocation): boolean {
  const codes = [left, right].map((one) => one.id?.replace(/\s/g, '').toUpperCase() ?? '');
  if (codes.every((code) => LOCODE.test(code))) return codes[0] === codes[1];
  if (left.country && right.country && left.country !== right.country) return false;
  const names = [left, right].map((one) =>
    [one.name, one.description, one.address?.city].flatMap((text) => (text ? [plain(text)] : [])),
  );
  const [a = [], b = []] = names;
  if (a.length === 0 || b.length === 0) return true;
  return a.some((one) => b.some((other) => one.includes(other) || other.includes(one)));
}
