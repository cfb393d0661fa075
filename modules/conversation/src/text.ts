import { refuse } from './refusals.ts';

/** Bytes of UTF-8 that one message may have. */
export const TEXT_BYTES_MAX = 8_000;

/** Marks that one letter may carry: the fullest of living scripts (Tibetan, Hebrew with accents) have four or five (Unicode 17, 2.11). */
const MARKS_MAX = 8;

/** Between two emoji a joiner makes one of them, and behind one a selector says how it is drawn (UTS 51, 1.4.3, 1.4.9); anywhere else both hide. */
const EMOJI =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})\u{200D}(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})[\u{FE0E}\u{FE0F}]|(?<=[0-9#*])\u{FE0F}(?=\u{20E3})/u;

/**
 * What can make a text read otherwise than it is: controls but for tabs and line ends, formats (overrides and isolates of direction, widths of
 * zero, tags), what Unicode ignores by default (selectors of variants, joiners of graphemes, fillers; UAX 44, 5.3), line and paragraph separators, the
 * empty Braille cell, halves of characters.
 */
const SPOOFING = /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u{2028}\u{2029}\u{2800}]/u;

const EMOJI_OR_SPOOFING = new RegExp(`(${EMOJI.source})|(?:${SPOOFING.source})`, 'gu');
const HEAPED = new RegExp(`(\\p{M}{${MARKS_MAX}})\\p{M}+`, 'gu');

/** A text with a mark in place of each character that hides or turns something, and letters with no more marks than they may carry. */
const plain = (text: string, mark: string): string =>
  text
    .replaceAll(EMOJI_OR_SPOOFING, (_whole, emoji?: string) => emoji ?? mark)
    .replaceAll(HEAPED, `$1${mark}`);

/**
 * The text of a message as it is kept: line ends as one character, nothing blank around it.
 * @throws MESSAGE_EMPTY, MESSAGE_TOO_LONG, MESSAGE_SPOOFING
 */
export function readText(text: string): string {
  const said = text.replaceAll(/\r\n?/g, '\n').trim();
  if (said === '') throw refuse('MESSAGE_EMPTY', {}, 'text');
  const bytes = Buffer.byteLength(said);
  if (bytes > TEXT_BYTES_MAX)
    throw refuse('MESSAGE_TOO_LONG', { bytes: String(bytes), limit: String(TEXT_BYTES_MAX) }, 'text');
  if (plain(said, '') !== said) throw refuse('MESSAGE_SPOOFING', {}, 'text');
  return said;
}

/** A text that somebody outside wrote, fit to be shown: whatever could spoof is replaced by a mark that shows. */
export const shownText = (text: string): string => plain(text.replaceAll(/\r\n?/g, '\n'), '\u{FFFD}');
