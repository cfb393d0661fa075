import { readFile, writeFile } from 'node:fs/promises';
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
  if (committed === current) return;
  console.error(`${path} is not what the code declares: run “${remake}” and commit it.`);
  process.exitCode = 1;
}
