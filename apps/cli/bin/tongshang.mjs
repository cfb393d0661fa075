#!/usr/bin/env node
// Plain JavaScript, because it may be started by any Node: it finds the one that npm installed and hands over.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const main = join(dirname(fileURLToPath(import.meta.url)), '../src/main.ts');
const bundled = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules/.bin/node');

if (Number(process.versions.node.split('.', 1)[0]) >= 26) {
  // What is compiled once is kept: the next command need not compile it again.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules/.cache/compiled'));
  const { bundleFolder, freshBundle } = await import('@tongshang/server/fresh-bundle');
  await import(pathToFileURL(freshBundle(bundleFolder('command-line')) ?? main).href);
} else if (existsSync(bundled)) {
  const { status, signal } = spawnSync(bundled, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = signal ? 1 : (status ?? 1);
} else {
  console.error(
    `Node ${process.versions.node} is too old and no Node 26 package fits this platform: install Node 26 or newer.`,
  );
  process.exitCode = 1;
}
