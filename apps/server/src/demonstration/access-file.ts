import { access, chmod, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemonstrationAccess } from './found-cast.ts';

const fileIn = (home: string): string => join(home, 'demonstration.json');
/** There while the parties are being founded: a start that finds it goes on where another was cut off. */
const markIn = (home: string): string => join(home, 'demonstration.unfinished');

/** The keys of the demonstration parties, for the commands of this machine; undefined when this is no demonstration. */
export async function readAccess(home: string): Promise<DemonstrationAccess | undefined> {
  const text = await readFile(fileIn(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as DemonstrationAccess);
}

export async function markFounding(home: string): Promise<void> {
  await writeFile(markIn(home), '', { mode: 0o600 });
}

export function isFoundingUnfinished(home: string): Promise<boolean> {
  return access(markIn(home)).then(
    () => true,
    () => false,
  );
}

/** Whole or not at all, readable by its owner only; the founding is finished then. */
export async function writeAccess(home: string, content: DemonstrationAccess): Promise<void> {
  const unfinished = `${fileIn(home)}.new`;
  await writeFile(unfinished, JSON.stringify(content, null, 2), { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await rename(unfinished, fileIn(home));
  await rm(markIn(home), { force: true });
}
