import { refuse } from './refusals.ts';

/** Bytes of UTF-8 that one message may have. */
export const TEXT_BYTES_MAX = 8_000;

/** Between two emoji it makes one of them; anywhere else it hides something. */
const JOINED_EMOJI =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})\u{200D}(?=\p{Extended_Pictographic})/gu;

/**
 * What can make a text read otherwise than it is: controls but for tabs and line ends, formats (overrides and isolates of direction, widths of
 * zero, tags; Unicode general categories Cc and Cf), line and paragraph separators, fillers that show nothing, halves of characters.
 */
const SPOOFING = /[^\P{Cc}\t\n]|[\p{Cf}\p{Cs}\u{2028}\u{2029}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]/u;

/** Whether a text says what it shows. */
const isPlain = (text: string): boolean => !SPOOFING.test(text.replace(JOINED_EMOJI, ''));

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
  if (!isPlain(said)) throw refuse('MESSAGE_SPOOFING', {}, 'text');
  return said;
}

/** A text that somebody outside wrote, fit to be shown: whatever could spoof is replaced by a mark that shows. */
export const shownText = (text: string): string =>
  [...text.replaceAll(/\r\n?/g, '\n')]
    .map((letter) => (SPOOFING.test(letter) ? '\u{FFFD}' : letter))
    .join('');
