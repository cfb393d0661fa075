/** A place of a sheet as a reader says it: `row 3, Qty` of the file is 第 3 行“Qty” of a Chinese page. Any other place stays as it is. */
export function placeInWords(
  place: string,
  words: { row(row: string): string; cell(row: string, column: string): string },
): string {
  const [, row, column] = /^row (\d+)(?:, (.*))?$/s.exec(place) ?? [];
  if (row === undefined) return place;
  return column === undefined ? words.row(row) : words.cell(row, column);
}
