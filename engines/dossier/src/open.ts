import { openArchive, type Parts } from './archive.ts';
import {
  type DossierDocument,
  type DossierEntry,
  type DossierOrganisation,
  FORMAT,
  FORMAT_VERSION,
  type Manifest,
  PATHS,
  readJson,
  textOf,
} from './content.ts';
import { refuse } from './refusals.ts';
import { isDocuments, isEntries, isManifest, isOrganisations } from './shape.ts';

/** A dossier taken apart; nothing of it is believed by having been read. */
export interface OpenedDossier {
  readonly manifest: Manifest;
  readonly organisations: readonly DossierOrganisation[];
  readonly entries: readonly DossierEntry[];
  readonly documents: readonly DossierDocument[];
  readonly checkpoint: string;
  readonly parts: Parts;
}

/**
 * Takes a dossier apart.
 * @throws DOSSIER_NOT_A_DOSSIER, DOSSIER_TRUNCATED, DOSSIER_DAMAGED, DOSSIER_TOO_LARGE, DOSSIER_PART_UNREADABLE,
 *   DOSSIER_VERSION
 */
export function openDossier(archive: Uint8Array): OpenedDossier {
  const parts = openArchive(archive);
  const manifest = readJson(parts, PATHS.manifest, isManifest);
  if (manifest.format !== FORMAT) throw refuse('DOSSIER_NOT_A_DOSSIER');
  if (manifest.version !== FORMAT_VERSION) {
    throw refuse('DOSSIER_VERSION', { version: String(manifest.version), known: String(FORMAT_VERSION) });
  }
  return {
    manifest,
    organisations: readJson(parts, PATHS.organisations, isOrganisations),
    entries: readJson(parts, PATHS.entries, isEntries),
    documents: readJson(parts, PATHS.documents, isDocuments),
    checkpoint: textOf(parts, PATHS.checkpoint),
    parts,
  };
}
