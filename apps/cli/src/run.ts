import { Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { table } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

interface Command {
  run(words: readonly string[], terminal: Terminal): Promise<number>;
  /** Texts of everything the command may refuse. */
  readonly refusals: RefusalTable;
}

/** Loaded only when asked for: verifying must not load a server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start-command.ts')).command,
  trade: async () => (await import('./trade-run-command.ts')).command,
  verify: async () => (await import('./verify-command.ts')).command,
  witness: async () => (await import('./witness-command.ts')).command,
  backup: async () => (await import('./backup-command.ts')).command,
  restore: async () => (await import('./restore-command.ts')).command,
};

/** Runs one command line; the exit code. Expected refusals are one line, in the terminal's language. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = 'help', ...rest] = words;
  if (['help', '--help', '-h'].includes(first)) {
    terminal.print(USAGE[terminal.language]);
    return 0;
  }
  const load = COMMANDS[first];
  if (!load) {
    terminal.progress(USAGE[terminal.language]);
    return 2;
  }
  let refusals: RefusalTable = table;
  try {
    const command = await load();
    refusals = { ...table, ...command.refusals };
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.progress(oneLine(error, refusals, terminal));
    return isUsage(error) ? 2 : 1;
  }
}

const isUsage = (error: unknown): boolean =>
  (error instanceof Refusal && error.code === 'CLI_USAGE') ||
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

function oneLine(error: unknown, refusals: RefusalTable, { language }: Terminal): string {
  if (error instanceof Refusal) {
    const text = refusals[error.code];
    const said = text ? refusalText(text, language, error.params) : error.message;
    return error.place ? `${error.place}: ${said}` : said;
  }
  if (isUsage(error)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
