import { csvRefusals } from '@tongshang/csv';
import { moneyRefusals } from '@tongshang/money';
import { purchaseOrderRefusals } from '@tongshang/purchase-order';
import { quantityRefusals } from '@tongshang/quantity';
import { type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import { ublRefusals } from '@tongshang/ubl';
import { type ReadingProblem, type ReadOrdersResult, readOrders } from '@tongshang/walk';
import { fileBytes } from '../files.ts';
import { refuse } from '../refusals.ts';
import type { Terminal } from '../terminal.ts';
import { withPlatform } from '../with-platform.ts';
import { readOptions } from './options.ts';
import { type OrderResult, runOrders } from './run-orders.ts';
import { WORDS } from './words.facts.ts';

/** Problems printed one by one; the rest is counted, and all are in `--json`. */
const MAX_PRINTED = 50;

export const READING_TEXTS: RefusalTable = {
  ...csvRefusals,
  ...moneyRefusals,
  ...purchaseOrderRefusals,
  ...quantityRefusals,
  ...ublRefusals,
};

/**
 * `tongshang trade run ORDER`: exit code 0 when every order that could be read was carried to its end and its dossier holds;
 * problems of the file are reported either way.
 */
export async function tradeRun(words: readonly string[], terminal: Terminal): Promise<number> {
  const options = await readOptions(words);
  const read = readOrders(await fileBytes(options.path), options.sheet);
  showReading(read, terminal);
  const orders = read.orders.slice(0, options.limit);
  if (orders.length === 0) throw refuse('CLI_NOTHING_TO_TRADE', { path: options.path });
  const results = await withPlatform(process.env, (access) => runOrders(orders, options, access, terminal));
  const closed = results.filter(({ status, verified }) => status === 'closed' && verified).length;
  const stopped = results.filter(({ status }) => status === 'stopped').length;
  const failed = results.length - closed - stopped;
  if (options.json) terminal.print(JSON.stringify(summaryOf(read, results, terminal.language), null, 2));
  else if (results.length > 1) terminal.print(WORDS[terminal.language].summary(closed, stopped, failed));
  return stopped + failed === 0 ? 0 : 1;
}

function showReading({ orders, problems, untraded, form }: ReadOrdersResult, terminal: Terminal): void {
  if (form !== 'sheet' && problems.length === 0) return;
  const words = WORDS[terminal.language];
  for (const problem of problems.slice(0, MAX_PRINTED)) {
    terminal.progress(`  ${problemLine(problem, terminal.language)}`);
  }
  if (problems.length > MAX_PRINTED) terminal.progress(words.more(problems.length - MAX_PRINTED));
  terminal.progress(words.read(orders.length, problems.length, untraded.length));
}

function problemLine({ place, code, params, orderNumber }: ReadingProblem, language: Language): string {
  const text = READING_TEXTS[code];
  const said = text ? refusalText(text, language, params) : code;
  return `${orderNumber ? `${orderNumber}, ` : ''}${place}: ${said}`;
}

function summaryOf(read: ReadOrdersResult, results: readonly OrderResult[], language: Language) {
  const problems = read.problems.map((problem) => ({ ...problem, text: problemLine(problem, language) }));
  return { orders: results, problems, untraded: read.untraded };
}
