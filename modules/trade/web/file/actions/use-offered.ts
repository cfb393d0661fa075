import type { NextAction, Trade } from '@tongshang/ui/api';
import { useSettledSlotQueries, useSlot } from '@tongshang/ui/slots';
import { distinctActions, outsideFirst } from './action-key.ts';

/** What a trade offers its reader, each action once: telling what can only be done elsewhere is awaited before its own form. */
export function useOffered(trade: Trade): readonly NextAction[] {
  const sources = useSlot('trade.outside');
  const outside = useSettledSlotQueries(sources.flatMap((source) => source.outside(trade) ?? []));
  return outsideFirst(distinctActions(trade.nextActions), outside);
}
