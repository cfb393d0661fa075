const tables = new Map<string, ReadonlyMap<string, string>>();

/** A table that is written as rows. */
export function tableOf(rows: string): ReadonlyMap<string, string> {
  const known =
    tables.get(rows) ??
    new Map(
      rows
        .trim()
        .split('\n')
        .map((row) => row.split('|') as [string, string]),
    );
  tables.set(rows, known);
  return known;
}

export const rowOf = (rows: string, code: string): string | undefined => tableOf(rows).get(code);
