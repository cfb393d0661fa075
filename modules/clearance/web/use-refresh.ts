import { useQueryClient } from '@tanstack/react-query';

/** Asks anew for all that an act on a declaration can change. */
export function useRefresh() {
  const queries = useQueryClient();
  return () => {
    for (const key of ['declarations', 'trade', 'home', 'trades'])
      void queries.invalidateQueries({ queryKey: [key] });
  };
}
