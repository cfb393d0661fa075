import { invariant } from '@tongshang/refusal';
import { refuse } from './refusals.ts';
import type { CompiledType } from './schema.ts';

/** Content of a basic element with its attributes, in the order they are written. */
export type UblWritten = { readonly _: string; readonly [attribute: string]: string };

type Basic = string | UblWritten;
type Child = Basic | UblNode;

/** An element's children by local name, in any order: the schema table knows theirs. */
export type UblNode = { readonly [element: string]: Child | readonly Child[] | undefined };

const SPECIAL = /[&<>\r]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
/** What XML 1.0 cannot carry, once surrogate pairs are set aside. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Text as character data. Refuses `UBL_TEXT_UNWRITABLE`. */
export function escapeText(text: string, place: string): string {
  if (!SPECIAL.test(text)) return text;
  const bad = UNWRITABLE.exec(text);
  if (bad) {
    const code = bad[0].codePointAt(0) ?? 0;
    const character = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    throw refuse('UBL_TEXT_UNWRITABLE', { character }, place);
  }
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

export function escapeAttribute(text: string, place: string): string {
  return escapeText(text, place).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The children of one element in schema order; empty elements are left out, as UBL asks (2.4, IND5). */
export function serialiseChildren(type: CompiledType, node: UblNode, path: string, indent: string): string {
  let out = '';
  let written = 0;
  for (const { name, prefixed, inner } of type.children) {
    const value = node[name];
    if (value === undefined) continue;
    written += 1;
    const several = Array.isArray(value) ? (value as readonly Child[]) : [value as Child];
    for (const one of several) out += serialiseOne(prefixed, inner, one, `${path}/${name}`, indent);
  }
  const given = Object.values(node).filter((one) => one !== undefined).length;
  invariant(written === given, `an element of ${path} is not in the schema table: ${Object.keys(node)}`);
  return out;
}

function serialiseOne(
  prefixed: string,
  inner: CompiledType | undefined,
  value: Child,
  path: string,
  indent: string,
): string {
  if (inner) {
    const children = serialiseChildren(inner, value as UblNode, path, `${indent} `);
    return children && `${indent}<${prefixed}>\n${children}${indent}</${prefixed}>\n`;
  }
  if (typeof value === 'string') {
    return value && `${indent}<${prefixed}>${escapeText(value, path)}</${prefixed}>\n`;
  }
  const { _: text, ...attributes } = value as UblWritten;
  if (text === '') return '';
  let tag = prefixed;
  for (const [name, one] of Object.entries(attributes)) tag += ` ${name}="${escapeAttribute(one, path)}"`;
  return `${indent}<${tag}>${escapeText(text, path)}</${prefixed}>\n`;
}
