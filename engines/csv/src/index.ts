import { cellTable, fileTable } from './refusals.ts';

export {
  type Cell,
  type DateOrder,
  readCountry,
  readDate,
  readUnit,
} from './cells.ts';
export {
  type ColumnSpec,
  type Columns,
  columnsInWords,
  columnsOf,
  type FoundColumn,
  matchColumns,
  requireColumns,
} from './columns.ts';
export { decodeText, decodeUtf8, type Encoding, encodingCandidates, namedEncoding } from './encoding.ts';
export { isFormula, neutralised, plainCell } from './formula.ts';
export { askedOfHsCode } from './hs-code.ts';
export { type DecimalSign, type DecimalSigns, decimalSignsIn, readNumber } from './numbers.ts';
export { refuseOtherKind } from './other-kind.ts';
export { type AskedQuestion, gatherQuestions, type Question } from './question.ts';
export {
  type Delimiter,
  type ReadTableOptions,
  type RowProblem,
  readTable,
  TABLE_LIMITS,
  type Table,
  type TableRow,
} from './table.ts';
export { writeTable } from './write.ts';

/** Refusals of a file, and the codes that problems of rows and cells carry. */
export const csvRefusals = { ...fileTable, ...cellTable } as const;
