import {
  addDecimals,
  compareDecimals,
  type Decimal,
  ONE,
  parseDecimal,
  roundDecimal,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { XmlElement } from '@tongshang/ubl';

/** An invoice or credit note as its XML has it; rules look into it. */
export type Bill = {
  readonly root: XmlElement;
  readonly lines: readonly XmlElement[];
  /** Charges and allowances on the whole. */
  readonly charges: readonly XmlElement[];
  readonly currency: string;
  /** Elements of a name, wherever they stand. */
  readonly everywhere: (name: string) => readonly XmlElement[];
};

/** The elements at a path below one (`Party/PostalAddress`), in file order. */
export function at(element: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [element];
  for (const name of path.split('/')) {
    found = found.flatMap((one) => one.children.filter((child) => child.name === name));
  }
  return found;
}

export const has = (element: XmlElement, path: string): boolean => at(element, path).length > 0;

export const textOf = (element: XmlElement | undefined): string =>
  element?.text.replace(/\s+/g, ' ').trim() ?? '';

/** The text at a path, of the first element there; empty where there is none. */
export const text = (element: XmlElement, path: string): string => textOf(at(element, path)[0]);

/** The number in an element; undefined where it is none. */
function decimalOf(element: XmlElement | undefined): Decimal | undefined {
  const written = element?.text.trim() ?? '';
  return /^[+-]?\d{1,18}(?:\.\d{0,12})?$|^[+-]?\.\d{1,12}$/.test(written)
    ? parseDecimal(written, undefined, 'xsd')
    : undefined;
}

export const decimal = (element: XmlElement, path: string): Decimal | undefined =>
  decimalOf(at(element, path)[0]);

/** The numbers added up; what is no number counts for nothing. */
export function sum(elements: readonly XmlElement[]): Decimal {
  return elements.reduce((total, one) => addDecimals(total, decimalOf(one) ?? ZERO), ZERO);
}

/** To two decimals, half up, as the rules round sums. */
export const toCents = (value: Decimal): Decimal => roundDecimal(value, 2, 'half-up');

export function isEqual(left: Decimal | undefined, right: Decimal): boolean {
  return left !== undefined && compareDecimals(left, right) === 0;
}

/** Without its sign. */
export function unsigned(value: Decimal): Decimal {
  return value.coefficient < 0n ? { ...value, coefficient: -value.coefficient } : value;
}

const apart = (left: Decimal, right: Decimal) => unsigned(subtractDecimals(left, right));

/** Whether two numbers lie no further apart than `slack`. */
export const isNear = (left: Decimal, right: Decimal, slack: Decimal): boolean =>
  compareDecimals(apart(left, right), slack) <= 0;

/** Whether two numbers lie less than one unit apart, which EN 16931 grants to taxes. */
export const isWithinOne = (left: Decimal, right: Decimal): boolean =>
  compareDecimals(apart(left, right), ONE) < 0;

export const isCharge = (element: XmlElement): boolean =>
  ['true', '1'].includes(text(element, 'ChargeIndicator'));

export function billOf(root: XmlElement): Bill {
  const byName = new Map<string, XmlElement[]>();
  const visit = (element: XmlElement) => {
    const same = byName.get(element.name);
    if (same) same.push(element);
    else byName.set(element.name, [element]);
    element.children.forEach(visit);
  };
  root.children.forEach(visit);
  return {
    root,
    lines: at(root, root.name === 'CreditNote' ? 'CreditNoteLine' : 'InvoiceLine'),
    charges: at(root, 'AllowanceCharge'),
    currency: text(root, 'DocumentCurrencyCode'),
    everywhere: (name) => byName.get(name) ?? [],
  };
}
