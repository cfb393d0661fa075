import { CURRENCIES } from '@tongshang/money';

/** What most trade is paid in stands first. */
const USUAL = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY', 'SGD', 'AUD', 'CAD'];
/** Units of account of ISO 4217, in which nobody pays. */
const UNITS_OF_ACCOUNT = ['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW'];

const isPaid = (code: string) => {
  const currency = CURRENCIES.get(code);
  return currency?.minorUnits != null && !currency.withdrawn && !UNITS_OF_ACCOUNT.includes(code);
};
const OFFERED = [...new Set([...USUAL, ...[...CURRENCIES.keys()].filter(isPaid).sort()])];

/** Every currency that is legal tender (ISO 4217), with its name in a language. */
export function offeredCurrencies(language: string): { readonly value: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  return OFFERED.map((value) => ({ value, name: names.of(value) ?? value }));
}
