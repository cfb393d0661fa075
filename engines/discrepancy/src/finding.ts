import { CURRENCIES } from '@tongshang/money';
import { unitInText } from '@tongshang/quantity';
import type { Language } from '@tongshang/refusal';
import { rootOf, type UblDocument, type UblPlace } from '@tongshang/ubl';
import { DOCUMENT_NAMES, RULES, type RuleCode, type Severity } from './rules.ts';

/** One document as read by `readUbl`, under the name it shall have in findings (its number, or the file's name). */
export type CheckedDocument = {
  readonly name: string;
  readonly document: UblDocument;
  readonly placeOf: (pointer: string) => UblPlace | undefined;
  /** Brought by a party from outside: it is compared with what is agreed, and replaces nothing of it. */
  readonly isFromOutside?: boolean;
};

/** One of the two places that do not agree. */
type Side = {
  /** `CheckedDocument.name` */
  readonly document: string;
  readonly type: string;
  /** Element path: `/Invoice/cac:InvoiceLine[2]/cbc:InvoicedQuantity`. */
  readonly path: string;
  readonly line?: number;
  /** What stands there. */
  readonly value: string;
  /** Where only several places together can be compared: what they come to, and what stands in each of the first of them. */
  readonly together?: {
    readonly value: string;
    readonly parts: readonly Omit<Side, 'together'>[];
    /** Whether there are further ones. */
    readonly more: boolean;
  };
};

export type Finding = {
  readonly rule: RuleCode;
  readonly severity: Severity;
  readonly left: Side;
  readonly right: Side;
  /** What else the text names: the goods (`lineId`, `goods`, `goods.zh-CN`), the party. */
  readonly about: Readonly<Record<string, string>>;
};

/** A value with where it stands in the model of its document. */
export type Stated = {
  readonly of: CheckedDocument;
  /** JSON pointer without the leading slash; the nearest part above it with a place counts. */
  readonly pointer: string;
  readonly value: string;
  readonly together?: {
    readonly value: string;
    readonly parts: readonly Stated[];
    readonly more: boolean;
  };
};

/** Places that are named where several count together. */
export const PARTS_MAX = 10;

/** What several places come to together; that of one place is what stands there. */
export function statedTogether(parts: readonly Stated[], value: string): Stated | undefined {
  const [first] = parts;
  if (!first || parts.length === 1) return first;
  return { ...first, together: { value, parts: parts.slice(0, PARTS_MAX), more: parts.length > PARTS_MAX } };
}

export function stated(of: CheckedDocument, pointer: string, value: string | undefined): Stated | undefined {
  return value === undefined ? undefined : { of, pointer, value };
}

export function finding(
  rule: RuleCode,
  left: Stated,
  right: Stated,
  about: Readonly<Record<string, string>> = {},
): Finding {
  return { rule, severity: RULES[rule].severity, left: sideOf(left), right: sideOf(right), about };
}

function sideOf({ together, ...own }: Stated): Side {
  if (!together) return placed(own);
  const { value, parts, more } = together;
  return { ...placed(own), together: { value, parts: parts.map(placed), more } };
}

function placed({ of, pointer, value }: Stated): Side {
  const place = placeNear(of, pointer);
  return {
    document: of.name,
    type: of.document.type,
    path: place?.path ?? `/${rootOf(of.document.type)}`,
    ...(place ? { line: place.line } : {}),
    value,
  };
}

function placeNear(of: CheckedDocument, pointer: string): UblPlace | undefined {
  for (let part = pointer; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
    const place = of.placeOf(part);
    if (place) return place;
  }
  return undefined;
}

/** A finding in words. */
export function findingText(one: Finding, language: Language): string {
  const params: Readonly<Record<string, string>> = {
    ...one.about,
    left: valueIn(one, one.left.together?.value ?? one.left.value, language),
    right: valueIn(one, one.right.together?.value ?? one.right.value, language),
    leftDocument: namesOf(one.left, language),
    rightDocument: namesOf(one.right, language),
    line: lineIn(one.about, language),
    ...(one.about.weight ? { weight: WEIGHTS[one.about.weight]?.[language] ?? one.about.weight } : {}),
    ...(one.about.party ? { party: PARTIES[one.about.party]?.[language] ?? one.about.party } : {}),
  };
  return RULES[one.rule][language].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
}

/** What stands there, with the name of a unit for its code. */
function valueIn({ rule }: Finding, value: string, language: Language): string {
  return rule === 'UNIT_DIFFERS' ? unitIn(value, language) : measureIn(value, language);
}

/** `900 C62` as `900 pcs`, `1840 USD / 100 KGM` as `1840 USD / 100 kg`. */
function measureIn(value: string, language: Language): string {
  return value.replace(
    /^((?:.* )?-?\d[\d.]*) ([A-Z0-9]{2,3})$/,
    (_, number: string, code: string) => `${number} ${unitIn(code, language)}`,
  );
}

/** A code that is one of a currency, too, stays. */
const unitIn = (code: string, language: Language): string =>
  CURRENCIES.has(code) ? code : unitInText(code, language);

/** A document by its name; several that count together each with what stands in it. */
function namesOf(side: Side, language: Language): string {
  if (!side.together) return nameOf(side, language);
  const { parts, more } = side.together;
  const each = [...Map.groupBy(parts, ({ document }) => document).values()].map((places) => {
    const values = places.map(({ value }) => measureIn(value, language)).join(' + ');
    const name = nameOf(places[0] ?? side, language);
    return language === 'en' ? `${name} (${values})` : `${name.trimEnd()}（${values}）`;
  });
  const all = more ? [...each, '…'] : each;
  if (language !== 'en') return all.join('、');
  return all.length === 1 || more ? all.join(', ') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}

function nameOf(side: Side, language: Language): string {
  const type = DOCUMENT_NAMES[side.type]?.[language] ?? side.type;
  return language === 'en' ? `${type} ${side.document}` : `${type} ${side.document} `;
}

function lineIn(about: Finding['about'], language: Language): string {
  const goods = (language === 'en' ? about.goods : about[`goods.${language}`]) ?? '';
  const id = about.lineId ?? '';
  if (language === 'en') return goods ? `line ${id} (${goods})` : `line ${id}`;
  return goods ? `第 ${id} 项（${goods}）` : `第 ${id} 项`;
}

const WEIGHTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  net: { en: 'net', 'zh-CN': '净重' },
  gross: { en: 'gross', 'zh-CN': '毛重' },
};

const PARTIES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  seller: { en: 'seller', 'zh-CN': '卖方' },
  buyer: { en: 'buyer', 'zh-CN': '买方' },
  carrier: { en: 'carrier', 'zh-CN': '承运人' },
};
