import { useQueryClient } from '@tanstack/react-query';
import { useSlot } from '@tongshang/ui/slots';
import { useCallback, useEffect } from 'react';

/** Reads again whatever an entry of a trade may have changed; every slice names its own queries. */
export function useTradeRefresh(): () => void {
  const queries = useQueryClient();
  const reads = useSlot('trade.reads');
  return useCallback(() => {
    for (const { query } of reads) void queries.invalidateQueries({ queryKey: [query] });
  }, [queries, reads]);
}

/**
 * Keeps an open trade page up to date: the server tells of each journal entry, the page reads again.
 * @param answers follows anew when it changes: whoever has just joined was told nothing before
 */
export function useTradeStream(tradeId: string, answers: number): void {
  const read = useTradeRefresh();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of `answers` is a reason by itself
  useEffect(() => {
    const source = new EventSource(`/api/v1/trades/${tradeId}/stream`);
    let timer = 0;
    const refresh = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(read, 120);
    };
    source.addEventListener('entry', refresh);
    source.addEventListener('many', refresh);
    // A connection that was cut may have missed something.
    let cut = false;
    source.addEventListener('error', () => {
      cut = true;
    });
    source.addEventListener('open', () => {
      if (cut) refresh();
      cut = false;
    });
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, [tradeId, read, answers]);
}
