import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, copyFile, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENTS, freshBundle } from '../bin/fresh-bundle.mjs';
import { bundleServer } from './bundle.ts';

const CACHE = join(import.meta.dirname, '../../../node_modules/.cache');

let folder: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  // Beside the real one: what stays outside the bundle is found from there.
  folder = await mkdtemp(join(CACHE, 'server-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('SERVER-9: a start from joined files', () => {
  it('is the same program, and finds what lay beside its sources', async () => {
    const main = await bundleServer(folder);
    expect(freshBundle(folder)).toBe(main);
    const env = { ...process.env, LANG: 'C', PORT: '0', TONGSHANG_HOME: main, DATABASE_URL: '' };
    const child = spawn(process.execPath, [main], { env });
    const said: string[] = [];
    child.stderr.on('data', (text) => said.push(String(text)));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said.join('')).toMatch(/main-\S+\.mjs is not a folder/);
  });

  it('is not made from a bundle of which one file has changed, or is gone, or that is torn', async () => {
    const other = await mkdtemp(join(tmpdir(), 'tongshang-bundle-'));
    const source = join(other, 'source.ts');
    await writeFile(source, 'export {};\n');
    await utimes(source, 1_000, 1_000);
    const contents = join(other, CONTENTS);
    await writeFile(contents, JSON.stringify({ main: 'main.mjs', files: [['source.ts', 11, 1_000_000]] }));
    expect(freshBundle(other)).toBe(join(other, 'main.mjs'));
    await copyFile(source, `${source}.kept`);
    await appendFile(source, ' ');
    expect(freshBundle(other), 'longer').toBeUndefined();
    await copyFile(`${source}.kept`, source);
    expect(freshBundle(other), 'of the same length, but written later').toBeUndefined();
    await rm(source);
    expect(freshBundle(other), 'gone').toBeUndefined();
    await writeFile(contents, '{"main":');
    expect(freshBundle(other), 'torn').toBeUndefined();
    await rm(other, { recursive: true });
  });
});
