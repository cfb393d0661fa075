import { decodeText, decodeUtf8 } from '@tongshang/csv';

const BEGINNING = /^(\ufeff|ï»¿)?\s*BEGIN:VCARD/i;

/**
 * The text of a file that begins as a vCard; undefined for any other. vCards are UTF-8 (RFC 6350, 3.1) unless whoever brings the
 * file says otherwise.
 * @throws ENCODING_NOT_UTF8, and as `decodeText`
 */
export function decodedVcards(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  const isWide = /^(ÿþ|þÿ)/.test(start) && BEGINNING.test(start.slice(2).replaceAll('\0', ''));
  if (!isWide && !BEGINNING.test(start)) return undefined;
  return encoding === undefined ? decodeUtf8(bytes) : decodeText(bytes, encoding).text;
}
