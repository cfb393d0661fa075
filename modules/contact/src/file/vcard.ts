import { refuse } from '../refusals.ts';

/** A property of a vCard: `TEL;TYPE=work:+44 20 7946 0000`. */
export type VcardProperty = {
  /** In capitals, without its group. */
  readonly name: string;
  /** Parameters in capitals, each with its values. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** As it stands, escapes and all. */
  readonly value: string;
};

export type Vcard = { readonly line: number; readonly properties: readonly VcardProperty[] };

type Line = { readonly line: number; readonly text: string };

/** Lines as they were before they were folded (RFC 6350, 3.2). */
function unfolded(text: string): readonly Line[] {
  const lines: { line: number; text: string }[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
    const last = lines.at(-1);
    if (/^[ \t]/.test(written) && last) last.text += written.slice(1);
    else if (written !== '') lines.push({ line: index + 1, text: written });
  }
  return lines;
}

const NAME = /^(?:[A-Za-z0-9-]+\.)?([A-Za-z0-9-]+)/;
const PARAMETER = /;([A-Za-z0-9-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?/y;

/** @throws VCARD_LINE */
function propertyOf({ line, text }: Line): VcardProperty {
  const named = NAME.exec(text);
  const params = new Map<string, readonly string[]>();
  let at = named?.[0].length ?? 0;
  for (;;) {
    PARAMETER.lastIndex = at;
    const found = PARAMETER.exec(text);
    if (!found) break;
    const [whole, name = '', values] = found;
    // `TEL;WORK:` of old programs is `TEL;TYPE=WORK:`.
    const key = values === undefined ? 'TYPE' : name.toUpperCase();
    const read = values === undefined ? [name] : valuesOf(values);
    params.set(key, [...(params.get(key) ?? []), ...read]);
    at += whole.length;
  }
  if (!named || text[at] !== ':') throw refuse('VCARD_LINE', { line: String(line) });
  return { name: (named[1] ?? '').toUpperCase(), params, value: text.slice(at + 1) };
}

/** RFC 6868: `^n`, `^'` and `^^` stand for what a parameter cannot hold. */
const valuesOf = (written: string): readonly string[] =>
  [...written.matchAll(/"([^"]*)"|([^,]+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replace(/\^([n'^])/g, (_, sign: string) => ({ n: '\n', "'": '"' })[sign] ?? '^'),
  );

/**
 * Reads vCards of version 3.0 (RFC 2426) and 4.0 (RFC 6350).
 * @throws VCARD_NONE, VCARD_LINE, VCARD_OPEN, VCARD_VERSION (2.1 is written in encodings of its own)
 */
export function readVcards(text: string): readonly Vcard[] {
  const cards: Vcard[] = [];
  let open: { line: number; properties: VcardProperty[] } | undefined;
  for (const written of unfolded(text.replace(/^\ufeff/, ''))) {
    const { line } = written;
    if (/^\s+$/.test(written.text)) continue;
    const property = propertyOf(written);
    const mark = `${property.name}:${property.value.trim().toUpperCase()}`;
    if (mark === 'BEGIN:VCARD') {
      if (open) throw refuse('VCARD_OPEN', { line: String(open.line) });
      open = { line, properties: [] };
    } else if (!open) throw refuse('VCARD_LINE', { line: String(line) });
    else if (mark === 'END:VCARD') {
      requireVersion(open);
      cards.push(open);
      open = undefined;
    } else open.properties.push(property);
  }
  if (open) throw refuse('VCARD_OPEN', { line: String(open.line) });
  if (cards.length === 0) throw refuse('VCARD_NONE');
  return cards;
}

function requireVersion({ line, properties }: Vcard): void {
  const version = properties.find(({ name }) => name === 'VERSION')?.value.trim() ?? '';
  if (version !== '3.0' && version !== '4.0')
    throw refuse('VCARD_VERSION', { line: String(line), version: version.slice(0, 10) || '?' });
}

/** The parts of a value, divided by a sign that is not escaped, their escapes undone (RFC 6350, 3.4). */
export function partsOf(value: string, sign: ';' | ','): readonly string[] {
  const parts = [''];
  for (let at = 0; at < value.length; at++) {
    const letter = value[at] ?? '';
    const last = parts.length - 1;
    if (letter === sign) parts.push('');
    else if (letter === '\\' && at + 1 < value.length) {
      at += 1;
      const escaped = value[at] ?? '';
      parts[last] += escaped === 'n' || escaped === 'N' ? '\n' : escaped;
    } else parts[last] += letter;
  }
  return parts.map((part) => part.trim());
}

/** A value that is one text; a comma that nobody escaped is a comma. */
export const textOf = (value: string): string =>
  value.replace(/\\([\s\S])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped)).trim();
