import { queryOptions, useQuery } from '@tanstack/react-query';
import { readAll } from '@tongshang/ui/api';

const peopleQuery = queryOptions({
  queryKey: ['people', 'names'],
  queryFn: ({ signal }) => readAll('/api/v1/people', signal, 200),
  staleTime: 5 * 60_000,
});

/** The people of the reader's firm, whom trades are assigned to. */
export function usePeople() {
  const { data = [] } = useQuery(peopleQuery);
  return {
    people: data,
    nameOf: (personId: string | null) => data.find((one) => one.personId === personId)?.name ?? '',
  };
}
