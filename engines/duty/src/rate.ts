import {
  addDecimals,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  ONE,
  parseDecimal,
  type Rate,
  subtractDecimals,
  ZERO,
} from '@tongshang/money';
import type { RateExpression } from './tariff.ts';

/** Decimals kept while a tax-inclusive base is divided out; the amount is rounded only at the end. */
const DIVISION_SCALE = 12;

const HUNDREDTH: Decimal = { coefficient: 1n, scale: 2 };

/** What a rate is applied to. */
type RateGround = {
  /** In major units of the tariff's currency. */
  readonly base: Decimal;
  /** The line's quantity in a unit. @throws when it is not known */
  readonly quantity: (unit: string) => Decimal;
  readonly currency: string;
  /** Exchange rate from a currency to the tariff's. @throws when it is not known */
  readonly rate: (from: string) => Rate;
};

type RateResult = {
  /** Exact, in major units. */
  readonly amount: Decimal;
  /** Units whose quantity was used. */
  readonly units: readonly string[];
};

/** Applies a rate expression exactly; nothing is rounded but the division of a tax-inclusive base. */
export function applyRate(rate: RateExpression, ground: RateGround): RateResult {
  switch (rate.kind) {
    case 'free':
      return { amount: ZERO, units: [] };
    case 'percent':
      return { amount: percentage(rate, ground, ZERO), units: [] };
    case 'specific':
      return specific(rate, ground);
    case 'sum':
      return sum(rate.of, ground);
    case 'greatest':
    case 'least':
      return bound(rate.kind, rate.of, ground);
  }
}

function percentage(
  rate: Extract<RateExpression, { kind: 'percent' }>,
  ground: RateGround,
  specificPart: Decimal,
): Decimal {
  const share = multiplyDecimals(parseDecimal(rate.percent), HUNDREDTH);
  if (!rate.inclusive) return multiplyDecimals(ground.base, share);
  const gross = divideDecimals(
    addDecimals(ground.base, specificPart),
    subtractDecimals(ONE, share),
    DIVISION_SCALE,
    'half-even',
  );
  return multiplyDecimals(gross, share);
}

function specific(rate: Extract<RateExpression, { kind: 'specific' }>, ground: RateGround): RateResult {
  const quantity = ground.quantity(rate.per.unit);
  const perUnit = parseDecimal(rate.amount);
  const inRateCurrency = divideDecimals(
    multiplyDecimals(quantity, perUnit),
    parseDecimal(rate.per.value),
    DIVISION_SCALE,
    'half-even',
  );
  const amount =
    rate.currency === ground.currency
      ? inRateCurrency
      : multiplyDecimals(inRateCurrency, ground.rate(rate.currency).rate);
  return { amount, units: [rate.per.unit] };
}

function sum(parts: readonly RateExpression[], ground: RateGround): RateResult {
  const others = parts.filter((part) => part.kind !== 'percent').map((part) => applyRate(part, ground));
  const specificPart = others.reduce((total, part) => addDecimals(total, part.amount), ZERO);
  const percentages = parts.flatMap((part) =>
    part.kind === 'percent' ? [percentage(part, ground, specificPart)] : [],
  );
  return {
    amount: percentages.reduce(addDecimals, specificPart),
    units: others.flatMap((part) => part.units),
  };
}

function bound(kind: 'greatest' | 'least', parts: readonly RateExpression[], ground: RateGround): RateResult {
  const wanted = kind === 'greatest' ? 1 : -1;
  const results = parts.map((part) => applyRate(part, ground));
  const amount = results
    .map((result) => result.amount)
    .reduce((chosen, next) => (compareDecimals(next, chosen) === wanted ? next : chosen));
  return { amount, units: results.flatMap((result) => result.units) };
}

/** The rate as tariffs print it: `8 %`, `5.4 % + 0.008 USD / C62`, `3 % MIN 1.20 EUR / 100 KGM`, `free`. */
export function formatRate(rate: RateExpression): string {
  switch (rate.kind) {
    case 'free':
      return 'free';
    case 'percent':
      return `${rate.percent} %${rate.inclusive ? ' (incl.)' : ''}`;
    case 'specific':
      return `${rate.amount} ${rate.currency} / ${rate.per.value === '1' ? '' : `${rate.per.value} `}${rate.per.unit}`;
    case 'sum':
      return rate.of.map(formatRate).join(' + ');
    case 'greatest':
      return rate.of.map(formatRate).join(' MIN ');
    case 'least':
      return rate.of.map(formatRate).join(' MAX ');
  }
}

/** True when the expression takes nothing whatever the goods are worth. */
export function isFree(rate: RateExpression): boolean {
  if (rate.kind === 'free') return true;
  if (rate.kind === 'percent') return compareDecimals(parseDecimal(rate.percent), ZERO) === 0;
  if (rate.kind === 'specific') return compareDecimals(parseDecimal(rate.amount), ZERO) === 0;
  return rate.of.every(isFree);
}
