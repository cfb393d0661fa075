import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');

/** What stands between marks in the README: all that is measured here, or what was measured against another revision. */
export type Place = 'bench' | 'against';

/** Puts a text between the marks of a place in the README, formatted as everything else there. */
export async function writeIntoReadme(place: Place, text: string): Promise<void> {
  const [start, end] = [`<!-- ${place}:start -->`, `<!-- ${place}:end -->`];
  const whole = await readFile(README, 'utf8');
  const [from, to] = [whole.indexOf(start), whole.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`);
  await writeFile(README, `${whole.slice(0, from + start.length)}\n\n${text}\n\n${whole.slice(to)}`);
  await promisify(execFile)(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', README], {
    cwd: ROOT,
  });
}
