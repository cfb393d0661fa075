import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What is compiled once is kept: the next start need not compile hundreds of files again.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
const { terminalLanguage } = await import('@tongshang/refusal');
const { runServer } = await import('./run-server.ts');

process.exitCode = await runServer(terminalLanguage(process.env));
