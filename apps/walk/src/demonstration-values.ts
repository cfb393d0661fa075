import { countryName, isMemberState } from '@tongshang/country';
import { compareDecimals, formatDecimal, parseDecimal, roundDecimal } from '@tongshang/money';
import { type KnownPlace, PLACES } from '@tongshang/places';
import type { LineFacts, OrderLine } from '@tongshang/purchase-order';
import type { ModeOfTransport, Place } from '@tongshang/trade';

/**
 * Values for `--demo-facts`: stand-ins that let a trade go on where its order is silent. The platform marks each as demonstration
 * wherever it appears; none is ever used unless asked for.
 */

/** Ornaments of porcelain: a heading the starter tariffs hold. */
const HS_CODE = '691310';

export function demonstrationLine(line: OrderLine, originCountry: string): Required<LineFacts> {
  const net = weightOf(line);
  const gross = formatDecimal(roundDecimal(scaled(net, 110n, 2), 3, 'half-up'));
  return { hsCode: HS_CODE, originCountry, netWeightKg: net, grossWeightKg: gross };
}

/** Half a kilogram a piece; goods sold by the kilogram weigh what they weigh. */
function weightOf({ quantity }: OrderLine): string {
  if (quantity.unit === 'KGM') return quantity.value;
  const half = roundDecimal(scaled(quantity.value, 5n, 1), 3, 'half-up');
  return compareDecimals(half, parseDecimal('0.001')) < 0 ? '0.001' : formatDecimal(half);
}

function scaled(text: string, factor: bigint, scale: number) {
  const value = parseDecimal(text);
  return { coefficient: value.coefficient * factor, scale: value.scale + scale };
}

/** Where the table's first port of a country is not the one that most goods of the samples pass. */
const USUAL_PORTS: Readonly<Record<string, string>> = { CN: 'CNSHA', GB: 'GBFXT', US: 'USLAX' };

/**
 * A port of a country, with its code: the usual one, else the first of the table of places, for the mode where one is given, else by sea, else by any
 * way; of a country that the table does not have, the country as a named place. That it is made up the terms say, not its name.
 */
export function demonstrationPort(country: string, mode: ModeOfTransport = 'sea'): Place {
  const of = [...PLACES.values()].filter((place) => place.country === country);
  const usual = PLACES.get(USUAL_PORTS[country] ?? '');
  const isReached = ({ modes }: KnownPlace) => (modes as readonly string[]).includes(mode);
  const port =
    [usual, ...of].find((place) => place && isReached(place)) ?? usual ?? of.find(isBySea) ?? of[0];
  if (!port) return { name: countryName(country, 'en'), country };
  const { name, unlocode, latitude, longitude, timeZone } = port;
  return { name: name.en, country, unlocode, latitude, longitude, timeZone };
}

const isBySea = ({ modes }: KnownPlace): boolean => modes.includes('sea');

/** Where no tax is levied on imports as VAT or a tax like it: sales taxes of the United States arise within. */
const WITHOUT_VAT: ReadonlySet<string> = new Set(['US', 'HK', 'MO', 'KW', 'QA']);

/** Rates of a country and a direction, in percent, where none are held: goods that leave bear neither duty nor VAT. */
export function demonstrationRates(
  direction: 'export' | 'import',
  country: string,
): { readonly customsDuty: string; readonly vat: string } {
  if (direction === 'export') return { customsDuty: '0', vat: '0' };
  return { customsDuty: '5', vat: WITHOUT_VAT.has(country) ? '0' : '20' };
}

/** Currencies in which countries outside the euro area value what is declared (ISO 4217). */
const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ AE: 'AED', AR: 'ARS', AU: 'AUD', BD: 'BDT', BR: 'BRL', BY: 'BYN', CA: 'CAD', CH: 'CHF', CL: 'CLP' },
  ...{ CN: 'CNY', CO: 'COP', CZ: 'CZK', DK: 'DKK', EG: 'EGP', GB: 'GBP', GE: 'GEL', HK: 'HKD', HU: 'HUF' },
  ...{ ID: 'IDR', IL: 'ILS', IN: 'INR', IS: 'ISK', JP: 'JPY', KE: 'KES', KG: 'KGS', KH: 'KHR', KR: 'KRW' },
  ...{ KW: 'KWD', KZ: 'KZT', LA: 'LAK', LK: 'LKR', MA: 'MAD', MM: 'MMK', MN: 'MNT', MO: 'MOP', MX: 'MXN' },
  ...{ MY: 'MYR', NG: 'NGN', NO: 'NOK', NP: 'NPR', NZ: 'NZD', PE: 'PEN', PH: 'PHP', PK: 'PKR', PL: 'PLN' },
  ...{ QA: 'QAR', RO: 'RON', RS: 'RSD', RU: 'RUB', SA: 'SAR', SE: 'SEK', SG: 'SGD', TH: 'THB', TJ: 'TJS' },
  ...{ TR: 'TRY', TW: 'TWD', TZ: 'TZS', UA: 'UAH', US: 'USD', UZ: 'UZS', VN: 'VND', ZA: 'ZAR' },
};

/** Members of the Union with a currency of their own stand above. */
export const currencyOfCountry = (country: string): string | undefined =>
  CURRENCIES[country] ?? (isMemberState(country) ? 'EUR' : undefined);

export const DEMONSTRATION_EXCHANGE_RATE = '1';
/** Share of the order's total taken as freight, insurance and other charges where the customs value needs them. */
export const DEMONSTRATION_CHARGE_PERCENT = 1n;
