import { isCountry } from '@tongshang/country';
import { suitsMode } from '@tongshang/incoterms';
import { CURRENCIES, compareDecimals, parseDecimal } from '@tongshang/money';
import { type Refusal, together } from '@tongshang/refusal';
import type { Defaults } from './profile.ts';
import { refuse } from './refusals.ts';

const LENGTHS = ['lengthCm', 'widthCm', 'heightCm'] as const;

/**
 * That defaults hold together: codes exist, the delivery term suits the mode of transport, a UN/LOCODE is of its country, shares of the price add up to
 * the whole, lengths are lengths.
 * @throws all that is wrong, together, each at its place
 */
export function requireSoundDefaults(defaults: Defaults): Defaults {
  const [first, ...others] = [...inTerms(defaults), ...inPlaces(defaults), ...inCarton(defaults)];
  if (first) throw together([first, ...others]);
  return defaults;
}

function* inTerms({ incoterm, modeOfTransport, currencies = [], payment }: Defaults): Iterable<Refusal> {
  if (incoterm && modeOfTransport && !suitsMode(incoterm, modeOfTransport)) {
    yield refuse('FIRM_TERM_MODE', { incoterm }, 'incoterm');
  }
  for (const [at, value] of currencies.entries()) {
    if (!CURRENCIES.has(value)) yield refuse('FIRM_CURRENCY_UNKNOWN', { value }, `currencies/${at}`);
  }
  const isOfShares = payment?.every(({ share }) => share !== undefined);
  if (!payment || !isOfShares) {
    if (payment) yield refuse('FIRM_PAYMENT_SHARES', {}, 'payment');
    return;
  }
  const tenThousandths = payment.map(({ share = '0' }) => Math.round(Number(share) * 10_000));
  const sum = tenThousandths.reduce((so, one) => so + one, 0);
  if (sum !== 1_000_000) yield refuse('FIRM_PAYMENT_SHARES', {}, 'payment');
}

function* inPlaces({ place, ports = [] }: Defaults): Iterable<Refusal> {
  const named = [
    ...(place ? [{ ...place, at: 'place' }] : []),
    ...ports.map((port, index) => ({ ...port, at: `ports/${index}` })),
  ];
  for (const { country, unlocode, at } of named) {
    if (!isCountry(country)) yield refuse('FIRM_COUNTRY_UNKNOWN', { country }, `${at}/country`);
    if (unlocode && !unlocode.startsWith(country)) {
      yield refuse('FIRM_LOCODE_COUNTRY', { unlocode, country }, `${at}/unlocode`);
    }
  }
}

function* inCarton({ carton = {} }: Defaults): Iterable<Refusal> {
  for (const field of LENGTHS) {
    const value = carton[field];
    if (value !== undefined && compareDecimals(parseDecimal(value), parseDecimal('0')) <= 0) {
      yield refuse('FIRM_LENGTH_NONE', {}, `carton/${field}`);
    }
  }
}
