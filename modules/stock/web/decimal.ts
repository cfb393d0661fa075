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
