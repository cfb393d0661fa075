import { type Columns, columnsOf, type RowProblem, type Table, type TableRow } from '@tongshang/csv';
import type { LeftOut, OrderQuestion } from '../reading.ts';
import { concernOf, type OrderColumn } from './order-columns.ts';
import type { SheetReading } from './order-row.ts';
import { cellPlace } from './sheet-places.ts';
import { CONCERN_CODES, type SheetProblem } from './sheet-reading.ts';
import { SumsOfRows } from './sums-of-rows.ts';

/** The rows of a sheet that are lines of orders, and what its other rows say. */
type RowsTold = {
  readonly lines: readonly TableRow[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly SheetProblem[];
};

/** `Total`, `Sub-total:`, `合计（USD）`, `Итого`: what stands over a sum, alone. */
const TOTAL =
  /^(?:(?:grand|sub|overall|order)?[\s-]*totals?|sums?|gesamt(?:summe|betrag)?|(?:zwischen)?summe|(?:sous[\s-]*)?total(?:\s+g[ée]n[ée]ral)?|somme|(?:sub)?total(?:\s+general)?|suma|(?:sub)?totale|(?:sub)?totaal|razem|ogółem|toplam|итого|всего|подытог|合计|总计|小计|共计|总额|总金额|总数量?|合計|小計|総計|합계|소계|총계)[\s:：]*(?:[(（][^)）]*[)）])?[\s:：]*$/iu;
/** The same with more behind it: `Total amount in USD`, `Итого к оплате`; a total station is no total where the row is a line. */
const BEGINS_TOTAL =
  /^(?:(?:grand|sub)?[\s-]*total|gesamt|(?:zwischen)?summe|sous[\s-]*total|итого|всего|合计|总计|小计|共计|合計|小計|総計|합계)/iu;
/** What people write below a table or between its pages. */
const FOOTER =
  /signature|signed|authori[sz]ed|prepared by|approved|checked by|stamp|^page\b|\bpage \d|^notes?\b|^remarks?\b|e\.? ?& ?o\.? ?e|^end of|unterschrift|^seite|stempel|anmerkung|signataire|cachet|firma|página|签字|签名|签章|盖章|公章|制表|审核|复核|备注|第.{0,4}页|共.{0,4}页|подпись|печать|м\.\s*п\.|страница|примечани/iu;

/** Columns without which a row is no line, whatever else it says. */
const OF_A_LINE: readonly OrderColumn[] = [
  'name',
  'description',
  'sku',
  'buyerSku',
  'gtin',
  'quantity',
  'unitPrice',
];
const FIGURES: readonly OrderColumn[] = [
  ...(['quantity', 'unitPrice', 'lineTotal', 'orderTotal', 'netWeight', 'grossWeight'] as const),
  ...(['discount', 'charge', 'tax'] as const),
];
/** Cells that somebody fills below a table: a signature and a date. */
const FOOTER_CELLS = 2;

/**
 * Tells the rows that are no lines: totals and subtotals, headers that are repeated on a further page, words below the table. Each is left out
 * by its row, with its words; a total that the lines above do not come to, a row that may be either, and words about money, terms or danger are
 * asked about. What is called a total and priced like a line is asked about, too.
 * @param leaveOut rows that are to be left out whatever they say: `row 7`
 */
export function tellRows(table: Table, reading: SheetReading, leaveOut: readonly string[] = []): RowsTold {
  if (reading.retail) return { lines: table.rows, leftOut: [], problems: [] };
  const lines: TableRow[] = [];
  const leftOut: LeftOut[] = [];
  const problems: SheetProblem[] = [];
  const sums = new SumsOfRows(reading);
  const teller = createTeller(table, reading);
  for (const row of table.rows) {
    const said = teller.saidIn(row);
    const place = cellPlace(row.row, undefined);
    const isLeft = leaveOut.includes(place);
    if (said === 'line' && !isLeft) {
      lines.push(row);
      sums.add(row);
      teller.know(row);
      continue;
    }
    const written = row.cells
      .filter((cell) => cell !== '')
      .join(' · ')
      .slice(0, 200);
    const found =
      isLeft || said === 'header' || said === 'line' ? undefined : problemOf(said, written, row, sums);
    if (said === 'total') sums.close();
    if (!found) {
      leftOut.push({ place, why: 'no-line', written });
      continue;
    }
    const question: OrderQuestion = { asks: 'leave-out', written: place, answers: [] };
    problems.push({ row: row.row, ...found, question });
  }
  return { lines, leftOut, problems };
}

