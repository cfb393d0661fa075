import type { Sought } from '@tongshang/module';
import { CURRENCIES, parseDecimal } from '@tongshang/money';

/** Takes a value, and says by which parameter a statement calls it. */
type Name = (value: unknown) => string;

/**
 * The condition that a trade is what somebody looks for: all words in what it is searched by, its number or one that it is short for, or its total where
 * the caller sees that (`own.priced`).
 */
export function soughtCondition({ text, number, wholes, sum }: Sought, name: Name): string {
  const words = `(select bool_and(position(word in t.search_text) > 0) from unnest(${name(text.split(/\s+/))}::text[]) word)`;
  const amounts = sum ? amountsOf(sum) : [];
  return `(${[
    words,
    ...(number === null ? [] : [`position(${name(number.toLowerCase())}::text in t.search_text) > 0`]),
    ...(wholes.length === 0
      ? []
      : [
          `string_to_array(t.search_text, E'\\n') && ${name(wholes.map((whole) => whole.toLowerCase()))}::text[]`,
        ]),
    ...(amounts.length === 0
      ? []
      : [
          `own.priced and (t.currency, t.total_amount) in (select * from unnest(${name(amounts.map(({ currency }) => currency))}::text[], ${name(amounts.map(({ amount }) => amount))}::bigint[]))`,
        ]),
  ].join(' or ')})`;
}

/** The sum in every currency it may be of, in its smallest unit. */
function amountsOf({ amount, currency }: NonNullable<Sought['sum']>) {
  const { coefficient, scale } = parseDecimal(amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''));
  return [...CURRENCIES.values()].flatMap(({ code, minorUnits }) =>
    minorUnits === null || minorUnits < scale || (currency !== null && currency !== code)
      ? []
      : [{ currency: code, amount: String(coefficient * 10n ** BigInt(minorUnits - scale)) }],
  );
}
