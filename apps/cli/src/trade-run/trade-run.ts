import {
  type LeftOut,
  type OrderReading,
  type ReadingProblem,
  readingRefusals,
  readOrders,
} from '@tongshang/purchase-order';
import { fileBytes, inFile, makeFolder } from '../files.ts';
import { interruption } from '../interruption.ts';
import { refuse } from '../refusals.ts';
import type { Terminal } from '../terminal.ts';
import { withPlatform } from '../with-platform.ts';
import { answerHint } from './answers.ts';
import { readOptions, type TradeRunOptions } from './options.ts';
import { countsOf, problemText, writeReport } from './report.ts';
import { type Run, runOrders } from './run-orders.ts';
import { WORDS } from './words.facts.ts';

/** Problems, and things left out, printed one by one; the rest is counted, and all are in `report.csv` and `--json`. */
const MAX_PRINTED = 50;

/** Exit code of a run that was told to end, as shells give it. */
const INTERRUPTED = 130;

/**
 * `tongshang trade run ORDER`: exit code 0 when every order that could be read was carried to its end and its dossier holds;
 * problems of the file are reported either way.
 */
export async function tradeRun(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = await readOptions(words);
  const bytes = await fileBytes(options.path);
  const read = inFile(options.path, () => readOrders(bytes, options.reading));
  showReading(read, options.path, terminal);
  const orders = read.orders.slice(0, options.limit);
  if (orders.length === 0) {
    if (options.json) printJson(NOTHING_RUN, read, terminal);
    throw refuse('CLI_NOTHING_TO_TRADE', { path: options.path });
  }
  await makeFolder(options.out);
  const { signal, release } = interruption();
  try {
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
  read: OrderReading,
  { json, out }: TradeRunOptions,
  terminal: Terminal,
): Promise<void> {
  const { language } = terminal;
  if (json) printJson(run, read, terminal);
  if (run.results.length + run.unbegun.length <= 1 && read.problems.length === 0) return;
  const say = json ? terminal.progress : terminal.print;
  say(WORDS[language].summary(countsOf(run, read)));
  say(WORDS[language].rows(await writeReport(out, run, read, { texts: readingRefusals, language })));
}

function showReading(
  { orders, problems, remarks, untraded, leftOut, form }: OrderReading,
  path: string,
  terminal: Terminal,
): void {
  const words = WORDS[terminal.language];
  if (leftOut.length > 0) showLeftOut(leftOut, path, terminal);
  for (const remark of remarks.slice(0, MAX_PRINTED)) {
    terminal.progress(`${path}: ${words.remark} ${lineOf(remark, terminal)}`);
  }
  if (form !== 'sheet' && problems.length === 0) return;
  for (const problem of problems.slice(0, MAX_PRINTED)) {
    terminal.progress(`${path}: ${lineOf(problem, terminal)}`);
  }
  if (problems.length > MAX_PRINTED) terminal.progress(words.more(problems.length - MAX_PRINTED));
  terminal.progress(words.read(orders.length, problems.length, untraded.length));
}

/** What the file says and no order carries, so that nobody has to find it out from the papers. */
function showLeftOut(leftOut: readonly LeftOut[], path: string, { language, progress }: Terminal): void {
  const words = WORDS[language];
  progress(`${path}: ${words.leftOut(leftOut.length)}`);
  for (const { place, written, why } of leftOut.slice(0, MAX_PRINTED)) {
    const said = written === undefined ? words.report.why[why] : oneLineOf(written);
    progress(`  ${place.replace(/\p{Cc}/gu, ' ')}: ${said}`);
  }
  if (leftOut.length > MAX_PRINTED) progress(words.more(leftOut.length - MAX_PRINTED));
}

const MAX_SAID = 120;

/** Line breaks and control characters of a file do not reach the terminal. */
function oneLineOf(written: string): string {
  const line = written.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > MAX_SAID ? `${line.slice(0, MAX_SAID)}…` : line;
}

/** Place, what is wrong there, and the options that answer it. */
function lineOf(problem: ReadingProblem, { language }: Terminal): string {
  const { orderNumber, place, question } = problem;
  const text = problemText(problem, readingRefusals, language);
  const hint = question ? answerHint(question) : '';
  const at = [orderNumber, place].filter(Boolean).join(', ');
  return `${at ? `${at}: ` : ''}${text}${hint ? ` (${hint})` : ''}`;
}

function printJson(run: Run, read: OrderReading, terminal: Terminal): void {
  const problems = read.problems.map((problem) => ({ ...problem, text: lineOf(problem, terminal) }));
  const unbegun = run.unbegun.map(({ orderNumber }) => orderNumber);
  const counts = countsOf(run, read);
  const { untraded, leftOut, questions } = read;
  const remarks = read.remarks.map((remark) => ({ ...remark, text: lineOf(remark, terminal) }));
  const summary = { counts, orders: run.results, unbegun, problems, remarks, questions, leftOut, untraded };
  terminal.print(JSON.stringify(summary, null, 2));
}
