import { groundEarly } from './ground-early.ts';

// PostgreSQL takes as long to start as our own files to load: it does so meanwhile, on another core.
const ground = await groundEarly(process.env);
const { terminalLanguage } = await import('@tongshang/refusal');
const { runServer } = await import('./run-server.ts');

process.exitCode = await runServer(terminalLanguage(process.env), process.env, { ground: ground?.prepared });
