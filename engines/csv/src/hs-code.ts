import type { Question } from './question.ts';

/** Tariffs count in pairs of digits: of these lengths a spreadsheet has taken the leading zero from a code of chapters 1 to 9. */
const LOST_ZERO: ReadonlySet<number> = new Set([7, 9]);

/** What is asked about a code of a length that hardly any tariff has; undefined for others. */
export function askedOfHsCode(code: string): Question<'hs-code'> | undefined {
  if (!LOST_ZERO.has(code.length)) return undefined;
  const answers = [`0${code}`, code].map((answer) => ({ answer, reads: answer }));
  return { asks: 'hs-code', written: code, answers };
}
