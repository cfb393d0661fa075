/**
 * `npm test`: types, lint, the committed OpenAPI document, then every suite against a real PostgreSQL and a real
 * Chromium. Closes with a line `N passed, N failed`. Arguments go to Vitest, e.g. `npm test -- --project unit`, but for
 *
 * - `--changed [REVISION]`: only the packages that differ from a revision and all that depend on them, beside types, lint and the rules
 *   of the house; default: from where the branch left `main`, what is not yet committed included;
 * - `--whole`: what is long runs whole and not as a seeded share (`tests/stage/share.ts`), all files of browser tests included.
 */
import { ensureChromium } from './chromium.ts';
import { withoutMostBrowserFiles } from './test/browser-share.ts';
import { changedFiles, readMembers, usualRevision } from './test/changed-files.ts';
import { type Count, runSteps } from './test/steps.ts';
import { runSuites } from './test/suites.ts';
import { BUDGET_MIN, budgetLine, timeReport } from './test/time-budget.ts';
import { touchedBy } from './test/touched.ts';

type Command = {
  /** Whether types, lint and the generated files are checked, too. */
  readonly withSteps: boolean;
  /** For Vitest. */
  readonly words: readonly string[];
};

/** Undefined when there is no such revision, which has been said. */
function whatChanged(given: string | undefined): Command | undefined {
  const revision = given ?? usualRevision();
  const files = changedFiles(revision);
  if (files === undefined) {
    console.error(`No such revision: ${revision}. Any name that \`git rev-parse\` knows will do.`);
    return undefined;
  }
  const folders = touchedBy(files, readMembers());
  console.log(
    `${files.length} files differ from ${revision}; they touch ${folders.join(', ') || 'no package'}`,
  );
  const paths = folders.map((folder) => `${folder}/`);
  return { withSteps: true, words: ['--passWithNoTests', 'scripts/', ...paths] };
}

function commandOf(words: readonly string[]): Command | undefined {
  const index = words.indexOf('--changed');
  if (index < 0) return { withSteps: words.length === 0, words };
  const [revision, ...more] = words.toSpliced(index, 1);
  if (more.length === 0) return whatChanged(revision);
  console.error('--changed takes one revision and goes with nothing else but --whole.');
  return undefined;
}

function run({ withSteps, words }: Command, isWhole: boolean): boolean {
  const counts: Count[] = [];
  let chromium: string | undefined;
  try {
    chromium = ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts.push({ passed: 0, failed: 1 });
  }
  if (withSteps) counts.push(...runSteps());
  const isShared = words.length === 0 && !isWhole;
  const suites = runSuites(isShared ? withoutMostBrowserFiles() : words, {
    ...(chromium ? { TONGSHANG_CHROMIUM: chromium } : {}),
    ...(isWhole ? { TONGSHANG_WHOLE: 'on' } : {}),
  });
  counts.push(suites.count);
  for (const line of timeReport(suites.files)) console.log(line);
  if (withSteps) console.log(budgetLine('budget', BUDGET_MIN, Date.now() - startedAt));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

/** Milliseconds since 1970: `.ci/run` counts what it did before, too. */
const startedAt = Number(process.env.TONGSHANG_TESTS_STARTED_AT ?? Date.now());
const given = process.argv.slice(2);
const command = commandOf(given.filter((word) => word !== '--whole'));
process.exitCode = command === undefined ? 2 : run(command, given.includes('--whole')) ? 0 : 1;
