import { foldedPlaceName, PLACES } from '@tongshang/places';
import type { FindPlaces } from '@tongshang/purchase-order';

/** Places that the platform knows by exactly this name. */
export const findPlaces: FindPlaces = async (name) => {
  const wanted = foldedPlaceName(name);
  return [...PLACES.values()]
    .filter((place) => Object.values(place.name).some((one) => foldedPlaceName(one) === wanted))
    .map(({ unlocode, country }) => ({ name, country, unlocode }));
};
