import { run } from './run.ts';
import { processTerminal } from './terminal.ts';
import { terminalLanguage } from './usage.ts';

process.exitCode = await run(process.argv.slice(2), processTerminal(terminalLanguage(process.env)));
