import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from './packages.ts';

const SKIPPED = /(^|\/)(node_modules|dist|generated)(\/|$)/;
const LINK = /\]\(([^)\s]+)\)/g;
const FLOORS = 'apps|modules|platform|engines|tests|bench|docs|scripts|openapi';
const PATH = new RegExp(
  `(?<![\\w./@-])(?:${FLOORS})/[\\w./*{},-]*\\.(?:tsx?|md|sql|json|txt|css|mjs)\\b`,
  'g',
);
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$|(?:^|\s)--.*$/gm;

/** Links and paths in pages and comments that lead to no file. */
export function checkReferences(root = ROOT): string[] {
  const paths = globSync(['*.md', '**/*.{md,ts,tsx,sql}'], { cwd: root }).filter(
    (path) => !SKIPPED.test(path),
  );
  return [...new Set(paths)].sort().flatMap((path) =>
    referencesIn(path, readFileSync(join(root, path), 'utf8'))
      .filter((target) => !isThere(root, target))
      .map((target) => `${path}: names ${target}, which is not there: name what is, or leave it out.`),
  );
}

const isThere = (root: string, target: string) =>
  /[*{]/.test(target) ? globSync(target, { cwd: root }).length > 0 : existsSync(join(root, target));

/** What a page links to or names as a file, or the comments of a source do, from the repository's root. */
export function referencesIn(path: string, text: string): string[] {
  const isPage = path.endsWith('.md');
  const links = isPage ? [...text.matchAll(LINK)].map(([, target = '']) => target) : [];
  const own = links
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => normalize(join(dirname(path), target.replace(/#.*$/, ''))));
  const words = isPage ? text.replace(LINK, ']') : (text.match(COMMENT) ?? []).join('\n');
  const named = (words.replace(/https?:\/\/\S+/g, '').match(PATH) ?? []).filter(
    (one) => !/NAME|\.\.\./.test(one),
  );
  return [...new Set([...own, ...named])];
}
