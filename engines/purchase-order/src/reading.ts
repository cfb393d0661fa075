import {
  type AskedQuestion,
  type Delimiter,
  type Encoding,
  gatherQuestions,
  type Question,
} from '@tongshang/csv';
import type { RefusalParams } from '@tongshang/refusal';
import type { PurchaseOrder } from './schema.ts';
import type { OrderColumn } from './sheet/order-columns.ts';

/**
 * What an order leaves open. Beside what a cell may leave open: the `currency` of a sheet that names none, which `column` a needed value
 * stands in, an `hs-code` of a length that no tariff has, the name or country of a `party` (`buyer/country`), and whether money or safety
 * that cannot be carried is to be left out.
 */
type OrderQuestionKind =
  | 'decimal-sign'
  | 'date-order'
  | 'encoding'
  | 'currency'
  | 'column'
  | 'unit'
  | 'country'
  | 'hs-code'
  | 'party'
  | 'leave-out';

/** Without answers to choose from, any answer of its kind is one: a currency code, a unit code. */
export type OrderQuestion = Question<OrderQuestionKind>;

/** What is wrong with an order, and where: `lines/0/quantity/value`; in a file of several, `orders/3/lines/…`. */
export type OrderProblem = {
  readonly code: string;
  readonly params: RefusalParams;
  readonly place: string;
  /** What would have to be answered, where the value has several readings. */
  readonly question?: OrderQuestion;
};

/** A problem of a file: its place is a row and column, an element path, or a place in JSON. */
export type ReadingProblem = OrderProblem & { readonly orderNumber?: string };

type ReadingQuestion = AskedQuestion<OrderQuestionKind>;

/** Something the file says and no order carries. */
export type LeftOut = {
  readonly place: string;
  /**
   * `not-understood`: the reader does not know the element or column; `no-field`: it was read, an order has no field for it;
   * `check-digit`: it is said to be a GTIN and is none; `no-line`: a row of a sheet that is no line of an order (a total, a header again, words below).
   */
  readonly why: 'not-understood' | 'no-field' | 'check-digit' | 'no-line';
  /** What stands there, or the first of several. */
  readonly written?: string;
  readonly orderNumber?: string;
};

/** Where a value of an order comes from. */
export type ValueOrigin = {
  readonly place: string;
  /**
   * `stated` at that place; in the `title` of its column; in the `answer` to a question; or by `default`, since the file does not say it
   * (a bare count, a line numbered by its row).
   */
  readonly by: 'stated' | 'title' | 'answer' | 'default';
};

/** Origin of the value at a JSON pointer (no leading slash) of one order that was read. */
export type OriginOf = (order: PurchaseOrder, pointer: string) => ValueOrigin | undefined;

/** One column of a sheet, with some of what stands in it. */
type SheetColumn = {
  readonly header: string;
  readonly samples: readonly string[];
  /** What it is read as; absent where nobody knows it. */
  readonly is?: OrderColumn;
};

export type SheetAsRead = {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly columns: readonly SheetColumn[];
};

/** What a file of orders says: everything in it is in an order, a problem, a question, or left out. */
export type OrderReading = {
  readonly form: 'ubl' | 'json' | 'sheet';
  /** Orders nothing is wrong with. */
  readonly orders: readonly PurchaseOrder[];
  readonly problems: readonly ReadingProblem[];
  /** What looks odd, and is carried as it stands. */
  readonly remarks: readonly ReadingProblem[];
  /** What some of the problems ask, once each. */
  readonly questions: readonly ReadingQuestion[];
  readonly leftOut: readonly LeftOut[];
  /** Of a sheet whose rows could be told apart: how it was read. */
  readonly sheet?: SheetAsRead;
  /** Numbers of orders that are not traded because of their problems. */
  readonly untraded: readonly string[];
  readonly originOf: OriginOf;
};

/** Answers for words of a file: `{ unit: { ST: 'H87' } }`. Words are compared as `keyOfWord` makes them alike. */
export type Meanings = Readonly<
  Partial<Record<'unit' | 'country' | 'hs-code', Readonly<Record<string, string>>>>
>;

const keyOfWord = (word: string): string => word.normalize('NFKC').trim().replace(/\s+/g, ' ');

/** What a word was said to mean. */
export function meaningOf(
  meanings: Meanings | undefined,
  kind: keyof Meanings,
  word: string,
): string | undefined {
  const said = Object.entries(meanings?.[kind] ?? {});
  return said.find(([written]) => keyOfWord(written) === keyOfWord(word))?.[1];
}

/** These are answered once for each word, the others once for the file. */
const BY_WORD: ReadonlySet<OrderQuestionKind> = new Set([
  'unit',
  'country',
  'hs-code',
  'column',
  'party',
  'leave-out',
]);

/** The questions of some problems, each once, in the order they come up. */
export const questionsOf = (problems: readonly OrderProblem[]): ReadingQuestion[] =>
  gatherQuestions(problems, BY_WORD);
