/** A place in a trade as the server names it: `lines/ID/FIELD` or `terms/FIELD`. */
type PlaceInTrade =
  | { readonly part: 'lines'; readonly lineId: string; readonly field: string }
  | { readonly part: 'terms'; readonly field: string };

/** The id of a line is its order's own and may hold a slash (`10/1`); no field does. */
export function placeInTrade(place: string): PlaceInTrade {
  const first = place.indexOf('/');
  const last = place.lastIndexOf('/');
  const field = place.slice(last + 1);
  if (place.slice(0, first) !== 'lines') return { part: 'terms', field };
  return { part: 'lines', lineId: place.slice(first + 1, last), field };
}
