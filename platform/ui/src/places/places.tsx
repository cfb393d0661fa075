import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { get } from '../api/send.ts';
import type { Schema } from '../api/typed.ts';
import type { Place } from '../api/wire.ts';
import { useText } from '../i18n/own-text.ts';

/** A port, airport or terminal that the platform knows. */
type KnownPlace = Schema<'KnownPlace'>;

export const placesQuery = (text: string) =>
  queryOptions({
    queryKey: ['places', text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (await get('/api/v1/places', { text, limit: 12 }, signal)).items,
  });

export const placeOf = ({ name, modes: _modes, ...known }: KnownPlace & { modes?: unknown }): Place => ({
  ...known,
  name: name.en,
});

/** The name of a place in the reader's language where the platform knows it, else as it was written. */
export function usePlaceName(place: Place | undefined): string {
  const { language } = useText();
  const code = place?.unlocode;
  const { data } = useQuery({ ...placesQuery(code ?? ''), enabled: code !== undefined && language !== 'en' });
  if (!place) return '';
  const known = data?.find((one) => one.unlocode === code);
  return known ? known.name[language] : place.name;
}

/** The same of a place that was chosen on this page, or is shown on it: what was fetched for that is known. */
export function useNameOfChosen(): (place: Place | undefined) => string {
  const { language } = useText();
  const queries = useQueryClient();
  return (place) => {
    if (!place?.unlocode) return place?.name ?? '';
    const fetched = queries.getQueriesData<KnownPlace[]>({ queryKey: ['places'] });
    const known = fetched.flatMap(([, found]) => found ?? []).find((one) => one.unlocode === place.unlocode);
    return known ? known.name[language] : place.name;
  };
}

/** The same for several places at once. */
export function usePlaceNames(places: readonly Place[]): readonly string[] {
  const { language } = useText();
  const answers = useQueries({
    queries: places.map((place) => ({
      ...placesQuery(place.unlocode ?? ''),
      enabled: place.unlocode !== undefined && language !== 'en',
    })),
  });
  return places.map((place, at) => {
    const known = answers[at]?.data?.find((one) => one.unlocode === place.unlocode);
    return known ? known.name[language] : place.name;
  });
}

export function PlaceName(props: { place: Place | undefined }) {
  return <>{usePlaceName(props.place)}</>;
}
