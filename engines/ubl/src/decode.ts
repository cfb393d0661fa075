import type { UblLimits } from './limits.ts';
import { refuse } from './refusals.ts';

/** Declared label (lower case) → label of the Encoding Standard. GB 2312 and GBK are subsets of GB 18030. */
const ENCODINGS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'windows-1252': 'windows-1252',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  cp936: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
};

/** Long enough for any XML declaration in use. */
const DECLARATION_BYTES = 512;

/**
 * Turns the bytes of an XML file into text by its byte order mark and its declaration (XML 1.0, appendix F).
 * Refuses `UBL_EMPTY`, `UBL_TOO_LARGE`, `UBL_ENCODING_UNSUPPORTED`, `UBL_ENCODING_MISMATCH` (declared otherwise than
 * the bytes are) and `UBL_BYTES_INVALID` with the line of the byte.
 */
export function decodeXml(bytes: Uint8Array, limits: UblLimits): string {
  if (bytes.length > limits.bytes) {
    throw refuse('UBL_TOO_LARGE', { size: String(bytes.length), limit: String(limits.bytes) });
  }
  const family = familyOf(bytes);
  const declared = declaredEncoding(bytes, family);
  const actual = family ?? 'utf-8';
  if (declared === undefined) return decodeAs(bytes, actual);
  const label = ENCODINGS[declared.toLowerCase()];
  if (label === undefined) throw refuse('UBL_ENCODING_UNSUPPORTED', { encoding: declared }, 'line 1');
  const agrees =
    family === undefined ? !label.startsWith('utf-16') : label === family || family.startsWith(label);
  if (!agrees) {
    throw refuse('UBL_ENCODING_MISMATCH', { declared, actual: actual.toUpperCase() }, 'line 1');
  }
  return decodeAs(bytes, family ?? label, declared);
}

/** What the first bytes alone say: a byte order mark, or `<` in two bytes. */
function familyOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw refuse('UBL_ENCODING_UNSUPPORTED', { encoding: 'UTF-32' }, 'line 1');
  }
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array, family: string | undefined): string | undefined {
  const head = new TextDecoder(family?.startsWith('utf-16') ? family : 'windows-1252')
    .decode(bytes.subarray(0, DECLARATION_BYTES))
    .replace(/^(?:\uFEFF|ï»¿)/, '');
  const end = head.indexOf('?>');
  if (!head.startsWith('<?xml') || end < 0) return undefined;
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(head.slice(0, end))?.[1];
}

function decodeAs(bytes: Uint8Array, label: string, declared?: string): string {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.trim() === '') throw refuse('UBL_EMPTY');
    return text;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw invalidByte(bytes, label, declared);
  }
}

/** Finds the first byte that does not decode, by halving. */
function invalidByte(bytes: Uint8Array, label: string, declared: string | undefined): Error {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), label, true)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(label).decode(bytes.subarray(0, good));
  const line = `line ${before.split('\n').length}`;
  if (label === 'utf-8' && decodes(bytes, 'gb18030', false)) {
    const named = declared ?? 'UTF-8';
    return refuse('UBL_ENCODING_MISMATCH', { declared: named, actual: 'GB18030/GBK' }, line);
  }
  const encoding = (declared ?? label).toUpperCase();
  return refuse('UBL_BYTES_INVALID', { offset: String(good), encoding }, line);
}

function decodes(bytes: Uint8Array, label: string, stream: boolean): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
