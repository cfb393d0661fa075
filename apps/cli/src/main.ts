import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What is compiled once is kept: the next command need not compile hundreds of files again.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
const { terminalLanguage } = await import('@tongshang/refusal');
const { run } = await import('./run.ts');
const { processTerminal } = await import('./terminal.ts');

process.exitCode = await run(process.argv.slice(2), processTerminal(terminalLanguage(process.env)));
