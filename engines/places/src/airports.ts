import { foldedPlaceName, type KnownPlace, knownPlace, PLACES } from './places.ts';

type Named = { readonly name: string; readonly country: string; readonly unlocode?: string };

/** What an airport is called in the languages of trade, as a word of its own or at the end of one. */
const AIRPORT =
  /\b(?:international|intl\.?)?\s*(?:air\s?port|aéroport|aeroporto|aeropuerto|flughafen|luchthaven)\b|国际机场|机场|аэропорт/giu;

/** Whether the name itself says that it is of an airport. */
export const saysAirport = (name: string): boolean => name.search(AIRPORT) >= 0;

/** The words of a name, without those that say that it is an airport. */
const wordsOf = (name: string): string[] =>
  name
    .replace(AIRPORT, ' ')
    .split(/[\s,()/-]+/)
    .map(foldedPlaceName)
    .filter((word) => word !== '' && word !== 'international');

/**
 * The airport of the table that a written place means: by code or whole name, else the one in that country whose name has all its words (`Heathrow`, `Frankfurt Airport`),
 * or whose code it is (`CDG`; the airports of the table have the letters of IATA in their UN/LOCODE). Undefined where there is none, or several.
 */
export function knownAirport(place: Named): KnownPlace | undefined {
  const known = knownPlace(place);
  if (known || place.unlocode !== undefined) return known?.modes.includes('air') ? known : undefined;
  const wanted = wordsOf(place.name);
  if (wanted.length === 0) return undefined;
  const isNamed = ({ name, unlocode }: KnownPlace) => {
    const own = new Set([...wordsOf(name.en), ...wordsOf(name['zh-CN']), unlocode.slice(2).toLowerCase()]);
    return wanted.every((word) => own.has(word) || foldedPlaceName(name['zh-CN']).includes(word));
  };
  const found = [...PLACES.values()].filter(
    (one) => one.country === place.country && one.modes.includes('air') && isNamed(one),
  );
  return found.length === 1 ? found[0] : undefined;
}
