import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where `npm install` puts a program's files joined into a few; not under version control.
 * @param {string} program
 */
export const bundleFolder = (program) => join(import.meta.dirname, '../../../node_modules/.cache', program);

/** What a bundle was made of: per file its path from the folder of the bundle, its length and when it was changed. */
export const CONTENTS = 'contents.json';

/**
 * The bundle's first file, if each file that it was made of lies here unchanged; else undefined, and the sources are run as they are. Plain
 * JavaScript, because taking types out of it would take as long as the whole check.
 * @param {string} folder what `bundleFolder` says
 * @returns {string | undefined}
 */
export function freshBundle(folder) {
  try {
    const { main, files } = JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8'));
    const isFresh = files.every(([path, length, changed]) => {
      const found = statSync(join(folder, path), { throwIfNoEntry: false });
      return found?.size === length && found.mtimeMs === changed;
    });
    return isFresh ? join(folder, main) : undefined;
  } catch {
    return undefined;
  }
}
