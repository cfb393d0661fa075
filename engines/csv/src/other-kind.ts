import type { OtherKind } from './other-kinds.facts.ts';
import { refuse } from './refusals.ts';

/** First bytes that are of one kind alone (hexadecimal). */
const SIGNATURES: readonly (readonly [string, OtherKind])[] = [
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['49492a00', 'picture'],
  ['4d4d002a', 'picture'],
  ['1f8b', 'archive'],
  ['526172211a07', 'archive'],
  ['377abcaf271c', 'archive'],
  ['504b0506', 'archive'],
  ['fffe0000', 'utf-32'],
  ['0000feff', 'utf-32'],
  ['7b5c727466', 'rich-text'],
];

/** Compound files of old office programs (MS-CFB) by the names of their streams. */
const COMPOUND = 'd0cf11e0';
const STREAMS: readonly (readonly [string, OtherKind])[] = [
  ['EncryptedPackage', 'locked-workbook'],
  ['Workbook', 'old-workbook'],
  ['WordDocument', 'word'],
];

/** Packages by the parts that they name; a workbook that is read is none of these. */
const ZIP = '504b0304';
const ZIP_ENDS = 'PK\x05\x06';
const PARTS: readonly (readonly [string, OtherKind | undefined])[] = [
  ['xl/workbook.xml', undefined],
  ['xl/workbook.bin', 'binary-workbook'],
  ['word/document.xml', 'word'],
  ['application/vnd.oasis.opendocument', 'open-document'],
];

/** What a text begins with that is none of rows. */
const TEXTS: readonly (readonly [RegExp, OtherKind])[] = [
  [/^<(?:!doctype\s+html|html[\s>])/i, 'web-page'],
  [/^<\?xml[^>]*>\s*(?:<!doctype\s+html|<html[\s>])/i, 'web-page'],
  [/<Workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet/, 'xml-workbook'],
  // Two fields of a mail (RFC 5322), one below the other.
  [
    /^(?:From|To|Received|Return-Path|Delivered-To|MIME-Version|Date|Subject|Message-ID): [^\n]*\n(?:[ \t][^\n]*\n)*(?:From|To|Cc|Received|DKIM-Signature|X-[\w-]+|MIME-Version|Date|Subject|Message-ID): /i,
    'mail',
  ],
];
const TEXT_WITHIN = 2_048;

/** What the bytes of a file say it is, where that is nothing that rows are read from; never its name. */
function otherKindOf(bytes: Uint8Array): OtherKind | undefined {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (signed) return signed[1];
  if (start.startsWith(COMPOUND)) {
    const text = latin(bytes).replaceAll('\0', '');
    return STREAMS.find(([name]) => text.includes(name))?.[1] ?? 'office-file';
  }
  if (start.startsWith(ZIP)) {
    const text = latin(bytes);
    // One that breaks off does not say what is in it.
    if (!text.includes(ZIP_ENDS)) return undefined;
    const part = PARTS.find(([name]) => text.includes(name));
    return part ? part[1] : 'archive';
  }
  const text = latin(bytes.subarray(0, TEXT_WITHIN))
    .replaceAll('\0', '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)?\s*/, '')
    .replace(/\r\n?/g, '\n');
  return TEXTS.find(([begins]) => begins.test(text))?.[1];
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** Of what other kind a file is, its bytes say. @throws FILE_OTHER_KIND */
export function refuseOtherKind(bytes: Uint8Array): void {
  const kind = otherKindOf(bytes);
  if (kind) throw refuse('FILE_OTHER_KIND', { kind });
}
