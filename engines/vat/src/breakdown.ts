import { divideRounded, formatMoney, type Money, money, parseDecimal, parseMoney } from '@tongshang/money';
import type { AllowanceCharge, StatedTax, TaxCategory, WireMoney } from '@tongshang/trade-facts';

/** What is taxed: a line's amount, or a charge on the whole. */
type Taxed = { readonly amount: WireMoney; readonly tax: TaxCategory };

/** Charges of the whole as what is taxed: an allowance takes from its category. A charge without a category of its own has the given one. */
export function taxedCharges(charges: readonly AllowanceCharge[], otherwise: TaxCategory): readonly Taxed[] {
  return charges.map(({ kind, amount, tax = otherwise }) => ({
    amount: kind === 'charge' ? amount : { ...amount, amount: negated(amount.amount) },
    tax,
  }));
}

const negated = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

/**
 * The tax by category and rate: sum of what is taxed, times the rate, rounded half up to the minor unit once for each (EN 16931 BG-23,
 * BR-CO-17). Categories stand in the order in which they first occur.
 */
export function vatBreakdown(taxed: readonly Taxed[], currency: string): readonly StatedTax[] {
  const groups = new Map<string, { base: Money; tax: TaxCategory }>();
  for (const { amount, tax } of taxed) {
    const key = `${tax.category} ${tax.percent === undefined ? '' : rateKey(tax.percent)}`;
    const group = groups.get(key) ?? { base: money(0n, currency), tax };
    const base = { ...group.base, amount: group.base.amount + parseMoney(amount).amount };
    groups.set(key, { ...group, base });
  }
  return [...groups.values()].map(({ base, tax }) => ({
    ...tax,
    base: formatMoney(base),
    amount: formatMoney(taxOn(base, tax.percent ?? '0')),
  }));
}

/** 20 and 20.00 are one rate. */
function rateKey(percent: string): string {
  return percent.includes('.') ? percent.replace(/\.?0+$/, '') : percent;
}

function taxOn(base: Money, percent: string): Money {
  const { coefficient, scale } = parseDecimal(percent);
  const amount = divideRounded(base.amount * coefficient, 100n * 10n ** BigInt(scale), 'half-up');
  return { amount, currency: base.currency };
}
