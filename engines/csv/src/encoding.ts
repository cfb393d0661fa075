import { refuseOtherKind } from './other-kind.ts';
import { refuse } from './refusals.ts';
import { isWorkbook } from './workbook/is-workbook.ts';

/** Encodings that are read (WHATWG Encoding names); the first four are told apart by looking. */
const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** Other names people and programs use for them. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-8-sig': 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  cp936: 'gb18030',
  'windows-936': 'gb18030',
  sjis: 'shift_jis',
  'shift-jis': 'shift_jis',
  cp949: 'euc-kr',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
  cp1252: 'windows-1252',
};

export type Decoded = {
  readonly text: string;
  readonly encoding: Encoding;
  /** How the encoding is known: said by the caller, by a byte order mark, or by the bytes themselves. */
  readonly by: 'caller' | 'mark' | 'bytes';
};

/**
 * The text of a file. Without `encoding` it is detected; where the bytes allow two readings this refuses and names the
 * candidates, so that the caller can ask (see `encodingCandidates` for what to show).
 *
 * @throws ENCODING_UNKNOWN, ENCODING_WRONG, ENCODING_UNCERTAIN, FILE_OTHER_KIND, CSV_WORKBOOK, CSV_NOT_TEXT
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  refuseOtherKind(bytes);
  if (isWorkbook(bytes)) throw refuse('CSV_WORKBOOK');
  const marked = byteOrderMark(bytes);
  if (encoding !== undefined) {
    const wide = /^utf-?16$/i.test(encoding.trim());
    const name = wide ? (marked ?? looksWide(bytes) ?? 'utf-16le') : namedEncoding(encoding);
    const text = tryDecode(bytes, name);
    if (text === undefined) throw refuse('ENCODING_WRONG', { encoding: name });
    return { text, encoding: name, by: 'caller' };
  }
  if (marked) {
    const text = tryDecode(bytes, marked);
    if (text === undefined) throw refuse('ENCODING_WRONG', { encoding: marked });
    return { text, encoding: marked, by: 'mark' };
  }
  const detected = detect(bytes);
  if (detected) return detected;
  const candidates = encodingCandidates(bytes).map((candidate) => candidate.encoding);
  if (candidates.length === 0) throw refuse('CSV_NOT_TEXT', { kind: 'binary' });
  throw refuse('ENCODING_UNCERTAIN', { candidates: candidates.join(', ') });
}

/**
 * The text of a file whose form asks for UTF-8 (JSON: RFC 8259, 8.1). A byte order mark is dropped, one of UTF-16 obeyed; whatever does not
 * decode is refused with the line it stands in, never replaced.
 *
 * @throws ENCODING_NOT_UTF8, ENCODING_WRONG
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const marked = byteOrderMark(bytes);
  const text = tryDecode(bytes, marked ?? 'utf-8');
  if (text !== undefined) return text;
  if (marked !== undefined && marked !== 'utf-8') throw refuse('ENCODING_WRONG', { encoding: marked });
  throw refuse('ENCODING_NOT_UTF8', {}, `line ${lineOfBadByte(bytes)}`);
}

/** Lines up to the first byte that is no UTF-8, found by halving. */
function lineOfBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Beginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return new TextDecoder().decode(bytes.subarray(0, good)).split(/\r\n|\r|\n/).length;
}

function isUtf8Beginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Every encoding that the bytes are valid in, with the beginning of the text as it would read: what to ask a person. */
export function encodingCandidates(bytes: Uint8Array): { encoding: Encoding; sample: string }[] {
  const wide = looksWide(bytes);
  return ENCODINGS.filter((encoding) => encoding.startsWith('utf-16') === (wide !== undefined)).flatMap(
    (encoding) => {
      const text = tryDecode(bytes, encoding);
      return text === undefined ? [] : [{ encoding, sample: sampleOf(text) }];
    },
  );
}

/** @throws ENCODING_UNKNOWN */
export function namedEncoding(name: string): Encoding {
  const lower = name.trim().toLowerCase();
  const found = ENCODINGS.find((encoding) => encoding === lower) ?? ALIASES[lower];
  if (!found) throw refuse('ENCODING_UNKNOWN', { encoding: name, supported: ENCODINGS.join(', ') });
  return found;
}

function detect(bytes: Uint8Array): Decoded | undefined {
  const wide = looksWide(bytes);
  if (wide) {
    const text = tryDecode(bytes, wide);
    return text === undefined ? undefined : { text, encoding: wide, by: 'bytes' };
  }
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) {
    return mayBeChinese(utf8) ? undefined : { text: utf8, encoding: 'utf-8', by: 'bytes' };
  }
  const chinese = commonChinese(bytes);
  if (!chinese) return undefined;
  const text = tryDecode(bytes, 'gb18030');
  return text === undefined ? undefined : { text, encoding: 'gb18030', by: 'bytes' };
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows in the commas, digits and line ends: a zero byte beside each, always on one side. */
function looksWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  const length = Math.min(bytes.length, 65_536);
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (even + odd === 0) return undefined;
  if (even === 0) return 'utf-16le';
  if (odd === 0) return 'utf-16be';
  throw refuse('CSV_NOT_TEXT', { kind: 'NUL' });
}

/**
 * Chinese in GBK that happens to be valid UTF-8 reads there as two-byte letters: rare ones, or letters of several
 * scripts side by side. Real text keeps to the everyday letters of one script, and Chinese in UTF-8 needs three bytes.
 */
function mayBeChinese(text: string): boolean {
  if (/[\u0800-\u{10ffff}]/u.test(text)) return false;
  const everyday =
    /[^\u0180-\u07ff]|[\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u0370-\u04ff\u05d0-\u05ea\u0620-\u06ff]|\p{M}/gu;
  if (text.replace(everyday, '') !== '') return true;
  const scripts = [
    /[\u00c0-\u024f]/,
    /[\u0370-\u03ff]/,
    /[\u0400-\u04ff]/,
    /[\u05d0-\u05ea]/,
    /[\u0600-\u06ff]/,
  ];
  return scripts.filter((script) => script.test(text)).length > 1;
}

/**
 * Whether the bytes read as everyday simplified Chinese: high bytes come in pairs of the GB 2312 square, nearly all of
 * them in its symbol rows or its first level of 3,755 common characters, and there are enough of them to tell. Korean
 * in EUC-KR fills only the rows up to C8 of that square, so at least one character must lie beyond.
 */
function commonChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  let beyondHangul = false;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs++;
    const inSquare = trail >= 0xa1 && trail <= 0xfe;
    if (inSquare && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
    if (inSquare && lead >= 0xc9 && lead <= 0xd7) beyondHangul = true;
    index++;
  }
  return pairs >= 4 && beyondHangul && common / pairs >= 0.95;
}

function sampleOf(text: string): string {
  const unusual = text.search(/[\u0080-\u{10ffff}]/u);
  const start = Math.max(0, unusual - 40);
  return text.slice(start, start + 120);
}
