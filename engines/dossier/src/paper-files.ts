import { hashOf } from './content.ts';
import type { DossierDocument, DossierDocumentPart } from './format-1.ts';
import type { OpenedDossier } from './open.ts';
import { type PaperTrail, pageLanguage, USUAL_PAGES } from './paper-trail.ts';
import type { ReadEntry } from './read-entries.ts';
import type { Parts } from './zip.ts';

/** What the file's own bytes begin with, so that evidence can be opened by who reads it. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['xml', [0x3c]],
];

/** Path of a file that an entry names as evidence: its hash is its name. */
export function evidencePath(bytes: Uint8Array): string {
  const known = SIGNATURES.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  return `evidence/${hashOf(bytes)}.${known?.[0] ?? 'bin'}`;
}

/** Hashes, hexadecimal, of everything that entries name as evidence of a word. */
export function evidenceHashes(read: readonly ReadEntry[]): ReadonlySet<string> {
  return new Set(read.flatMap(({ entry }) => (entry.word?.evidence ?? []).map(hexOfBase64)));
}

export function hexOfBase64(text: string): string {
  return Array.from(atob(text), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

/** Path of the detached signature over a part. */
const signaturePathOf = (path: string): string => `${path}.jws`;

/** Every place that entries give a document, a page or a signature, whether or not the file has it. */
export function placesOf(trail: PaperTrail): readonly DossierDocumentPart[] {
  const signed = (part: string, path: string): DossierDocumentPart =>
    trail.origin === 'issued' ? { part, path, signaturePath: signaturePathOf(path) } : { part, path };
  const pages = [...trail.printed.keys()].filter((part) => pageLanguage(part) !== undefined);
  return [signed('xml', trail.path), ...pages.map((part) => signed(part, trail.pagePath(part)))];
}

/** The documents in a dossier: as format 1 lists them; as the entries of format 2 tell them, with the parts that are in the file. */
export function documentsOf(
  dossier: OpenedDossier,
  trails: ReadonlyMap<string, PaperTrail>,
): readonly DossierDocument[] {
  if (dossier.format === 1) return dossier.listed.documents;
  return [...trails.values()].flatMap((trail) => documentOf(trail, dossier.parts));
}

function documentOf(trail: PaperTrail, parts: Parts): readonly DossierDocument[] {
  const present = placesOf(trail).filter(({ path }) => parts.has(path));
  if (present.length === 0) return [];
  const { documentId, type, number, origin, printed } = trail;
  const pending = origin === 'issued' ? USUAL_PAGES.filter((part) => !printed.has(part)) : [];
  return [
    {
      ...{ documentId, type, parts: present },
      ...(number === undefined ? {} : { number }),
      ...(pending.length > 0 ? { pending } : {}),
    },
  ];
}
