import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTable } from '@tongshang/csv';
import type { OrderReading, ReadingProblem } from '@tongshang/purchase-order';
import { type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import type { Counts, Outcome } from './outcome.ts';
import { outcomeOf, type Run, reasonOf } from './run-orders.ts';
import { WORDS } from './words.facts.ts';

export function countsOf({ results, unbegun }: Run, { problems, untraded }: OrderReading): Counts {
  const of = (outcome: Outcome) => results.filter((result) => outcomeOf(result) === outcome).length;
  return {
    ...{ closed: of('closed'), stopped: of('stopped'), interrupted: of('interrupted') },
    ...{ unverified: of('unverified'), unbegun: unbegun.length },
    ...{ leftOut: untraded.length, problems: problems.length },
  };
}

/** Where in the file, and what is wrong there, in words. */
export function problemText(
  { code, params }: ReadingProblem,
  texts: RefusalTable,
  language: Language,
): string {
  const text = texts[code];
  return text ? refusalText(text, language, params) : code;
}

/**
 * `report.csv`: one row for each order, begun or not, one for each question that stand-ins answered, one for each problem of the file with its place, and one for each thing that stands
 * in the file and in no order.
 */
export async function writeReport(
  folder: string,
  run: Run,
  { problems, leftOut }: OrderReading,
  { texts, language }: { texts: RefusalTable; language: Language },
): Promise<string> {
  const { header, outcomes, why } = WORDS[language].report;
  const path = join(folder, 'report.csv');
  const rows = [
    ...run.results.map((result) => [
      ...[result.orderNumber, '', outcomes[outcomeOf(result)], reasonOf(result)],
      ...[result.number ?? '', String(result.ms), result.folder ?? ''],
    ]),
    ...run.results.flatMap(({ orderNumber, number = '', assumed }) =>
      assumed.map(({ place, question }) => [orderNumber, place, outcomes.assumed, question, number, '', '']),
    ),
    ...run.unbegun.map(({ orderNumber }) => [orderNumber, '', outcomes.unbegun, '', '', '', '']),
    ...problems.map((problem) => {
      const { orderNumber = '', place } = problem;
      return [orderNumber, place, outcomes.leftOut, problemText(problem, texts, language), '', '', ''];
    }),
    ...leftOut.map((left) => {
      const said = [why[left.why], ...(left.written === undefined ? [] : [left.written])].join(': ');
      return [left.orderNumber ?? '', left.place, outcomes.notCarried, said, '', '', ''];
    }),
  ];
  await writeFile(path, writeTable(header, rows));
  return path;
}
