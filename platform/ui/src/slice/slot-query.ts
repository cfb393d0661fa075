import { type QueryFunction, type QueryKey, type UseQueryOptions, useQueries } from '@tanstack/react-query';

/** A query whose raw answer only its own slice knows; whoever offers the slot gets a list of `T`. */
export type SlotQuery<T> = UseQueryOptions<unknown, Error, readonly T[]>;

interface RawQuery<Raw, K extends QueryKey> {
  readonly queryKey: K;
  readonly queryFn?: QueryFunction<Raw, K> | symbol | undefined;
  readonly retry?: unknown;
}

/** Turns a slice's own query into what a slot asks for. The answer is kept once, under the query's own key. */
export function slotQuery<Raw, K extends QueryKey, T>(
  query: RawQuery<Raw, K>,
  select: (raw: Raw) => readonly T[],
  enabled = true,
): SlotQuery<T> {
  return { ...query, select, enabled } as unknown as SlotQuery<T>;
}

/** Everything the queries of a slot have answered so far; the same list until one of them changes. */
export function useSlotQueries<T>(queries: readonly SlotQuery<T>[]): readonly T[] {
  return useQueries({
    queries: [...queries],
    combine: (answers) => answers.flatMap((answer) => answer.data ?? []),
  }) as readonly T[];
}

/**
 * The same, once each has answered for the first time or failed; undefined before. For what would otherwise be shown one way and a moment later another, like
 * the button of the next action.
 */
export function useSettledSlotQueries<T>(queries: readonly SlotQuery<T>[]): readonly T[] | undefined {
  return useQueries({
    queries: [...queries],
    combine: (answers) =>
      answers.some(({ isLoading }) => isLoading) ? undefined : answers.flatMap((answer) => answer.data ?? []),
  }) as readonly T[] | undefined;
}
