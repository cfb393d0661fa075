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

/** The script of a text; names in different ones cannot be compared. */
export function scriptOf({ text }: UblText): 'han' | 'other' {
  return /\p{Script=Han}/u.test(text) ? 'han' : 'other';
}

/** Whether two sets of names share a script, so that a difference means something. */
export function comparable(left: readonly UblText[], right: readonly UblText[]): boolean {
  const known = new Set(left.map(scriptOf));
  return right.some((one) => known.has(scriptOf(one)));
}

/** Descriptions agree when one contains the other's words: an invoice may say more than a bill of lading. */
export function descriptionsAgree(left: readonly UblText[], right: readonly UblText[]): boolean {
  const a = left.map((one) => plain(one.text)).filter(Boolean);
  const b = right.map((one) => plain(one.text)).filter(Boolean);
  return a.some((one) => b.some((other) => contains(one, other) || contains(other, one)));
}

/** From here on the search of the language may look at the same letters again and again. */
const LONG = 500_000;

/** Whether a text holds another; in time that grows with their lengths, not with the product (Knuth, Morris, Pratt). */
function contains(text: string, part: string): boolean {
  if (text.length * part.length < LONG) return text.includes(part);
  if (part.length > text.length) return false;
  const back = new Uint32Array(part.length);
  for (let at = 1, matched = 0; at < part.length; at += 1) {
    while (matched > 0 && part[at] !== part[matched]) matched = back[matched - 1] ?? 0;
    if (part[at] === part[matched]) matched += 1;
    back[at] = matched;
  }
  for (let at = 0, matched = 0; at < text.length; at += 1) {
    while (matched > 0 && text[at] !== part[matched]) matched = back[matched - 1] ?? 0;
    if (text[at] === part[matched]) matched += 1;
    if (matched === part.length) return true;
  }
  return false;
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
  return a.some((one) => b.some((other) => contains(one, other) || contains(other, one)));
}
