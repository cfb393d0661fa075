import {
  type Cell,
  columnsInWords,
  encodingCandidates,
  matchColumns,
  readCountry,
  readDate,
  readNumber,
  readTable,
  requireColumns,
} from '@tongshang/csv';
import { Refusal } from '@tongshang/refusal';
import { type OrderQuestion, type OrderReading, questionsOf, type ReadingProblem } from '../reading.ts';
import { refuse } from '../refusals.ts';
import { ORDER_COLUMNS, type OrderColumn } from './order-columns.ts';
import { readOrderSheet } from './order-sheet.ts';
import { SAYABLE, type SaidOfAll } from './said-of-all.ts';
import { samplesOf, sheetAsRead } from './sheet-as-read.ts';
import { cellPlace } from './sheet-places.ts';
import type { OrderSheetOptions } from './sheet-reading.ts';

/**
 * Reads the orders of a sheet. Where the encoding is uncertain or a needed column is not recognised nothing can be read yet: that is a
 * problem with its question too.
 * @throws ORDER_SHEET_NONE, and the other refusals of `readOrderSheet`
 */
export function readSheetOrders(bytes: Uint8Array, options: OrderSheetOptions): OrderReading {
  const sheet = sheetAsRead(bytes, options);
  return { ...ordersOf(bytes, options), ...(sheet ? { sheet } : {}) };
}

function ordersOf(bytes: Uint8Array, options: OrderSheetOptions): OrderReading {
  try {
    const sheet = readOrderSheet(bytes, options);
    const problems = sheet.problems.map(({ row, column, ...problem }): ReadingProblem => {
      return { ...problem, place: cellPlace(row, column) };
    });
    const { orders, untraded, leftOut, originOf } = sheet;
    const remarks = sheet.remarks.map(({ row, column, ...remark }): ReadingProblem => {
      return { ...remark, place: cellPlace(row, column) };
    });
    const questions = questionsOf(problems);
    return { form: 'sheet', orders, problems, remarks, questions, leftOut, untraded, originOf };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'COLUMNS_MISSING') requireAnyColumn(bytes, options, error);
    const asked = questionsBefore(error, bytes, options);
    if (asked.length === 0) throw error;
    const { code, params, place = '' } = error;
    const problems = asked.map((question): ReadingProblem => ({ code, params, place, question }));
    return {
      ...{
        form: 'sheet',
        orders: [],
        problems: problems.slice(0, 1),
        remarks: [],
        questions: questionsOf(problems),
      },
      ...{ leftOut: [], untraded: [], originOf: () => undefined },
    };
  }
}

/**
 * Fewer cells than an order needs columns, none of which is known, cannot be told apart by any answer: a letter, or a list of something else.
 * @param lacking names the columns that are missing
 * @throws ORDER_SHEET_NONE
 */
function requireAnyColumn(bytes: Uint8Array, options: OrderSheetOptions, lacking: Refusal): void {
  const { header, headerRow } = readTable(bytes, options);
  const needed = ORDER_COLUMNS.filter(({ name, required }) => required && !isSaid(name, options));
  const found = header.filter((cell) => cell !== '').length;
  const isAnyKnown = String(lacking.params.columns).split(', ').length < needed.length;
  if (isAnyKnown || found >= needed.length) return;
  const params = {
    ...{ found: String(found), needed: String(needed.length), written: header.join(' · ').slice(0, 80) },
    ...columnsInWords('columns', needed),
  };
  throw refuse('ORDER_SHEET_NONE', params, cellPlace(headerRow, undefined));
}

/** What has to be answered before any row can be read; nothing where no answer would help. */
function questionsBefore({ code }: Refusal, bytes: Uint8Array, options: OrderSheetOptions): OrderQuestion[] {
  if (code === 'ENCODING_UNCERTAIN') {
    const answers = encodingCandidates(bytes).map(({ encoding, sample }) => ({
      answer: encoding,
      reads: sample,
    }));
    return [{ asks: 'encoding', written: '', answers }];
  }
  if (code !== 'COLUMNS_MISSING') return [];
  const table = readTable(bytes, options);
  const { header } = table;
  const unneeded = ORDER_COLUMNS.map((spec) => ({ ...spec, required: false }));
  const { found, unknown } = matchColumns(header, unneeded, options.columns);
  const cells = (title: string) => samplesOf(table, header.indexOf(title));
  const asked = missingIn(found)
    .filter((written) => !isSaid(written, options))
    .map((written) => ({
      ...{ asks: 'column' as const, written },
      answers: unknown.filter((title) => mayBe(written, title, cells(title))).map((answer) => ({ answer })),
    }));
  // What no column of this file can be, and nobody can say of all its rows, no answer brings: the others are not asked for either.
  const lacks = asked.filter(({ written, answers }) => answers.length === 0 && !mayBeSaid(written));
  requireColumns(header, ORDER_COLUMNS, ({ name }) => lacks.some(({ written }) => written === name));
  return asked;
}

/** What may stand beside a sheet: who buys, and of a sheet that is one order its number and day. */
const mayBeSaid = (name: OrderColumn): boolean => [...SAYABLE, 'buyer', 'country'].includes(name);

function isSaid(name: OrderColumn, { parties, all }: OrderSheetOptions): boolean {
  if (name === 'country') return parties?.buyer?.country !== undefined;
  if (name === 'buyer') return parties?.buyer?.name !== undefined;
  return all?.[name as keyof SaidOfAll] !== undefined;
}

/** Columns that count, weigh or price something are no number of an order. */
const MEASURES =
  /quantit|qty|menge|anzahl|cantidad|数量|weight|gewicht|poids|peso|重|price|preis|prix|precio|价|amount|betrag|montant|importe|金额/i;
const LETTER = /\p{L}/u;
const isRead = (cell: Cell, unreadable: string) => 'value' in cell || cell.code !== unreadable;

/** Whether a column can be the one that is looked for, by its title and what stands in it; an empty one can. */
function mayBe(name: OrderColumn, title: string, cells: readonly string[]): boolean {
  const some = (test: (cell: string) => boolean) => cells.length === 0 || cells.some(test);
  switch (name) {
    case 'date':
      return some((cell) => isRead(readDate(cell), 'CELL_DATE_INVALID'));
    case 'quantity':
    case 'unitPrice':
      return some((cell) => isRead(readNumber(cell), 'CELL_NUMBER_INVALID'));
    case 'country':
      return some((cell) => isRead(readCountry(cell), 'CELL_COUNTRY_UNKNOWN'));
    case 'orderNumber':
      return !MEASURES.test(title);
    default:
      return some((cell) => LETTER.test(cell));
  }
}

function missingIn(found: ReadonlyMap<OrderColumn, unknown>): OrderColumn[] {
  const missing = ORDER_COLUMNS.filter(({ name, required }) => required && !found.has(name)).map(
    ({ name }) => name,
  );
  if (!found.has('buyer') && !found.has('buyerId')) missing.push('buyer');
  if (!found.has('name') && !found.has('description')) missing.push('name');
  return missing;
}
