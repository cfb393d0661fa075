import { describe, expect, it } from 'vitest';
import { checkIdentifiers } from './identifiers.ts';
import { checkCycles, checkFileCircles, checkImports, importsOf } from './imports.ts';
import { checkMaps, unmapped, unreasoned } from './maps.ts';
import { type Package, readPackages, type SourceFile } from './packages.ts';
import { checkReferences, referencesIn } from './references.ts';
import { checkRooms } from './rooms.ts';
import { checkSlices } from './slices.ts';
import { checkTerms } from './terms.ts';

function source(path: string, text: string): SourceFile {
  return { path, text, lines: text.split('\n').length - 1, development: path.endsWith('.test.ts') };
}

function made(folder: string, dependencies: string[], text = ''): Package {
  const [floor, name = floor] = folder.split('/') as [Package['floor'], string];
  return {
    name: `@tongshang/${name}`,
    folder,
    floor,
    dependencies: new Set(dependencies),
    devDependencies: new Set(),
    exports: new Set(['.']),
    entries: new Map([['.', './src/index.ts']]),
    files: [source(`${folder}/src/index.ts`, text)],
    readme: '',
  };
}

describe('the rules of the house', () => {
  it('are kept by every package', () => {
    const packages = readPackages();
    expect(packages.length).toBeGreaterThan(5);
    expect([
      ...checkImports(packages),
      ...checkCycles(packages),
      ...checkFileCircles(packages),
      ...checkIdentifiers(packages),
      ...checkMaps(packages),
      ...checkReferences(),
      ...checkRooms(packages),
      ...checkSlices(packages),
      ...checkTerms(packages),
    ]).toEqual([]);
  });
  it('know what has another name in the glossary', () => {
    const of = (text: string) => checkTerms([made('engines/money', [], `const name = '${text}';`)]);
    expect(of('原产地证明')).toEqual([
      expect.stringContaining('engines/money/src/index.ts: “原产地证” has another name'),
    ]);
    expect([of('原产地证书'), of('原产地声明'), of('原产地标准')]).toEqual([[], [], []]);
  });
  it('see every form of import and no comment', () => {
    const text =
      "import a from 'a';\nimport type {\n B } from 'b';\nexport * from 'c';\nimport 'd';\nawait import('e');\n// import 'f';\n";
    expect(importsOf(text)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

describe('a breach is named with what to do', () => {
  const money = made('engines/money', []);
  it.each([
    [
      'undeclared',
      made('modules/trade', [], "import '@tongshang/money';"),
      'not listed in modules/trade/package.json',
    ],
    [
      'deep',
      made('modules/trade', ['@tongshang/money'], "import '@tongshang/money/src/x.ts';"),
      'a deep import',
    ],
    ['out of the package', made('modules/trade', [], "import '../../stock/src/x.ts';"), 'leaves its package'],
    ['engine with I/O', made('engines/duty', [], "import 'node:fs';"), 'an engine has no I/O'],
    [
      'test code',
      made('modules/trade', [], "import './testing/world.ts';"),
      'what runs for users imports nothing of tests',
    ],
    ['driver', made('modules/trade', ['pg'], "import 'pg';"), 'only platform/'],
  ])('%s', (_, breach, advice) => {
    expect(checkImports([money, breach]).join()).toContain(advice);
  });
  it('a higher floor', () => {
    const engine = made('engines/duty', ['@tongshang/trade'], "import '@tongshang/trade';");
    expect(checkImports([engine, made('modules/trade', [])]).join()).toContain('stands below');
  });
  it('a circle', () => {
    const circle = [made('modules/a', ['@tongshang/b']), made('modules/b', ['@tongshang/a'])];
    expect(checkCycles(circle).join()).toContain('@tongshang/a → @tongshang/b → @tongshang/a');
  });
  it('an app that queries a table', () => {
    const sql = 'tx.rows(`select from party.person join access.file_party using (file_id)`)';
    expect(checkRooms([made('apps/server', [], sql)]).join()).toContain(
      '“from party.person”: an app queries no tables',
    );
    expect(checkRooms([made('modules/party', [], sql)]).join()).not.toContain('queries');
  });
  it('a circle of files', () => {
    const one = source('modules/a/src/one.ts', "import type { B } from './two.ts';\nimport './alone.ts';\n");
    const two = source('modules/a/src/two.ts', "export * from './one.ts';\n");
    const files = [one, two, source('modules/a/src/alone.ts', '')];
    expect(checkFileCircles([{ ...made('modules/a', []), files }])).toEqual([
      'modules/a: src/one.ts → src/two.ts → src/one.ts: files import each other in a circle; move what they share to a file of its own.',
    ]);
  });
  it('a reference to what is not there', () => {
    const text =
      'See [the map](../ARCHITECTURE.md#a), `modules/trade/src/gone.ts`, `engines/NAME/src/x.ts` and https://a.b/docs/x.md.';
    expect(referencesIn('docs/guide.md', text)).toEqual(['ARCHITECTURE.md', 'modules/trade/src/gone.ts']);
    expect(
      referencesIn(
        'modules/a/src/one.ts',
        `/${'*'} As platform/http/src/x.ts does. ${'*'}/\nconst a = "docs/y.md";`,
      ),
    ).toEqual(['platform/http/src/x.ts']);
  });
  it('an id that is any text', () => {
    const files = [
      source('modules/a/src/one.ts', 'f(tradeId: string, bankOrganisationId?: string, word: string): void'),
      source('modules/a/web/two.ts', 'g(tradeId: string): void'),
    ];
    expect(checkIdentifiers([{ files }])).toEqual([
      'modules/a/src/one.ts: tradeId is any text; give it its kind, from @tongshang/identifier.',
      'modules/a/src/one.ts: bankOrganisationId is any text; give it its kind, from @tongshang/identifier.',
    ]);
  });

  it('a package that the map lacks, a library without a reason', () => {
    const map = 'modules/    order-import  orders     trade  facts\n';
    expect(unmapped([{ folder: 'modules/order-import' }, { folder: 'modules/trade' }], map)).toEqual([]);
    expect(unmapped([{ folder: 'engines/order' }], map)).toEqual([
      'engines/order: ARCHITECTURE.md does not name it; it is the map.',
    ]);
    expect(unreasoned(['pg', '@types/pg', 'left-pad'], 'driver | `pg` |')).toEqual([
      'left-pad: no decision says why; its line belongs into docs/adr/0009-libraries.md.',
    ]);
  });

  it('a long file, a vague name, a clock in an engine, unfinished work', () => {
    const unfinished = ['TO', 'DO'].join('');
    const long = made(
      'engines/made-up',
      [],
      `Date.now();\nthrow new Error('no');\n// ${unfinished}\n${'x\n'.repeat(500)}`,
    );
    const vague = { ...long, files: [...long.files, source('engines/made-up/src/utils.ts', '')] };
    const faults = checkRooms([vague]).join('\n');
    for (const part of [
      'lines; past',
      'reads the clock',
      'throws an Error',
      'finish it',
      'the name says nothing',
      'no README',
    ]) {
      expect(faults).toContain(part);
    }
  });
  it('a number that two invariants have', () => {
    const readme = '- **A-1** One.\n- **A-2** Two.\n  More of A-2.\n- **A-1** Three.\n';
    const faults = checkRooms([{ ...made('engines/money', []), readme }]);
    expect(faults).toEqual(['engines/money/README.md: A-1 numbers two invariants.']);
  });
});

describe('the cut between modules and the interface', () => {
  const slice = (text: string, path = 'modules/trade/web/index.ts'): Package => ({
    ...made('modules/trade', []),
    files: [source(path, text)],
  });
  const others = [
    made('modules/stock', []),
    made('platform/ui', []),
    made('platform/database', []),
    made('engines/money', []),
  ];
  it.each([
    ['another slice', slice("import '@tongshang/stock/web';"), 'offer a slot'],
    ['a module', slice("import '@tongshang/stock';"), 'ask the server'],
    ['another platform package', slice("import '@tongshang/database';"), 'ask the server'],
    ['its module’s inside', slice("import '../src/trade-store.ts';"), 'src/contract.ts'],
    [
      'a slice from the server',
      slice("import '../web/index.ts';", 'modules/trade/src/index.ts'),
      'nothing of a slice',
    ],
    [
      'a slice from elsewhere',
      slice("import '@tongshang/trade/web';", 'apps/server/src/main.ts'),
      'only apps/web',
    ],
    ['an inline style', slice('<p style={{ color }} />', 'modules/trade/web/A.tsx'), '1 inline style'],
  ])('%s', (_, breach, advice) => {
    expect(checkSlices([breach, ...others]).join()).toContain(advice);
  });
  it('lets a slice use components, engines and its own contract', () => {
    const good = slice(
      "import '@tongshang/ui/api';\nimport '@tongshang/money';\nimport type { A } from '../src/contract.ts';\nimport './text.ts';",
    );
    expect(checkSlices([good, ...others])).toEqual([]);
  });
});
