import { foldedPlaceName, PLACES } from '@tongshang/places';
import type { FindPlaces } from '@tongshang/purchase-order';

/** Places that the platform knows by exactly this name. */
export const findPlaces: FindPlaces = async (name) => {
  const wanted = foldedPlaceName(name);
  return [...PLACES.values()]
    .filter((place) => Object.values(place.name).some((one) => foldedPlaceName(one) === wanted))
    .map(({ unlocode, country }) => ({ name, country, unlocode }));
};

type Named = { readonly name: string; readonly country: string; readonly unlocode?: string };

/** Whether two say the same place: by code where both have one, else by country and name. */
export function isSamePlace(left: Named, right: Named): boolean {
  if (left.unlocode && right.unlocode) return left.unlocode === right.unlocode;
  return left.country === right.country && foldedPlaceName(left.name) === foldedPlaceName(right.name);
}
