import type { RefusalParams } from '@tongshang/refusal';
import { checkContact } from '../check-contact.ts';
import type { ContactDraft } from '../contact.ts';
import type { refuse } from '../refusals.ts';
import { without } from './without.ts';

/** What is wrong at one place of a row. */
export type FileProblem = {
  readonly code: string;
  readonly params: RefusalParams;
  /** Header of the column, or name of the vCard's property; absent where the whole row is meant. */
  readonly column?: string;
  /** The row cannot be taken over; otherwise it can, without what is named. */
  readonly isFatal: boolean;
};

/** A contact of a file: its row as a spreadsheet counts, or the line in which its vCard begins. */
export type FileRow = {
  readonly row: number;
  readonly contact: ContactDraft;
  readonly problems: readonly FileProblem[];
};

/** Where the file says what a place of the draft holds: `ids/vat` → the column's header. */
export type ColumnAt = (place: string) => string | undefined;

/** Where what is wrong makes the row unfit: a contact without name or country is none. */
const isFatal = (place: string): boolean => /^(name|country)(\/|$)/.test(place);

/** Checks a draft: what is wrong in it and can be left out is named and left out. */
export function checkedRow(
  row: number,
  draft: ContactDraft,
  found: readonly FileProblem[],
  columnAt: ColumnAt,
): FileRow {
  const problems = [...found];
  let contact = draft;
  for (const { code, params, place = '' } of checkContact(draft).refusals.toReversed()) {
    const column = columnAt(place);
    // What cannot be read as a country is no country missing.
    if (isFatal(place) && found.some((one) => one.isFatal && one.column === column)) continue;
    problems.push({ code, params, ...(column === undefined ? {} : { column }), isFatal: isFatal(place) });
    if (!isFatal(place)) contact = without(contact, place);
  }
  return { row, contact: checkContact(contact).statement, problems };
}

export function problemOf(
  { code, params }: ReturnType<typeof refuse>,
  column: string | undefined,
): FileProblem {
  return { code, params, ...(column === undefined ? {} : { column }), isFatal: false };
}
