import { inWords } from '@tongshang/refusal';
import type { Cell } from './cells.ts';
import type { Question } from './question.ts';
import { excerpt } from './table.ts';

export type DecimalSign = '.' | ',';

/** Which decimal signs the numbers of a file show beyond doubt: `12.50` a point, `1.234,50` and `5,60` a comma. */
export type DecimalSigns = { readonly point: boolean; readonly comma: boolean };

/** For a number that stands alone: a point is the decimal sign, as it is in every program's own notation. */
const POINT: DecimalSigns = { point: true, comma: false };

/** Most cells: whole, or with decimals that are no group of three. */
const ONE_READING = /^(?:0|[1-9]\d*)(?:\.(?:\d{1,2}|\d{4,}))?$/;
const AS_POINT = /^([+-]?)(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const AS_COMMA = /^([+-]?)(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
/** Groups set off by a space or an apostrophe leave the other sign one meaning. */
const SPACED = /^([+-]?)(\d{1,3}(?: \d{3})+|\d{1,3}(?:['’]\d{3})+)(?:[.,](\d+))?$/;

/**
 * A number as a decimal string with a point. Without `sign` only what has one reading is taken: `1234.5`, `1,234.50`, `1.234,50`,
 * `1 234,50`, `1,234,567`. `1,234` and `12,5` are asked about, and so is `1.500` where the file (`shown`) has decimal commas, or nothing
 * that shows a decimal point. Full-width digits are read as digits; two lines in a cell are two values, so no number.
 *
 * A refused cell carries CELL_NUMBER_INVALID or CELL_NUMBER_AMBIGUOUS, the latter with its question.
 */
export function readNumber(text: string, sign?: DecimalSign, shown: DecimalSigns = POINT): Cell {
  if (sign !== ',' && ONE_READING.test(text)) return { value: text };
  const written = normal(text);
  const spaced = SPACED.exec(written);
  if (spaced) return { value: decimal(spaced) };
  const point = AS_POINT.exec(written);
  const comma = AS_COMMA.exec(written);
  const read = sign === '.' ? point : sign === ',' ? comma : oneReading(written, point, comma, shown);
  if (read) return { value: decimal(read) };
  const params = { value: excerpt(text) };
  if (sign !== undefined || (!point && !comma)) return { code: 'CELL_NUMBER_INVALID', params };
  const asked = { ...params, ...(point && comma ? TWO_READINGS : ONE_UNSHOWN) };
  const question: Question = {
    asks: 'decimal-sign',
    written: excerpt(text),
    answers: [
      { answer: '.', ...(point ? { reads: decimal(point) } : {}) },
      { answer: ',', ...(comma ? { reads: decimal(comma) } : {}) },
    ],
  };
  return { code: 'CELL_NUMBER_AMBIGUOUS', params: asked, question };
}

const TWO_READINGS = inWords('why', 'two', {
  en: 'can be read as two different numbers',
  'zh-CN': '可读成两个不同的数',
});
const ONE_UNSHOWN = inWords('why', 'one', {
  en: 'is a number only with a decimal comma, and nothing in the file shows that it has decimal commas',
  'zh-CN': '只有以“,”为小数点才是一个数，而文件中没有其他数字表明以“,”为小数点',
});

/** Spaces round the value and after its sign say nothing; a line break does. */
function normal(text: string): string {
  return text
    .trim()
    .replace(/[^\r\n\v\f\u2028\u2029]+/g, (line) => line.normalize('NFKC'))
    .replace(/^([+-]) +/, '$1');
}

function oneReading(
  written: string,
  point: RegExpExecArray | null,
  comma: RegExpExecArray | null,
  shown: DecimalSigns,
): RegExpExecArray | undefined {
  const hasComma = written.includes(',');
  if (point && comma) {
    if (decimal(point) === decimal(comma)) return point;
    return hasComma || shown.comma || !shown.point ? undefined : point;
  }
  // With a point beside it the comma can only be the decimal sign; alone, `12,5` may be a slip of the hand for `125`.
  if (comma && !point) return /\./.test(written) ? comma : undefined;
  return point ?? undefined;
}

function decimal([, sign = '', integer = '', fraction]: RegExpExecArray): string {
  const digits = integer.replace(/[., '’]/g, '').replace(/^0+(?=\d)/, '');
  const zero = !/[1-9]/.test(digits + (fraction ?? ''));
  return `${sign === '-' && !zero ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}`;
}

/** A decimal point that cannot divide groups of three, and the same for a comma. */
const SHOWS_POINT = /\d,\d{3}\.\d|^[+-]?(?:\d*\.(?:\d{1,2}|\d{4,})|0+\.\d+|\d{4,}\.\d+)$/;
const SHOWS_COMMA = /\d\.\d{3},\d|^[+-]?(?:\d*,(?:\d{1,2}|\d{4,})|0+,\d+|\d{4,},\d+)$|\d[ '’]\d{3},\d/;

/** What the number cells of a file show of its decimal sign. */
export function decimalSignsIn(cells: Iterable<string>): DecimalSigns {
  let point = false;
  let comma = false;
  for (const cell of cells) {
    if (!point && cell.includes('.')) point = SHOWS_POINT.test(normal(cell));
    if (!comma && cell.includes(',')) comma = SHOWS_COMMA.test(normal(cell));
    if (point && comma) break;
  }
  return { point, comma };
}
