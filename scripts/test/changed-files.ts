import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Member } from './touched.ts';

const ROOT = join(import.meta.dirname, '../..');
const MAIN = ['origin/main', 'main'];

function git(...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Where this branch left the main one; on the main one itself, what is committed. */
export function usualRevision(): string {
  for (const name of MAIN) {
    const base = git('merge-base', 'HEAD', name);
    if (base) return base;
  }
  return 'HEAD';
}

/** Paths that differ from a revision: committed, not yet committed, and new. Undefined when there is no such revision. */
export function changedFiles(revision: string): string[] | undefined {
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  if (commit === undefined) return undefined;
  // Both sides of a move count: what used the old place is touched, too.
  const differing = git('diff', '--name-only', '--no-renames', '-z', commit) ?? '';
  const added = git('ls-files', '--others', '--exclude-standard', '-z') ?? '';
  return [...new Set(`${differing}\0${added}`.split('\0').filter(Boolean))];
}

type Manifest = { name: string } & Partial<Record<(typeof KINDS)[number], Record<string, string>>>;
const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const;

/** Every workspace package, as the root's `package.json` lists them. */
export function readMembers(): Member[] {
  const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    workspaces: string[];
  };
  const paths = workspaces.flatMap((pattern) => globSync(`${pattern}/package.json`, { cwd: ROOT }));
  return paths.toSorted().map((path) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Manifest;
    const uses = KINDS.flatMap((kind) => Object.keys(manifest[kind] ?? {}));
    return { name: manifest.name, folder: dirname(path), uses };
  });
}
