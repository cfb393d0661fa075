import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { someOf } from '../../tests/stage/share.ts';
import { ROOT } from './steps.ts';

const FOLDER = 'tests/e2e';
/** The main job by clicking, in every run. */
const ALWAYS = 'whole-trade.test.ts';
const SHARE = 9;

/** Arguments for Vitest that leave out the browser's files which this run does not draw: a page is slow, and many of them take most of the time. */
export function withoutMostBrowserFiles(): string[] {
  const files = readdirSync(join(ROOT, FOLDER)).filter(
    (file) => file.endsWith('.test.ts') && file !== ALWAYS,
  );
  const drawn = new Set(someOf(`files of browser tests beside ${ALWAYS}`, files, SHARE));
  return files.filter((file) => !drawn.has(file)).map((file) => `--exclude=${FOLDER}/${file}`);
}
