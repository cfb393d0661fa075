import { canonicalize } from '@tongshang/canonical-json';
import { decodeBase64url, readDetachedJws, verifyDetachedJws } from '@tongshang/signature';
import { type DossierDocument, type DossierDocumentPart, hashOf, PATHS, textOf } from './content.ts';
import { finding } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import type { PaperTrail } from './paper-trail.ts';
import { type Check, Gathering } from './report.ts';
import type { ReadEntry } from './verify-log.ts';
import { VIEW_PATHS, viewsOf } from './views.ts';

type Trails = ReadonlyMap<string, PaperTrail>;

/** Every listed part is there with its hash, and no other; and nothing is listed that the dossier does not speak of. */
export function checkFiles({ manifest, parts, documents }: OpenedDossier): Check {
  const found = new Gathering();
  const listed = new Set<string>([PATHS.manifest]);
  const known = new Set<string>([...Object.values(PATHS), ...VIEW_PATHS]);
  for (const { path, signaturePath } of documents.flatMap((document) => document.parts)) {
    known.add(path).add(signaturePath);
  }
  for (const { path, sha256 } of manifest.files) {
    listed.add(path);
    found.examine(path, () => {
      const bytes = parts.get(path);
      if (!bytes) throw finding('DOSSIER_FILE_MISSING');
      if (hashOf(bytes) !== sha256) throw finding('DOSSIER_FILE_CHANGED');
      if (!known.has(path)) throw finding('DOSSIER_FILE_UNREFERENCED');
    });
  }
  for (const path of parts.keys()) {
    if (!listed.has(path)) found.fails({ code: 'DOSSIER_FILE_UNLISTED', params: {} }, path);
  }
  return found.result('files');
}

/**
 * Every issued document is present as it was issued, unless its particulars are withheld; none is here that was not issued. No page
 * that the journal says was printed is another, or called pending.
 */
export function checkDocuments({ documents, parts }: OpenedDossier, trails: Trails): Check {
  const found = new Gathering();
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  for (const [documentId, { type, sha256, isWithheld }] of trails) {
    const listed = byId.get(documentId);
    if (!listed && isWithheld) continue;
    found.examine(`documents.json: ${type} ${documentId}`, () => {
      const xml = listed?.parts.find(({ part }) => part === 'xml');
      const bytes = xml && parts.get(xml.path);
      if (!bytes) throw finding('DOSSIER_DOCUMENT_MISSING', { type });
      if (sha256 === undefined || hashOf(bytes) !== sha256)
        throw finding('DOSSIER_DOCUMENT_CHANGED', { type });
    });
  }
  for (const document of documents) {
    const { documentId, type } = document;
    const trail = trails.get(documentId);
    if (trail) checkPages(document, trail, parts, found);
    else found.fails({ code: 'DOSSIER_DOCUMENT_UNKNOWN', params: { type } }, `documents.json: ${documentId}`);
  }
  return found.result('documents', documents.length);
}

function checkPages(
  { documentId, type, parts: listed, pending = [] }: DossierDocument,
  { printed }: PaperTrail,
  parts: OpenedDossier['parts'],
  found: Gathering,
): void {
  for (const [part, sha256] of printed) {
    const path = listed.find((one) => one.part === part)?.path;
    found.examine(path ?? `documents.json: ${documentId}`, () => {
      if (pending.includes(part)) throw finding('DOSSIER_PAGE_NOT_PENDING', { type });
      const bytes = path === undefined ? undefined : parts.get(path);
      if (bytes && hashOf(bytes) !== sha256) throw finding('DOSSIER_PAGE_CHANGED', { type });
    });
  }
}

/** Every part of every document is signed, for exactly this part, by a key its issuer registered in the log. */
export function checkSignatures(dossier: OpenedDossier, read: readonly ReadEntry[], trails: Trails): Check {
  const found = new Gathering();
  const keys = registeredKeys(read);
  for (const document of dossier.documents) {
    for (const part of document.parts) {
      found.examine(part.path, () => {
        checkSignature(dossier, document, part, keys, trails.get(document.documentId)?.issuer);
      });
    }
  }
  return found.result('signatures');
}

function checkSignature(
  { parts }: OpenedDossier,
  document: DossierDocument,
  { part, path, signaturePath }: DossierDocumentPart,
  keys: ReadonlyMap<string, RegisteredKey>,
  issuer: string | null | undefined,
): void {
  const bytes = parts.get(path);
  if (!bytes) throw finding('DOSSIER_FILE_MISSING');
  const jws = textOf(parts, signaturePath);
  const { header } = readDetachedJws(jws);
  const key = keys.get(header.kid);
  if (!key || key.organisationId !== issuer) throw finding('DOSSIER_KEY_UNKNOWN', { keyId: header.kid });
  verifyDetachedJws(jws, bytes, key.publicKey);
  const expected = `${document.documentId} ${part}`;
  const claimed = `${String(header.doc)} ${String(header.part)}`;
  if (claimed !== expected) throw finding('DOSSIER_SIGNATURE_OF_ANOTHER', { found: claimed, expected });
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
  readonly organisationId: string;
  readonly publicKey: Uint8Array;
}

function registeredKeys(read: readonly ReadEntry[]): ReadonlyMap<string, RegisteredKey> {
  const keys = new Map<string, RegisteredKey>();
  for (const { entry } of read) {
    if (entry.kind !== 'party.key-registered') continue;
    const { keyId, organisationId, publicKey } = entry.public;
    const bytes = typeof publicKey === 'string' ? decodeBase64url(publicKey) : undefined;
    if (typeof keyId === 'string' && typeof organisationId === 'string' && bytes) {
      keys.set(keyId, { organisationId, publicKey: bytes });
    }
  }
  return keys;
}
