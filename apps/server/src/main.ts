import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What is compiled once is kept: the next start need not compile hundreds of files again.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));
const { groundEarly } = await import('./ground-early.ts');

// PostgreSQL takes as long to start as our own files to load: it does so meanwhile, on another core.
const ground = await groundEarly(process.env);
const { terminalLanguage } = await import('@tongshang/refusal');
const { runServer } = await import('./run-server.ts');

process.exitCode = await runServer(terminalLanguage(process.env), process.env, { ground: ground?.prepared });
