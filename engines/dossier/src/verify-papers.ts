import { canonicalize } from '@tongshang/canonical-json';
import type { OrganisationId } from '@tongshang/identifier';
import { decodeBase64url, readDetachedJws, verifyDetachedJws } from '@tongshang/signature';
import { hashOf, PATHS, textOf } from './content.ts';
import { finding } from './findings.ts';
import { type DossierDocument, type DossierDocumentPart, PATHS_1 } from './format-1.ts';
import type { OpenedDossier, OpenedDossier1, OpenedDossier2 } from './open.ts';
import { evidenceHashes, evidencePath, placesOf } from './paper-files.ts';
import type { PaperTrail } from './paper-trail.ts';
import { ofKind, type ReadEntry, textIn } from './read-entries.ts';
import { type Check, Gathering } from './report.ts';
import { VIEW_PATHS, viewsOf } from './views.ts';

type Trails = ReadonlyMap<string, PaperTrail>;

/** Nothing lies in the file that its entries do not tell of, and of format 1 everything that its list names is there. */
export function checkFiles(dossier: OpenedDossier, read: readonly ReadEntry[], trails: Trails): Check {
  return dossier.format === 1 ? checkListed(dossier) : checkReferenced(dossier, read, trails);
}

function checkReferenced({ parts }: OpenedDossier2, read: readonly ReadEntry[], trails: Trails): Check {
  const found = new Gathering();
  const known = new Set<string>([...Object.values(PATHS), ...VIEW_PATHS]);
  for (const { path, signaturePath } of [...trails.values()].flatMap(placesOf)) {
    known.add(path);
    if (signaturePath !== undefined && parts.has(path)) known.add(signaturePath);
  }
  const evidence = evidenceHashes(read);
  for (const [path, bytes] of parts) {
    found.examine(path, () => {
      const isEvidence = path.startsWith('evidence/') && path === evidencePath(bytes);
      if (!known.has(path) && !(isEvidence && evidence.has(hashOf(bytes))))
        throw finding('DOSSIER_FILE_UNREFERENCED');
    });
  }
  return found.result('files');
}

function checkListed({ manifest, parts, listed }: OpenedDossier1): Check {
  const found = new Gathering();
  const names = new Set<string>([PATHS.manifest]);
  const known = new Set<string>([...Object.values(PATHS), ...Object.values(PATHS_1), ...VIEW_PATHS]);
  for (const { path, signaturePath } of listed.documents.flatMap((document) => document.parts)) {
    known.add(path).add(signaturePath ?? path);
  }
  for (const { path, sha256 } of manifest.files) {
    names.add(path);
    found.examine(path, () => {
      const bytes = parts.get(path);
      if (!bytes) throw finding('DOSSIER_FILE_MISSING');
      if (hashOf(bytes) !== sha256) throw finding('DOSSIER_FILE_CHANGED');
      if (!known.has(path)) throw finding('DOSSIER_FILE_UNREFERENCED');
    });
  }
  for (const path of parts.keys()) {
    if (!names.has(path)) found.fails({ code: 'DOSSIER_FILE_UNLISTED', params: {} }, path);
  }
  return found.result('files');
}

/**
 * Every document is present as it was issued or brought, unless its particulars are withheld or whoever passed the file on took it out; none
 * is here that no entry tells of. No page that the journal says was printed is another, or called pending.
 */
export function checkDocuments(
  { parts }: OpenedDossier,
  documents: readonly DossierDocument[],
  trails: Trails,
  takenOut: ReadonlySet<string>,
): Check {
  const found = new Gathering();
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  for (const [documentId, { type, sha256, isWithheld, origin, path }] of trails) {
    const listed = byId.get(documentId);
    // What was brought from outside may be too large, and was in no dossier of format 1: then that is said.
    if (takenOut.has(path) || (!listed && (isWithheld || origin === 'received'))) continue;
    const xml = listed?.parts.find(({ part }) => part === 'xml');
    found.examine(xml?.path ?? `${type} ${documentId}`, () => {
      const bytes = xml && parts.get(xml.path);
      if (!bytes) throw finding('DOSSIER_DOCUMENT_MISSING', { type });
      if (sha256 === undefined || hashOf(bytes) !== sha256)
        throw finding('DOSSIER_DOCUMENT_CHANGED', { type });
    });
  }
  for (const document of documents) {
    const { documentId, type } = document;
    const trail = trails.get(documentId);
    if (trail) {
      found.examine(`documents.json: ${documentId}`, () => checkLabel(document, trail));
      checkPages(document, trail, parts, found);
    } else
      found.fails({ code: 'DOSSIER_DOCUMENT_UNKNOWN', params: { type } }, `documents.json: ${documentId}`);
  }
  return found.result('documents', documents.length);
}

