import { dirname, join, normalize } from 'node:path';
import { importsOf } from './imports.ts';
import { isWeb, type Package, type SourceFile } from './packages.ts';

const SLICE = /^modules\/([^/]+)\/web\//;
const SLICE_LIST = 'apps/web/src/slices.ts';

/**
 * The cut between the modules and the interface: a slice imports the components, engines and its own module's contract;
 * no slice imports another; nothing on the server's side imports a slice; the shell names the slices in one list.
 */
export function checkSlices(packages: readonly Package[]): string[] {
  const floors = new Map(packages.map((one) => [one.name, one]));
  return packages.flatMap((owner) =>
    owner.files
      .filter((file) => /\.tsx?$/.test(file.path))
      .flatMap((file) => [
        ...importsOf(file.text).flatMap((to) => importFault(owner, file, to, floors) ?? []),
        ...styleFault(file),
      ]),
  );
}

function importFault(
  owner: Package,
  file: SourceFile,
  specifier: string,
  byName: ReadonlyMap<string, Package>,
): string | undefined {
  const says = (text: string) => `${file.path}: imports ${specifier}: ${text}`;
  const inSlice = SLICE.test(file.path);
  if (specifier.startsWith('.')) {
    const target = normalize(join(dirname(file.path), specifier));
    if (inSlice && !SLICE.test(target) && target !== `${owner.folder}/src/contract.ts`) {
      return says('a slice reads nothing of its module but src/contract.ts; ask the server over the API.');
    }
    return !isWeb(file.path) && isWeb(target)
      ? says('the server’s side imports nothing of a slice.')
      : undefined;
  }
  const target = byName.get(specifier.split('/', 2).join('/'));
  if (!target) return undefined;
  if (specifier === `${target.name}/web` && file.path !== SLICE_LIST) {
    return says(
      `only ${SLICE_LIST} names a slice; offer a slot in the page and let the other slice fill it.`,
    );
  }
  if (inSlice && target.floor !== 'engines' && target.name !== '@tongshang/ui') {
    return says('a slice imports @tongshang/ui and engines; ask the server over the API.');
  }
  return undefined;
}

/** A style in the markup escapes themes and cannot be found; geometry worked out at run time goes through `geometry(…)`. */
function styleFault(file: SourceFile): string[] {
  const count = isWeb(file.path) ? file.text.split('style={{').length - 1 : 0;
  if (count === 0) return [];
  return [
    `${file.path}: ${count} inline style(s); write a class in a CSS module, or geometry(…) for what is measured.`,
  ];
}
