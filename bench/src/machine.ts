import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { figure } from './row.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The version of the embedded PostgreSQL, as its package states it: `17.10`. */
function postgresVersion(): string {
  const path = join(ROOT, 'platform/database/package.json');
  const { optionalDependencies } = JSON.parse(readFileSync(path, 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const [version = ''] = Object.values(optionalDependencies);
  return version.split('.').slice(0, 2).join('.');
}

/** What was measured on, in one line. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${figure(totalmem() / 2 ** 30)} GB`;
  return `${availableParallelism()} cores (${model}), ${memory}; Node ${process.versions.node}, PostgreSQL ${postgresVersion()}`;
}
