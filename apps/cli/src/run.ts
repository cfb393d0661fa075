import { Refusal, type RefusalTable, refusalText } from '@tongshang/refusal';
import { refuse, table } from './refusals.ts';
import type { Terminal } from './terminal.ts';
import { USAGE } from './usage.ts';

interface Command {
  run(words: readonly string[], terminal: Terminal): Promise<number>;
  /** Texts of everything the command may refuse. */
  readonly refusals: RefusalTable;
  /** Texts of what it may refuse only after it has loaded more. */
  readonly further?: () => Promise<RefusalTable>;
}

/** Loaded only when asked for: verifying must not load a server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start-command.ts')).command,
  trade: async () => (await import('./trade-run-command.ts')).command,
  dossier: async () => (await import('./dossier-command.ts')).command,
  verify: async () => (await import('./verify-command.ts')).command,
  witness: async () => (await import('./witness-command.ts')).command,
  backup: async () => (await import('./backup-command.ts')).command,
  restore: async () => (await import('./restore-command.ts')).command,
};

/** Runs one command line; the exit code. Expected refusals are one line, in the terminal's language. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const [first = 'help', ...rest] = words;
  if (first === 'help' || asksForHelp(words)) {
    terminal.print(USAGE[terminal.language]);
    return 0;
  }
  let command: Command | undefined;
  try {
    const load = COMMANDS[first];
    if (!load) throw refuse('CLI_COMMAND', { command: first, commands: Object.keys(COMMANDS).join(', ') });
    command = await load();
    return await command.run(rest, terminal);
  } catch (error) {
    terminal.progress(oneLine(error, await textsFor(error, command), terminal));
    return isUsage(error) ? 2 : 1;
  }
}

/** Whether help is asked for, wherever on the line; what stands after `--` is no option. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf('--');
  return words.slice(0, end < 0 ? words.length : end).some((word) => word === '--help' || word === '-h');
}

async function textsFor(error: unknown, command: Command | undefined): Promise<RefusalTable> {
  const texts: RefusalTable = { ...table, ...command?.refusals };
  if (!(error instanceof Refusal) || texts[error.code]) return texts;
  return { ...texts, ...(await command?.further?.()) };
}

/** Options that answer what a file leaves open. */
const OPTIONS: Readonly<Record<string, string>> = {
  ENCODING_UNCERTAIN: '--encoding NAME',
  ENCODING_WRONG: '--encoding NAME',
};

const isUsage = (error: unknown): boolean =>
  (error instanceof Refusal && ['CLI_USAGE', 'CLI_COMMAND'].includes(error.code)) ||
  String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS');

function oneLine(error: unknown, refusals: RefusalTable, { language }: Terminal): string {
  if (error instanceof Refusal) {
    const text = refusals[error.code];
    const said = text ? refusalText(text, language, error.params) : error.message;
    const hint = OPTIONS[error.code] ? ` (${OPTIONS[error.code]})` : '';
    return `${error.place ? `${error.place}: ` : ''}${said}${hint}`;
  }
  if (isUsage(error)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
