import { csvRefusals } from '@tongshang/csv';
import { moneyRefusals } from '@tongshang/money';
import { purchaseOrderRefusals } from '@tongshang/purchase-order';
import { quantityRefusals } from '@tongshang/quantity';
import type { RefusalTable } from '@tongshang/refusal';
import { ublRefusals } from '@tongshang/ubl';
import { type ReadingProblem, type ReadOrdersResult, readOrders } from '@tongshang/walk';
import { fileBytes, inFile, makeFolder } from '../files.ts';
import { interruption } from '../interruption.ts';
import { refuse } from '../refusals.ts';
import type { Terminal } from '../terminal.ts';
import { readOptions, type TradeRunOptions } from './options.ts';
import { countsOf, problemText, writeReport } from './report.ts';
import { type Run, runOrders } from './run-orders.ts';
import { WORDS } from './words.facts.ts';

/** Problems printed one by one; the rest is counted, and all are in `report.csv` and `--json`. */
const MAX_PRINTED = 50;

export const READING_TEXTS: RefusalTable = {
  ...csvRefusals,
  ...moneyRefusals,
  ...purchaseOrderRefusals,
  ...quantityRefusals,
  ...ublRefusals,
};

/** Exit code of a run that was told to end, as shells give it. */
const INTERRUPTED = 130;

/**
 * `tongshang trade run ORDER`: exit code 0 when every order that could be read was carried to its end and its dossier holds;
 * problems of the file are reported either way.
 */
export async function tradeRun(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = await readOptions(words);
  const bytes = await fileBytes(options.path);
  const read = inFile(options.path, () => readOrders(bytes, options.sheet));
  showReading(read, options.path, terminal);
  const orders = read.orders.slice(0, options.limit);
  if (orders.length === 0) {
    if (options.json) printJson(NOTHING_RUN, read, terminal);
    throw refuse('CLI_NOTHING_TO_TRADE', { path: options.path });
  }
  await makeFolder(options.out);
  const { signal, release } = interruption();
  try {
    // Only now: what cannot be traded is refused without loading a server.
    const { withPlatform } = await import('../with-platform.ts');
    const run = await withPlatform(process.env, (access) =>
      runOrders(orders, options, access, { terminal, signal }),
    );
    await tell(run, read, options, terminal);
    if (run.failure !== undefined) throw run.failure;
    if (signal.aborted) return INTERRUPTED;
    return countsOf(run, read).closed === orders.length ? 0 : 1;
  } finally {
    release();
  }
}

const NOTHING_RUN: Run = { results: [], unbegun: [] };

/** The summary: in total, and row by row in a file where there is more than one. */
async function tell(
  run: Run,
  read: ReadOrdersResult,
  { json, out }: TradeRunOptions,
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal;
  if (json) printJson(run, read, terminal);
  if (run.results.length + run.unbegun.length <= 1 && read.problems.length === 0) return;
  const say = json ? terminal.progress : terminal.print;
  say(WORDS[language].summary(countsOf(run, read)));
  say(WORDS[language].rows(await writeReport(out, run, read, { texts: READING_TEXTS, language })));
}

function showReading(
  { orders, problems, untraded, form }: ReadOrdersResult,
  path: string,
  terminal: Terminal,
): void {
  if (form !== 'sheet' && problems.length === 0) return;
  const words = WORDS[terminal.language];
  for (const problem of problems.slice(0, MAX_PRINTED)) {
    terminal.progress(`${path}: ${lineOf(problem, terminal)}`);
  }
  if (problems.length > MAX_PRINTED) terminal.progress(words.more(problems.length - MAX_PRINTED));
  terminal.progress(words.read(orders.length, problems.length, untraded.length));
}

function lineOf(problem: ReadingProblem, { language }: Terminal): string {
  const { orderNumber, place } = problem;
  const text = problemText(problem, READING_TEXTS, language);
  return `${orderNumber ? `${orderNumber}, ` : ''}${place}: ${text}`;
}

function printJson(run: Run, read: ReadOrdersResult, terminal: Terminal): void {
  const problems = read.problems.map((problem) => ({ ...problem, text: lineOf(problem, terminal) }));
  const unbegun = run.unbegun.map(({ orderNumber }) => orderNumber);
  const counts = countsOf(run, read);
  const summary = { counts, orders: run.results, unbegun, problems, untraded: read.untraded };
  terminal.print(JSON.stringify(summary, null, 2));
}