type Said = 'line' | 'header' | 'total' | 'either' | 'words';

/** Where in a table what stands, worked out once: there may be very many rows. */
function createTeller(table: Table, { columns }: SheetReading) {
  const indexesOf = (names: readonly OrderColumn[]) =>
    new Set(names.flatMap((name) => columns.found.get(name)?.index ?? []));
  const [figures, ofLine] = [indexesOf(FIGURES), indexesOf(OF_A_LINE)];
  const header = table.header.map(plain);
  const orders = new Set<string>();
  const isHeader = (filled: readonly Filled[]) =>
    filled.length > 1 &&
    filled.every(({ cell, index }) => header[index] !== '' && plain(cell) === header[index]);

  function saidIn(row: TableRow): Said {
    const of = (name: OrderColumn) => cellOf(row, columns, name);
    const [number, quantity, price, amount] = [
      of('orderNumber'),
      of('quantity'),
      of('unitPrice'),
      of('lineTotal'),
    ];
    const isPriced = price !== undefined && quantity !== undefined;
    const filled: Filled[] = [];
    const texts: string[] = [];
    for (const [index, cell] of row.cells.entries()) {
      if (cell === '') continue;
      filled.push({ cell, index });
      if (!figures.has(index)) texts.push(cell);
    }
    if (isHeader(filled)) return 'header';
    const isOrders = number !== undefined && !TOTAL.test(number);
    if (texts.some((text) => TOTAL.test(text))) return isPriced && isOrders ? 'either' : 'total';
    if (isPriced) return 'line';
    if (texts[0] !== undefined && BEGINS_TOTAL.test(texts[0])) return 'total';
    // Nothing but sums: a quantity, an amount, without what makes a line.
    if (texts.length === 0 && filled.length > 0)
      return price === undefined && amount !== undefined ? 'total' : 'line';
    if (filled.length > FOOTER_CELLS || (number !== undefined && orders.has(number))) return 'line';
    // Whatever stands where goods or figures do is a line that lacks the rest, unless it reads as what is written below.
    const isBelow = texts.some((text) => FOOTER.test(text) || concernOf(text) !== undefined);
    const isApart = filled.every(({ index }) => !ofLine.has(index) && !figures.has(index));
    return isBelow || (isApart && orders.size > 0) ? 'words' : 'line';
  }

  return {
    saidIn,
    /** A row of that order may lack anything else: it is a line of it. */
    know(row: TableRow): void {
      const number = cellOf(row, columns, 'orderNumber');
      if (number !== undefined) orders.add(number);
    },
  };
}

type Filled = { readonly cell: string; readonly index: number };

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();

function cellOf(row: TableRow, columns: Columns<OrderColumn>, name: OrderColumn): string | undefined {
  const column = columns.found.get(name);
  if (!column) return undefined;
  const said = column.further
    ? columnsOf(column)
        .map(({ index }) => row.cells[index] ?? '')
        .find((cell) => cell !== '')
    : row.cells[column.index];
  return said === '' ? undefined : said;
}

/** What is wrong with a row that is no line; nothing where it only says what the lines come to, or is a remark. */
function problemOf(
  said: Exclude<Said, 'line' | 'header'>,
  written: string,
  row: TableRow,
  sums: SumsOfRows,
): Pick<RowProblem, 'code' | 'params' | 'column'> | undefined {
  if (said === 'either') return { code: 'ROW_TOTAL_OR_LINE', params: { written } };
  if (said === 'total') return sums.differing(row);
  const concern = concernOf(written);
  // Words about money without an amount are words: `Prepared by`.
  if (concern === 'money' && !/\d/.test(written)) return undefined;
  return concern && { code: CONCERN_CODES[concern], params: { written } };
}
