import { foldedPlaceName } from '@tongshang/places';
import type { FindPlaces } from '@tongshang/purchase-order';
import type { Place } from '@tongshang/trade';
import type { Api } from './api.ts';

/** Asks the platform, each name once. */
export function placesOf(api: Api): FindPlaces {
  const known = new Map<string, Promise<readonly Place[]>>();
  return (name) => {
    const found = known.get(name) ?? lookUp(api, name);
    known.set(name, found);
    return found;
  };
}

async function lookUp(api: Api, name: string): Promise<readonly Place[]> {
  const { items } = await api.get('/api/v1/places', { params: { query: { text: name, limit: 50 } } });
  const wanted = foldedPlaceName(name);
  return items
    .filter((place) => Object.values(place.name).some((one) => foldedPlaceName(one) === wanted))
    .map(({ unlocode, country }) => ({ name, country, unlocode }));
}
