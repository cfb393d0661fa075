import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * Writes a file that is made from the code, or with `--check` among the arguments says whether what is committed is current.
 * @param path from the repository's root
 * @param remake the command that writes it, for people
 */
export async function keepGenerated(path: string, current: string, remake: string): Promise<void> {
  const file = join(ROOT, path);
  if (!process.argv.includes('--check')) {
    await writeFile(file, current);
    console.log(`wrote ${path}`);
    return;
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== current) fault(`${path} is not what the code declares`, remake);
}

/** The same for a folder that holds nothing else: a file that is no longer made goes, or is a fault. */
export async function keepGeneratedFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  remake: string,
): Promise<void> {
  await mkdir(join(ROOT, folder), { recursive: true });
  for (const name of await readdir(join(ROOT, folder))) {
    if (files.has(name)) continue;
    if (process.argv.includes('--check')) fault(`${folder}/${name} is no longer made`, remake);
    else await rm(join(ROOT, folder, name));
  }
  for (const [name, text] of files) await keepGenerated(`${folder}/${name}`, text, remake);
}

function fault(text: string, remake: string): void {
  console.error(`${text}: run “${remake}” and commit it.`);
  process.exitCode = 1;
}
