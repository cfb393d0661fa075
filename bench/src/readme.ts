import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const README = join(ROOT, 'README.md');
const [START, END] = ['<!-- bench:start -->', '<!-- bench:end -->'];

/** Puts a text between the marks of the README, formatted as everything else there. */
export async function writeIntoReadme(text: string): Promise<void> {
  const whole = await readFile(README, 'utf8');
  const [from, to] = [whole.indexOf(START), whole.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${START} … ${END}`);
  await writeFile(README, `${whole.slice(0, from + START.length)}\n\n${text}\n\n${whole.slice(to)}`);
  await promisify(execFile)(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', README], {
    cwd: ROOT,
  });
}
