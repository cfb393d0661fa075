import { CURRENCIES } from '@tongshang/money';

/** The name of a currency after so many units of it, as CLDR has it; its code where it has none. */
export function currencyName(code: string, language: string, count: number): string {
  if (!CURRENCIES.has(code)) return code;
  const words = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  });
  return words.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code;
}
