/** A decimal as it was typed: its value, or what it could mean where that is not certain, or nothing readable. */
type TypedDecimal =
  | { readonly kind: 'decimal'; readonly value: string }
  /** The separator could be a decimal sign or one of thousands: what was meant must be said. */
  | { readonly kind: 'ambiguous'; readonly decimal: string; readonly whole: string | undefined }
  | { readonly kind: 'unreadable' };

const digitsOf = (text: string): string =>
  text
    .trim()
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replaceAll('，', ',')
    .replace(/[．。]/g, '.')
    .replace(/[\u00a0\u2009\u202f]/g, ' ');

const plain = /^-?\d+(\.\d+)?$/;
/** Groups of three, then a point: `1,234.50`, `1 234.50`; or two and more groups: `1,234,567`. No other reading is possible. */
const grouped = /^-?[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,}|(?: \d{3})+(?:\.\d+)?)$/;
/** `1,84`, `1,234`, `1.234,50`: one comma, which many write where we have a point. */
const decimalComma = /^(-?\d{1,3}(?:\.\d{3})+|-?\d{1,3}(?: \d{3})+|-?\d+),(\d+)$/;

/**
 * Reads a decimal as people write it. Nothing that was typed is dropped: separators of thousands are read where they can be
 * nothing else, and a comma that may be a decimal sign never becomes another number.
 */
export function readDecimal(typed: string): TypedDecimal {
  const text = digitsOf(typed);
  if (plain.test(text)) return { kind: 'decimal', value: text };
  if (grouped.test(text)) return { kind: 'decimal', value: text.replace(/[, ]/g, '') };
  const [, whole, fraction] = decimalComma.exec(text) ?? [];
  if (whole === undefined || fraction === undefined) return { kind: 'unreadable' };
  const units = whole.replace(/[. ]/g, '');
  const isDecimal = units !== whole || /^-?0/.test(whole);
  return {
    kind: 'ambiguous',
    decimal: `${units}.${fraction}`,
    whole: isDecimal ? undefined : `${units}${fraction}`,
  };
}
