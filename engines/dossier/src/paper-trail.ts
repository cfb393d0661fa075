import type { DocumentId, OrganisationId } from '@tongshang/identifier';
import { type ChangeStanding, changesIn } from './change-standing.ts';
import { ofKind, type ReadEntry, textIn } from './read-entries.ts';

/** What the journal says of one page that was printed. */
interface PrintTrail {
  /** Of its bytes, hexadecimal; undefined where that is not disclosed. */
  readonly sha256: string | undefined;
  /** Of its signature. */
  readonly jwsSha256: string | undefined;
}

/** What the entries say of one document. */
export interface PaperTrail {
  readonly documentId: DocumentId;
  /** Issued here and signed, or brought from outside by a party. */
  readonly origin: 'issued' | 'received';
  readonly type: string;
  readonly number: string | undefined;
  /** Who issued it, or brought it; null where no entry says. */
  readonly organisationId: OrganisationId | null;
  /** Of its bytes, hexadecimal; undefined where that is not disclosed to whom the dossier was made for. */
  readonly sha256: string | undefined;
  readonly jwsSha256: string | undefined;
  /** Whether its particulars are not disclosed: then it may be absent. */
  readonly isWithheld: boolean;
  /** Whether it was made void later. */
  readonly isVoid: boolean;
  /** Of a paper that proposes, confirms or refuses a change of the order: how that change stands. */
  readonly change: ChangeStanding | undefined;
  /** Every page that was printed, by part (`pdf-en`). What was printed before prints were entered has none. */
  readonly printed: ReadonlyMap<string, PrintTrail>;
  /** Path of the document itself, in format 2. */
  readonly path: string;
  /** Path of one of its pages. */
  readonly pagePath: (part: string) => string;
}

/** The file that the words about a document stand in, by what was received. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'application/xml': 'xml',
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/json': 'json',
  'text/csv': 'csv',
  'message/rfc822': 'eml',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
};

/** The pages that every document issued here has; those of some trades have further ones, in the language of a side. */
export const USUAL_PAGES: readonly string[] = ['pdf-en', 'pdf-zh-CN'];

/** The language (BCP 47) of a page, by the part that it is; undefined of what is no page. */
export const pageLanguage = (part: string): string | undefined =>
  /^pdf-([a-z]{2,3}(?:-[A-Z]{2})?)$/.exec(part)?.[1];

const ORIGINS = {
  'document.issued': 'issued',
  'document.received': 'received',
  'conversation.attached': 'received',
} as const;

/**
 * Every document that the journal says was issued or brought, by its id, in that order. Its place in the file follows from the
 * entries alone: folder and number by the order, the name by its type.
 */
export function paperTrails(read: readonly ReadEntry[]): ReadonlyMap<string, PaperTrail> {
  const voided = new Set(ofKind(read, 'document.voided').map((one) => textIn(one, 'documentId')));
  const printed = Map.groupBy(ofKind(read, 'document.printed'), (one) => textIn(one, 'documentId'));
  const changes = changesIn(read);
  const trails = new Map<string, PaperTrail>();
  const counts = { issued: 0, received: 0 };
  for (const one of read) {
    const origin = ORIGINS[one.entry.kind as keyof typeof ORIGINS];
    const id = textIn(one, 'documentId');
    if (origin === undefined || id === undefined || trails.has(id)) continue;
    counts[origin] += 1;
    const place = { origin, number: counts[origin] };
    const { causedBy } = one.entry;
    // What a party brings from outside is caused by nothing here that it could state.
    const change = origin === 'issued' && causedBy !== undefined ? changes.get(causedBy) : undefined;
    const later = { isVoid: voided.has(id), change, printed: printed.get(id) ?? [] };
    trails.set(id, trailOf(one, id, place, later));
  }
  return trails;
}

interface Later {
  readonly isVoid: boolean;
  readonly change: ChangeStanding | undefined;
  readonly printed: readonly ReadEntry[];
}

function trailOf(
  one: ReadEntry,
  documentId: DocumentId,
  place: { origin: 'issued' | 'received'; number: number },
  { isVoid, change, printed }: Later,
): PaperTrail {
  const { entry, source } = one;
  const type = textIn(one, 'type') ?? '';
  const sha256 = textIn(one, 'sha256');
  const stem = stemOf(place, type);
  const extension = EXTENSIONS[textIn(one, 'mediaType') ?? 'application/xml'] ?? 'bin';
  return {
    ...{ documentId, origin: place.origin, type, sha256, isVoid, change },
    number: textIn(one, 'number'),
    organisationId: textIn(one, 'issuerOrganisationId') ?? textIn(one, 'broughtBy') ?? entry.organisationId,
    jwsSha256: textIn(one, 'jwsSha256'),
    // Entries of before gave the hash to everyone, and the number to those alone who may read the document.
    isWithheld: sha256 === undefined || ('number' in entry.commitments && !('number' in source.disclosures)),
    printed: new Map(
      printed.map((page) => [
        `pdf-${textIn(page, 'language')}`,
        { sha256: textIn(page, 'sha256'), jwsSha256: textIn(page, 'jwsSha256') },
      ]),
    ),
    path: `${stem}.${extension}`,
    pagePath: (part) => `${stem}.${pageLanguage(part) ?? 'other'}.pdf`,
  };
}

/** Paths that people can read in a file listing: `documents/03-Order.xml`, its signature and its pages beside it. */
function stemOf({ origin, number }: { origin: 'issued' | 'received'; number: number }, type: string): string {
  const named = /^[A-Za-z]{1,60}$/.test(type) ? type : 'Paper';
  return `${origin === 'issued' ? 'documents' : 'received'}/${String(number).padStart(2, '0')}-${named}`;
}
