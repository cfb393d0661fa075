import type { Pictures } from '@tongshang/firm-profile';
import { readUbl } from '@tongshang/ubl';
import type { PaperLanguage } from './paper/catalogue/languages.ts';
import { dayAtIssue } from './paper/day-at-issue.ts';
import { type SignedWith, sheetOf } from './paper/sheet-of.ts';
import type { ReadPaper } from './paper-model.ts';
import { readPaper } from './read-papers.work.ts';

export type PrintInput = {
  readonly xml: Uint8Array;
  readonly languages: readonly PaperLanguage[];
  /** The signature of the XML as the page shows it; absent for a document from outside. */
  readonly signedWith?: SignedWith;
  /** Those of the firm that signs it. */
  readonly pictures?: Pictures;
  /** Whether it is a change that nobody has confirmed yet. */
  readonly isProposed?: boolean;
  /** Whether another party says that what it states is not so. */
  readonly isContested?: boolean;
  /** Since when it is void, RFC 3339; absent while it stands. */
  readonly voidedAt?: string;
};

export type Printed = {
  readonly paper: ReadPaper;
  /** One for each language asked for; none when the document cannot be read. */
  readonly pages: readonly { readonly language: PaperLanguage; readonly pdf: Uint8Array }[];
};

/** Reads a document once and draws it in each language, in a thread, which keeps the fonts for the next. */
export default async function printPapers({
  xml,
  languages,
  signedWith,
  pictures,
  isProposed,
  isContested,
  voidedAt,
}: PrintInput): Promise<Printed> {
  const reading = readUbl(xml);
  const paper = readPaper(reading);
  if (!reading.ok) return { paper, pages: [] };
  // Fonts and all that draws are loaded by the thread that prints first, and not by every server that starts.
  const voidedOn = voidedAt === undefined ? undefined : dayAtIssue(reading.document, voidedAt);
  const { drawSheet } = await import('./paper/draw-sheet.ts');
  const pages: { language: PaperLanguage; pdf: Uint8Array }[] = [];
  for (const language of languages) {
    const now = { isProposed, isContested, voidedOn };
    const pdf = await drawSheet(sheetOf(reading.document, language, signedWith, now), pictures);
    pages.push({ language, pdf });
  }
  return { paper, pages };
}
