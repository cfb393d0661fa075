import { terminalLanguage } from '@tongshang/refusal';
import { runServer } from './run-server.ts';

process.exitCode = await runServer(terminalLanguage(process.env));
