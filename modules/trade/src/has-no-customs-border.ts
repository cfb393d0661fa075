import { type CustomsPlace, isWithoutCustomsBorder } from '@tongshang/country';
import type { Place, TradeParty, TradeTerms } from '@tongshang/trade-facts';
import { placeOfAddress, placeOfLocation } from '@tongshang/vat';

/**
 * Whether goods pass no customs border in a trade between these parties on these terms: both sides and every place that the
 * terms name are of one country or customs territory. Asked once, where a trade begins.
 */
export function hasNoCustomsBorder(parties: readonly TradeParty[], terms: TradeTerms): boolean {
  const sides = parties.filter(({ role }) => role === 'seller' || role === 'buyer');
  const countries = new Set(sides.map(({ country }) => country));
  // Between two of one country a place abroad changes nothing: the goods of a trade at home stay there.
  if (countries.size === 1) return true;
  const named = [terms.place, terms.portOfLoading, terms.portOfDischarge];
  return isWithoutCustomsBorder([
    ...sides.map(sideOf),
    ...named.flatMap((place) => (place ? [placeOf(place)] : [])),
  ]);
}

function sideOf({ country, address }: TradeParty): CustomsPlace {
  const { postalCode } = address;
  const known = postalCode === undefined ? {} : { postalCode };
  return { country: placeOfAddress({ country, ...known }), ...known };
}

function placeOf({ country, unlocode }: Place): CustomsPlace {
  return { country: placeOfLocation({ country, ...(unlocode === undefined ? {} : { unlocode }) }) };
}