/** Format 1 lists kind and number beside the entries, which say them too. */
function checkLabel({ type, number }: DossierDocument, trail: PaperTrail): void {
  const isOther = type !== trail.type || (trail.number !== undefined && number !== trail.number);
  if (isOther)
    throw finding('DOSSIER_DOCUMENT_RELABELLED', { stated: `${type} ${number ?? ''}`, type: trail.type });
}

function checkPages(
  { documentId, type, parts: listed, pending = [] }: DossierDocument,
  { printed }: PaperTrail,
  parts: OpenedDossier['parts'],
  found: Gathering,
): void {
  for (const [part, { sha256 }] of printed) {
    const path = listed.find((one) => one.part === part)?.path;
    found.examine(path ?? `${type} ${documentId}`, () => {
      if (pending.includes(part)) throw finding('DOSSIER_PAGE_NOT_PENDING', { type });
      const bytes = path === undefined ? undefined : parts.get(path);
      if (bytes && hashOf(bytes) !== sha256) throw finding('DOSSIER_PAGE_CHANGED', { type });
    });
  }
}

/** Every part of every document issued here is signed, for exactly this part, by a key its issuer registered in the log; no other key is here. */
export function checkSignatures(
  dossier: OpenedDossier,
  documents: readonly DossierDocument[],
  read: readonly ReadEntry[],
  trails: Trails,
): Check {
  const found = new Gathering();
  const keys = registeredKeys(read);
  const used = new Set<string>();
  for (const document of documents) {
    const trail = trails.get(document.documentId);
    for (const part of document.parts) {
      if (part.signaturePath === undefined) continue;
      found.examine(part.path, () => {
        used.add(
          checkSignature(
            dossier,
            document,
            { ...part, signaturePath: part.signaturePath ?? '' },
            keys,
            trail,
          ),
        );
      });
    }
  }
  const isFormat2 = dossier.format === 2;
  for (const { entry, place } of isFormat2 ? read : []) {
    const isKey = !entry.file && entry.kind.startsWith('party.');
    if (isKey && !used.has(String(entry.public.keyId)))
      found.fails({ code: 'DOSSIER_ENTRY_UNEXPECTED', params: { kind: entry.kind } }, place);
  }
  return found.result('signatures');
}

/** @returns the id of the key that signed */
function checkSignature(
  { parts }: OpenedDossier,
  document: DossierDocument,
  { part, path, signaturePath }: Required<DossierDocumentPart>,
  keys: ReadonlyMap<string, RegisteredKey>,
  trail: PaperTrail | undefined,
): string {
  const bytes = parts.get(path);
  if (!bytes) throw finding('DOSSIER_FILE_MISSING');
  const jws = textOf(parts, signaturePath);
  const { header } = readDetachedJws(jws);
  const key = keys.get(header.kid);
  if (!key || key.organisationId !== trail?.organisationId)
    throw finding('DOSSIER_KEY_UNKNOWN', { keyId: header.kid });
  verifyDetachedJws(jws, bytes, key.publicKey);
  const expected = `${document.documentId} ${part}`;
  const claimed = `${String(header.doc)} ${String(header.part)}`;
  if (claimed !== expected) throw finding('DOSSIER_SIGNATURE_OF_ANOTHER', { found: claimed, expected });
  const recorded = part === 'xml' ? trail?.jwsSha256 : trail?.printed.get(part)?.jwsSha256;
  const signature = parts.get(signaturePath);
  if (recorded !== undefined && signature && hashOf(signature) !== recorded)
    throw finding('DOSSIER_SIGNATURE_CHANGED');
  return header.kid;
}

/** The readable extracts are what the entries make them. */
export function checkViews({ entries, parts }: OpenedDossier, entriesReadable: boolean): Check {
  const found = new Gathering();
  const views = entriesReadable ? viewsOf(entries) : new Map<string, unknown>();
  for (const path of VIEW_PATHS) {
    found.examine(path, () => {
      const view = views.get(path);
      if (view === undefined || textOf(parts, path) !== canonicalize(view))
        throw finding('DOSSIER_VIEW_DIFFERS');
    });
  }
  return found.result('views');
}

interface RegisteredKey {
  readonly organisationId: OrganisationId;
  readonly publicKey: Uint8Array;
}

function registeredKeys(read: readonly ReadEntry[]): ReadonlyMap<string, RegisteredKey> {
  const keys = new Map<string, RegisteredKey>();
  for (const one of ofKind(read, 'party.key-registered')) {
    const [keyId, organisationId] = [textIn(one, 'keyId'), textIn(one, 'organisationId')];
    const bytes = decodeBase64url(textIn(one, 'publicKey') ?? '');
    if (keyId !== undefined && organisationId !== undefined && bytes && !one.entry.file && !keys.has(keyId))
      keys.set(keyId, { organisationId, publicKey: bytes });
  }
  return keys;
}
