import { describe, expect, it } from 'vitest';
import { type Member, touchedBy } from './touched.ts';

const member = (folder: string, ...uses: string[]): Member => ({
  name: `@tongshang/${folder.split('/').at(-1)}`,
  folder,
  uses: uses.map((name) => `@tongshang/${name}`),
});

const MEMBERS = [
  member('engines/money'),
  member('engines/money-words'),
  member('modules/trade', 'money'),
  member('modules/trace'),
  member('apps/server', 'trade', 'trace'),
  member('tests', 'server'),
];

describe('what a change touches', () => {
  it.each([
    [
      'its package and all that depend on it, however far',
      ['engines/money/src/money.ts'],
      'engines/money modules/trade apps/server tests',
    ],
    [
      'nothing beside it that only has a longer name',
      ['engines/money-words/README.md'],
      'engines/money-words',
    ],
    [
      'each package that changed',
      ['modules/trace/src/index.ts', 'engines/money-words/a.ts'],
      'engines/money-words modules/trace apps/server tests',
    ],
    ['only the tests, where only they changed', ['tests/e2e/forms.ts'], 'tests'],
    ['no package, where a page of documentation changed', ['docs/glossary.md', 'README.md'], ''],
  ])('%s', (_, files, folders) => {
    expect(touchedBy(files, MEMBERS).join(' ')).toBe(folders);
  });
  it('everything, where what all stand on changed', () => {
    expect(touchedBy(['package-lock.json'], MEMBERS)).toEqual(MEMBERS.map(({ folder }) => folder));
  });
});
