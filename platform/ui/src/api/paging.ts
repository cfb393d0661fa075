import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { get, type Page } from './send.ts';
import type { Address, ItemOf, QueryOf } from './typed.ts';

/** A list read a page at a time. While filters change, what was seen stays until the new answer is there. */
export const pagedQuery = <const A extends Address<'get'>>(
  name: string,
  address: A,
  filters: Omit<QueryOf<A, 'get'>, 'limit' | 'cursor'>,
  limit = 25,
) =>
  infiniteQueryOptions({
    queryKey: [name, address, filters, limit],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) => {
      const query = { ...filters, limit, cursor: pageParam } as unknown as QueryOf<A, 'get'>;
      return (await get(address, query, signal)) as unknown as Page<ItemOf<A>>;
    },
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** A list that is short by nature, read whole, a page of a hundred at a time; never more than `most`. */
export async function readAll<const A extends Address<'get'>>(
  address: A,
  signal: AbortSignal,
  most = 1_000,
): Promise<readonly ItemOf<A>[]> {
  const items: ItemOf<A>[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: 100, cursor } as unknown as QueryOf<A, 'get'>;
    const page = (await get(address, query, signal)) as unknown as Page<ItemOf<A>>;
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && items.length < most);
  return items;
}
