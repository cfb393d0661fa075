import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const VIRTUAL = '\0words:';

const cataloguesIn = (language: string): string[] =>
  globSync(`{platform/ui/src,apps/web/src,modules/*/web}/messages/${language}.ts`, { cwd: repository })
    .sort()
    .map((path) => join(repository, path));

/**
 * Each slice fetches its own words; built, the words of one language are one file instead of one a slice, because a page needs those
 * of every slice at once.
 */
export function wordsOfOneLanguage(): Plugin {
  return {
    name: 'words-of-one-language',
    apply: 'build',
    resolveId: (id) => (id.startsWith('words:') ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(VIRTUAL)
        ? cataloguesIn(id.slice(VIRTUAL.length))
            .map((path, at) => `export * as words${at} from ${JSON.stringify(path)};`)
            .join('\n')
        : undefined,
    transform(code, id) {
      if (!code.includes('/messages/')) return undefined;
      return code.replace(
        /import\(\s*['"](\.{1,2}\/messages\/([\w-]+)\.ts)['"]\s*\)/g,
        (whole, path: string, language: string) => {
          const at = cataloguesIn(language).indexOf(join(dirname(id), path));
          return at < 0
            ? whole
            : `import(${JSON.stringify(`words:${language}`)}).then((all) => all.words${at})`;
        },
      );
    },
  };
}
