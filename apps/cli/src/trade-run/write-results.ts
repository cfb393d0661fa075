import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentsOf, openDossier } from '@tongshang/dossier';
import { writing } from '../files.ts';

/**
 * Writes `TRADE.tsd` and the folder `documents/` into a folder: each whole or not at all. Those of an earlier run in the same folder
 * are replaced.
 *
 * @throws CLI_FILE_UNWRITABLE
 */
export async function writeResults(folder: string, dossier: Uint8Array): Promise<{ documents: number }> {
  const opened = openDossier(dossier);
  const { parts } = opened;
  const { documents } = contentsOf(opened);
  const paths = documents
    .flatMap((document) => document.parts)
    .flatMap(({ path, signaturePath }) => (signaturePath === undefined ? [path] : [path, signaturePath]))
    .filter((path) => path.startsWith('documents/'));
  const unfinished = join(folder, '.unfinished');
  await writing(folder, async () => {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(join(unfinished, 'documents'), { recursive: true });
    for (const path of paths) {
      const bytes = parts.get(path);
      if (!bytes) continue;
      await mkdir(dirname(join(unfinished, path)), { recursive: true });
      await writeFile(join(unfinished, path), bytes);
    }
    await writeFile(join(unfinished, 'TRADE.tsd'), dossier);
    await rm(join(folder, 'documents'), { recursive: true, force: true });
    for (const name of ['documents', 'TRADE.tsd']) await rename(join(unfinished, name), join(folder, name));
    await rm(unfinished, { recursive: true });
  });
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
