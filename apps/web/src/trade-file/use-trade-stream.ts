import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What an entry of the trade may have changed; read again when the server tells of one. */
const concerned = [
  'trade',
  'trade-documents',
  'trade-transfers',
  'trade-events',
  'trade-money',
  'offers',
  'amendments',
  'declarations',
  'home',
  'trades',
  'accounts',
  'warehouses',
  'stock',
];

/** Keeps an open trade page up to date: the server tells of each journal entry, the page reads again. */
export function useTradeStream(tradeId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    const source = new EventSource(`/api/v1/trades/${tradeId}/stream`);
    let timer = 0;
    const refresh = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        for (const key of concerned) void queries.invalidateQueries({ queryKey: [key] });
      }, 120);
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
  }, [tradeId, queries]);
}
