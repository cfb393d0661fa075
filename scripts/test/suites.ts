import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type Count, ROOT } from './steps.ts';
import type { FileTime } from './time-budget.ts';

/** What Vitest's JSON reporter writes, as far as it is read here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
};

export type SuitesRun = { readonly count: Count; readonly files: readonly FileTime[] };

/** Runs Vitest with these words; what it counted, and how long each file took. */
export function runSuites(words: readonly string[], env: NodeJS.ProcessEnv): SuitesRun {
  const folder = mkdtempSync(join(tmpdir(), 'tongshang-test-'));
  const path = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = report;
    if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
    const failed = numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
    return { count: { passed: numPassedTests, failed }, files: timesOf(report) };
  } catch {
    return { count: { passed: 0, failed: 1 }, files: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function timesOf({ testResults }: Report): FileTime[] {
  return testResults.map(({ name, startTime, endTime }) => {
    const path = relative(ROOT, name);
    return { path, suite: suiteOf(path), ms: endTime - startTime };
  });
}

/** The project of `vitest.config.ts` that a test file belongs to. */
function suiteOf(path: string): string {
  const [floor, folder = ''] = path.split('/');
  if (floor === 'scripts') return 'house';
  if (floor !== 'tests') return 'unit';
  if (folder === 'e2e') return 'browser';
  return folder === 'conformance' || folder === 'faults' ? folder : 'whole';
}
