import { dirname, join, normalize } from 'node:path';
import type { Package, SourceFile } from './packages.ts';

/** What an import or a re-export takes from a file: a name, or everything. */
type Taken = { readonly from: string; readonly names: readonly string[] | 'all' };
type Passed = { readonly from: string; readonly theirs: string; readonly ours: string };
type Surface = {
  readonly exported: Set<string>;
  /** Of these, names that the file itself uses. */
  readonly inside: Set<string>;
  readonly taken: Taken[];
  readonly passed: Passed[];
};

const CODE = /\.tsx?$/;
const isTest = (path: string) =>
  /\.(test|spec|fixture)\.tsx?$/.test(path) || /(^|\/)(testing|tests|isolation-seed)(\/|\.ts$)/.test(path);

/**
 * Exports without a use: nobody imports the name (an `export *` and a re-export that nobody imports are no use), or tests alone do and
 * its own file does without it too. What a file does is tested by importing it; what only a test needs is dead.
 * What an engine's README names is public by design: engines are for other people's programs too.
 * @param scripts further users outside the packages
 */
export function checkExports(packages: readonly Package[], scripts: readonly SourceFile[] = []): string[] {
  const resolve = resolver(packages);
  const files = [...packages.flatMap(({ files: own }) => own), ...scripts].filter(({ path }) =>
    CODE.test(path),
  );
  const surfaces = new Map(files.map((file) => [file.path, surfaceOf(file, resolve)]));
  const used = reached(surfaces, (path) => !isTest(path));
  for (const owner of packages) {
    if (owner.floor !== 'engines') continue;
    const code = owner.readme.match(/```[\s\S]*?```|`[^`\n]+`/g) ?? [];
    const named = new Set(code.join(' ').match(/[\w$]+/g));
    const index = `${owner.folder}/src/index.ts`;
    for (const name of surfaces.get(index)?.exported ?? []) {
      if (named.has(name)) for (const origin of origins(surfaces, index, name)) used.add(origin);
    }
  }
  const tested = reached(surfaces, isTest);
  return packages.flatMap((owner) =>
    owner.files
      .filter(({ path, development }) => CODE.test(path) && !development && !isTest(path))
      .flatMap(({ path }) =>
        [...(surfaces.get(path)?.exported ?? [])].flatMap((name) => {
          const key = `${path} ${name}`;
          if (used.has(key)) return [];
          if (!tested.has(key)) {
            return [`${path}: nothing imports the export ${name}; keep it to its file, or delete it.`];
          }
          const isAlive = [...origins(surfaces, path, name)].some(
            (origin) =>
              used.has(origin) ||
              surfaces.get(origin.split(' ')[0] ?? '')?.inside.has(origin.split(' ')[1] ?? ''),
          );
          return isAlive ? [] : [`${path}: only tests use ${name}; delete both.`];
        }),
      ),
  );
}

/** Every `path name` that these files import, through whatever passes it on. */
function reached(surfaces: ReadonlyMap<string, Surface>, from: (path: string) => boolean): Set<string> {
  const found = new Set<string>();
  for (const [path, { taken }] of surfaces) {
    if (!from(path)) continue;
    for (const one of taken) {
      const names = one.names === 'all' ? everything(surfaces, one.from) : one.names;
      for (const name of names) for (const origin of origins(surfaces, one.from, name)) found.add(origin);
    }
  }
  return found;
}

/** All that a file exports, what it passes on whole (`export *`) among it. */
function everything(
  surfaces: ReadonlyMap<string, Surface>,
  path: string,
  seen = new Set<string>(),
): readonly string[] {
  const surface = surfaces.get(path);
  if (!surface || seen.has(path)) return [];
  seen.add(path);
  const passed = surface.passed.filter(({ ours }) => ours === '*');
  return [...surface.exported, ...passed.flatMap(({ from }) => everything(surfaces, from, seen))];
}

/** An exported name and the places it comes from, each as `path name`. */
function origins(
  surfaces: ReadonlyMap<string, Surface>,
  path: string,
  name: string,
  found = new Set<string>(),
) {
  if (found.has(`${path} ${name}`)) return found;
  found.add(`${path} ${name}`);
  for (const { from, theirs, ours } of surfaces.get(path)?.passed ?? []) {
    if (ours === name) origins(surfaces, from, theirs, found);
    else if (ours === '*') origins(surfaces, from, name, found);
  }
  return found;
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const DECLARED =
  /^export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:const|let|function\*?|class|type|interface|enum)\s+(?:\{([^}]*)\}|([\w$]+))/gm;
const LISTED = /^export\s+(?:type\s+)?(\{[^}]*\}|\*(?:\s+as\s+[\w$]+)?)\s*(?:from\s*['"]([^'"]+)['"])?/gm;
const IMPORTED = /(?:^|[;\s])import\s+(?:type\s+)?([^'"`;()]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm;
/** An interface of another package that this file adds to. */
const ADDED = /^declare module '([^']+)' \{\n((?:.*\n)*?)\}/gm;
const LOADED = /\bimport\s*\(\s*['"]([^'"]+)['"]|new URL\(\s*['"](\.[^'"]+\.ts)['"]/g;

function surfaceOf(
  file: SourceFile,
  resolve: (from: string, specifier: string) => string | undefined,
): Surface {
  const text = withoutComments(file.text);
  const surface: Surface = { exported: new Set(), inside: new Set(), taken: [], passed: [] };
  for (const [, several, one] of text.matchAll(DECLARED)) {
    for (const name of several ? several.split(',').map((part) => part.split(':').at(-1)?.trim()) : [one]) {
      if (name) surface.exported.add(name);
    }
  }
  const words = Map.groupBy(text.match(/[\w$]+/g) ?? [], (word) => word);
  for (const name of surface.exported) {
    if ((words.get(name)?.length ?? 0) > 1) surface.inside.add(name);
  }
  if (/^export\s+default\b/m.test(text)) surface.exported.add('default');
  for (const [, list = '', specifier] of text.matchAll(LISTED)) {
    const from = specifier === undefined ? undefined : resolve(file.path, specifier);
    if (list.startsWith('*')) {
      if (from) surface.passed.push({ from, theirs: '*', ours: '*' });
      continue;
    }
    for (const [theirs, ours] of namesIn(list)) {
      surface.exported.add(ours);
      if (from) surface.passed.push({ from, theirs, ours });
    }
  }
  for (const [, what = '', specifier = ''] of text.matchAll(IMPORTED)) {
    const from = resolve(file.path, specifier);
    if (from === undefined) continue;
    const braces = /\{([^}]*)\}/.exec(what)?.[0];
    const rest = what.replace(/\{[^}]*\}/, '');
    const names = [
      ...(braces ? namesIn(braces).map(([theirs]) => theirs) : []),
      ...(/[\w$]/.test(rest) ? ['default'] : []),
    ];
    surface.taken.push({ from, names: rest.includes('*') ? 'all' : names });
  }
  for (const [, specifier = '', body = ''] of text.matchAll(ADDED)) {
    const from = resolve(file.path, specifier);
    const names = [...body.matchAll(/interface (\w+)/g)].map(([, name = '']) => name);
    if (from) surface.taken.push({ from, names });
  }
  for (const [, loaded, started] of text.matchAll(LOADED)) {
    const from = resolve(file.path, loaded ?? started ?? '');
    if (from) surface.taken.push({ from, names: 'all' });
  }
  return surface;
}

/** `{ a, type B as C }` → [a, a], [B, C] */
function namesIn(list: string): [string, string][] {
  return list
    .replace(/[{}]/g, '')
    .split(',')
    .map((part) => part.trim().replace(/^type\s+/, ''))
    .filter(Boolean)
    .map((part) => {
      const [theirs = '', ours = theirs] = part.split(/\s+as\s+/);
      return [theirs, ours];
    });
}

/** The file that a specifier names: of the same package, or what another package exports under it. */
function resolver(packages: readonly Package[]): (from: string, specifier: string) => string | undefined {
  const byName = new Map(packages.map((one) => [one.name, one]));
  return (from, specifier) => {
    if (specifier.startsWith('.')) return normalize(join(dirname(from), specifier));
    const name = specifier.split('/', 2).join('/');
    const owner = byName.get(name);
    const target = owner?.entries.get(`.${specifier.slice(name.length)}`);
    return owner && target ? normalize(join(owner.folder, target)) : undefined;
  };
}
