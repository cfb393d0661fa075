import type { NextAction } from '@tongshang/ui/api';

/** The name of an action's form: the fact that it states, with `report-` before it where another did it, or the action itself. */
export function nameOf({ action, fact = '' as never }: Pick<NextAction, 'action' | 'fact'>): string {
  if (action === 'state-fact') return fact;
  return action === 'report-fact' ? `report-${fact}` : action;
}

/** How an action is written into the address: `quote`, `packed`, `shipped:0190…`. */
export function actionKey(action: NextAction): string {
  const what = nameOf(action);
  const about =
    action.shipmentId ??
    action.instalmentId ??
    (action.action === 'supply-facts' ? undefined : action.subject);
  return about ? `${what}:${about}` : what;
}

/** The action that an address names; one that leaves out what it is about means the first that can be done, what is awaited before all. */
export function actionOf(actions: readonly NextAction[], key: string | undefined): NextAction | undefined {
  const named = actions.filter((one) => one.ready && nameOf(one) === key);
  return actions.find((one) => actionKey(one) === key) ?? named.find(({ awaited }) => awaited) ?? named[0];
}

/** The awaited action to offer first: what is to be done now before what has its day still to come. */
export function firstAwaited<A extends { readonly awaited: boolean; readonly dueOn?: string | undefined }>(
  actions: readonly A[],
  today: string,
): A | undefined {
  const awaited = actions.filter((action) => action.awaited);
  return awaited.find(({ dueOn }) => dueOn === undefined || dueOn <= today) ?? awaited[0];
}

/**
 * What can only be done elsewhere is awaited as the report of it, where the reader may report it: its own form could but refuse.
 * @param outside undefined as long as it is not known: what may have to be reported is offered neither way until then
 */
export function outsideFirst(
  actions: readonly NextAction[],
  outside: readonly string[] | undefined,
): NextAction[] {
  const reported = new Set(actions.flatMap(({ action, fact }) => (action === 'report-fact' ? fact : [])));
  if (outside === undefined) return actions.filter(({ fact }) => fact === undefined || !reported.has(fact));
  return actions.map((one) => {
    const { action, fact } = one;
    if (fact === undefined || !outside.includes(fact) || !reported.has(fact)) return one;
    const isAwaited = actions.some((other) => other.fact === fact && other.awaited);
    return { ...one, awaited: action === 'report-fact' && isAwaited };
  });
}

/** Supplying data is one form, whatever number of places it is about; each other action stands alone. */
export function distinctActions(actions: readonly NextAction[]): NextAction[] {
  const seen = new Set<string>();
  return actions.filter((action) => {
    const key = actionKey(action);
    return !seen.has(key) && seen.add(key);
  });
}
