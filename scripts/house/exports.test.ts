import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkExports } from './exports.ts';
import { type Package, ROOT, readPackages, readSource, type SourceFile } from './packages.ts';

const source = (path: string, text: string): SourceFile => ({
  ...{ path, text, lines: text.split('\n').length },
  development: /\.test\.ts$/.test(path),
});

function house(files: Readonly<Record<string, string>>, readme = ''): Package[] {
  const folders = new Set(Object.keys(files).map((path) => path.split('/').slice(0, 2).join('/')));
  return [...folders].map((folder) => ({
    name: `@tongshang/${folder.split('/')[1]}`,
    folder,
    floor: folder.split('/')[0] as Package['floor'],
    dependencies: new Set(),
    devDependencies: new Set(),
    exports: new Set(['.']),
    entries: new Map([['.', './src/index.ts']]),
    readme,
    files: Object.entries(files).flatMap(([path, text]) =>
      path.startsWith(`${folder}/`) ? [source(path, text)] : [],
    ),
  }));
}

const INDEX = 'engines/money/src/index.ts';
const ADD = 'engines/money/src/add.ts';
const USER = 'modules/trade/src/index.ts';

describe('exports', () => {
  it('are used by somebody, in every package', () => {
    const packages = readPackages();
    const scripts = globSync('scripts/**/*.ts', { cwd: ROOT }).map((path) => readSource(ROOT, path));
    expect(packages.flatMap(({ files }) => files).length).toBeGreaterThan(500);
    const faults = checkExports(packages, scripts);
    expect(faults).toEqual([]);
  });

  it('of which nobody imports the name, be they passed on or not, are faults', () => {
    const packages = house({
      [INDEX]: "export { add, type Sum } from './add.ts';\nexport * from './add.ts';\n",
      [ADD]: 'export type Sum = bigint;\nexport const add = (): Sum => 0n;\nexport const { a: b } = {};\n',
      [USER]: "import { add } from '@tongshang/money';\nadd();\n",
    });
    expect(checkExports(packages)).toEqual([
      `${INDEX}: nothing imports the export Sum; keep it to its file, or delete it.`,
      `${ADD}: nothing imports the export Sum; keep it to its file, or delete it.`,
      `${ADD}: nothing imports the export b; keep it to its file, or delete it.`,
    ]);
  });

  it('that tests alone use are faults, but for what the file itself does with them', () => {
    const packages = house({
      [ADD]: 'export const one = 1;\nexport const two = one + one;\nexport function unused() {}\n',
      'engines/money/src/add.test.ts': "import { one, two, unused } from './add.ts';\n",
      'engines/money/src/use.ts': "import { two } from './add.ts';\n",
    });
    expect(checkExports(packages)).toEqual([`${ADD}: only tests use unused; delete both.`]);
  });

  it.each([
    ['a namespace', "import * as money from '@tongshang/money';\n"],
    ['a dynamic import', "await import('@tongshang/money');\n"],
    ['a list over lines', "import type {\n  A,\n  Sum as Total,\n} from '@tongshang/money';\n"],
    ['an interface added to', "declare module '@tongshang/money' {\n  interface Sum {}\n}\n"],
  ])('are used by %s', (_, use) => {
    const files = { [INDEX]: "export type { Sum } from './add.ts';\n", [ADD]: 'export interface Sum {}\n' };
    expect(checkExports(house(files))).toHaveLength(2);
    expect(checkExports(house({ ...files, [USER]: use }))).toEqual([]);
  });

  it('are used where a file that passes them on whole is taken whole', () => {
    const files = { [INDEX]: "export * from './add.ts';\n", [ADD]: 'export const add = 1;\n' };
    expect(checkExports(house(files))).toHaveLength(1);
    const whole = { ...files, [USER]: "await import('@tongshang/money');\n" };
    expect(checkExports(house(whole))).toEqual([]);
    const named = { ...files, [USER]: "import { other } from '@tongshang/money';\n" };
    expect(checkExports(house(named))).toHaveLength(1);
  });

  it('are public by design where an engine’s README names them, and nowhere else', () => {
    const files = (folder: string) => ({
      [`${folder}/src/index.ts`]: "export { add } from './add.ts';\n",
      [`${folder}/src/add.ts`]: 'export const add = 1;\n',
    });
    expect(checkExports(house(files('engines/money'), 'Adds with `add(1, 2)`.'))).toEqual([]);
    expect(checkExports(house(files('engines/money'), '```ts\nadd(1);\n```'))).toEqual([]);
    expect(checkExports(house(files('engines/money'), 'Says add.'))).toHaveLength(2);
    expect(checkExports(house(files('modules/money'), 'Adds with `add(1, 2)`.'))).toHaveLength(2);
  });
});
