import { foldedPlaceName, type KnownPlace, PLACES } from '@tongshang/places';
import type { Place } from '@tongshang/trade';
import { refuse } from './refusals.ts';

/**
 * Places whose UN/LOCODE or name, in English or Chinese, begins with the text, then those that contain it.
 * @param country ISO 3166-1 alpha-2
 */
export function findPlaces(
  text: string,
  { country, mode }: { country?: string; mode?: KnownPlace['modes'][number] },
  limit: number,
): KnownPlace[] {
  const wanted = foldedPlaceName(text);
  const ranked: [rank: number, place: KnownPlace][] = [];
  for (const place of PLACES.values()) {
    if (country !== undefined && place.country !== country) continue;
    if (mode !== undefined && !place.modes.includes(mode)) continue;
    const names = [place.unlocode, place.name.en, place.name['zh-CN']].map(foldedPlaceName);
    if (names.includes(wanted)) ranked.push([0, place]);
    else if (names.some((name) => name.startsWith(wanted))) ranked.push([1, place]);
    else if (names.some((name) => name.includes(wanted))) ranked.push([2, place]);
  }
  ranked.sort(([left], [right]) => left - right);
  return ranked.slice(0, limit).map(([, place]) => place);
}

/**
 * A place with what its UN/LOCODE tells and it does not say itself: position and time zone.
 * @throws TRACE_PLACE_DIFFERS when its country is another
 */
export function located(place: Place, at: string): Place {
  const known = place.unlocode === undefined ? undefined : PLACES.get(place.unlocode);
  if (!known) return place;
  const { unlocode, country, latitude, longitude, timeZone } = known;
  if (place.country !== country) {
    throw refuse('TRACE_PLACE_DIFFERS', { unlocode, country, stated: place.country }, `${at}/country`);
  }
  return { latitude, longitude, timeZone, ...place };
}
