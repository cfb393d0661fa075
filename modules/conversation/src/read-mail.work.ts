import PostalMime from 'postal-mime';
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
};

const LINE_MAX = 300;
const TEXT_MAX = 20_000;

/** Reads sender, date, subject and text of a mail file, in a thread; undefined for what the library cannot read. */
export default async function readMail(bytes: Uint8Array): Promise<ReportedMail | undefined> {
  try {
    const { from, date, subject, text } = await PostalMime.parse(bytes, { maxNestingDepth: 32 });
    const named = from && 'address' in from && from.address ? [from.name, `<${from.address}>`] : [from?.name];
    const said = shownText(text ?? '');
    return {
      from: line(named.filter(Boolean).join(' ')),
      date: line(date ?? ''),
      subject: line(subject ?? ''),
      text: [...said].slice(0, TEXT_MAX).join('').trim(),
      isCut: [...said].length > TEXT_MAX,
    };
  } catch {
    return undefined;
  }
}

const line = (text: string): string =>
  [...shownText(text).replaceAll(/\s+/g, ' ').trim()].slice(0, LINE_MAX).join('');
