import { csvRefusals, gatherQuestions } from '@tongshang/csv';
import { epcisRefusals } from '@tongshang/epcis';
import { moneyRefusals } from '@tongshang/money';
import { quantityRefusals } from '@tongshang/quantity';
import { invariant, type Language, type RefusalTable, refusalText } from '@tongshang/refusal';
import type { ImportReport } from './import-products.ts';
import { table } from './refusals.ts';

/** Every code that a row of an import may carry. */
const ROW_TEXTS: RefusalTable = {
  ...csvRefusals,
  ...epcisRefusals,
  ...moneyRefusals,
  ...quantityRefusals,
  ...table,
};

const PROBLEMS_LISTED = 1_000;
const BY_WORD = new Set(['unit', 'country', 'hs-code'] as const);

const questionsOf = (problems: ImportReport['problems']) =>
  gatherQuestions(
    problems.map(({ row, column, question }) => ({
      place: column === undefined ? String(row) : `${row}, ${column}`,
      question,
    })),
    BY_WORD,
  );

/** The report in the words of its reader, with what some of the problems ask. */
export function reported(report: ImportReport, dryRun: boolean, language: Language) {
  const problems = report.problems.slice(0, PROBLEMS_LISTED).map(({ row, column, code, params }) => {
    const text = ROW_TEXTS[code];
    invariant(text, `the problem ${code} has a text`);
    return {
      row,
      ...(column === undefined ? {} : { column }),
      code,
      text: refusalText(text, language, params),
    };
  });
  return {
    ...report,
    dryRun,
    problemCount: report.problems.length + report.problemsLeftOut,
    problems,
    questions: questionsOf(report.problems) as never,
    unknownColumns: [...report.unknownColumns],
  };
}
