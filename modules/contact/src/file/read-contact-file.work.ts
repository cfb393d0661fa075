import { type Encoding, encodingCandidates } from '@tongshang/csv';
import { Refusal } from '@tongshang/refusal';
import { refuse } from '../refusals.ts';
import type { FileRow } from './file-row.ts';
import { type ReadSheet, readContactSheet, type SheetOptions } from './read-sheet.ts';
import { readVcardContacts } from './read-vcards.ts';
import { decodedVcards } from './vcard-text.ts';

export type ContactFileBytes = { readonly bytes: Uint8Array; readonly options: SheetOptions };

/** What a file of contacts says; `encodings`: it can be read in several, and which is meant has to be said before anything is read. */
export type ReadFile = {
  readonly form: 'text' | 'workbook' | 'vcard';
  readonly columns: ReadSheet['columns'];
  readonly rows: readonly FileRow[];
  readonly encodings: readonly { readonly encoding: Encoding; readonly sample: string }[];
};

/** As many as a person looks through. */
export const ROWS_MAX = 1_000;

/**
 * Reads a file of contacts in a thread.
 * @throws CONTACT_FILE_ROWS, and as `readContactSheet` and `readVcards`
 */
export default function readContactFile({ bytes, options }: ContactFileBytes): ReadFile {
  try {
    return bounded(read(bytes, options));
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'ENCODING_UNCERTAIN') throw error;
    return { form: 'text', columns: [], rows: [], encodings: encodingCandidates(bytes) };
  }
}

function read(bytes: Uint8Array, options: SheetOptions): ReadFile {
  const cards = decodedVcards(bytes, options.encoding);
  if (cards !== undefined) {
    const rows = readVcardContacts(cards, options.country);
    return { form: 'vcard', columns: [], rows, encodings: [] };
  }
  return { ...readContactSheet(bytes, options), encodings: [] };
}

function bounded(file: ReadFile): ReadFile {
  const found = file.rows.length;
  if (found > ROWS_MAX) throw refuse('CONTACT_FILE_ROWS', { found: String(found), limit: String(ROWS_MAX) });
  return file;
}
