import { queryOptions } from '@tanstack/react-query';
import { get } from '@tongshang/ui/api';

/** How somebody who has forgotten the password gets in again: whether this platform sends mail. */
export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: ({ signal }) => get('/api/v1/ways-in', undefined, signal),
});
