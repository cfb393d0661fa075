import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Floors from the ground up: a package imports its own floor or a lower one. */
export const FLOORS = ['engines', 'platform', 'modules', 'apps', 'tests', 'bench'] as const;
export type Floor = (typeof FLOORS)[number];

/** What runs in the browser: the shell, the components, each module's slice. */
export const isWeb = (path: string): boolean => /^(apps\/web|platform\/ui|modules\/[^/]+\/web)\//.test(path);

export interface SourceFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Tests, build scripts and configuration may use what is listed under `devDependencies`. */
  readonly development: boolean;
}

export interface Package {
  readonly name: string;
  readonly folder: string;
  readonly floor: Floor;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
  readonly exports: ReadonlySet<string>;
  /** The file behind each of them. */
  readonly entries: ReadonlyMap<string, string>;
  readonly files: readonly SourceFile[];
  /** Empty where there is none. */
  readonly readme: string;
}

interface Manifest {
  name: string;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const SOURCES = '**/*.{ts,tsx,sql,css}';
const SKIPPED = /(^|\/)(node_modules|dist|generated)(\/|$)/;

/** Every workspace package with its sources. */
export function readPackages(root = ROOT): Package[] {
  const manifests = [
    ...globSync('{engines,platform,modules,apps}/*/package.json', { cwd: root }),
    ...globSync('{tests,bench}/package.json', { cwd: root }),
  ];
  return manifests.sort().map((path) => readPackage(root, path));
}

function readPackage(root: string, manifestPath: string): Package {
  const manifest = JSON.parse(readFileSync(join(root, manifestPath), 'utf8')) as Manifest;
  const folder = dirname(manifestPath);
  const [floor] = folder.split('/') as [Floor];
  const files = globSync(`${folder}/${SOURCES}`, { cwd: root })
    .filter((path) => !SKIPPED.test(path))
    .sort()
    .map((path) => readSource(root, path));
  return {
    name: manifest.name,
    folder,
    floor,
    dependencies: new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
    ]),
    devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
    exports: new Set(Object.keys(manifest.exports ?? {})),
    entries: new Map(
      Object.entries(manifest.exports ?? {}).flatMap(([key, file]) =>
        typeof file === 'string' ? [[key, file] as const] : [],
      ),
    ),
    files,
    readme: existsSync(join(root, folder, 'README.md'))
      ? readFileSync(join(root, folder, 'README.md'), 'utf8')
      : '',
  };
}

export function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const development = /\.config\.tsx?$/.test(path) || isDevelopment(path);
  return { path: relative(root, join(root, path)), text, lines: text.split('\n').length - 1, development };
}

/** Of tests, scripts and benches: nothing that runs for users imports it. */
export const isDevelopment = (path: string): boolean =>
  /\.(test|spec|fixture)\.tsx?$/.test(path) ||
  /(^|\/)(scripts|testing|tests|bench|isolation-seed)(\/|\.ts$|$)/.test(path);
