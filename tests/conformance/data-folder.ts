import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/** Where the reference data lies: `TONGSHANG_DATA`, else `shared/data` beside the repository. */
export const DATA_FOLDER = process.env.TONGSHANG_DATA ?? join(import.meta.dirname, '../../../shared/data');

/** One thing to check, or the reason why it is not. */
export type ConformanceCase =
  | { readonly name: string; readonly check: () => void | Promise<void> }
  | { readonly name: string; readonly setAside: string };

export type DataFile = {
  readonly path: string;
  /** Path below the suite's folder, with forward slashes. */
  readonly name: string;
};

/** All files below a folder of the reference data, sorted; none when the folder is missing. */
export function dataFiles(folder: string, accept: (name: string) => boolean = () => true): DataFile[] {
  const root = join(DATA_FOLDER, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }))
    .filter(({ name }) => accept(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A suite over whatever files a folder of the reference data holds. Prints how many cases passed, failed and were set
 * aside, and why. Without the files it fails where `CI` is `true` or `TONGSHANG_DATA` names a folder, and else
 * says in one line what it skips.
 */
export function conformanceSuite(
  suite: string,
  files: readonly DataFile[],
  casesOf: (file: DataFile) => readonly ConformanceCase[],
): void {
  describe(suite, () => {
    if (files.length === 0) {
      it('finds its data', ({ skip }) => {
        const isNeeded = process.env.CI === 'true' || process.env.TONGSHANG_DATA !== undefined;
        if (isNeeded) expect.fail(`no data in ${DATA_FOLDER}`);
        skip(`no data in ${DATA_FOLDER} (TONGSHANG_DATA names another folder)`);
      });
      return;
    }
    const count = { passed: 0, failed: 0 };
    const aside = new Map<string, number>();
    for (const file of files) {
      for (const one of casesOf(file)) {
        if ('setAside' in one) {
          aside.set(one.setAside, (aside.get(one.setAside) ?? 0) + 1);
          continue;
        }
        it(one.name, async () => {
          count.failed += 1;
          await one.check();
          count.failed -= 1;
          count.passed += 1;
        });
      }
    }
    it('has something to check', () => {
      expect(count.passed + count.failed).toBeGreaterThan(0);
    });
    afterAll(() => {
      const reasons = [...aside].map(([reason, cases]) => `${cases} set aside: ${reason}`);
      console.log(`${suite}: ${[`${count.passed} passed, ${count.failed} failed`, ...reasons].join('; ')}`);
    });
  });
}
