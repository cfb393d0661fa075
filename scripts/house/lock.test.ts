import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from './packages.ts';

type Locked = {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const KINDS = ['dependencies', 'devDependencies'] as const;

/** What a package pins and what the lock file gives it, where they differ. */
function unlike(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages)
    .filter(([folder]) => !folder.includes('node_modules'))
    .flatMap(([folder, locked]) =>
      KINDS.flatMap((kind) => Object.entries(locked[kind] ?? {}))
        .filter(([, version]) => /^\d/.test(version))
        .flatMap(([name, version]) => {
          const nested = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
          const found = (nested ?? packages[`node_modules/${name}`])?.version;
          return found === version
            ? []
            : [`${folder}: ${name} is pinned to ${version} and locked to ${found}`];
        }),
    );
}

it('the lock file gives every package what it pins', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  expect(unlike(packages)).toEqual([]);
});

it('the lock file says of every package of ours what its own file says: an install changes nothing', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const stale = Object.keys(packages).filter((folder) => {
    if (folder.includes('node_modules')) return false;
    const own: Locked = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    return KINDS.some((kind) => !isDeepStrictEqual(own[kind] ?? {}, packages[folder][kind] ?? {}));
  });
  expect(stale).toEqual([]);
});

it('another version beside a package is found', () => {
  const packages = {
    'platform/blobs': { devDependencies: { vitest: '4.1.12' } },
    'platform/blobs/node_modules/vitest': { version: '5.1.1' },
    'node_modules/vitest': { version: '4.1.12' },
  };
  expect(unlike(packages)).toEqual(['platform/blobs: vitest is pinned to 4.1.12 and locked to 5.1.1']);
});
