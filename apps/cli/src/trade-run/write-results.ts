import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openDossier } from '@tongshang/dossier';

/**
 * Writes `TRADE.tsd` and the folder `documents/` into a folder: the dossier whole or not at all, the documents taken from it.
 * Documents of an earlier run in the same folder are replaced.
 */
export async function writeResults(folder: string, dossier: Uint8Array): Promise<{ documents: number }> {
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, '.TRADE.tsd.part');
  await writeFile(unfinished, dossier);
  await rename(unfinished, join(folder, 'TRADE.tsd'));
  const { parts, documents } = openDossier(dossier);
  await rm(join(folder, 'documents'), { recursive: true, force: true });
  for (const { parts: files } of documents) {
    for (const path of files.flatMap((file) => [file.path, file.signaturePath])) {
      const bytes = parts.get(path);
      if (!bytes || path.includes('..')) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
  }
  return { documents: documents.length };
}

/** A folder name for an order: its number, without what file systems dislike. */
export function folderOf(orderNumber: string): string {
  return (
    orderNumber
      .replace(/[^\w.-]+/g, '_')
      .replace(/^\.+/, '_')
      .slice(0, 100) || 'order'
  );
}
