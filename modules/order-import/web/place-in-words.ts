/** A place of a file as a reader says it: `row 3, Qty` of a sheet is 第 3 行“Qty” of a Chinese page, `line 1 column 78` of XML a line and a column. */
export function placeInWords(
  place: string,
  words: {
    row(row: string): string;
    cell(row: string, column: string): string;
    at(line: string, column: string): string;
  },
): string {
  const [, row, column] = /^row (\d+)(?:, (.*))?$/s.exec(place) ?? [];
  if (row === undefined)
    return place.replace(/\bline (\d+),? column (\d+)/, (_, line: string, at: string) => words.at(line, at));
  return column === undefined ? words.row(row) : words.cell(row, column);
}
