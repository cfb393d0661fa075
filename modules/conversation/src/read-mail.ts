import PostalMime from 'postal-mime';
import { textOfHtml } from './html-text.ts';
import { mailProper, startOfMail } from './mail-start.ts';
import { shownText } from './text.ts';

/** What a mail file says of itself: nobody here vouches for any of it. */
export type ReportedMail = {
  /** As the file has it: name and address, or what stands there instead. */
  readonly from: string;
  /** ISO 8601, or what stands there instead. */
  readonly date: string;
  readonly subject: string;
  readonly text: string;
  /** Whether there is more text than is shown here. */
  readonly isCut: boolean;
  /** Whether the text was taken out of HTML: its layout, and what it would hide, are lost. */
  readonly isFromHtml: boolean;
};

const LINE_MAX = 300;
const TEXT_MAX = 20_000;
/** Header fields of a mail that went through a dozen servers and was signed by each have some ten kilobytes. */
const HEADERS_MAX = 64 * 1024;

/** Reads sender, date, subject and text of a mail file, in a thread; undefined for what the library cannot read. */
export async function readMail(bytes: Uint8Array): Promise<ReportedMail | undefined> {
  const mail = mailProper(bytes);
  const start = startOfMail(mail);
  try {
    // Of a mail within a mail nothing is read: it is a file of this one.
    const { from, date, subject, text, html, attachments } = await PostalMime.parse(start, {
      ...{ maxNestingDepth: 16, maxHeadersSize: HEADERS_MAX, maxRfc822NestingDepth: 0 },
    });
    const named = from && 'address' in from && from.address ? [from.name, `<${from.address}>`] : [from?.name];
    const isFromHtml = !text?.trim() && Boolean(html);
    const said = [...shownText((isFromHtml ? textOfHtml(html ?? '') : (text ?? '')).trim())];
    const endsInText = start.length < mail.length && attachments.length === 0;
    return {
      from: line(named.filter(Boolean).join(' ')),
      date: line(date ?? ''),
      subject: line(subject ?? ''),
      text: said.slice(0, TEXT_MAX).join('').trim(),
      isCut: said.length > TEXT_MAX || endsInText,
      isFromHtml,
    };
  } catch {
    return undefined;
  }
}

const line = (text: string): string =>
  [...shownText(text).replaceAll(/\s+/g, ' ').trim()].slice(0, LINE_MAX).join('');
