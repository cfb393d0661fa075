import type { Language } from '@tongshang/refusal';
import { readUbl, type UblDocument } from '@tongshang/ubl';
import { problemText } from './problem-text.ts';

type ForeignReading = {
  readonly document: UblDocument | null;
  readonly notRead: readonly string[];
  readonly problems: readonly {
    readonly code: string;
    readonly place: string;
    readonly line?: number;
    readonly column?: number;
    readonly text: string;
  }[];
};

/** A UBL file as data, or what is wrong with it and where. Keeps nothing. */
export function readForeign(bytes: Uint8Array, language: Language): ForeignReading {
  const reading = readUbl(bytes);
  if (reading.ok) return { document: reading.document, notRead: reading.notRead, problems: [] };
  const problems = reading.problems.map(({ code, params, place, line, column }) => ({
    code,
    place,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    text: problemText({ code, params, place }, language),
  }));
  return { document: null, notRead: [], problems };
}
