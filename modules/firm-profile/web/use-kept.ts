import { useQueryClient } from '@tanstack/react-query';

/** Shows what is so after a change. */
export function useKept(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['firm-profile'] });
}
