import { canonicalize } from '@tongshang/canonical-json';
import { decodeBase64url, readDetachedJws, verifyDetachedJws } from '@tongshang/signature';
import { type DossierDocument, type DossierDocumentPart, hashOf, PATHS, textOf } from './content.ts';
import { finding } from './findings.ts';
import type { OpenedDossier } from './open.ts';
import { type Check, Gathering } from './report.ts';
import type { ReadEntry } from './verify-log.ts';
import { VIEW_PATHS, viewsOf } from './views.ts';

/** Every listed part is there with its hash, and no other. */
export function checkFiles({ manifest, parts }: OpenedDossier): Check {
  const found = new Gathering();
  const listed = new Set<string>([PATHS.manifest]);
  for (const { path, sha256 } of manifest.files) {
    listed.add(path);
    found.examine(path, () => {
      const bytes = parts.get(path);
      if (!bytes) throw finding('DOSSIER_FILE_MISSING');
      if (hashOf(bytes) !== sha256) throw finding('DOSSIER_FILE_CHANGED');
    });
  }
  for (const path of parts.keys()) {
    if (!listed.has(path)) found.fails({ code: 'DOSSIER_FILE_UNLISTED', params: {} }, path);
  }
  return found.result('files');
}

/** Every issued document is present as it was issued; none is here that was not issued. */
export function checkDocuments({ documents, parts }: OpenedDossier, read: readonly ReadEntry[]): Check {
  const found = new Gathering();
  const byId = new Map(documents.map((document) => [document.documentId, document]));
  const issued = issuedIn(read);
  for (const [documentId, { type, sha256 }] of issued) {
    found.examine(`documents.json: ${type} ${documentId}`, () => {
      const xml = byId.get(documentId)?.parts.find(({ part }) => part === 'xml');
      const bytes = xml && parts.get(xml.path);
      if (!bytes) throw finding('DOSSIER_DOCUMENT_MISSING', { type });
      if (hashOf(bytes) !== sha256) throw finding('DOSSIER_DOCUMENT_CHANGED', { type });
    });
  }
  const printed = printedIn(read);
  for (const { documentId, type, parts: listed } of documents) {
    for (const { part, path } of listed) {
      const sha256 = printed.get(`${documentId} ${part}`);
      const bytes = parts.get(path);
      if (sha256 === undefined || !bytes) continue;
      found.examine(path, () => {
        if (hashOf(bytes) !== sha256) throw finding('DOSSIER_PAGE_CHANGED', { type });
      });
    }
    if (!issued.has(documentId)) {
      found.fails({ code: 'DOSSIER_DOCUMENT_UNKNOWN', params: { type } }, `documents.json: ${documentId}`);
    }
  }
  return found.result('documents', documents.length);
}

/** Every part of every document is signed, for exactly this part, by a key its issuer registered in the log. */
export function checkSignatures(dossier: OpenedDossier, read: readonly ReadEntry[]): Check {
  const found = new Gathering();
  const keys = registeredKeys(read);
  const issued = issuedIn(read);
  for (const document of dossier.documents) {
    for (const part of document.parts) {
      found.examine(part.path, () => {
        checkSignature(dossier, document, part, keys, issued.get(document.documentId)?.issuer);
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

/** Hash of every page that the journal says was printed, by document and part; what was printed before that was entered has none. */
function printedIn(read: readonly ReadEntry[]): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const { entry } of read) {
    if (entry.kind !== 'document.printed') continue;
    const { documentId, language, sha256 } = entry.public;
    printed.set(`${String(documentId)} pdf-${String(language)}`, String(sha256));
  }
  return printed;
}

interface Issued {
  readonly type: string;
  readonly sha256: string;
  readonly issuer: string | null;
}

function issuedIn(read: readonly ReadEntry[]): ReadonlyMap<string, Issued> {
  const issued = new Map<string, Issued>();
  for (const { entry } of read) {
    if (entry.kind !== 'document.issued') continue;
    const { documentId, type, sha256, issuerOrganisationId } = entry.public;
    const issuer = typeof issuerOrganisationId === 'string' ? issuerOrganisationId : entry.organisationId;
    issued.set(String(documentId), { type: String(type), sha256: String(sha256), issuer });
  }
  return issued;
}
