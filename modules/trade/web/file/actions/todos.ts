import type { Trade } from '@tongshang/ui/api';
import { useSlot, useSlotQueries } from '@tongshang/ui/slots';
import type { Todo } from '../../slots.ts';

/** What this trade waits for me to do that is no milestone of mine: the slices that know of it say so. */
export function useTodos(trade: Trade): readonly Todo[] {
  const sources = useSlot('trade.todo');
  return useSlotQueries(sources.flatMap((source) => source.todos(trade) ?? []));
}
