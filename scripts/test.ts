/**
 * `npm test`: types, lint, the committed OpenAPI document, then every suite against a real PostgreSQL and a real
 * Chromium. Closes with a line `N passed, N failed`. Arguments go to Vitest, e.g. `npm test -- --project unit`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium.ts';

const ROOT = join(import.meta.dirname, '..');
const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['types of the web app', ['tsc', '--noEmit', '-p', 'apps/web']],
  ['lint and format', ['biome', 'check', '--error-on-warnings', '.']],
  ['the OpenAPI document is current', ['node', 'scripts/openapi.ts', '--check']],
  ['the list of reactions is current', ['node', 'scripts/reactions.ts', '--check']],
  ['the typed client is current', ['node', 'platform/client/scripts/generate.ts', '--check']],
];

interface Count {
  passed: number;
  failed: number;
}

function runStep([name, [command = '', ...words]]: (typeof STEPS)[number]): Count {
  const started = performance.now();
  const bin = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command);
  const { status } = spawnSync(bin, words, { cwd: ROOT, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runSuites(chromium: string | undefined, words: readonly string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'tongshang-test-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const env = { ...process.env, ...(chromium ? { TONGSHANG_CHROMIUM: chromium } : {}) };
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  });
  try {
    const told = JSON.parse(readFileSync(report, 'utf8'));
    const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = told;
    if (numPendingTests > 0) console.log(`${numPendingTests} skipped`);
    const failed = numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
let chromium: string | undefined;
const counts: Count[] = [];
try {
  chromium = ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.push({ passed: 0, failed: 1 });
}
if (words.length === 0) counts.push(...STEPS.map(runStep));
counts.push(runSuites(chromium, words));

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
