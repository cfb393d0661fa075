import { cleanFileName } from '@tongshang/blobs';
import { mailProper } from './mail-start.ts';
import { isWorkbook } from './workbook.ts';

/** What can be attached, by its media type, with the ending that its name gets. */
const ENDINGS = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'message/rfc822': 'eml',
  'text/csv': 'csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;

export type FileKind = keyof typeof ENDINGS;
export const FILE_KINDS = Object.keys(ENDINGS) as FileKind[];

const FIRST_BYTES: readonly (readonly [FileKind, readonly number[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** What its bytes say a file is, whatever it is called; undefined for what cannot be attached. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const known = FIRST_BYTES.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (known) return known[0];
  if (isWorkbook(bytes)) return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  if (isMail(bytes)) return 'message/rfc822';
  return isTable(bytes) ? 'text/csv' : undefined;
}

const MAIL_HEAD_BYTES = 64 * 1024;

/** A message of RFC 5322: header fields first, among them who wrote it and when (3.6). */
function isMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(mailProper(bytes).subarray(0, MAIL_HEAD_BYTES));
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const areFields = lines.every((line) => /^[!-9;-~]+[ \t]*:/.test(line));
  const has = (field: string) => lines.some((line) => line.toLowerCase().startsWith(`${field}:`));
  return areFields && has('from') && has('date');
}

/** Lines of text with separators in them (RFC 4180), in UTF-8 or as Chinese spreadsheets write it; no markup. */
function isTable(bytes: Uint8Array): boolean {
  const text = decoded(bytes)?.replace(/^\u{FEFF}/u, '');
  if (text === undefined || /^\s*</.test(text) || /[^\P{Cc}\t\r\n]/u.test(text)) return false;
  return /[,;\t]/.test(text.split(/\r?\n/, 1)[0] ?? '');
}

function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {}
  }
  return undefined;
}

const NAME_MAX = 200;

/** The name that a file is offered under: cleaned, and with the ending of what it is. */
export function fileNameOf(given: string | null, kind: FileKind): string {
  const shown = cleanFileName(given) ?? '';
  const ending = `.${ENDINGS[kind]}`;
  const isNamedSo = shown.toLowerCase().endsWith(ending) || (kind === 'image/jpeg' && /\.jpeg$/i.test(shown));
  const stem = isNamedSo ? shown.slice(0, shown.lastIndexOf('.')) : shown;
  const kept = isNamedSo ? shown.slice(shown.lastIndexOf('.')) : ending;
  return `${[...(stem || 'file')].slice(0, NAME_MAX / 2 - kept.length).join('')}${kept}`;
}
