import { chmod, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemonstrationAccess } from './found-cast.ts';

const fileIn = (home: string): string => join(home, 'demonstration.json');

/** The keys of the demonstration parties, for the commands of this machine; undefined when this is no demonstration. */
export async function readAccess(home: string): Promise<DemonstrationAccess | undefined> {
  const text = await readFile(fileIn(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as DemonstrationAccess);
}

/** Whole or not at all, readable by its owner only. */
export async function writeAccess(home: string, access: DemonstrationAccess): Promise<void> {
  const unfinished = `${fileIn(home)}.new`;
  await writeFile(unfinished, JSON.stringify(access, null, 2), { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, fileIn(home));
}
