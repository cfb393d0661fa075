import type { Action } from '@tongshang/ui/api';

/** Messages and mentions that wait for the reader. */
export function messageTodos(tradeId: string, actions: readonly Pick<Action, 'action' | 'awaited'>[]) {
  return actions
    .filter(({ awaited }) => awaited)
    .map(({ action }) => ({
      key: action,
      label: action === 'read-mention' ? ('action.read-mention' as const) : ('action.read-message' as const),
      to: '/trades/$tradeId',
      params: { tradeId },
      search: { part: 'conversation' },
      hash: 'parts',
    }));
}
