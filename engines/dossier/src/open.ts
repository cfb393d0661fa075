import { openArchive, type Parts } from './archive.ts';
import {
  type DossierEntry,
  FORMAT,
  FORMAT_VERSION,
  type Manifest,
  PATHS,
  readJson,
  textOf,
} from './content.ts';
import { isManifest1, type Listed, type Manifest1, readListed } from './format-1.ts';
import { type Inventory, isInventory } from './inventory.ts';
import { refuse } from './refusals.ts';
import type { Seal } from './seal.ts';
import { isEntries, isManifest, isVersioned } from './shape.ts';

/** What both formats have. */
interface Opened {
  readonly entries: readonly DossierEntry[];
  readonly checkpoint: string;
  readonly parts: Parts;
  readonly seal: Seal;
}

export interface OpenedDossier1 extends Opened {
  readonly format: 1;
  readonly manifest: Manifest1;
  readonly listed: Listed;
}

export interface OpenedDossier2 extends Opened {
  readonly format: 2;
  readonly manifest: Manifest;
  /** What was handed out; absent in what was made before there was such a list. */
  readonly inventory?: Inventory;
}

/** A dossier taken apart; nothing of it is believed by having been read. */
export type OpenedDossier = OpenedDossier1 | OpenedDossier2;

/**
 * Takes a dossier apart.
 * @throws DOSSIER_NOT_A_DOSSIER, DOSSIER_TRUNCATED, DOSSIER_DAMAGED, DOSSIER_ARCHIVE_UNSOUND, DOSSIER_BYTES_BETWEEN,
 *   DOSSIER_HEADERS_DIFFER, DOSSIER_PATH_UNSAFE, DOSSIER_PART_TWICE, DOSSIER_TOO_LARGE, DOSSIER_PART_UNREADABLE, DOSSIER_VERSION,
 *   DOSSIER_SEAL_OF_ANOTHER_FORMAT
 */
export function openDossier(archive: Uint8Array): OpenedDossier {
  const { parts, seal } = openArchive(archive);
  const { format, version } = readJson(parts, PATHS.manifest, isVersioned);
  if (format !== FORMAT) throw refuse('DOSSIER_NOT_A_DOSSIER');
  if (version !== 1 && version !== FORMAT_VERSION)
    throw refuse('DOSSIER_VERSION', { version: String(version), known: `1, ${FORMAT_VERSION}` });
  if (seal.format !== version) throw refuse('DOSSIER_SEAL_OF_ANOTHER_FORMAT', {}, PATHS.manifest);
  const opened = {
    entries: readJson(parts, PATHS.entries, isEntries),
    checkpoint: textOf(parts, PATHS.checkpoint),
    ...{ parts, seal },
  };
  return version === 1
    ? {
        format: 1,
        manifest: readJson(parts, PATHS.manifest, isManifest1),
        listed: readListed(parts),
        ...opened,
      }
    : { format: 2, manifest: readJson(parts, PATHS.manifest, isManifest), ...opened, ...inventoryIn(parts) };
}

function inventoryIn(parts: Parts): Pick<OpenedDossier2, 'inventory'> {
  return parts.has(PATHS.inventory) ? { inventory: readJson(parts, PATHS.inventory, isInventory) } : {};
}

/** The key that the file itself says signed its checkpoint. */
export function ownLogKey(dossier: OpenedDossier): string {
  return dossier.format === 1 ? dossier.manifest.trust.logKey : dossier.manifest.logKey;
}
