import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = fileURLToPath(new URL('..', import.meta.url));
const repository = join(here, '..', '..');

/** Where the built app lies. */
export const WEB_FOLDER = join(here, 'dist');

const stamp = join(WEB_FOLDER, '.source');

/** What the build reads: our own sources, the modules' slices and the workspace packages that run in the browser too. */
const sources = [
  join(here, 'index.html'),
  join(here, 'vite.config.ts'),
  join(here, 'package.json'),
  join(here, 'public'),
  join(here, 'scripts', 'build.ts'),
  join(here, 'scripts', 'words.ts'),
  join(here, 'src'),
  join(repository, 'engines'),
  join(repository, 'platform', 'client', 'src'),
  join(repository, 'platform', 'ui'),
  ...globSync('modules/*/web', { cwd: repository }).map((slice) => join(repository, slice)),
  join(repository, 'package-lock.json'),
];

const isSource = (path: string): boolean => !/\.(test|fixture)\.tsx?$/.test(path);

function* filesIn(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    if (isSource(path)) yield path;
    return;
  }
  for (const name of readdirSync(path)) {
    if (name !== 'node_modules' && name !== 'dist') yield* filesIn(join(path, name));
  }
}

/** A hash over names and contents of everything the build reads. */
function sourceHash(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => [...filesIn(source)]).sort()) {
    hash
      .update(relative(repository, file).split(sep).join('/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when there is no built app, or when it was built from other sources than those that lie here now. */
export function isStale(): boolean {
  if (!existsSync(join(WEB_FOLDER, 'index.html')) || !existsSync(stamp)) return true;
  return readFileSync(stamp, 'utf8') !== sourceHash();
}

/**
 * Builds the app into `WEB_FOLDER`, with a gzip beside each text file. Some seconds; nothing is printed. The old build stays in
 * place until the new one is whole, so that a server that runs from it goes on.
 */
export async function buildWebApp(): Promise<void> {
  const { build } = await import('vite');
  const hash = sourceHash();
  const fresh = `${WEB_FOLDER}-${process.pid}`;
  // A test runner's NODE_ENV would give the app that developers see: slower, and without its offline page.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: join(here, 'vite.config.ts'),
      root: here,
      logLevel: 'error',
      build: { outDir: fresh, emptyOutDir: true },
    });
  } finally {
    if (environment === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = environment;
  }
  for (const file of filesIn(fresh)) {
    if (!/\.(js|css|html|svg)$/.test(file)) continue;
    const content = readFileSync(file);
    if (content.length > 1_400) writeFileSync(`${file}.gz`, gzipSync(content));
  }
  writeFileSync(join(fresh, '.source'), hash);
  const old = `${fresh}-old`;
  try {
    // Moved whole and removed afterwards: files that another process puts there meanwhile are not.
    if (existsSync(WEB_FOLDER)) renameSync(WEB_FOLDER, old);
    renameSync(fresh, WEB_FOLDER);
  } catch (error) {
    // Another process has built the same meanwhile: its build stands.
    if (isStale()) throw error;
  } finally {
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
  }
}
