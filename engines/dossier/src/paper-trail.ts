import type { Json } from '@tongshang/canonical-json';
import type { ReadEntry } from './verify-log.ts';

/** What the entries say of one document. */
export interface PaperTrail {
  readonly type: string;
  readonly issuer: string | null;
  /** Of its bytes, hexadecimal; undefined where that is not disclosed to whom the dossier was made for. */
  readonly sha256: string | undefined;
  /** Whether its particulars are not disclosed: then it may be absent. */
  readonly isWithheld: boolean;
  /** Whether it was made void later. */
  readonly isVoid: boolean;
  /** Hash of every page that was printed, by part (`pdf-en`); undefined where it is not disclosed. What was printed before prints were entered has none. */
  readonly printed: ReadonlyMap<string, string | undefined>;
}

/** Every document that the journal says was issued, by its id, in that order. */
export function paperTrails(read: readonly ReadEntry[]): ReadonlyMap<string, PaperTrail> {
  const voided = new Set(of(read, 'document.voided').map(({ entry }) => String(entry.public.documentId)));
  const printed = Map.groupBy(of(read, 'document.printed'), ({ entry }) => String(entry.public.documentId));
  return new Map(
    of(read, 'document.issued').map((one) => {
      const { documentId, type, issuerOrganisationId } = one.entry.public;
      const id = String(documentId);
      const sha256 = saidIn(one, 'sha256');
      const pages = (printed.get(id) ?? []).map((page) => {
        const hash = saidIn(page, 'sha256');
        return [
          `pdf-${String(page.entry.public.language)}`,
          hash === undefined ? hash : String(hash),
        ] as const;
      });
      const trail: PaperTrail = {
        type: String(type),
        issuer: typeof issuerOrganisationId === 'string' ? issuerOrganisationId : one.entry.organisationId,
        sha256: sha256 === undefined ? undefined : String(sha256),
        // Entries of before gave the hash to everyone, and the number to those alone who may read the document.
        isWithheld:
          sha256 === undefined ||
          ('number' in one.entry.commitments && !('number' in one.source.disclosures)),
        isVoid: voided.has(id),
        printed: new Map(pages),
      };
      return [id, trail];
    }),
  );
}

const of = (read: readonly ReadEntry[], kind: string) => read.filter(({ entry }) => entry.kind === kind);

/** A field of an entry, be it public or disclosed. */
function saidIn({ entry, source }: ReadEntry, field: string): Json | undefined {
  return entry.public[field] ?? source.disclosures[field]?.value;
}
