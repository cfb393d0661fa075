import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export type Count = { readonly passed: number; readonly failed: number };

type Step = readonly [name: string, words: readonly string[]];

/** What is checked before any suite runs. */
const STEPS: readonly Step[] = [
  ['types', ['tsc', '--noEmit']],
  ['types of the web app', ['tsc', '--noEmit', '-p', 'apps/web']],
  ['lint and format', ['biome', 'check', '--error-on-warnings', '.']],
  ['the OpenAPI document is current', ['node', 'scripts/openapi/write.ts', '--check']],
  ['the list of reactions is current', ['node', 'scripts/reactions.ts', '--check']],
  ['the typed client is current', ['node', 'platform/client/scripts/generate.ts', '--check']],
];

export const runSteps = (): Count[] => STEPS.map(runStep);

function runStep([name, [command = '', ...words]]: Step): Count {
  const started = performance.now();
  const bin = command === 'node' ? process.execPath : join(ROOT, 'node_modules/.bin', command);
  const { status } = spawnSync(bin, words, { cwd: ROOT, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
