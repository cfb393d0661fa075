import { builtinModules } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { FLOORS, isDevelopment, isWeb, type Package, type SourceFile } from './packages.ts';

const IMPORT =
  /(?:^|[;\s])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]\s*[),]|^\s*import\s+['"]([^'"]+)['"]/gm;
const BUILTIN = new Set(builtinModules);

/** The specifiers a file imports, comments left aside. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
  // What a build script writes into code of others is no import of its own.
  return [...code.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((specifier) => !specifier.includes('${'));
}

/** `@scope/name/deep/path` → `@scope/name`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

const isCode = (file: SourceFile) => /\.tsx?$/.test(file.path);

/** Undeclared imports, deep imports, imports of a higher floor, drivers outside the platform. */
export function checkImports(packages: readonly Package[]): string[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  return packages.flatMap((owner) =>
    owner.files
      .filter(isCode)
      .flatMap((file) => importsOf(file.text).flatMap((to) => faultOf(owner, file, to, byName) ?? [])),
  );
}

const TEST_CODE =
  'what runs for users imports nothing of tests; move it out of testing, or its user into it.';

function faultOf(
  owner: Package,
  file: SourceFile,
  specifier: string,
  byName: ReadonlyMap<string, Package>,
): string | undefined {
  const says = (text: string) => `${file.path}: imports ${specifier}: ${text}`;
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file.path), specifier));
    if (!file.development && isDevelopment(target)) return says(TEST_CODE);
    if (target.startsWith(`${owner.folder}/`)) return undefined;
    return says('a relative import leaves its package; import the other package by its name.');
  }
  if (specifier.startsWith('node:') || BUILTIN.has(specifier)) {
    if (owner.floor !== 'engines' || file.development) return undefined;
    return says('an engine has no I/O; move the caller to platform/ or a module and pass the data in.');
  }
  const name = packageOf(specifier);
  if (name !== owner.name && !isListed(owner, file, name)) {
    return says(`not listed in ${owner.folder}/package.json; add it there, pinned.`);
  }
  if ((name === 'pg' || name === 'fastify') && owner.floor !== 'platform' && !file.development) {
    return says(
      'only platform/ talks to the database driver and the HTTP server; use @tongshang/database or @tongshang/http.',
    );
  }
  const target = byName.get(name);
  if (!target) return undefined;
  if (FLOORS.indexOf(target.floor) > FLOORS.indexOf(owner.floor)) {
    return says(
      `${owner.floor} stands below ${target.floor}; a floor imports only itself and what is below.`,
    );
  }
  const subpath = `.${specifier.slice(name.length)}`;
  if (!file.development && isDevelopment(subpath)) return says(TEST_CODE);
  if (!target.exports.has(subpath)) {
    return says(`a deep import; use what ${target.folder}/src/index.ts exports, or export it there.`);
  }
  return undefined;
}

/** What runs in the browser is bundled when it is built, so its development dependencies are its dependencies. */
function isListed(owner: Package, { development, path }: SourceFile, name: string): boolean {
  const names = [name, `@types/${name}`];
  const alsoDevelopment = development || isWeb(path);
  return names.some(
    (one) => owner.dependencies.has(one) || (alsoDevelopment && owner.devDependencies.has(one)),
  );
}

/** Cycles between packages, as declared in their `package.json` files. */
export function checkCycles(packages: readonly Package[]): string[] {
  const byName = new Map(packages.map((one) => [one.name, one]));
  const next = (name: string) => [...(byName.get(name)?.dependencies ?? [])].filter((one) => byName.has(one));
  return circlesOf([...byName.keys()], next).map(
    (circle) =>
      `${circle.join(' → ')}: packages depend on each other in a circle; move what they share to a lower floor.`,
  );
}

/** Files of one package that import each other in a circle, be it for a type. */
export function checkFileCircles(packages: readonly Package[]): string[] {
  return packages.flatMap(({ files, folder }) => {
    const byPath = new Map(files.filter(isCode).map((file) => [file.path, file]));
    const next = (path: string) =>
      importsOf(byPath.get(path)?.text ?? '')
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => normalize(join(dirname(path), specifier)))
        .filter((target) => byPath.has(target));
    return circlesOf([...byPath.keys()], next).map((circle) => {
      const names = circle.map((path) => path.slice(folder.length + 1));
      return `${folder}: ${names.join(' → ')}: files import each other in a circle; move what they share to a file of its own.`;
    });
  });
}

/** Each circle once, from where it was entered back to it. */
function circlesOf(nodes: readonly string[], next: (node: string) => readonly string[]): string[][] {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[][] = [];
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      circles.push([...path.slice(path.indexOf(node)), node]);
      return;
    }
    state.set(node, 'open');
    for (const one of next(node)) visit(one, [...path, node]);
    state.set(node, 'done');
  };
  for (const node of nodes) visit(node, []);
  return circles;
}
