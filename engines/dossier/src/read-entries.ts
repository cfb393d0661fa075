import type { Json } from '@tongshang/canonical-json';
import type { SealedEntry } from '@tongshang/journal-entry';
import type { DossierEntry } from './content.ts';
import { isTexts } from './shape.ts';

/** An entry that could be read, with what the dossier says about it. */
export interface ReadEntry extends SealedEntry {
  readonly source: DossierEntry;
  readonly place: string;
}

/** Entries of a kind, in their order. */
export const ofKind = (read: readonly ReadEntry[], kind: string): readonly ReadEntry[] =>
  read.filter(({ entry }) => entry.kind === kind);

/** By which an organisation takes over the place of a contact; the platform's own, after the contact's keeper has confirmed it. */
export const SUCCEEDED = 'trade.party-succeeded';

/** A field of an entry, be it public or disclosed. */
export function saidIn({ entry, source }: ReadEntry, field: string): Json | undefined {
  if (Object.hasOwn(entry.public, field)) return entry.public[field];
  return Object.hasOwn(source.disclosures, field) ? source.disclosures[field]?.value : undefined;
}

/** The same where it is a text. */
export function textIn(one: ReadEntry, field: string): string | undefined {
  const said = saidIn(one, field);
  return typeof said === 'string' ? said : undefined;
}

/** Ids of the papers from outside that an entry names as evidence: in the clear, because they say nothing of what they show. */
export function evidenceIdsOf({ entry }: ReadEntry): readonly string[] {
  const { evidence } = entry.public;
  return isTexts(evidence) ? evidence : [];
}

/** How many files support an entry, as far as it says so in the clear. */
export const evidenceCount = (one: ReadEntry): number =>
  (one.entry.word?.evidence.length ?? 0) + evidenceIdsOf(one).length;
