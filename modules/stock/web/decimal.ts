/** Exact sums of decimal strings, for what a form proposes. The server reckons again. */
function scaled(decimal: string, scale: number): bigint {
  const [whole = '0', fraction = ''] = decimal.split('.');
  const negative = whole.startsWith('-');
  const digits = BigInt(whole.replace('-', '') + fraction.padEnd(scale, '0').slice(0, scale));
  return negative ? -digits : digits;
}

const scaleOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** `total` less all of `used`, never below zero: `('10', ['2.5', '3'])` → `'4.5'`. */
export function remaining(total: string, used: readonly string[]): string {
  const scale = Math.max(scaleOf(total), ...used.map(scaleOf), 0);
  const left = used.reduce((rest, one) => rest - scaled(one, scale), scaled(total, scale));
  if (left <= 0n) return '0';
  if (scale === 0) return String(left);
  const digits = String(left).padStart(scale + 1, '0');
  return `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '');
}

/** Whether `stated` is more than `left`: `('3000', '300')` → true. What is no number is for the field's rule to refuse. */
export function exceeds(stated: string | undefined, left: string): boolean {
  if (!stated || !/^\d+(\.\d+)?$/.test(stated)) return false;
  return remaining(stated, [left]) !== '0';
}

/** The positions at which more is stated than is left. */
export const aboveLeft = (
  stated: readonly ({ readonly quantity?: string } | undefined)[],
  left: readonly string[],
): number[] => left.flatMap((one, at) => (exceeds(stated[at]?.quantity, one) ? [at] : []));
