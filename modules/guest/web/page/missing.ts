import { compareDecimals, formatDecimal, parseDecimal, subtractDecimals, ZERO } from '@tongshang/money';

/** What of the quantity sent was not received in good order; undefined where nothing, negative where more was received, or it is no number. */
export function missingOf(sent: string, received: string | undefined): string | undefined {
  try {
    const rest = subtractDecimals(parseDecimal(sent), parseDecimal(received ?? ''));
    return compareDecimals(rest, ZERO) === 0 ? undefined : formatDecimal(rest);
  } catch {
    return undefined;
  }
}
