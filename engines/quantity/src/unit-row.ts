/** One line of a unit table, still as text. */
export type UnitRow = {
  readonly code: string;
  readonly en: string;
  readonly zh: string;
  readonly dimension: string;
  /** Decimal text, or empty. */
  readonly factor: string;
};

/** Reads `code|English|中文|dimension|factor` lines. */
export function unitRows(table: string): UnitRow[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', zh = '', dimension = '', factor = ''] = line.split('|');
      return { code, en, zh, dimension, factor };
    });
}
