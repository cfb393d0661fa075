import { type Parts, sealArchive } from './archive.ts';
import {
  type DossierContent,
  FORMAT,
  FORMAT_VERSION,
  jsonPart,
  listFiles,
  type Manifest,
  PATHS,
} from './content.ts';
import { viewsOf } from './views.ts';

/**
 * Packs a dossier: entries, documents, checkpoint and the readable views of the entries. Same content, same bytes.
 * It packs what it is given; whether that holds is for `verifyDossier` to say.
 */
export function packDossier(content: DossierContent): Uint8Array {
  const parts = new Map(content.files);
  parts.set(PATHS.organisations, jsonPart(content.organisations));
  parts.set(PATHS.entries, jsonPart(content.entries));
  parts.set(PATHS.documents, jsonPart(content.documents));
  parts.set(PATHS.checkpoint, new TextEncoder().encode(content.checkpoint));
  for (const [path, view] of viewsOf(content.entries)) parts.set(path, jsonPart(view));
  parts.set(PATHS.manifest, jsonPart(manifestOf(content, parts)));
  return sealArchive(parts);
}

function manifestOf({ manifest }: DossierContent, parts: Parts): Manifest {
  return { format: FORMAT, version: FORMAT_VERSION, ...manifest, files: listFiles(parts) };
}
