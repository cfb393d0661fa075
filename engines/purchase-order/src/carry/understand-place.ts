import { countryNamed } from '@tongshang/country';
import { type Incoterm, isAtOrigin } from '@tongshang/incoterms';
import type { Place } from '@tongshang/trade-facts';
import type { OrderAddress } from '../schema.ts';

/** Places known by name: exactly this one, with its country. */
export type FindPlaces = (name: string) => Promise<readonly Place[]>;

/** The countries of the two sides. */
export type Countries = { readonly seller: string; readonly buyer: string };

type Understood =
  | { readonly place: Place }
  /** The words name a place whose country nothing tells. */
  | { readonly asks: 'country'; readonly name: string }
  /** The place lies where the rule cannot mean it. */
  | { readonly asks: 'kind'; readonly name: string; readonly country: string };

/**
 * The place an order names after its Incoterm: with its country or UN/LOCODE as it stands; `Hull, GB` taken apart; a name alone where the
 * platform knows one place of it, or one in the country the rule means. It must lie at the seller's end under a rule that names the place
 * of shipment or delivery, and elsewhere under one that names the destination.
 */
export async function understandPlace(
  address: OrderAddress,
  incoterm: Incoterm,
  countries: Countries,
  find: FindPlaces,
): Promise<Understood | undefined> {
  const written = address.name ?? address.city;
  if (!written) return undefined;
  const found = await locate(written, address, incoterm, countries, find);
  if (!found) return { asks: 'country', name: written };
  if (countries.seller === countries.buyer || suits(found.country, incoterm, countries))
    return { place: found };
  return { asks: 'kind', name: found.name, country: found.country };
}

const suits = (country: string, incoterm: Incoterm, { seller }: Countries): boolean =>
  isAtOrigin(incoterm) === (country === seller);

async function locate(
  written: string,
  { country, unlocode }: OrderAddress,
  incoterm: Incoterm,
  countries: Countries,
  find: FindPlaces,
): Promise<Place | undefined> {
  if (country) return { name: written, country, ...(unlocode ? { unlocode } : {}) };
  const [, name = '', after = ''] = /^(.*\S)\s*[,，(（]\s*([^,，()（）]+?)\s*[)）]?$/.exec(written) ?? [];
  const named = countryNamed(after);
  if (named.is === 'one') return { name, country: named.code };
  const known = await find(written);
  const fitting = known.filter((place) => suits(place.country, incoterm, countries));
  return fitting[0] ?? known[0];
}
