import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { invariant } from '@tongshang/refusal';
import { type Plugin, rolldown } from 'rolldown';
import { bundleFolder, CONTENTS } from '../bin/fresh-bundle.mjs';

const MAIN = join(import.meta.dirname, '../src/main.ts');

/** @returns the first file of the joined server */
export const bundleServer = (folder = bundleFolder('server')): Promise<string> => bundleProgram(MAIN, folder);

/**
 * Joins a program's files into a few, so that a start reads a dozen instead of two thousand: about a second. A bundle is run only while
 * every file that it was made of is unchanged (SERVER-9). What a process that runs now may still load stays until the next time.
 * @returns the bundle's first file
 */
export async function bundleProgram(main: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const contents = join(folder, CONTENTS);
  const before = chunksIn(contents);
  const bundle = await rolldown({
    input: { main },
    platform: 'node',
    external: (id) => !isJoined(id),
    plugins: [ownAddress(folder)],
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name]-[hash].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    sourcemap: true,
  });
  await bundle.close();
  const chunks = output.map(({ fileName }) => fileName);
  const first = output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
  invariant(first !== undefined, 'what is joined begins somewhere');
  const joined = output.flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
  const files = [...new Set(joined.flatMap(standingFor))].map((path) => {
    const { size, mtimeMs } = statSync(path);
    return [relative(folder, path).split(sep).join('/'), size, mtimeMs];
  });
  writeFileSync(`${contents}-${process.pid}`, JSON.stringify({ main: first, chunks, files }));
  renameSync(`${contents}-${process.pid}`, contents);
  const kept = new Set([CONTENTS, ...before, ...chunks]);
  for (const name of readdirSync(folder)) if (!kept.has(name)) rmSync(join(folder, name));
  return join(folder, first);
}

function chunksIn(contents: string): string[] {
  try {
    return JSON.parse(readFileSync(contents, 'utf8')).chunks;
  } catch {
    return [];
  }
}

/**
 * Joined are our own files, and packages of very many. Other packages stay where they are: they look for what lies beside them, and are
 * few.
 */
const isJoined = (id: string): boolean =>
  /^(?:[./]|[A-Za-z]:)/.test(id) || /^(?:@tongshang\/|@noble\/|typebox(?:\/|$))/.test(id);

/** A file that asks where it lies is told where it lay: migrations, threads and packages are found from there. */
const ownAddress = (folder: string): Plugin => ({
  name: 'own-address',
  transform(code, id) {
    invariant(!/import\.meta\.(?:dirname|filename)/.test(code), `${id} asks where it lies by its URL alone`);
    if (!code.includes('import.meta.url')) return null;
    const path = JSON.stringify(relative(folder, id).split(sep).join('/'));
    // Lines stay what they are, and with them the map.
    return { code: code.replaceAll('import.meta.url', `new URL(${path}, import.meta.url).href`), map: null };
  },
});

/** Whether a file is still the same: itself, and in a package the one that says the version. */
function standingFor(id: string): string[] {
  if (id.startsWith('\0')) return [];
  const inPackage = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id);
  return [inPackage ? join(inPackage[0], 'package.json') : id];
}
