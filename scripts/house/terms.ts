import type { Package } from './packages.ts';

/** Words that stand for a term of docs/glossary.md and are not its own; what stands there instead. */
const OTHERS: readonly (readonly [other: RegExp, term: string])[] = [
  [/原产地证(?!书)/, '原产地证书 for the certificate, 原产地声明 for the exporter’s own declaration'],
];

/** A breach for each place where one thing has a second name. */
export function checkTerms(packages: readonly Package[]): string[] {
  return packages.flatMap(({ files, folder, readme }) =>
    [...files, { path: `${folder}/README.md`, text: readme }].flatMap(({ path, text }) =>
      OTHERS.flatMap(([other, term]) => {
        const [found] = other.exec(text) ?? [];
        return found === undefined
          ? []
          : [`${path}: “${found}” has another name in docs/glossary.md: ${term}`];
      }),
    ),
  );
}
