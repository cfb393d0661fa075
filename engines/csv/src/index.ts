import { cellTable, fileTable } from './refusals.ts';

export {
  type Cell,
  type DateOrder,
  type DecimalSign,
  readCountry,
  readDate,
  readNumber,
  readUnit,
} from './cells.ts';
export { type ColumnSpec, type Columns, type FoundColumn, matchColumns, requireColumns } from './columns.ts';
export {
  type Decoded,
  decodeText,
  ENCODINGS,
  type Encoding,
  encodingCandidates,
  namedEncoding,
} from './encoding.ts';
export { isFormula, neutralised, plainCell } from './formula.ts';
export { type OrderSheet, type OrderSheetOptions, readOrderSheet, type SheetProblem } from './order-sheet.ts';
export {
  type Delimiter,
  type ReadTableOptions,
  type RowProblem,
  readTable,
  TABLE_LIMITS,
  type Table,
  type TableLimits,
  type TableRow,
} from './table.ts';
export { type WriteTableOptions, writeTable } from './write.ts';

/** Refusals of a file, and the codes that problems of rows and cells carry. */
export const csvRefusals = { ...fileTable, ...cellTable } as const;
