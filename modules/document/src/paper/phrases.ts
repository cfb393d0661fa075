import type { Style } from './catalogue/style.ts';
import { fill } from './fill.ts';

/** How what is filled into a sentence is written in a language. */
type Values = {
  readonly amount: (amount: string, currency: string) => string;
  readonly number: (decimal: string) => string;
  /** Of an ISO 8601 date. */
  readonly date: (date: string) => string;
  /** Of a place by its English name. */
  readonly place: (name: string) => string;
  readonly language: string;
};

type Phrases = Style['phrases'];

const DECIMAL = String.raw`\d[\d,]*(?:\.\d+)?`;
/** What may stand in a sentence beside parts of it, as English writes it. */
const PLAIN: Readonly<Record<string, string>> = {
  money: `[A-Z]{3} ${DECIMAL}`,
  /** With its currency behind. */
  sum: `${DECIMAL} [A-Z]{3}`,
  decimal: DECIMAL,
  number: String.raw`\d+`,
  date: String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`,
  day: String.raw`\d{4}-\d\d-\d\d`,
  word: String.raw`\S+`,
  place: '[^;]+',
  said: '[^]+',
};

/** `{money}`; `{money2}` where there is a second; `{clause*; }` for several of a part, with what stands between them. */
const PLACEHOLDER = /\{(\w+?)\d*(?:\*([^}]*))?\}/g;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A template as a pattern: what is fixed, and for each placeholder what may stand there. */
function patternOf(phrases: Phrases, template: string, capture: boolean): string {
  let pattern = '';
  let end = 0;
  for (const found of template.matchAll(PLACEHOLDER)) {
    const [whole, name = '', between] = found;
    const one = PLAIN[name] ?? partPattern(phrases, name);
    const inside = between === undefined ? one : `(?:${one})(?:${escaped(between)}(?:${one}))*`;
    pattern += `${escaped(template.slice(end, found.index))}${capture ? '(' : '(?:'}${inside})`;
    end = found.index + whole.length;
  }
  return pattern + escaped(template.slice(end));
}

const partPattern = (phrases: Phrases, name: string): string =>
  (phrases[name] ?? []).map(([en]) => patternOf(phrases, en, false)).join('|');

type Compiled = {
  readonly pattern: RegExp;
  readonly fields: readonly { readonly key: string; readonly name: string; readonly between?: string }[];
  readonly own: string;
};

const compiled = new WeakMap<Phrases, Map<string, readonly Compiled[]>>();

function compiledPart(phrases: Phrases, name: string): readonly Compiled[] {
  const parts = compiled.get(phrases) ?? new Map<string, readonly Compiled[]>();
  compiled.set(phrases, parts);
  const known = parts.get(name);
  if (known) return known;
  const made = (phrases[name] ?? []).map(([en, own]): Compiled => {
    const fields = [...en.matchAll(PLACEHOLDER)].map(([whole, of = '', between]) => ({
      key: /^\{(\w+)/.exec(whole)?.[1] ?? of,
      name: of,
      ...(between === undefined ? {} : { between }),
    }));
    return { pattern: new RegExp(`^${patternOf(phrases, en, true)}$`, 'u'), fields, own };
  });
  parts.set(name, made);
  return made;
}

/**
 * A text that one of our own writers put into a document in English, in the language of a catalogue; undefined for what people wrote.
 * Papers are made from signed documents, which have these texts in English and Chinese: a further language is recognised from the
 * English, so that no document ever written lacks it, and no writer has to know it.
 */
export function inPhrases(phrases: Phrases, text: string, values: Values): string | undefined {
  return partIn(phrases, 'text', text, values);
}

function partIn(phrases: Phrases, name: string, text: string, values: Values): string | undefined {
  const plain = plainIn(name, text, values);
  if (plain !== undefined) return plain;
  for (const { pattern, fields, own } of compiledPart(phrases, name)) {
    const found = pattern.exec(text);
    if (!found) continue;
    const said = fields.map(({ key, name: of, between }, index): [string, string] => {
      const written = found[index + 1] ?? '';
      const items = between === undefined ? [written] : itemsIn(phrases, of, written, between);
      return [key, items.map((one) => partIn(phrases, of, one, values) ?? one).join(between ?? '')];
    });
    const written = fields.map(({ key }, index): [string, string] => [key, found[index + 1] ?? '']);
    return fill(
      own.replace(/\{(\w+)\*[^}]*\}/g, '{$1}'),
      Object.fromEntries(said),
      values.language,
      Object.fromEntries(written),
    );
  }
  return undefined;
}

/** Several of a part, one by one. */
function itemsIn(phrases: Phrases, name: string, text: string, between: string): string[] {
  const one = partPattern(phrases, name);
  const first = new RegExp(`^(${one})(?:${escaped(between)}([^]+))?$`, 'u').exec(text);
  const [, item = text, rest] = first ?? [];
  return rest === undefined ? [item] : [item, ...itemsIn(phrases, name, rest, between)];
}

const bare = (decimal: string) => decimal.replaceAll(',', '');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function plainIn(name: string, text: string, values: Values): string | undefined {
  const [first = '', second = '', third = ''] = text.split(' ');
  switch (name) {
    case 'money':
      return values.amount(bare(second), first);
    case 'sum':
      return values.amount(bare(first), second);
    case 'decimal':
      return values.number(bare(text));
    case 'day':
      return values.date(text);
    case 'place':
      return values.place(text);
    case 'date': {
      const month = String(MONTHS.indexOf(second) + 1).padStart(2, '0');
      return values.date(`${third}-${month}-${first.padStart(2, '0')}`);
    }
    case 'number':
    case 'word':
    case 'said':
      return text;
    default:
      return undefined;
  }
}
