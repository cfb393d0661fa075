import type { Link } from './api.ts';

/** Answers by links that wait for the reader to look at them, of each kind one. */
export function linkTodos(tradeId: string, links: readonly Pick<Link, 'act' | 'actions'>[]) {
  const acts = links
    .filter(({ actions }) => actions.some(({ action, awaited }) => action === 'read' && awaited))
    .map(({ act }) => act);
  return [...new Set(acts)].map((act) => ({
    key: `read-${act}`,
    label: labelOf(act),
    to: '/trades/$tradeId',
    params: { tradeId },
    search: { part: 'links' },
    hash: 'parts',
  }));
}

function labelOf(act: Link['act']) {
  if (act === 'confirm-order') return 'action.read-remark' as const;
  if (act === 'quote-freight') return 'action.read-freight' as const;
  return act === 'bring-paper' ? ('action.read-paper' as const) : ('action.read-answer' as const);
}
