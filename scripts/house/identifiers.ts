import type { Package } from './packages.ts';

/** The kinds of `engines/identifier`, as names end. */
const KINDS = (
  'trade organisation entry shipment document person product file contact claim warehouse job transfer declaration account invitation ' +
  'event session instalment line'
).split(' ');
const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const PLAIN = new RegExp(
  `\\b((?:${KINDS.join('|')})Id|[a-z]\\w*(?:${KINDS.map(capital).join('|')})Id)\\??: string\\b(?!\\s*\\()`,
  'g',
);
/** Where ids are texts of requests and replies: pages, the client's own programs, tests. */
const ELSEWHERE =
  /(^|\/)(testing|web|generated)\/|^apps\/(walk|cli|web)\/|^platform\/ui\/|^engines\/identifier\/|\.(test|fixture)\.ts$|isolation-seed/;

/** Ids that are any text. */
export function checkIdentifiers(packages: readonly Pick<Package, 'files'>[]): string[] {
  return packages
    .flatMap(({ files }) => files)
    .filter(({ path, development }) => /^(engines|platform|modules|apps)\//.test(path) && !development)
    .filter(({ path }) => path.endsWith('.ts') && !ELSEWHERE.test(path))
    .flatMap(({ path, text }) =>
      [...new Set([...text.matchAll(PLAIN)].map(([, name]) => name))].map(
        (name) => `${path}: ${name} is any text; give it its kind, from @tongshang/identifier.`,
      ),
    );
}
