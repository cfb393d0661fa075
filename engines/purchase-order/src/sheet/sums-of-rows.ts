import { type RowProblem, readNumber, type TableRow } from '@tongshang/csv';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
  ZERO,
} from '@tongshang/money';
import { Refusal } from '@tongshang/refusal';
import type { OrderColumn } from './order-columns.ts';
import type { SheetReading } from './order-row.ts';

/** Figures that a row of totals is held against the lines by. */
const SUMMED = ['quantity', 'lineTotal'] as const;

/** The figures of the lines as they go by: of all of them, and of those since the last row of totals. */
export class SumsOfRows {
  readonly #reading: SheetReading;
  readonly #all = new Map<OrderColumn, Decimal>();
  readonly #since = new Map<OrderColumn, Decimal>();
  constructor(reading: SheetReading) {
    this.#reading = reading;
  }

  add(row: TableRow): void {
    for (const name of SUMMED) {
      const value = this.#figure(row, name);
      if (!value) continue;
      for (const sums of [this.#all, this.#since]) sums.set(name, addDecimals(sums.get(name) ?? ZERO, value));
    }
  }

  /** A row of totals ends what is summed. */
  close(): void {
    this.#since.clear();
  }

  /** Where a row of totals states another figure than the lines come to. */
  differing(row: TableRow): Pick<RowProblem, 'code' | 'params' | 'column'> | undefined {
    for (const name of SUMMED) {
      const stated = this.#figure(row, name);
      const sums = [this.#since, this.#all].flatMap((one) => one.get(name) ?? []);
      const [sum] = sums;
      if (!stated || !sum || sums.some((one) => compareDecimals(one, stated) === 0)) continue;
      const column = this.#reading.columns.found.get(name)?.header;
      const params = { stated: formatDecimal(stated), computed: formatDecimal(sums.at(-1) ?? sum) };
      return { code: 'ROW_TOTAL_WRONG', params, ...(column === undefined ? {} : { column }) };
    }
    return undefined;
  }

  #figure(row: TableRow, name: OrderColumn): Decimal | undefined {
    const { columns, decimalSign, shownSigns } = this.#reading;
    const column = columns.found.get(name);
    const written = column && row.cells[column.index];
    if (!column || !written) return undefined;
    const cell = readNumber(written, row.typed?.has(column.index) ? '.' : decimalSign, shownSigns);
    return 'value' in cell ? figureIn(cell.value) : undefined;
  }
}

/** With more digits than can be meant it is no figure; the line says so, if the row is one. */
function figureIn(value: string): Decimal | undefined {
  try {
    return parseDecimal(value);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
