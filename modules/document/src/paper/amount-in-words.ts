import { CURRENCIES } from '@tongshang/money';
import { CATALOGUES, type PaperLanguage } from './catalogue/languages.ts';

/**
 * An amount as it is written out on an invoice, by the rule of the language. In every currency of ISO 4217, with as many decimals as it
 * has. Undefined for an amount that is not a plain decimal, has more decimals than its currency, or goes beyond the words there are.
 */
export function amountInWords(
  { amount, currency }: { readonly amount: string; readonly currency: string },
  language: PaperLanguage,
): string | undefined {
  const match = /^(\d{1,18})(?:\.(\d{1,12}))?$/.exec(amount);
  const minorUnits = CURRENCIES.get(currency)?.minorUnits ?? 2;
  const fraction = (match?.[2] ?? '').replace(/0+$/, '');
  if (!match || fraction.length > minorUnits) return undefined;
  return CATALOGUES[language].inWords({ currency, units: BigInt(match[1] ?? '0'), fraction, minorUnits });
}
