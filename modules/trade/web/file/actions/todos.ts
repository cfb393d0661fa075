import type { Trade } from '@tongshang/ui/api';
import { useSettledSlotQueries, useSlot } from '@tongshang/ui/slots';
import type { Todo } from '../../slots.ts';

/** What this trade waits for me to do that is no milestone of mine: the slices that know of it say so; undefined until they have. */
export function useTodos(trade: Trade): readonly Todo[] | undefined {
  const sources = useSlot('trade.todo');
  return useSettledSlotQueries(sources.flatMap((source) => source.todos(trade) ?? []));
}
