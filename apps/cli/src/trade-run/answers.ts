import { namedEncoding } from '@tongshang/csv';
import {
  type Meanings,
  ORDER_COLUMN_NAMES,
  type OrderColumn,
  type OrderQuestion,
  type ReadOrdersOptions,
} from '@tongshang/purchase-order';
import { refuse } from '../refusals.ts';

/** Options of the command that answer what a file leaves open. */
export const ANSWER_OPTIONS = {
  currency: { type: 'string' },
  encoding: { type: 'string' },
  'decimal-sign': { type: 'string' },
  'date-order': { type: 'string' },
  column: { type: 'string', multiple: true },
  unit: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  'hs-code': { type: 'string', multiple: true },
  'leave-out': { type: 'string', multiple: true },
} as const;

type Given = {
  readonly [Name in keyof typeof ANSWER_OPTIONS]?: (typeof ANSWER_OPTIONS)[Name] extends { multiple: true }
    ? readonly string[]
    : string;
};

/** @throws CLI_OPTION, ENCODING_UNKNOWN */
export function answersOf(given: Given): ReadOrdersOptions {
  const { currency, encoding } = given;
  const sign = given['decimal-sign'];
  const order = given['date-order'];
  const meanings: Meanings = {
    ...(given.unit ? { unit: pairsOf('unit', given.unit) } : {}),
    ...(given.country ? { country: pairsOf('country', given.country) } : {}),
    ...(given['hs-code'] ? { 'hs-code': pairsOf('hs-code', given['hs-code']) } : {}),
  };
  return {
    ...(currency ? { currency: currency.toUpperCase() } : {}),
    ...(encoding ? { encoding: namedEncoding(encoding) } : {}),
    ...(sign === undefined ? {} : { decimalSign: oneOf('decimal-sign', sign, ['.', ',']) }),
    ...(order === undefined ? {} : { dateOrder: oneOf('date-order', order, ['dmy', 'mdy', 'ymd']) }),
    ...(given['leave-out'] ? { leaveOut: given['leave-out'] } : {}),
    ...(given.column ? { columns: columnsOf(given.column) } : {}),
    meanings,
  };
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((known) => known === text);
  if (choice) return choice;
  throw refuse('CLI_OPTION', { option: `--${option}`, expected: choices.join(' ') });
}

/** `ST=H87`: a word of the file and what it means; the word may hold `=` itself. */
function pairsOf(option: string, words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words.map((word): [string, string] => {
      const at = word.lastIndexOf('=');
      if (at < 1 || at === word.length - 1) {
        throw refuse('CLI_OPTION', { option: `--${option} ${word}`, expected: `--${option} ABC=XYZ` });
      }
      return [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

function columnsOf(words: readonly string[]): Record<string, OrderColumn> {
  const said = Object.entries(pairsOf('column', words)).map(([header, name]): [string, OrderColumn] => {
    return [header, oneOf(`column ${header}=`, name, ORDER_COLUMN_NAMES)];
  });
  return Object.fromEntries(said);
}

/** Kinds that are answered for one word of the file. */
const BY_WORD: ReadonlySet<OrderQuestion['asks']> = new Set(['unit', 'country', 'hs-code']);

/** The options that answer a question, each with what it would make of the value: `--decimal-sign , → 1500`. */
export function answerHint({ asks, written, answers }: OrderQuestion): string {
  if (asks === 'encoding') return '--encoding NAME';
  if (asks === 'currency') return '--currency CODE';
  if (asks === 'party') return `--facts FILE: ${written.replace('/', '.')}`;
  if (asks === 'leave-out') return leaveOutHint(written, answers);
  if (asks === 'column') {
    const headers = answers.length > 0 ? answers.map(({ answer }) => answer) : ['HEADER'];
    return headers.map((header) => `--column "${header}=${written}"`).join(' | ');
  }
  const option = (answer: string) =>
    BY_WORD.has(asks) ? `--${asks} "${written}=${answer}"` : `--${asks} ${answer}`;
  if (answers.length === 0) return option('CODE');
  // A sign under which what is written is no number answers nothing.
  return answers
    .filter(({ reads }) => asks !== 'decimal-sign' || reads !== undefined)
    .map(({ answer, reads }) => `${option(answer)}${reads && reads !== answer ? ` → ${reads}` : ''}`)
    .join(' | ');
}

/** What a column of money or danger may be said to be, or that it is to be left out. */
function leaveOutHint(written: string, answers: OrderQuestion['answers']): string {
  const columns = answers.filter(({ answer }) => answer !== written);
  return [...columns.map(({ answer }) => `--column "${written}=${answer}"`), `--leave-out "${written}"`].join(
    ' | ',
  );
}
