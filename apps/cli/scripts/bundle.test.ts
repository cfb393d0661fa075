import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommandLine } from './bundle.ts';

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache');
const SOURCES = join(import.meta.dirname, '../src/main.ts');

let folder: string;
let joined: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  // Beside the real one: what stays outside the bundle is found from there.
  folder = await mkdtemp(join(CACHE, 'command-line-test-'));
  joined = await bundleCommandLine(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function said(main: string, words: readonly string[]) {
  const child = spawn(process.execPath, [main, ...words], { env: { LANG: 'C' }, cwd: tmpdir() });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => heard.push(String(text)));
  const [code] = await once(child, 'close');
  return { code, said: heard.join('') };
}

describe('CLI-6: commands from joined files', () => {
  it.each([
    [['backup'], 2],
    [['trade', 'run', 'no-such-order.csv'], 1],
    [['verify', 'no-such-dossier.tsd'], 1],
  ] as const)('%j says what it says from its sources', async (words, code) => {
    const [fromJoined, fromSources] = await Promise.all([said(joined, words), said(SOURCES, words)]);
    expect(fromJoined).toEqual(fromSources);
    expect(fromJoined.code).toBe(code);
  });
});
