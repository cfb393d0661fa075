import { goThrough } from './parts.ts';

/** What a number of a cell is shown as. */
export type NumberKind = 'number' | 'date' | 'percent';

/** Built-in formats (ECMA-376, 18.8.30) that show a day. */
const DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58,
]);
const PERCENTS: ReadonlySet<number> = new Set([9, 10]);

/** By the index that cells refer to: what their numbers are shown as. */
export function numberKinds(styles: string | undefined): readonly NumberKind[] {
  if (styles === undefined) return [];
  const custom = new Map<string, string>();
  const kinds: NumberKind[] = [];
  let inCells = false;
  goThrough(styles, {
    open({ name, attributes }) {
      if (name === 'numFmt') custom.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) kinds.push(kindOf(attributes.numFmtId ?? '0', custom));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return kinds;
}

function kindOf(id: string, custom: ReadonlyMap<string, string>): NumberKind {
  const code = custom.get(id);
  if (code === undefined) {
    if (DATES.has(Number(id))) return 'date';
    return PERCENTS.has(Number(id)) ? 'percent' : 'number';
  }
  // Words in quotes, escaped signs and what stands in brackets (colours, locales) is no part of the form.
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  if (/[yd]/i.test(plain.replace(/general/gi, ''))) return 'date';
  return plain.includes('%') ? 'percent' : 'number';
}

/** Days from 30 December 1899 or, in workbooks of 1904, from 1 January 1904, as `YYYY-MM-DD`; the time of day is dropped. */
export function dayOf(serial: string, is1904: boolean): string {
  const days = Math.floor(Number(serial));
  // The calendar of 1900 has a 29 February that never was (ECMA-376, 18.17.4.1).
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + days * 86_400_000);
  return Number.isNaN(date.getTime()) || days < 0 ? serial : date.toISOString().slice(0, 10);
}

/**
 * A number as the workbook shows it: cells hold binary numbers, of which spreadsheets show fifteen digits (1.1 is kept as
 * 1.1000000000000001), and which are written here without exponent.
 */
export function numberText(written: string, kind: NumberKind): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  const [digits = '', exponent = '0'] = value.toExponential(14).split('e');
  const shifted = Number(exponent) + (kind === 'percent' ? 2 : 0);
  const text = shift(digits.replace('.', ''), shifted);
  return kind === 'percent' ? `${text}%` : text;
}

/** `-12500…` with the point behind the digit at an exponent, zeros at the end left out. */
function shift(written: string, exponent: number): string {
  const sign = written.startsWith('-') ? '-' : '';
  const digits = written.slice(sign.length).replace(/0+$/, '') || '0';
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`.replace(/^-?0\.0+$|^-?0\.$/, '0');
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  const fraction = digits.slice(exponent + 1);
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
