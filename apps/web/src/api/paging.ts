import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { get, type Page } from './send.ts';

type Filters = Readonly<Record<string, string | number | boolean | undefined | null>>;

/** A list read a page at a time. While filters change, what was seen stays until the new answer is there. */
export const pagedQuery = <R>(name: string, path: string, filters: Filters = {}, limit = 25) =>
  infiniteQueryOptions({
    queryKey: [name, path, filters, limit],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => get<Page<R>>(path, { ...filters, limit, cursor: pageParam }, signal),
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
